import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { readCountries } from '../../src/resource/countries.js';
import { namesOf } from '../helpers/names.js';

/** The id codes of what a text's only mention is read as. */
function codesIn(marked: string): string[] {
  const { doc, mentions } = namesOf(marked);
  return linkEntities(doc, mentions).map(({ country }) => country?.alpha2 ?? '');
}

/** Demonyms that two countries share are listed for the one that is meant unless the article says otherwise. */
const forms = readCountries().flatMap(({ alpha2, demonyms }) => demonyms.map((form) => [form, alpha2] as const));

describe('every word for a people in the table is its country', () => {
  test('after a number', () => {
    const wrong = forms.filter(([form, code]) => !codesIn(`Two [[${form}|demonym]] won.`).includes(code));
    expect(wrong).toEqual([]);
  });

  test('after "a", where the tagger took it for a person', () => {
    const wrong = forms.filter(
      ([form, code]) => !form.includes(' ') && !codesIn(`A [[${form}|person]] won.`).includes(code),
    );
    expect(wrong).toEqual([]);
  });
});

test('a noun for a man has those for men, a woman and women beside it', () => {
  const wrong = readCountries().flatMap(({ demonyms }) => {
    const men = demonyms.filter((form) => /(?:[hsx]|ster)man$/.test(form));
    return men.flatMap((man) =>
      ['men', 'woman', 'women'].map((end) => man.replace(/man$/, end)).filter((form) => !demonyms.includes(form)),
    );
  });
  expect(wrong).toEqual([]);
});

test('a name with "and" in the table is a whole name of a country', () => {
  const wrong = readCountries()
    .filter(({ kind, names }) => kind === 'state' && / and /.test(names[0]!))
    .filter(({ names, alpha2 }) => {
      const [before, after] = names[0]!.split(/ and (?:the )?(?=\S+(?: \S+)*$)/) as [string, string];
      return !codesIn(names[0]!.replace(before, `[[${before}|place]]`)).includes(alpha2) || !after;
    });
  expect(wrong.map(({ names }) => names[0])).toEqual([]);
});

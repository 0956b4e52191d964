import { describe, expect, test } from 'vitest';
import { readListed } from '../../src/names/listed.js';
import type { ListedSpan } from '../../src/types.js';
import { foundNames } from '../helpers/found-names.js';

/** The words of a text that the lexicon has, and whether they are surely meant; the names that the tagger found are marked. */
function sureOf(marked: string, ...forms: readonly string[]): Readonly<Record<string, boolean>> {
  const { doc, words, names } = foundNames(marked);
  const listed = forms.map((form, i): ListedSpan => {
    const start = doc.article.text.indexOf(form);
    const sentence = doc.sentences.findLastIndex((each) => each.start <= start);
    const { tokens } = doc.sentences[sentence]!;
    return {
      sentence,
      first: tokens.findIndex((token) => token.end > start),
      last: tokens.findLastIndex((token) => token.start < start + form.length),
      listed: { line: i + 2, name: form, type: 'organization', country: null },
    };
  });
  return Object.fromEntries(readListed(listed, names, doc, words).map(({ isSure }, i) => [forms[i]!, isSure]));
}

describe('a name of the lexicon is surely meant', () => {
  test.each<[marked: string, form: string]>([
    ['He runs [[Nord Acme|organization]].', 'Nord Acme'],
    ['He runs Nord Acme.', 'Nord Acme'],
    // the tagger found a part, or something else
    ['He runs [[Nord|place]] Acme.', 'Nord Acme'],
    ['He runs [[Nord Acme|person]].', 'Nord Acme'],
    // what stands around a name
    ['He met [[Mr. Hill|person]].', 'Hill'],
    ['He met [[President Hill|person]].', 'Hill'],
    ['He read [[The Nord|organization]].', 'Nord'],
    ['He runs [[Nord Acme Inc.|organization]] now.', 'Nord Acme'],
    ['[[Then Nord Acme|organization]] paid.', 'Nord Acme'],
    // a longer name that the tagger is not sure of
    ['He runs [[Nord Acme Hill|organization 0.2]].', 'Nord Acme'],
    // a common word within a sentence
    ['He runs Target.', 'Target'],
    ['[[Target|organization]] paid.', 'Target'],
    ['He left in [[May|person]].', 'May'],
  ])('%s: %s', (marked, form) => expect(sureOf(marked, form)).toEqual({ [form]: true }));

  test('two in one name', () =>
    expect(sureOf('He runs [[Nord and Acme|organization]].', 'Nord', 'Acme')).toEqual({ Nord: true, Acme: true }));
});

describe('a name of the lexicon may not be meant', () => {
  test.each<[marked: string, form: string]>([
    ['He lives in [[Acme Street|place]].', 'Acme'],
    ['He runs [[Nord Acme Hill|organization 0.9]].', 'Nord Acme'],
    ['He runs [[New Acme|organization]].', 'Acme'],
    ['He runs [[Hill Inc.|organization]] of [[Inc. Acme|organization]].', 'Acme'],
    ['Target prices fell.', 'Target'],
    ['TARGET PRICES FALL IN OSLO', 'TARGET'],
    ['He left in May.', 'May'],
    ['May was cold.', 'May'],
  ])('%s: %s', (marked, form) => expect(sureOf(marked, form)).toEqual({ [form]: false }));

  test('two beside each other in one name', () =>
    expect(sureOf('He runs [[Nord Acme|organization]].', 'Nord', 'Acme')).toEqual({ Nord: false, Acme: false }));
});

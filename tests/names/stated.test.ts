import { describe, expect, test } from 'vitest';
import { withoutQuotationMarks } from '../../src/names/bare-names.js';
import { withStated } from '../../src/names/stated.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** Names as the tagger gives them, and what is left of them beside those that are stated. */
const rows: readonly (readonly [string, string])[] = [
  ['OSLO ([[AP|place]]) — The mayor left.', '[[OSLO|location]] ([[AP|organization]]) — The mayor left.'],
  ['[[OSLO (AP|organization]]) — The mayor left.', '[[OSLO|location]] ([[AP|organization]]) — The mayor left.'],
  ['OSLO (AP) — [[Ann Lee|person]] left.', '[[OSLO|location]] ([[AP|organization]]) — [[Ann Lee|person]] left.'],
  ['The mayor. [[REUTERS/Jane Roe|organization]]', 'The mayor. [[REUTERS|organization]]/[[Jane Roe|person]]'],
  [
    'The mayor of [[Bern. REUTERS/Jane|organization]] Roe',
    'The mayor of [[Bern|organization]]. [[REUTERS|organization]]/[[Jane Roe|person]]',
  ],
  ['[[FILE PHOTO|organization]]: [[Ann Lee|person]] left.', 'FILE PHOTO: [[Ann Lee|person]] left.'],
  ['[[Read|person]] more: [[Ann Lee|person]] left', 'Read more: [[Ann Lee|person]] left'],
  ['[[Ann Lee|person]] left. jm / crh ([[AFP|organization]], dpa)', '[[Ann Lee|person]] left. jm / crh (AFP, dpa)'],
  ['[[Ann Lee|person]] left.', '[[Ann Lee|person]] left.'],
];

describe('beside what is stated', () =>
  test.each(rows)('%s', (found, expected) => {
    const { doc, mentions } = namesOf(found);
    const whole = withStated(mentions, doc);
    expect(
      mark(
        doc.article.text,
        whole.map(({ type, ...span }) => ({ ...span, label: type })),
      ),
    ).toBe(expected);
    for (const { start, end, text, sentence } of whole) {
      expect(doc.article.text.slice(start, end)).toBe(text);
      expect(doc.sentences[sentence]!.start).toBeLessThanOrEqual(start);
      expect(doc.sentences[sentence]!.end).toBeGreaterThanOrEqual(end);
    }
  }));

test('a stated name is certain', () => {
  const doc = documentOf('OSLO (AP) — The mayor left.');
  expect(withStated([], doc)).toEqual([
    { start: 0, end: 4, text: 'OSLO', sentence: 0, type: 'location', confidence: 1, statedBy: 'dateline' },
    { start: 6, end: 8, text: 'AP', sentence: 0, type: 'organization', confidence: 1, statedBy: 'dateline' },
  ]);
});

/** A name as the tagger gives it, and without its quotation marks; none where nothing is left. */
const marks: readonly (readonly [string, string])[] = [
  ['We met the [[``Acme|organization]] people.', 'We met the ``[[Acme|organization]] people.'],
  ["We met the ``[[Acme''|organization]] people.", "We met the ``[[Acme|organization]]'' people."],
  ['We met the [[“Acme Steel”|organization]] people.', 'We met the “[[Acme Steel|organization]]” people.'],
  ['We met the "[[Acme" |organization]]people.', 'We met the "[[Acme|organization]]" people.'],
  ["We met [[''\tAnn Lee|person]] in May.", "We met ''\t[[Ann Lee|person]] in May."],
  ['We met the [[``|organization]] people.', 'We met the `` people.'],
  ["We met the [['Ndrangheta|organization]] people.", "We met the [['Ndrangheta|organization]] people."],
  ["We met the [[Workers'|organization]] people.", "We met the [[Workers'|organization]] people."],
];

describe('without quotation marks', () =>
  test.each(marks)('%s', (found, expected) => {
    const { text } = unmark(found);
    const bare = withoutQuotationMarks(namesOf(found).mentions);
    expect(
      mark(
        text,
        bare.map(({ type, ...span }) => ({ ...span, label: type })),
      ),
    ).toBe(expected);
    for (const { start, end, text: name } of bare) expect(text.slice(start, end)).toBe(name);
  }));

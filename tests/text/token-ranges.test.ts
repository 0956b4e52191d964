import { expect, test } from 'vitest';
import { tokenRanges } from '../../src/text/token-ranges.js';
import { documentOf } from '../helpers/document.js';
import { unmark } from '../helpers/marked.js';

/** Spans are marked; the label is the tokens that they cover, separated by a bar. */
test.each([
  'He met [[Ann Lee|Ann|Lee]] in [[Rome|Rome]].',
  "[[China|China]]-[[Russia|Russia]] ties and [[China's|China|'s]] plan.",
  // in part
  'He met Ann [[Le|Lee]]e.',
  'H[[e|He]] met [[Ann L|Ann|Lee]]ee.',
  // none
  'He met[[ |]]Ann.',
])('%s', (row) => {
  const { text, marks } = unmark(row);
  const { tokens } = documentOf(text).sentences[0]!;
  const found = tokenRanges(tokens, marks).map((range) =>
    tokens
      .slice(range?.from, range?.to ?? 0)
      .map((token) => token.text)
      .join('|'),
  );
  expect(found).toEqual(marks.map(({ label }) => label));
});

test('spans may overlap, and lie before, between and after the tokens', () => {
  const tokens = [
    { start: 5, end: 8 },
    { start: 9, end: 12 },
    { start: 12, end: 15 },
  ];
  const spans = [
    { start: 0, end: 4 },
    { start: 5, end: 15 },
    { start: 5, end: 8 },
    { start: 8, end: 9 },
    { start: 9, end: 15 },
    { start: 13, end: 20 },
    { start: 15, end: 20 },
  ];
  expect(tokenRanges(tokens, spans)).toEqual([
    null,
    { from: 0, to: 3 },
    { from: 0, to: 1 },
    null,
    { from: 1, to: 3 },
    { from: 2, to: 3 },
    null,
  ]);
});

import { expect, test } from 'vitest';
import { match } from '../../src/index.js';

const TEXT = 'Wang Yi met Ann Lee. Wang said so. It rained.';
const textsOf = (...args: Parameters<typeof match>) => match(...args).matches!.map(({ text }) => text);

test.each([
  [TEXT, '#Person (met|said)', {}, ['Wang Yi met', 'Wang said']],
  [TEXT, ['rained', 'met'], {}, ['met', 'rained']],
  [TEXT, '#Entity', { entity: 'wang yi' }, ['Wang Yi', 'Wang']],
  [TEXT, '#Person', { entity: 'Ann Lee' }, ['Wang Yi', 'Ann Lee']],
  [TEXT, 'WANG', {}, []],
  [TEXT, 'WANG', { letterCase: 'ignored' }, ['Wang', 'Wang']],
  [TEXT, 'wang', { letterCase: 'exact' }, []],
  [TEXT, '#Person', { isInverted: true }, ['It rained.']],
  [TEXT, '.', { limit: 1 }, ['Wang', 'Yi', 'met', 'Ann', 'Lee']],
  [{ text: 'It rained.', title: 'Rain' }, '.', {}, ['Rain', 'It', 'rained']],
] as const)('%j %j %j', (article, pattern, options, texts) => {
  expect(textsOf(article, pattern, options)).toEqual(texts);
});

test('offsets are in the unit that is asked for', () => {
  const [{ start, end } = { start: 0, end: 0 }] = match('“Ü,” said Ann Lee.', 'said', { offsets: 'byte' }).matches!;
  expect([start, end]).toEqual([10, 14]);
});

test.each([
  [TEXT, '(a', {}, /the "\(" is not closed/],
  [TEXT, '#Verb', {}, /for the command line only/],
  [TEXT, 17, {}, /the pattern must be a string or an array of strings, not 17/],
  [TEXT, [], {}, /the pattern must be/],
  [17, 'a', {}, /the article must be a string/],
  [TEXT, 'a', { offsets: 'line' }, /the offsets must be one of/],
  [TEXT, 'a', { decisions: 'drop' }, /the decisions must be an array/],
])('%j %j %j is refused', (article, pattern, options, message) => {
  expect(() => match(article as string, pattern as string, options as object)).toThrow(message);
});

test('of a sentence that is a table, the words around the match', () => {
  const text = `${'and then '.repeat(2000)}it rained ${'and then '.repeat(2000)}`;
  const { matches } = match(text, 'rained');
  expect(matches![0]!.sentence.text).toMatch(/^(?:and then |then ){50,67}it rained (?:and then ?|and ?){50,68}$/);
  const whole = match(text, '*').matches![0]!;
  expect(whole.sentence.text).toBe(text.trim());
});

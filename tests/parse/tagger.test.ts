import { expect, test } from 'vitest';
import { formsOf, tagsOf } from '../../src/parse/tagger/index.js';
import { documentOf } from '../helpers/document.js';

/** The words of a sentence that have a tag. */
function tagged(sentence: string, tag: string): string {
  const words = documentOf(sentence).sentences.flatMap(({ tokens }) => tokens);
  const tags = tagsOf(sentence, words);
  return words.flatMap(({ text }, i) => (tags[i]!.has(tag) ? [text] : [])).join(' ');
}

test.each([
  ['She quickly bought two old ships.', 'Verb', 'bought'],
  ['She quickly bought two old ships.', 'PastTense', 'bought'],
  ['She quickly bought two old ships.', 'Adverb', 'quickly'],
  ['She quickly bought two old ships.', 'Adjective', 'old'],
  ['She quickly bought two old ships.', 'Value', 'two'],
  ['She quickly bought two old ships.', 'Pronoun', 'She'],
  ['“We won,” she said.', 'Verb', 'won said'],
  ['It cost $5 a day.', 'Money', '$5'],
  ["He didn't go.", 'Negative', "didn't"],
  ["He's told them.", 'Verb', "'s told"],
  ['He’s told them.', 'Pronoun', 'He them'],
  ["Kenya's president left.", 'Verb', 'left'],
  ["Kenya's president left.", 'Possessive', "Kenya 's"],
  ["The UN's plan failed.", 'Verb', 'failed'],
  ["The UN's plan failed.", 'Noun', 'UN plan'],
])('%s %s: %s', (sentence, tag, words) => {
  expect(tagged(sentence, tag)).toBe(words);
});

test.each([
  ['say', ['say', 'said', 'says', 'saying']],
  ['buy', ['buys', 'bought', 'buying']],
  ['country', ['countries']],
  ['big', ['bigger', 'biggest']],
])('the forms of %s', (word, forms) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining(forms));
  expect(new Set(formsOf(word)).size).toBe(formsOf(word).length);
});

test('a sentence of any length is tagged to its end', () => {
  expect(tagged(`${'we sang and '.repeat(1000)}she won.`, 'Pronoun')).toBe(`${'we '.repeat(1000)}she`);
});

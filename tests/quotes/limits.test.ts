import { expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes.js';
import { reachOf, times } from '../helpers/reach.js';

/** How far a speaker reaches: with more words between than these nobody is known to speak. */
const speakers: readonly (readonly [limit: string, reach: number, text: (n: number) => string])[] = [
  ['words between a verb and a quotation', 42, (n) => `Wang Yi asked ${times(n, 'late')}, "We agree on this."`],
  ['words between a quotation and a verb', 38, (n) => `"We agree on this," Wang Yi ${times(n, 'later')}said.`],
  ['words before a speaker that no list has', 38, (n) => `"We agree on this," ${times(n, 'good')}Wang Yi said.`],
  ['words of an apposition', 41, (n) => `Wang Yi, ${times(n, 'very')}old, said it was late.`],
  ['words between a verb and "that"', 14, (n) => `Wang Yi warned in Oslo ${times(n, 'late')}that it was late.`],
  ['words between a subject and its second verb', 59, (n) => `Wang Yi left ${times(n, 'late')}and said it was late.`],
  [
    'words after the speaker of the paragraph before',
    58,
    (n) => `"We agree," Wang Yi said ${times(n, 'late')}.\n\n"It is a good day for us."`,
  ],
  ['names that a name hangs on', 8, (n) => `Wang Yi ${times(n, 'of Acme')}said it was late.`],
];

test.each(speakers)('%s: %i', (_, reach, textOf) =>
  expect(
    reachOf((n) => {
      const { entities, quotes } = quotesOf(textOf(n));
      const wang = entities.find(({ name }) => name === 'Wang Yi')!.id;
      return quotes.length > 0 && quotes.every(({ speaker }) => speaker === wang);
    }),
  ).toBe(reach),
);

/** Words that a quote must have. */
const shortest: readonly (readonly [what: string, words: number, text: (n: number) => string])[] = [
  ['a quotation of nobody', 6, (n) => `The plan for "${times(n, 'word').trim()}" is off.`],
  ['a quotation of somebody', 1, (n) => `"${times(n, 'word').trim()}," said Wang Yi.`],
  [
    'a quotation with a comma between its verb and it',
    4,
    (n) => `Wang Yi asked, in Oslo, for "${times(n, 'word').trim()}".`,
  ],
  ['a report', 3, (n) => `Wang Yi said that ${times(n, 'word').trim()}.`],
];

test.each(shortest)('%s has at least %i words', (_, words, textOf) =>
  expect(reachOf((n) => n < 20 && quotesOf(textOf(n)).quotes.length === 0)).toBe(words - 1),
);

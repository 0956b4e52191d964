import { describe, expect, test } from 'vitest';
import { numberingRefusals } from '../../src/points/enumerations.js';
import { findPoints } from '../../src/points/index.js';
import { numeralRefusals } from '../../src/points/numeral-markers.js';
import { innerRefusals } from '../../src/points/ordinal-markers.js';
import type { Refusal } from '../../src/points/refusal.js';
import { pointRules } from '../../src/points/rules.js';
import { whileChanged } from '../helpers/changed.js';
import { documentOf } from '../helpers/document.js';
import { markPoints } from '../helpers/points.js';

test.each(Object.entries(pointRules))('rule "%s" finds its example', (name, example) => {
  const lists = findPoints(documentOf(example));
  expect(lists.map(({ by }) => by)).toEqual([name]);
  expect(Object.keys(lists[0]!).at(-1)).toBe('by');
});

test('"First" above dashes is found by the dashes', () => {
  const lists = findPoints(documentOf('Our task is twofold:\nFirst, to keep the port open;\n--to pay our debts.'));
  expect(lists).toMatchObject([{ by: 'bulleted lines', style: 'ordinal', found: 2 }]);
});

/** For each refusal a text with a list that would have more points without it, and a text that differs in one thing and has them. */
const refusalRows: Readonly<Record<string, readonly [refused: string, taken: string]>> = {
  // numerals
  'bracket that nothing closes': [
    'They ask for two things: (1. a judge (2. a court.',
    'They ask for two things: (1) [[a judge|1]] (2) [[a court.|2]]',
  ],
  'glued to what comes before': [
    'They compare §(1) with §(2) of it.',
    'They compare (1) [[tea with|1]] (2) [[milk.|2]]',
  ],
  'start of a word': [
    'Wages and prices rose: 1.5 percent; 2.5 percent.',
    'Wages and prices rose: 1. [[5 percent|1]]; 2. [[5 percent.|2]]',
  ],
  'letter before an ideographic comma': [
    'a、 Open the box.\nb、 Read on.',
    '1、 [[Open the box.|1]]\n2、 [[Read on.|2]]',
  ],
  'bracket without words after it': [
    'Smith scored twice (1) – and Jones once (2) – on Monday.',
    'Smith scored (1) [[twice – and Jones|1]] (2) [[once – on Monday.|2]]',
  ],
  'part of a number or of a law': [
    'Article 2 (1) speaks of States, Article 2 (2) of faith.',
    'It speaks of (1) [[States|1]], (2) [[faith.|2]]',
  ],
  'end of a bracket': [
    'They ask for peace (as in rule 1) and bread (as in rule 2) and work.',
    'They ask for 1) [[peace|1]] and 2) [[bread and work.|2]]',
  ],
  initial: [
    'They are of two families: A. Smith is old. B. Jones is young.',
    'They are of two families:\nA. [[Smith is old.|1]]\nB. [[Jones is young.|2]]',
  ],
  'letter that ends a clause': [
    'They had two plans, plan a. It failed. And plan b. It worked.',
    'They had two plans: a. [[It failed|1]]; b. [[It worked.|2]]',
  ],
  'number that ends a clause': [
    'He lives at 1. The Green is near. She lives at 2. The Mall is far.',
    'He lives at two addresses: 1. [[The Green is near.|1]] 2. [[The Mall is far.|2]]',
  ],
  // lists of numbers
  headings: [
    '1. Introduction\nThe paper is about trade.\n2. Methods\nWe asked a hundred firms.',
    'How to vote\n1. [[Find your card|1]]\n2. [[Go to the school in your street|2]]',
  ],
  'numbered paragraphs': [
    '1. I thank the President for his words. My country stands by him, as it always has.\n2. The year was hard. Many died in wars that nobody wanted.',
    '1. [[Close the valve in the cellar before you touch anything else. It is red.|1]]\n2. [[Drain the pipe into a bucket. Do not hurry.|2]]',
  ],
  document: [
    `The ministers met in Oslo.\n${Array.from({ length: 10 }, (_, i) => `${i + 1}. They spoke of town ${i + 1}.`).join('\n')}`,
    `The ministers met in Oslo.\n${Array.from({ length: 9 }, (_, i) => `${i + 1}. [[They spoke of town ${i + 1}.|${i + 1}]]`).join('\n')}`,
  ],
  references: [
    'Sources:\n1. Lee, The Sea and its Laws, Oslo.\n2. Hill, The Tides of the North, Rome.',
    'Reasons:\n1. [[Lee, The Sea and its Laws, Oslo.|1]]\n2. [[Hill, The Tides of the North, Rome.|2]]',
  ],
  footnotes: [
    'Sales (1) rose in the year, and profit (2) fell.\n\nThe firm has ten shops.\n\n(1) Sales without those of new shops.\n(2) Profit before tax.',
    'Sales rose in the year, and profit fell.\n\nThe firm has two aims.\n\n(1) [[Sales without new shops.|1]]\n(2) [[Profit before the end of May.|2]]',
  ],
  'numbers of citations': [
    'It is a common illness in the north (1). Few die of it, one study found (2). Most are well in a week (3).',
    'She asked for three things: (1). [[a boat|1]], (2). [[a map|2]] and (3). [[a lamp.|3]]',
  ],
  'phases that nothing announces': [
    'Phase 1 is complete, the mayor said. Phase 2 is under way. Phase 3 is planned.',
    'The road has three phases. Phase 1 [[is a bridge.|1]] Phase 2 [[is a tunnel.|2]] Phase 3 [[is the rest.|3]]',
  ],
  schedule: [
    'The day:\n1. 9:00 Opening by the mayor.\n2. 10:30 Talks in the hall.',
    'The day:\n1. [[Opening by the mayor.|1]]\n2. [[Talks in the hall.|2]]',
  ],
  'line-up': ['The teams:\n1 - Bo Hill\n2 - Al Marr', 'The aims:\n1 - [[Hills|1]]\n2 - [[Marshes|2]]'],
  // ordinals within a sentence
  'no space after an ordinal': [
    'He said "firstly" twice and "secondly" once.',
    'He said firstly [[bread|1]] and secondly [[work.|2]]',
  ],
  '"then" without a break': [
    'They have two aims: first, to talk, then, to act.',
    'They have two aims: first, [[to talk|1]]; then, [[to act.|2]]',
  ],
  '"finally" without a pause': [
    'They have two aims: first, to talk so that they finally act.',
    'They have two aims: first, [[to talk so that they|1]], finally [[act.|2]]',
  ],
  '"for one" without a break': [
    'Lee, for one, is not sure. Hill, for another, is.',
    'They have two aims: for one, [[to talk|1]]; for another, [[to act.|2]]',
  ],
  'ordinal of a noun or a race': [
    'They came first, in song; second, in dance.',
    'They excel first, [[in song|1]]; second, [[in dance.|2]]',
  ],
  'ordinal without a clause after it': [
    'They have two aims: first prizes; second prizes.',
    'They have two aims: first [[the prizes|1]]; second [[the medals.|2]]',
  ],
  'phrase without a pause on either side': [
    'They have two aims which are first of all to talk and secondly to act.',
    'They have two aims which are, first of all [[to talk|1]] and secondly [[to act.|2]]',
  ],
};

describe('refusals', () => {
  const refusals: readonly Refusal<never>[] = [...numeralRefusals, ...numberingRefusals, ...innerRefusals];
  test('each has its rows', () =>
    expect(Object.keys(refusalRows).sort()).toEqual(refusals.map(({ name }) => name).sort()));
  test.each(Object.entries(refusalRows))('%s', (_, [refused, taken]) => {
    expect(markPoints(refused)).toBe(refused);
    expect(markPoints(taken)).toBe(taken);
  });

  test.each<(typeof refusals)[number]>(refusals)('without "$name" its row has points', (refusal) => {
    const [refused] = refusalRows[refusal.name]!;
    whileChanged(refusal, { holds: () => false }, () => expect(markPoints(refused)).not.toBe(refused));
  });
});

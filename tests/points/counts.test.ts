import { describe, expect, test } from 'vitest';
import { countForms, readCounts } from '../../src/points/counts.js';
import { whileChanged } from '../helpers/changed.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';

/** A count is marked from its number to its noun, with the number and what the noun is. */
const counted: Readonly<Record<string, readonly string[]>> = {
  threefold: ['Our task is [[threefold|3 list]].'],
  'the reasons are three': ['The reasons are [[three|3 list]]: rain, wind and snow.', 'The tests are [[2|2 list]].'],
  'of many reasons, three': [
    'Of many reasons I name [[three|3 list]]: rain, wind and snow.',
    'We had goals in trade and have [[two|2 list]]: bread and work.',
  ],
  'a triple challenge': [
    'We face a [[triple challenge|3 list]].',
    'It has a [[dual economic goal|2 list]]: work and order.',
  ],
  'two more': ['There are [[two more|2 list]].', 'He has [[2 others|2 list]], and both are true.'],
  'the three Rs': [
    'He speaks of the [[three Rs|3 list]]: reading, writing and reckoning.',
    "It has [[two D's|2 list]]: debt and despair.",
    'It rests on [[five "P"s|5 list]].',
  ],
  'three of them': ['There are [[three of them|3 list]]: rain, wind and snow.'],
  'three basic gaps': [
    'We must fill [[three basic gaps|3 list]].',
    'They agreed on a [[couple of clear rules|2 list]].',
    'The army lost [[two heavy bombs|2 other]].',
    'There are half a [[dozen reasons|6 list]], or a [[dozen rules|12 list]].',
    'The first of [[two reasons|2 list]] is rent.',
    'He has [[3 "big" plans|3 list]].',
    // the noun that lists are made of is the one that is counted, though a plural stands before it
    'The firm has [[two sales goals|2 list]].',
  ],
  'a five-point plan': [
    'She has a [[five-point|5 list]] plan.',
    '[[Five-point|5 list]] plans fail.',
    'A [[4-step|4 list]] guide',
  ],
};

const nothing = [
  'There are two more at work.',
  'Our dual task as we see it is hard.',
  'He won by three: Lee, Hill and Marr.',
  'They sold 5G phones.',
  'It lasted two years.',
  'It cost $2 in parts.',
  'Rule No. 2 lists goals.',
  'See page 1 of 2 reports.',
  'It is a one-point plan.',
  'Two-bedroom flats fill rows.',
  'Two of Hill have left.',
  'The children are three.',
  'One reason is rent.',
  'Two who gave reasons left.',
];

function counting(row: string): string {
  const { text } = unmark(row);
  const tokens = documentOf(text).sentences.flatMap((sentence) => sentence.tokens);
  return mark(
    text,
    readCounts(tokens, 0, tokens.length).map(({ number, at, end, isList }) => ({
      start: tokens[at]!.start,
      end: tokens[end - 1]!.end,
      label: `${number} ${isList ? 'list' : 'other'}`,
    })),
  );
}

describe.each(Object.entries(counted))('%s', (_, rows) =>
  test.each(rows)('%s', (row) => expect(counting(row)).toBe(row)),
);
describe('compounds', () =>
  test.each(['The answer is [[two-fold|2 list]].', 'It had a [[two-fold|2 list]] purpose.'])('%s', (row) =>
    expect(counting(row)).toBe(row),
  ));
describe('counts nothing', () => test.each(nothing)('%s', (row) => expect(counting(row)).toBe(row)));

test.each([...countForms])('"$name" reads its rows', (form) =>
  whileChanged(form, { read: () => null }, () => {
    for (const row of counted[form.name]!) expect(counting(row)).not.toBe(row);
  }),
);

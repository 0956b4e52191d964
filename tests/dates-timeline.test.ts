import { expect, test } from 'vitest';
import { findDates } from '../src/extract/dates/index.js';
import { datedSentences, inTimeOrder, timelineBars } from '../src/extract/timeline.js';
import { documentOf } from './helpers/document.js';

function dated(text: string) {
  const doc = documentOf(text, { anchor: '2020-09-17' });
  return datedSentences(doc, findDates(doc));
}

const STORY =
  'The bridge will open on Sept. 20. Work began in May 2018 and cost three lives. It now carries trams. The last bolt was set Wednesday, the first in 2018.';

test('sentences come in the order of their days, under each day they tell of', () => {
  expect(inTimeOrder(dated(STORY)).map(({ from, to, date, text }) => [from, to, date, text.slice(0, 12)])).toEqual([
    ['2018-01-01', '2018-12-31', '2018', 'The last bol'],
    ['2018-05-01', '2018-05-31', 'May 2018', 'Work began i'],
    ['2020-09-16', '2020-09-16', 'Wednesday', 'The last bol'],
    ['2020-09-20', '2020-09-20', 'Sept. 20', 'The bridge w'],
  ]);
});

test('a sentence stands once under each stretch of days', () => {
  expect(dated('On Sept. 3, that is Sept. 3, he fell ill.')).toHaveLength(1);
});

test('bars are as fine as there is room for', () => {
  const sentences = dated('He fell ill on Sept. 10 and again on Sept. 13. On Sept. 13 he rested.');
  expect(timelineBars(sentences).map(({ period, count }) => [period, count])).toEqual([
    ['2020-09-10', 1],
    ['2020-09-11', 0],
    ['2020-09-12', 0],
    ['2020-09-13', 2],
  ]);
  expect(timelineBars(sentences, 3).map(({ period, count }) => [period, count])).toEqual([['2020-W37', 3]]);
});

test('nothing dated has no bars', () => expect(timelineBars([])).toEqual([]));

import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import { documentOf } from '../helpers/document.js';

function valuesOf(text: string, anchor?: string): string[] {
  return findDates(documentOf(text, anchor === undefined ? {} : { anchor })).map(({ value }) => value);
}

const STORY = 'They met in Oslo on 05/03/2021, and again on 06-03-2021, and it went well for all of them.';

describe('days in digits are in the order that the head of the article shows', () => {
  test.each<[string, string, string[]]>([
    ['a zone that writes the day first', `Talks end\n\n04/03/2021 09:15 GMT\n\n${STORY}`, ['2021-03-05', '2021-03-06']],
    [
      'a zone that writes the month first',
      `Talks end\n\n04/03/2021 09:15 EST\n\n${STORY}`,
      ['2021-05-03', '2021-06-03'],
    ],
    ['nothing', `Talks end\n\n${STORY}`, ['2021-05-03', '2021-03-06']],
  ])('%s', (_, text, values) => expect(valuesOf(text).slice(-2)).toEqual(values));

  test('the day that is given as the anchor shows it too', () => {
    expect(valuesOf(`Talks end\n\n04/03/2021\n\n${STORY}`, '2021-03-04')).toEqual([
      '2021-03-04',
      '2021-03-05',
      '2021-03-06',
    ]);
    expect(valuesOf(`Talks end\n\n04/03/2021\n\n${STORY}`, '2021-04-03')).toEqual([
      '2021-04-03',
      '2021-05-03',
      '2021-06-03',
    ]);
  });

  test('what only the other order makes a date of is in that', () => {
    const text =
      'Talks end\n\n04/03/2021 09:15 GMT\n\nThey met in Oslo on 12/25/2020, as the ministers had promised to do.';
    expect(valuesOf(text).at(-1)).toBe('2020-12-25');
  });
});

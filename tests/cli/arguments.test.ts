import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';
import { NewsqError } from '../../src/errors.js';
import { isIsoDay } from '../../src/iso-date.js';

/** As a program in JavaScript calls it. */
const call = analyze as (...given: unknown[]) => unknown;

describe('what a program gives that is of another kind is a NewsqError that says what is expected', () => {
  test.each([
    [[undefined], 'the article must be a string, or an object with a "text", not undefined'],
    [[null], 'the article must be a string, or an object with a "text", not null'],
    [[42], 'the article must be a string, or an object with a "text", not 42'],
    [[Buffer.from('Kenya')], 'the text must be a string, not undefined'],
    [[['Kenya']], 'the text must be a string, not undefined'],
    [[{ text: 42 }], 'the text must be a string, not 42'],
    [[{ text: 'Kenya', title: 1 }], 'the title must be a string, not 1'],
    [[{ text: 'Kenya', date: 'today' }], 'the date must be a day like "2020-09-17", not "today"'],
    [[{ text: 'Kenya', id: {} }], 'the id must be a string or a number, not an object'],
    [['Kenya', null], 'the options must be an object, not null'],
    [['Kenya', '2020-09-17'], 'the options must be an object, not "2020-09-17"'],
    [['Kenya', { anchor: new Date(0) }], 'the anchor must be a day like "2020-09-17", not a Date'],
    [['Kenya', { anchor: '2020-13-45' }], 'the anchor must be a day like "2020-09-17", not "2020-13-45"'],
    [['Kenya', { anchor: '2021-02-29' }], 'the anchor must be a day like "2020-09-17", not "2021-02-29"'],
    [['Kenya', { anchor: '0000-01-01' }], 'the anchor must be a day like "2020-09-17", not "0000-01-01"'],
    [['Kenya', { anchor: 'XXXX-02-30' }], 'the anchor must be a day like "2020-09-17", not "XXXX-02-30"'],
    [['Kenya', { anchor: '' }], 'the anchor must be a day like "2020-09-17", not ""'],
    [['Kenya', { anchor: null }], 'the anchor must be a day like "2020-09-17", not null'],
    [
      ['Kenya', { tasks: ['nope'] }],
      'the tasks must be some of entities, dates, points, quotes, events, statements, not "nope"',
    ],
    [
      ['Kenya', { tasks: ['entities', 3] }],
      'the tasks must be some of entities, dates, points, quotes, events, statements, not 3',
    ],
    [['Kenya', { tasks: 'dates' }], 'the tasks must be an array, not "dates"'],
    [['Kenya', { decisions: 'drop A' }], 'the decisions must be an array, as parseDecisions() gives it, not "drop A"'],
    [['Kenya', { offsets: 'words' }], 'the offsets must be one of utf16, codepoint, byte, not "words"'],
  ])('analyze(%j)', (given, message) => {
    expect(() => call(...given)).toThrow(new NewsqError(message, { trouble: 'usage' }));
  });

  test('what is right is taken', () => {
    expect(analyze('Kenya spoke.', { anchor: '2020-02-29', tasks: ['dates'] }).article.anchor.date).toBe('2020-02-29');
    expect(analyze('It was Friday.', { anchor: 'XXXX-02-29' }).article.anchor.date).toBe('XXXX-02-29');
    expect(analyze('', {}).entities).toEqual([]);
  });
});

test.each([
  ['2020-09-17', true],
  ['9999-12-31', true],
  ['0001-01-01', true],
  ['0000-12-31', false],
  ['2020-9-17', false],
  ['2020-09-17T10:00', false],
  ['2020-09-17\n', false],
  [20200917, false],
])('%j is a day: %j', (value, isDay) => expect(isIsoDay(value)).toBe(isDay));

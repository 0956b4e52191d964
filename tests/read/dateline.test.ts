import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';

/** The start of an article, and the dateline read from it: its text | place | date | agency. */
const rows: readonly (readonly [string, string])[] = [
  ['BEIJING, Sept. 17 (Xinhua) -- The talks began.', 'BEIJING, Sept. 17 (Xinhua)|Beijing|XXXX-09-17|Xinhua'],
  ['LONDON (Reuters) - The talks began.', 'LONDON (Reuters)|London||Reuters'],
  ['WASHINGTON — The talks began.', 'WASHINGTON|Washington||'],
  ['NEW DELHI, July 3 : The talks began.', 'NEW DELHI, July 3|New Delhi|XXXX-07-03|'],
  ['ANN ARBOR, Mich. (AP) — The talks began.', 'ANN ARBOR, Mich. (AP)|Ann Arbor||AP'],
  ['WASHINGTON, D.C. — The talks began.', 'WASHINGTON, D.C.|Washington||'],
  ['Rio de Janeiro, Brazil (AFP) - The talks began.', 'Rio de Janeiro, Brazil (AFP)|Rio de Janeiro||AFP'],
  ['GENEVA, 17 September 2020 – The talks began.', 'GENEVA, 17 September 2020|Geneva|2020-09-17|'],
  [
    'NAIROBI, Kenya, Sept. 3, 2019 /PRNewswire/ -- The talks began.',
    'NAIROBI, Kenya, Sept. 3, 2019 /PRNewswire/|Nairobi|2019-09-03|PRNewswire',
  ],
  ['MOSCOW. Sept 17 (Interfax) - The talks began.', 'MOSCOW. Sept 17 (Interfax)|Moscow|XXXX-09-17|Interfax'],
  ['BRUSSELS/LONDON (Reuters) - The talks began.', 'BRUSSELS/LONDON (Reuters)|Brussels||Reuters'],
  ['ST. LOUIS (AP) _ The talks began.', 'ST. LOUIS (AP)|St. Louis||AP'],
  [
    'UNITED NATIONS, Thursday, Sept. 17 (Xinhua) -- The talks began.',
    'UNITED NATIONS, Thursday, Sept. 17 (Xinhua)|United Nations|XXXX-09-17|Xinhua',
  ],
  ['New Delhi [India], June 5 (ANI): The talks began.', 'New Delhi [India], June 5 (ANI)|New Delhi|XXXX-06-05|ANI'],
  ['VENICE, Italy 1996-08-31\nThe talks began.', 'VENICE, Italy 1996-08-31|Venice|1996-08-31|'],
  ['(Reuters) - The talks began.', '(Reuters)|||Reuters'],
  ['\u200bLONDON (\u2060Reuters\u2003) - The talks began.', 'LONDON (\u2060Reuters\u2003)|London||Reuters'],
  // the fillers of Hangul are letters that show nothing
  ['MOSCOW\u115f, 1996-08-30\nThe talks began.', 'MOSCOW\u115f, 1996-08-30|Moscow|1996-08-30|'],
  ['MOSCOW\u3164 — The talks began.', 'MOSCOW|Moscow||'],
  ['BEIJING, Sept. 17 ( \u200b ) -- The talks began.', 'BEIJING, Sept. 17 ( \u200b )|Beijing|XXXX-09-17|'],
];

const none = [
  'SUMMIT ON MONDAY, MAY 5 - Ministers met.',
  'The World Food Program (WFP) warns of hunger.',
  'Hope House School (HHS) - the oldest of the town - closed.',
  'Moscow - the capital - was calm.',
  'The U.S. – China talks began.',
  'U.S. - China talks began.',
  'Talks (Reuters reported) began in May 2020.',
  'PARIS fell silent.',
  'SOCCER - Okafor scored twice.',
  'EXCLUSIVE - The bank hid its losses.',
  'ELECTION: VOTERS TURN OUT IN NUMBERS',
  'On Sept. 17 - a Thursday - the talks began.',
  'He was in LONDON (Reuters) - so they said.',
];

test.each(rows)('%s', (text, expected) => {
  const { dateline } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
  expect([dateline?.text, dateline?.place, dateline?.date, dateline?.agency].map((part) => part ?? '').join('|')).toBe(
    expected,
  );
  expect(text.slice(dateline!.start, dateline!.end)).toBe(dateline!.text);
});

test.each(none)('no dateline in: %s', (text) => {
  expect(readArticle({ text, source: { path: null, id: null, format: 'text' } }).dateline).toBeNull();
});

const WITHOUT_YEAR = 'KYIV, Sept. 17 (AFP) -- The talks began.';
const read = (text: string, given: { path?: string; date?: string; anchor?: string } = {}) =>
  readArticle(
    {
      text,
      source: { path: given.path ?? null, id: null, format: 'text' },
      ...(given.date ? { date: given.date } : {}),
    },
    given.anchor ? { anchor: given.anchor } : {},
  );

describe('the anchor', () => {
  test.each([
    ['--anchor wins', { anchor: '2019-01-02', date: '2020-09-18', path: 'a-2018-01-01.txt' }, '2019-01-02', 'option'],
    ['then the metadata', { date: '2020-09-18', path: 'a-2018-01-01.txt' }, '2020-09-18', 'metadata'],
    ['then the dateline, with the year of a file name near it', { path: 'a-2020-09-19.txt' }, '2020-09-17', 'dateline'],
    [
      'a dateline stays open where the file name is far from it',
      { path: 'a-2018-01-01.txt' },
      'XXXX-09-17',
      'dateline',
    ],
    ['no year is taken from anywhere else', {}, 'XXXX-09-17', 'dateline'],
  ] as const)('%s', (_, given, date, from) => {
    expect(read(WITHOUT_YEAR, given).anchor).toEqual({ date, from });
  });

  test('is a date in the file name where the text has none', () => {
    expect(read('The talks began.', { path: 'news/2020-09-17-talks.txt' }).anchor).toEqual({
      date: '2020-09-17',
      from: 'filename',
    });
    expect(read('The talks began.', { path: 'talks_20200917.txt' }).anchor).toEqual({
      date: '2020-09-17',
      from: 'filename',
    });
    expect(read('The talks began.', { path: 'talks-12345678.txt' }).anchor).toEqual({ date: null, from: 'none' });
  });

  test('is a date line above the text', () => {
    const text = 'Talks begin in Kyiv\nThursday, September 17, 2020\nThe talks began in the old hall of the town.';
    expect(read(text).anchor).toEqual({ date: '2020-09-17', from: 'metadata' });
  });
});

describe('a dateline without a year', () => {
  test.each([
    ['takes it from a full date near it', 'They signed it on Sept. 16, 2020, in the old hall.', '2020-09-17'],
    ['takes it from an address', 'See https://example.org/news/2020/09/17/talks.html for more.', '2020-09-17'],
    ['goes over the turn of the year', 'They signed it on 10 September 2021.', '2021-09-17'],
    ['is not misled by a date in the past', 'The war began on June 1, 2014.', 'XXXX-09-17'],
    ['is not misled by a year alone', 'The war began in 2014.', 'XXXX-09-17'],
  ])('%s', (_, sentence, date) => {
    expect(read(`${WITHOUT_YEAR} ${sentence}`).published).toBe(date);
  });

  test('takes it from --anchor, so that both agree', () => {
    expect(read(WITHOUT_YEAR, { anchor: '2020-09-18' }).dateline?.date).toBe('2020-09-17');
  });
});

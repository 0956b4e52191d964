import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { newsq, newsqProcess } from '../helpers/newsq.js';

const ARTICLE = [
  'Port to close',
  'OSLO, March 4, 2021 (Reuters) - The council voted on Monday. It meets again on March 12 at 9:30 a.m., and the port closes from March 20 to 22.',
  'The new one, a “pier; dock, quay”, opens in 2023. It was built in 1950.\n',
].join('\n\n');

/** First moment, last moment and words of each entry, as a parser of iCalendar has them. */
function entriesIn(calendar: string): string[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate, summary } = new ICAL.Event(component);
    return `${startDate} ${endDate} ${summary}`;
  });
}

test('a calendar has what was to come on the day of the article', async () => {
  const { stdout, stderr, exitCode } = await newsq(['timeline', '--format', 'ics', '-'], { input: ARTICLE });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  const both = 'It meets again on March 12 at 9:30 a.m., and the port closes from March 20 to 22.';
  expect(entriesIn(stdout)).toEqual([
    `2021-03-12T09:30:00 2021-03-12T09:30:00 ${both}`,
    `2021-03-20 2021-03-23 ${both}`,
    '2023-01-01 2024-01-01 The new one, a “pier; dock, quay”, opens in 2023.',
  ]);
});

test('a time of a known zone is the same moment everywhere, and a range of times has its end', async () => {
  const text =
    'OSLO, March 4, 2021 (Reuters) - It is on Saturday at 7 p.m. GMT. It is shut from 9 p.m. to 5 a.m. on 8 March.\n';
  const { stdout } = await newsq(['timeline', '--format', 'ics', '-'], { input: text });
  expect(entriesIn(stdout)).toEqual([
    '2021-03-06T19:00:00Z 2021-03-06T19:00:00Z It is on Saturday at 7 p.m. GMT.',
    '2021-03-08T21:00:00 2021-03-09T05:00:00 It is shut from 9 p.m. to 5 a.m. on 8 March.',
  ]);
});

test('of an article without a day it has all', async () => {
  const { stdout } = await newsq(['timeline', '--format', 'ics', '-'], { input: 'It was built in 1950.\n' });
  expect(entriesIn(stdout)).toEqual(['1950-01-01 1951-01-01 It was built in 1950.']);
});

test('of an article without dates it is empty', async () => {
  const { stdout, exitCode } = await newsq(['timeline', '--format', 'ics', '-'], { input: 'It was built of wood.\n' });
  expect(exitCode).toBe(0);
  expect(entriesIn(stdout)).toEqual([]);
});

test('it is the same wherever it is made, and no line is longer than a calendar allows', async () => {
  const args = ['timeline', '--format', 'ics', '-'];
  const made = ['America/New_York', 'Asia/Tokyo', 'UTC'].map((TZ) =>
    newsqProcess(args, { input: ARTICLE, env: { TZ } }),
  );
  const [first, ...others] = (await Promise.all(made)).map(({ stdout }) => stdout);
  for (const other of others) expect(other).toBe(first);
  for (const line of first!.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('no other command makes one', async () => {
  const { stderr, exitCode } = await newsq(['dates', '--format', 'ics', '-'], { input: ARTICLE });
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('Allowed choices are table, json, markdown');
});

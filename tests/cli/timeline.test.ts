import { expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';

const ARTICLE =
  'The temple was built in 44 BC and burned in AD 79. In 2014 he left for two years. They meet every Monday. Ann Lee wed on May 3, 2010. Offices shut on Independence Day.\n';

/** The days of the events, and what is said on stderr. */
async function timelineOf(...options: readonly string[]): Promise<readonly [string[], string]> {
  const { stdout, stderr, exitCode } = await newsq(['timeline', '--json', ...options, '-'], { input: ARTICLE });
  expect(exitCode).toBe(0);
  const { events } = JSON.parse(stdout) as { events: { from: string; to: string }[] };
  return [events.map(({ from, to }) => `${from}..${to}`), stderr];
}

const LEFT_OUT = 'newsq: left out of the timeline: 1 date whose day is not known, 2 that are lengths or come again\n';

test('a timeline has years before Christ and of two digits, and says what it left out', async () => {
  expect(await timelineOf()).toEqual([
    ['-0043-01-01..-0043-12-31', '0079-01-01..0079-12-31', '2010-05-03..2010-05-03', '2014-01-01..2014-12-31'],
    LEFT_OUT,
  ]);
});

test.each([
  [
    ['--from', '0050'],
    ['0079-01-01..0079-12-31', '2010-05-03..2010-05-03', '2014-01-01..2014-12-31'],
  ],
  [['--from', 'text', '--from', '2011'], ['2014-01-01..2014-12-31']],
  [
    ['--to', '2013'],
    ['-0043-01-01..-0043-12-31', '0079-01-01..0079-12-31', '2010-05-03..2010-05-03'],
  ],
  [['--since', '2010-05', '--until', '2010-05'], ['2010-05-03..2010-05-03']],
  [['--grain', 'day'], ['2010-05-03..2010-05-03']],
])('%j', async (options, days) => {
  expect(await timelineOf(...options)).toEqual([days, LEFT_OUT]);
});

test('the table tells years before Christ as people do', async () => {
  const { stdout } = await newsq(['timeline', '-'], { input: ARTICLE });
  expect(stdout).toContain('\n44 BC ');
  expect(stdout).toContain('\n0079 ');
  expect(stdout).toMatch(/44 BC·+2014/);
});

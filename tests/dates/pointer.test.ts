import { expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Printed on a Thursday. */
const ANCHOR = '2020-09-17';

test.each([
  'They met [[this past week|2020-W37 2020-09-07..2020-09-13]].',
  'They met [[this last week|2020-W37 2020-09-07..2020-09-13]].',
  'They meet [[this coming week|2020-W39 2020-09-21..2020-09-27]].',
  'They meet [[this upcoming week|2020-W39 2020-09-21..2020-09-27]].',
  'They meet [[this next week|2020-W39 2020-09-21..2020-09-27]].',
  'They met [[this week|2020-W38 2020-09-14..2020-09-20]].',
  'They met [[this current week|2020-W38 2020-09-14..2020-09-20]].',
  'They met [[this very week|2020-W38 2020-09-14..2020-09-20]].',
  'They met [[this same week|2020-W38 2020-09-14..2020-09-20]].',
  'They met [[last week|2020-W37 2020-09-07..2020-09-13]].',
  'They meet [[next week|2020-W39 2020-09-21..2020-09-27]].',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[That year|2011 2011-01-01..2011-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[That same year|2011 2011-01-01..2011-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[That very year|2011 2011-01-01..2011-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The same year|2011 2011-01-01..2011-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The next year|2012 2012-01-01..2012-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The following year|2012 2012-01-01..2012-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The previous year|2010 2010-01-01..2010-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The preceding year|2010 2010-01-01..2010-12-31]] it rained.',
  'They met in [[March 2011|2011-03 2011-03-01..2011-03-31]]. [[The prior year|2010 2010-01-01..2010-12-31]] it rained.',
  'They met in [[the past week|duration P1W 2020-09-10..2020-09-17]].',
  'They met in [[the last week|duration P1W 2020-09-10..2020-09-17]].',
  'They meet in [[the coming week|2020-W39 2020-09-21..2020-09-27]].',
  'They meet in [[the upcoming week|2020-W39 2020-09-21..2020-09-27]].',
  'They met in [[the current week|2020-W38 2020-09-14..2020-09-20]].',
  'They met in [[the present week|2020-W38 2020-09-14..2020-09-20]].',
  'Sales fell in [[current week|2020-W38 2020-09-14..2020-09-20]].',
  'They met over [[past weeks|PAST_REF]].',
  'They met in [[the past|PAST_REF]].',
  'Sales rose [[past week|duration P1W 2020-09-10..2020-09-17]].',
  'They met in [[past three weeks|duration P3W 2020-08-27..2020-09-17]].',
  'They met in the big week.',
  'They met this weird week.',
  'They want this',
])('%s', (row) => expect(markDates(row, ANCHOR)).toBe(row));

import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

const ANCHOR = '2019-06-12'; // a Wednesday

/** The year, or the month, stands at the end and is that of both ends. */
const sharedYear = [
  'The fair was closed [[from May to August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The trial ran [[from Jan. 3 to Feb. 5, 2015|2015-01-03/2015-02-05 2015-01-03..2015-02-05]].',
  'Exports fell [[between March and May 2015|2015-03/2015-05 2015-03-01..2015-05-31]].',
  'The strike lasted [[from October to December 2021|2021-10/2021-12 2021-10-01..2021-12-31]].',
  'The tour of [[Nov-Dec 1975|1975-11/1975-12 1975-11-01..1975-12-31]] was his last.',
  'The tour of [[September-October 1976|1976-09/1976-10 1976-09-01..1976-10-31]] was his last.',
  'The camp was open [[Jan. 5-Feb. 7, 2022|2022-01-05/2022-02-07 2022-01-05..2022-02-07]].',
  'He was in custody [[between 3 January and 5 February 2015|2015-01-03/2015-02-05 2015-01-03..2015-02-05]].',
  'He was in custody [[30 May to 2 June 2015|2015-05-30/2015-06-02 2015-05-30..2015-06-02]].',
  'He was in custody [[from 30 May until 2 June 2015|2015-05-30/2015-06-02 2015-05-30..2015-06-02]].',
  'The shop was shut [[May until August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May till August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May through August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May thru August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May - August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May – August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May—August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[May 3–August 5, 2008|2008-05-03/2008-08-05 2008-05-03..2008-08-05]].',
  'The shop was shut [[May 3 — August 5, 2008|2008-05-03/2008-08-05 2008-05-03..2008-08-05]].',
  'Sales fell [[from Q1 to Q3 2020|2020-Q1/2020-Q3 2020-01-01..2020-09-30]].',
  'Sales fell [[from the first quarter to the third quarter of 2015|2015-Q1/2015-Q3 2015-01-01..2015-09-30]].',
  'Sales fell [[from the first to the third quarter of 2015|2015-Q1/2015-Q3 2015-01-01..2015-09-30]].',
  'Sales fell [[between the first and third quarter of 2015|2015-Q1/2015-Q3 2015-01-01..2015-09-30]].',
  'Sales fell [[between the first and third quarter 2015|2015-Q1/2015-Q3 2015-01-01..2015-09-30]].',
  'Sales fell [[from the fourth to the first quarter 2015|2014-Q4/2015-Q1 2014-10-01..2015-03-31]].',
  'Sales fell [[from H1 to H2 2018|2018-H1/2018-H2 2018-01-01..2018-12-31]].',
  'Sales fell [[from the first half to the second half of 2018|2018-H1/2018-H2 2018-01-01..2018-12-31]].',
  'The drought lasted [[from spring to autumn 2015|2015-SP/2015-FA 2015-03-01..2015-11-30]].',
  'The drought lasted [[from the summer to the fall of 2015|2015-SU/2015-FA 2015-06-01..2015-11-30]].',
  'The drought lasted [[from early spring to late autumn 2015|2015-SP/2015-FA 2015-03-01..2015-11-30]].',
  'The drought lasted [[from early March to mid-April 2015|2015-03/2015-04 2015-03-01..2015-04-30]].',
  'The drought lasted [[from the end of March to the middle of May 2015|2015-03/2015-05 2015-03-01..2015-05-31]].',
  'He was away [[from Monday, March 2, to Friday, March 6, 2015|2015-03-02/2015-03-06 2015-03-02..2015-03-06]].',
  'He was away [[from Monday to Friday, March 6, 2015|2015-03-02/2015-03-06 2015-03-02..2015-03-06]].',
  'He will be away [[from Monday to July 14|2019-06-17/2019-07-14 2019-06-17..2019-07-14]].',
  'He was away [[from the week of March 2 to the week of April 6, 2015|2015-W10/2015-W15 2015-03-02..2015-04-12]].',
  'He was away [[from the first Monday in March to the last Friday in May 2015|2015-03-02/2015-05-29 2015-03-02..2015-05-29]].',
  'The road was closed [[from 9 a.m. to 5 p.m. on March 3, 2015|time 2015-03-03T09:00/2015-03-03T17:00 2015-03-03]].',
  'The road was closed [[from 9 a.m. March 3 to 5 p.m. March 6, 2015|time 2015-03-03T09:00/2015-03-06T17:00 2015-03-03..2015-03-06]].',
  'The road was closed [[from the morning of March 3 to the evening of March 5, 2015|time 2015-03-03TMO/2015-03-05TEV 2015-03-03..2015-03-05]].',
  'The road was closed [[from noon March 3 to noon March 4, 2015|time 2015-03-03T12:00/2015-03-04T12:00 2015-03-03..2015-03-04]].',
  'The show ran [[from Halloween to Thanksgiving 2015|2015-10-31/2015-11-26 2015-10-31..2015-11-26]].',
  'He was away [[from March to May 5, 2015|2015-03/2015-05-05 2015-03-01..2015-05-05]].',
  'He was away [[from March 3 to the end of April 2015|2015-03-03/2015-04 2015-03-03..2015-04-30]].',
  'He was away [[from the 3rd to the 17th of May 2015|2015-05-03/2015-05-17 2015-05-03..2015-05-17]].',
  "He was away [[from April to June '98|1998-04/1998-06 1998-04-01..1998-06-30]].",
  'He was away [[from March to May of last year|2018-03/2018-05 2018-03-01..2018-05-31]].',
  'He was away [[from Aug. 3 to Sept. 5 last year|2018-08-03/2018-09-05 2018-08-03..2018-09-05]].',
  'He was held [[from Feb. 29 to March 3, 2021|2020-02-29/2021-03-03 2020-02-29..2021-03-03]].',
  'The shop was shut [[from July through to August 2015|2015-07/2015-08 2015-07-01..2015-08-31]].',
  'The shop was shut [[from July up to August 2015|2015-07/2015-08 2015-07-01..2015-08-31]].',
  'The road was closed [[from Tuesday night to Friday morning, Aug. 3, 2018|time 2018-07-31TNI/2018-08-03TMO 2018-07-31..2018-08-03]].',
  'Sales fell in the [[April-June|2015-04/2015-06 2015-04-01..2015-06-30]] quarter of [[2015|2015 2015-01-01..2015-12-31]].',
  'Sales fell in the [[October-December|2015-10/2015-12 2015-10-01..2015-12-31]] period of [[2015|2015 2015-01-01..2015-12-31]].',
];

/** The year is that of the end: what comes later in the year began the year before. */
const overTheYear = [
  'The ice lay [[from November to February 2015|2014-11/2015-02 2014-11-01..2015-02-28]].',
  'The camp was open [[Dec. 20 to Jan. 5, 2016|2015-12-20/2016-01-05 2015-12-20..2016-01-05]].',
  'The camp was open [[Dec. 20-Jan. 5, 2016|2015-12-20/2016-01-05 2015-12-20..2016-01-05]].',
  'The camp was open [[from 28 December to 3 January 2016|2015-12-28/2016-01-03 2015-12-28..2016-01-03]].',
  '[[The fiscal year|2019]] ran [[from July 1 through June 30, 2016|2015-07-01/2016-06-30 2015-07-01..2016-06-30]].',
  'Sales fell [[from the fourth quarter to the first quarter of 2015|2014-Q4/2015-Q1 2014-10-01..2015-03-31]].',
  'Sales fell [[from the fourth to the first quarter of 2015|2014-Q4/2015-Q1 2014-10-01..2015-03-31]].',
  'Sales fell [[from the second half to the first half of 2018|2017-H2/2018-H1 2017-07-01..2018-06-30]].',
  'The drought lasted [[from winter to spring 2019|2018-WI/2019-SP 2018-12-01..2019-05-31]].',
  'The drought lasted [[from the fall to the spring of 2015|2014-FA/2015-SP 2014-09-01..2015-05-31]].',
  'The ice lay [[from November to February of last year|2017-11/2018-02 2017-11-01..2018-02-28]].',
  'The show ran [[from Christmas to Easter 2015|2014-12-25/2015-04-05 2014-12-25..2015-04-05]].',
  "He was away [[from New Year's Eve to Jan. 3, 2016|2015-12-31/2016-01-03 2015-12-31..2016-01-03]].",
  'The road was closed [[from 10 p.m. to 4 a.m. March 3, 2015|time 2015-03-02T22:00/2015-03-03T04:00 2015-03-02..2015-03-03]].',
  'The road was closed [[from noon Dec. 31 to noon Jan. 1, 2016|time 2015-12-31T12:00/2016-01-01T12:00 2015-12-31..2016-01-01]].',
  'The road was closed [[from the evening of Dec. 31 to the morning of Jan. 1, 2016|time 2015-12-31TEV/2016-01-01TMO 2015-12-31..2016-01-01]].',
];

/** Dates of their own with the year of the last. */
const lists = [
  'It rained in [[March|2015-03 2015-03-01..2015-03-31]], [[April|2015-04 2015-04-01..2015-04-30]] and [[May 2015|2015-05 2015-05-01..2015-05-31]].',
  'It rained in [[March|2015-03 2015-03-01..2015-03-31]], [[April|2015-04 2015-04-01..2015-04-30]], and [[May 2015|2015-05 2015-05-01..2015-05-31]].',
  'It rained in [[March|2015-03 2015-03-01..2015-03-31]] and [[April 2015|2015-04 2015-04-01..2015-04-30]].',
  'It rained in [[July|2008-07 2008-07-01..2008-07-31]]/[[August 2008|2008-08 2008-08-01..2008-08-31]].',
  'It rained in [[November|2014-11 2014-11-01..2014-11-30]], [[December|2014-12 2014-12-01..2014-12-31]] and [[January 2015|2015-01 2015-01-01..2015-01-31]].',
  'It rained in [[March|2018-03 2018-03-01..2018-03-31]] and [[April of last year|2018-04 2018-04-01..2018-04-30]].',
  'It rained on [[March 3|2015-03-03]] and [[April 5, 2015|2015-04-05]].',
  'It rained on [[March 3|2015-03-03]], [[April 5|2015-04-05]] and [[May 6, 2015|2015-05-06]].',
  'It rained on [[3 March|2015-03-03]], [[5 April|2015-04-05]] and [[6 May 2015|2015-05-06]].',
  'It rained on [[March 3|2015-03-03]], [[4|2015-03-04]] and [[5, 2015|2015-03-05]].',
  'It rained on [[3|2015-03-03]] and [[7 March 2015|2015-03-07]].',
  'It rained on [[March 3-4|2015-03-03/2015-03-04 2015-03-03..2015-03-04]] and [[April 6-7, 2015|2015-04-06/2015-04-07 2015-04-06..2015-04-07]].',
  'Sales fell in [[Q1|2015-Q1 2015-01-01..2015-03-31]] and [[Q3 2015|2015-Q3 2015-07-01..2015-09-30]].',
  'Sales fell in [[the first quarter|2015-Q1 2015-01-01..2015-03-31]] and [[the third quarter of 2015|2015-Q3 2015-07-01..2015-09-30]].',
  'It rained in [[spring|2015-SP 2015-03-01..2015-05-31]] and [[summer 2015|2015-SU 2015-06-01..2015-08-31]].',
  'It rained [[from May to June|2015-05/2015-06 2015-05-01..2015-06-30]] and [[from July to August 2015|2015-07/2015-08 2015-07-01..2015-08-31]].',
];

/** Both ends have a year, or none has, or there is no range at all. */
const asTheyAre = [
  'He was away [[from May 2007 to August 2008|2007-05/2008-08 2007-05-01..2008-08-31]].',
  'He was away [[from May 3, 2007, to August 5, 2008|2007-05-03/2008-08-05 2007-05-03..2008-08-05]].',
  'He was away [[from May 2008 to August|2008-05/2019-08 2008-05-01..2019-08-31]].',
  'He was away [[from late 2018 to early 2019|2018/2019 2018-01-01..2019-12-31]].',
  'He was away [[from September last year to May this year|2018-09/2019-05 2018-09-01..2019-05-31]].',
  'He was away [[from May to August|2019-05/2019-08 2019-05-01..2019-08-31]].',
  'He was away [[from Friday to Monday|2019-06-07/2019-06-10 2019-06-07..2019-06-10]].',
  'It rose [[from 2015 to two years later|2015/2017 2015-01-01..2017-12-31]].',
  'The road was closed [[from 5 p.m. to 3 a.m. daily|set XXXX-XX-XXT17:00/XXXX-XX-XXT03:00]].',
  'The road was closed [[from 10 p.m. Monday to 3 a.m. Tuesday|time 2019-06-10T22:00/2019-06-11T03:00 2019-06-10..2019-06-11]].',
  'Sales rose in [[FY2019-20|2019/2020]] again.',
  'Sales rose in [[FY2019-20|2019/2020]]–[[a year earlier|2019]] they fell.',
  'Sales fell from [[April 5|2019-04-05]] to 10 percent.',
  'He left in [[March|2019-03 2019-03-01..2019-03-31]], and [[May 2015|2015-05 2015-05-01..2015-05-31]] was wet.',
  'The autumn-winter season was wet.',
  'Prices fall to [[spring 2015|2015-SP 2015-03-01..2015-05-31]] lows.',
  'He was elected in [[March 2015|2015-03 2015-03-01..2015-03-31]]—[[June 2016|2016-06 2016-06-01..2016-06-30]] was his first congress.',
  'They met April Smith and May Jones in [[2015|2015 2015-01-01..2015-12-31]].',
  'The army will march, [[June 2015|2015-06 2015-06-01..2015-06-30]] or not.',
  'The town was held [[from 1550 to 1300 BC|BC1550/BC1300]].',
  'The town was held [[from 44 BC to 27 BC|BC0044/BC0027]].',
  'The road was closed [[from Tuesday night to Friday morning|time 2019-06-04TNI/2019-06-07TMO 2019-06-04..2019-06-07]].',
];

/** Ranges that end before they begin, or on no day. */
const noSuchRange = [
  'He was away [[from 2021 to 2019|2021/2019 open]].',
  'He was away [[between 2016 and 2014|2016/2014 open]].',
  'The [[2021-2019|2021/2019 open]] seasons were lost.',
  'He was away [[from Sept. 16 to 10, 2020|2020-09-16/2020-09-10 open]].',
  'He was away [[from Sept. 16-10, 2020|2020-09-16/2020-09-10 open]].',
  'He was away [[16-10 September 2020|2020-09-16/2020-09-10 open]].',
  'He was away [[from May 2015 to May 2014|2015-05/2014-05 open]].',
  'He was away [[from May 5, 2015 to May 3, 2015|2015-05-05/2015-05-03 open]].',
  'Sales fell [[from Q3 2015 to Q1 2014|2015-Q3/2014-Q1 open]].',
  'Sales fell [[from the summer of 2015 to the spring of 2014|2015-SU/2014-SP open]].',
  'Sales fell [[from the 1990s to the 1980s|199/198 open]].',
  'Sales fell [[from the 20th to the 18th century|19/17 open]].',
  'Sales fell [[from FY20 to FY19|2020/2019 open]].',
  'Sales fell in [[FY20–a year earlier|2020/2019 open]].',
  'Sales fell [[from 2019 to a year earlier|2019/2018 open]].',
  'Sales fell [[from this year to last year|2019/2018 open]].',
  'He was away [[from today to yesterday|2019-06-12/2019-06-11 open]].',
  'The road was closed [[from 10 p.m. Monday to 3 a.m. Monday|time 2019-06-10T22:00/2019-06-10T03:00 open]].',
  'The road was closed [[from Monday evening to Monday morning|time 2019-06-10TEV/2019-06-10TMO open]].',
  'He was away [[from May 5 to June 31, 2021|2021-05-05/2021-06-31 open]].',
  'He was away [[from June 31 to July 3, 2021|XXXX-06-31/2021-07-03 open]].',
  'He was away [[from May 30 to 32, 2021|2021-05-30/2021-05-32 open]].',
  'The town was held [[from 27 BC to 44 BC|BC0027/BC0044 open]].',
  'The town was held [[from 1920 to 2050 BC|1920/BC2050 open]].',
  'Sales fell [[from Q1 to Q5 2020|2020-Q1/2020-Q5 open]].',
  'Sales fell [[from the first to the fifth quarter of 2015|2015-Q1/2015-Q5 open]].',
];

/** No date is known to count from. */
const withoutAnchor = [
  'The shop was shut [[from May to August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
  'The shop was shut [[from Dec. 20 to Jan. 5, 2016|2015-12-20/2016-01-05 2015-12-20..2016-01-05]].',
  'The shop was shut [[from Monday to Friday, March 6, 2015|2015-03-02/2015-03-06 2015-03-02..2015-03-06]].',
  'It rained in [[March|2015-03 2015-03-01..2015-03-31]], [[April|2015-04 2015-04-01..2015-04-30]] and [[May 2015|2015-05 2015-05-01..2015-05-31]].',
  'Sales fell [[from Q1 to Q3 2020|2020-Q1/2020-Q3 2020-01-01..2020-09-30]].',
  'The shop was shut [[from May to August|XXXX-05/XXXX-08 open]].',
  'The shop was shut [[from 2021 to 2019|2021/2019 open]].',
  'The temple was built [[500 years ago|XXXX open]].',
];

const marks = (row: string) => expect(markDates(row, ANCHOR)).toBe(row);

describe('a range takes the year at its end', () => test.each(sharedYear)('%s', marks));
describe('a range over the turn of the year', () => test.each(overTheYear)('%s', marks));
describe('a list takes the year at its end', () => test.each(lists)('%s', marks));
describe('nothing to share', () => test.each(asTheyAre)('%s', marks));
describe('a range that cannot be is not resolved', () => test.each(noSuchRange)('%s', marks));
describe('without an anchor', () => test.each(withoutAnchor)('%s', (row) => expect(markDates(row, null)).toBe(row)));
describe('with an anchor that has no year', () =>
  test.each(withoutAnchor)('%s', (row) => expect(markDates(row, 'XXXX-06-12')).toBe(row)));

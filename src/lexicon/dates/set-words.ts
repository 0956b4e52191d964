import type { Grain } from '../../types.js';

/**
 * Words for what happens again and again, with their TIMEX3 value. Not "annual" and "quarterly": the annual meeting is
 * a kind of meeting. Lower case.
 */
export const frequencyWords: readonly (readonly [string, { readonly grain: Grain; readonly open: string }])[] = [
  ['hourly', { grain: 'hour', open: 'PT1H' }],
  ['daily', { grain: 'day', open: 'P1D' }],
  ['nightly', { grain: 'day', open: 'P1D' }],
  ['weekly', { grain: 'week', open: 'P1W' }],
  ['biweekly', { grain: 'week', open: 'P2W' }],
  ['fortnightly', { grain: 'week', open: 'P2W' }],
  ['monthly', { grain: 'month', open: 'P1M' }],
  ['annually', { grain: 'year', open: 'P1Y' }],
  ['yearly', { grain: 'year', open: 'P1Y' }],
  ['weekdays', { grain: 'day', open: 'XXXX-WXX-WD' }],
  ['weeknights', { grain: 'day', open: 'XXXX-WXX-WDTNI' }],
  ['weekends', { grain: 'weekend', open: 'XXXX-WXX-WE' }],
];

/** Adverbs of what happens again and again: "is usually held in August". Lower case. */
export const habitWords = ['usually', 'typically', 'traditionally', 'normally', 'always'] as const;

/** What has its hours each night: "the curfew, from 10 p.m. to 6 a.m.". Lower case. */
export const nounsOfEachNight = ['curfew', 'curfews'] as const;

/** What "daily" and "weekly" are the kind or a part of the name of: "a daily newspaper", "the Daily Mail". Lower case. */
export const newspaperNouns = [
  'newspaper',
  'newspapers',
  'paper',
  'papers',
  'magazine',
  'magazines',
  'tabloid',
  'broadsheet',
  'journal',
  'gazette',
  'mail',
  'telegraph',
  'news',
  'express',
  'mirror',
  'star',
  'variety',
  'times',
] as const;

/** Kinds of newspapers: "the business daily Handelsblatt". Lower case. */
export const kindsOfNewspapers = [
  ...['business', 'financial', 'economic', 'sports', 'local', 'national', 'regional', 'city', 'evening', 'morning'],
  ...['conservative', 'liberal', 'leftist', 'centrist', 'opposition', 'independent', 'government', 'state', 'run'],
  ...['leading', 'influential', 'popular', 'selling', 'circulation', 'language', 'tabloid', 'broadsheet'],
] as const;

/** Words after "the daily" where it is a newspaper: "the German daily said". Lower case. */
export const wordsAfterNewspapers = [
  'if',
  'that',
  'in',
  'on',
  'and',
  'also',
  'has',
  'had',
  'was',
  'said',
  'says',
  'wrote',
  'writes',
  'reported',
  'reports',
  'quoted',
  'published',
] as const;

/** Words after which "a year" says how often, not how long: "two million a year". Lower case. */
export const rateWords = [
  'million',
  'billion',
  'trillion',
  'thousand',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'dozens',
  'percent',
  'times',
  'time',
  'once',
  'twice',
  'dollars',
  'pounds',
  'euros',
  'yen',
  'cents',
  'francs',
  'marks',
  'rubles',
  'rupees',
  'dozen',
  'many',
  'hundred',
  'bucks',
  '%',
] as const;

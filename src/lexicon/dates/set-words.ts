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

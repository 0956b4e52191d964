/** Words that, with "of" behind them, begin the name of an event, a time or a treaty, lower case; no bodies ("House of"). */
export const occasions = [
  'year',
  'day',
  'week',
  'month',
  'decade',
  'night',
  'feast',
  'battle',
  'siege',
  'war',
  'treaty',
  'age',
] as const;

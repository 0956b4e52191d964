/**
 * Nouns that with "of" start the name of an event, period or treaty: "Battle of Adwa". Lower case. No bodies ("House
 * of").
 */
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

/** Lowercase nouns that start the name of an event, a period or a treaty when "of" follows: "Battle of Adwa". Not bodies ("House of"). */
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

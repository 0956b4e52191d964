/**
 * Words before a role, or before the country in front of it, that say when it was held: "former US President". Lower
 * case. No years.
 */
export const roleTimes = [
  'former',
  'ex',
  'then',
  'late',
  'outgoing',
  'incoming',
  'acting',
  'interim',
  'current',
  'retired',
  'ousted',
  'deposed',
  'exiled',
  'jailed',
  'newly-elected',
] as const;

/** Adverbs that start an apposition: "previously the speaker of parliament". Lower case. No phrases ("at the time"). */
export const roleAdverbs = [
  'then',
  'now',
  'once',
  'also',
  'still',
  'currently',
  'previously',
  'formerly',
  'later',
  'long',
] as const;

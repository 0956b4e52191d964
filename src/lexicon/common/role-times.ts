/** Words before a role, or before the country in front of it, that tell when it was held: "former US President". Lower case. */
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

/** Adverbs that open an apposition: "previously the speaker of parliament". Lower case. */
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

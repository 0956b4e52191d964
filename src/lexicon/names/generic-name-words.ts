/**
 * Words in the names of many organizations of a kind. A short form may not drop what comes before one of them: the
 * Democratic Party is not short for the Social Democratic Party. Lower case. No nouns for the kind itself ("party").
 */
export const genericNameWords = [
  'central',
  'christian',
  'communist',
  'conservative',
  'democratic',
  'development',
  'federal',
  'green',
  'independent',
  'international',
  'islamic',
  'labor',
  'labour',
  'liberal',
  'national',
  'new',
  'peoples',
  'popular',
  'progressive',
  'republican',
  'social',
  'socialist',
  'state',
  'workers',
  'world',
] as const;

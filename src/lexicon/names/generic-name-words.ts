/**
 * Words that tell one organization from the next of its kind, so that a short form may not drop what stands before
 * them: the Democratic Party is not the Social Democratic Party for short. Lower case.
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

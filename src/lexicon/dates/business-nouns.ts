/**
 * What a company reports for half a year: "first-half profit". Not what a team has in the half of a game: "first-half
 * goals". Lower case.
 */
export const businessNouns = [
  'profit',
  'profits',
  'earnings',
  'results',
  'loss',
  'losses',
  'sales',
  'revenue',
  'revenues',
  'net',
  'income',
  'pretax',
  'operating',
  'growth',
] as const;

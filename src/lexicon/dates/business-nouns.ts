/** What a company has in the first half of its year: "first-half profit". Lower case. */
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

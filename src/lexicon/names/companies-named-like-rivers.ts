/** Rivers that take an article, and companies that have none: "on the Amazon", "on Amazon". */
export const companiesNamedLikeRivers = ['Amazon'] as const;

/** Words after the river's name that leave out its article: "Amazon deforestation". Lower case. */
export const wordsOfRivers = [
  'basin',
  'biome',
  'deforestation',
  'delta',
  'fires',
  'forest',
  'fund',
  'jungle',
  'rain',
  'rainforest',
  'rainforests',
  'region',
  'river',
  'state',
  'tribe',
  'tribes',
] as const;

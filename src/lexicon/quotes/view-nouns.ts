/** Nouns after "in" and somebody's name that say whose words follow: "in Wang's view, …". Lower case. */
export const viewNouns = [
  'view',
  'opinion',
  'words',
  'estimation',
  'telling',
  'judgment',
  'judgement',
  'assessment',
  'eyes',
] as const;

/** Participles after "as" and before "by" and a source: "as reported by Acme". Lower case. */
export const participlesAfterAs = [
  'reported',
  'noted',
  'described',
  'explained',
  'claimed',
  'alleged',
  'argued',
  'stated',
  'announced',
  'told',
  'quoted',
  'confirmed',
  'recounted',
  'predicted',
  'estimated',
  'revealed',
  'suggested',
  'put',
] as const;

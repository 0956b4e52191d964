/**
 * Nouns before the number of a point: "Step 2:", "Point one:", "No. 1:", "Article 3". Not those of parts of a document:
 * "page", "chapter". Lower case.
 */
export const listLabels = [
  'argument',
  'article',
  'fact',
  'finding',
  'lesson',
  'myth',
  'no.',
  'number',
  'option',
  'phase',
  'pillar',
  'point',
  'point number',
  'principle',
  'priority',
  'proposal',
  'question',
  'reason',
  'recommendation',
  'rule',
  'scenario',
  'step',
  'tip',
] as const;

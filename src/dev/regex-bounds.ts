/** Expressions that may take more than linear time, and why their input is short. */
export const boundedExpressions: readonly {
  readonly file: string;
  /** A part of the expression's source that is unique in its file. */
  readonly part: string;
  /** How long the input can be, and what ensures it. */
  readonly bound: string;
}[] = [
  { file: 'lexicon/read/other-kinds.ts', part: './%-]{1,60}', bound: 'refuseForeign() hands on 4096 characters' },
  {
    file: 'read/structure/dateline-parts.ts',
    part: '[-_|]',
    bound: 'MAX_DATELINE there cuts the line to 120 characters',
  },
  {
    file: 'read/structure/dateline-parts.ts',
    part: '[^()]{2,40}',
    bound: 'MAX_DATELINE there cuts the line to 120 characters',
  },
  {
    file: 'read/structure/dateline-parts.ts',
    part: '([,.]?)',
    bound: 'MAX_DATELINE there cuts the line to 120 characters',
  },
  {
    file: 'read/markdown/index.ts',
    part: '\\[\\^[\\w-]',
    bound: 'each try ends after 46 characters, and none starts in another',
  },
  { file: 'read/structure/desk-credit.ts', part: '(?<=', bound: 'MAX_CREDITS there cuts the text to 240 characters' },
  {
    file: 'read/structure/desk-credit.ts',
    part: '[^()]{2,40}',
    bound: 'MAX_CREDITS there cuts the text to 240 characters',
  },
  { file: 'points/edges.ts', part: 'and|or|but', bound: 'cutJoint() looks at the last 60 characters' },
  { file: 'points/ranking.ts', part: '(?=\\P{L}*$)', bound: 'lastWord() looks at the last 30 characters' },
  { file: 'points/citations.ts', part: 'https?:', bound: 'each try ends after 90 characters' },
  {
    file: 'print/show/cells.ts',
    part: '(?:\\p{RI}',
    bound: 'no character is read twice: each begins with another class',
  },
  { file: 'points/paragraph-series.ts', part: '(\\p{L}+):$', bound: 'leastOf() looks at the last 30 characters' },
  { file: 'points/edges.ts', part: '\\d{2}-\\d{5}', bound: 'cutJoint() looks at the last 60 characters' },
  { file: 'points/edges.ts', part: 'applause', bound: 'cutJoint() looks at the last 60 characters' },
  { file: 'points/paragraph-series.ts', part: '\\s*[;,]', bound: 'itemEnd() looks at the last 8 characters' },
  {
    file: 'points/paragraph-series.ts',
    part: '(?=[.?!]?$)',
    bound: 'MAX_LENGTH there cuts the paragraph to 500 characters',
  },
  { file: 'points/ranking.ts', part: '[^)]{1,80}', bound: 'isRanking() reads no line over 120 characters' },
  {
    file: 'points/enumerations.ts',
    part: 'communique',
    bound: 'MAX_END there cuts the lead to its last 120 characters',
  },
  {
    file: 'points/headed-series.ts',
    part: 'takeaways',
    bound: 'MAX_SECTION_LEAD there lets no sentence over 160 characters be read',
  },
  { file: 'points/ranking.ts', part: 'pts|points', bound: 'isRanking() reads no line over 120 characters' },
];

/** Whom something is told, except names. Lower case. */
export const reportObjects = [
  'him',
  'her',
  'them',
  'us',
  'me',
  'reporters',
  'journalists',
  'lawmakers',
  'parliament',
  'court',
  'news',
  'media',
] as const;

/** After a verb of saying they open neither a clause nor a circumstance: "warned of", "agreed to", "said nothing". */
export const nonReportWords = [
  'to',
  'for',
  'of',
  'about',
  'from',
  'against',
  'nothing',
  'little',
  'reporters',
  'journalists',
  'lawmakers',
  'parliament',
] as const;

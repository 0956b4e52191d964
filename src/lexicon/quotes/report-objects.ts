/** Whom something is told, where it is no name. Lower case. */
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

/** Behind a verb of saying neither a clause nor a circumstance: "warned of", "agreed to", "said nothing". */
export const noReports = [
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

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

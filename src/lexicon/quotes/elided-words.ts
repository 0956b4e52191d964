/** Words whose first letters an apostrophe stands for: "'em", "'tis", "rock 'n' roll". It opens no quotation. Lower case. */
export const elidedWords = [
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'n',
  'cause',
  'cuz',
  'bout',
  'round',
  'cos',
  'neath',
  'ere',
  'ol',
] as const;

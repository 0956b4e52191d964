/** Documents whose paragraphs have numbers, where a text announces one and then gives it whole: "adopted the following declaration:". Lower case. */
export const documentNouns = [
  'announcement',
  'communique',
  'communiqué',
  'declaration',
  'letter',
  'memorandum',
  'press release',
  'resolution',
  'statement',
] as const;

/**
 * Words that open a sentence and end no name: where the stop before one is missing, a tagger takes it for the last word of
 * a name ("Attac But"). Not "One" (Banc One), "May", "Today" or "Am".
 */
export const nextSentenceWords = [
  'although',
  'and',
  'because',
  'but',
  'he',
  'his',
  'however',
  'if',
  'in',
  'it',
  'its',
  'she',
  'the',
  'their',
  'there',
  'these',
  'they',
  'this',
  'those',
  'we',
  'when',
  'while',
  'yet',
  'you',
] as const;

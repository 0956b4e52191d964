/** Nouns for whoever speaks for somebody else: "a spokesman for the ministry". Lower case. */
export const speakingFor = [
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokesmen',
  'spokeswomen',
  'spokespersons',
  'spokespeople',
] as const;

/** Those who are in charge of something that follows them after "of" or "for": "Minister of Power and Housing". Lower case. */
export const ministers = [
  'adviser',
  'advisor',
  'commissioner',
  'commissioners',
  'minister',
  'ministers',
  'portfolio',
  'secretary',
  'spokesperson',
  'undersecretary',
] as const;

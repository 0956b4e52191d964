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

/** What a minister may be in charge of that is an office as well: "Minister of Justice", but "Justice Ann Lee". Lower case. */
export const fieldsLikeOffices = ['counsel', 'justice'] as const;

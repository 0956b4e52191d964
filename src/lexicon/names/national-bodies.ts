/** Bodies that every country has under the same names: the Defense Ministry, the Supreme Court. Lower case. None that a company's name ends with. */
export const nationalBodies = [
  'army',
  'cabinet',
  'court',
  'government',
  'ministry',
  'navy',
  'parliament',
  'police',
  'senate',
  'treasury',
] as const;

/**
 * Words for a part of a period, right before it: "early 1995", "mid-September", "late yesterday". Not ordinals, as in
 * "the first half of 1995". Lower case.
 */
export const partWords = ['early', 'late', 'mid', 'middle', 'midway'] as const;

/**
 * Words and phrases right before a length that is not exact: "nearly two years". Not those that give it an end: "within
 * two years". Lower case.
 */
export const approximations = [
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'some',
  'over',
  'under',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'no more than',
  'not more than',
  'no less than',
  'no fewer than',
  'as many as',
] as const;

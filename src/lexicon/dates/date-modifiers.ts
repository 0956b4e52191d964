/** Words for a part of a period, standing right before it: "early 1995", "mid-September", "late yesterday". */
export const partWords = ['early', 'late', 'mid', 'middle', 'midway'] as const;

/** Phrases for a length that is not exact, standing right before it: "nearly two years". */
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

/**
 * Given names that news has of one sex, and that the lists in resources/ leave out or give to both. Lower case. None that
 * men and women share ("Andrea", "Jean", "Kim").
 */
export const mensGivenNames = [
  'bill',
  'bob',
  'bobby',
  'don',
  'frank',
  'george',
  'jack',
  'jerry',
  'kyle',
  'mark',
  'nick',
  'sean',
  'tim',
  'tony',
  'barack',
  'ali',
  'oleg',
  'jurgen',
  'raj',
  'narendra',
  'manmohan',
  'rishi',
  'hiroshi',
  'kenji',
  'kofi',
  'kwame',
] as const;

export const womensGivenNames = ['hillary', 'hilary', 'julie', 'priya', 'yuki', 'ngozi', 'lyudmila'] as const;

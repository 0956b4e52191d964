/** Persons who are "named Ann" or "called Bo", and the words for a family after a surname. Lower case. No trades. */
export const personNouns = [
  'man',
  'woman',
  'boy',
  'girl',
  'child',
  'baby',
  'teenager',
  'kid',
  'friend',
  'brother',
  'sister',
  'son',
  'daughter',
  'cousin',
  'twin',
] as const;

/** After a surname: "the Wright brothers", "the von Bibra family". Plurals of people, and their house. */
export const familyNouns = [
  'brothers',
  'sisters',
  'siblings',
  'twins',
  'family',
  'families',
  'clan',
  'dynasty',
] as const;

/** After the name of a person and a hyphen: "the Trump-appointed judge", "a Macron-like figure". */
export const afterPersonAndHyphen = [
  'appointed',
  'nominated',
  'endorsed',
  'funded',
  'backed',
  'owned',
  'led',
  'like',
  'esque',
  'era',
  'style',
] as const;

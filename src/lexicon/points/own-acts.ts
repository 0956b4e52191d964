/** Verbs for what a speaker does by saying so, after "we" or "I": "We appeal to our friends …". They lead away from a point. Lower case. */
export const verbsOfOwnActs = [
  'appeal',
  'applaud',
  'ask',
  'call',
  'commend',
  'congratulate',
  'express',
  'invite',
  'join',
  'pledge',
  'reaffirm',
  'reiterate',
  'salute',
  'thank',
  'trust',
  'urge',
  'welcome',
  'wish',
  'yield',
] as const;

/** After "we" they say how one takes what was said: "We had hoped for more". Lower case. */
export const verbsOfFeeling = [
  ...['believe', 'expect', 'expected', 'fear', 'feared', 'feel', 'hope', 'hoped', 'regret', 'regretted', 'share'],
  ...['trust', 'welcome', 'welcomed', 'wish', 'wished'],
] as const;

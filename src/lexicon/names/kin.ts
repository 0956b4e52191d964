/**
 * Relatives that come before a name after "his" or "the president's", by sex. Lower case. None of either sex
 * ("cousin").
 */
export const womensKin = [
  'wife',
  'mother',
  'daughter',
  'sister',
  'aunt',
  'niece',
  'widow',
  'ex-wife',
  'girlfriend',
  'grandmother',
  'granddaughter',
  'stepdaughter',
  'daughter-in-law',
] as const;
export const mensKin = [
  'husband',
  'father',
  'son',
  'brother',
  'uncle',
  'nephew',
  'widower',
  'ex-husband',
  'boyfriend',
  'grandfather',
  'grandson',
  'stepson',
  'son-in-law',
] as const;

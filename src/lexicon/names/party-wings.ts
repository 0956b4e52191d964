/** What parts of one name tell parties apart, in brackets after it: "Communist Party of India (Marxist)". */
export const partyWings = [
  'Fazl',
  'Liberation',
  'Maoist',
  'Maoist Center',
  'Maoist Centre',
  'Marxist',
  'Marxist-Leninist',
  'Nawaz',
  'Quaid',
  'Secular',
  'Unified Marxist-Leninist',
  'Unified Socialist',
  'United',
] as const;

/**
 * What somebody with an office is in charge of, after "of" and before a name: "superintendent of police Bo Hill". Lower case.
 * Nobody ("critic of president Hill").
 */
export const fieldsOfOffices = [
  'agriculture',
  'culture',
  'defence',
  'defense',
  'education',
  'energy',
  'finance',
  'health',
  'information',
  'intelligence',
  'justice',
  'labor',
  'labour',
  'marketing',
  'parliament',
  'police',
  'research',
  'security',
  'sport',
  'state',
  'tourism',
  'trade',
  'transport',
] as const;

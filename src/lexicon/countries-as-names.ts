/** Countries whose names people and things bear as well: "Michael Jordan", "Chad Smith". Given names and surnames. */
export const countriesAsNames = [
  'Chad',
  'England',
  'France',
  'Georgia',
  'Holland',
  'India',
  'Ireland',
  'Israel',
  'Jersey',
  'Jordan',
  'Kenya',
  'Malta',
  'Montserrat',
  'Scotland',
  'Trinidad',
  'Wales',
] as const;

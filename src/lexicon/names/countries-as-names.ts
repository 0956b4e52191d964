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

/** Names of countries that are an organization's where they were found as one: the airline. */
export const countriesAsOrganizations = ['Emirates'] as const;

/** Countries whose names are also given names or surnames: "Michael Jordan", "Chad Smith". No rare ones. */
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

/** Short names of countries that are also an organization, if they were found as one: the airline. */
export const countriesAsOrganizations = ['Emirates'] as const;

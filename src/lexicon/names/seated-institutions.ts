/**
 * Nouns for institutions that have a single seat, and so are in the country of the place in their name: "Oslo
 * University Hospital". Lower case. None with branches ("bank").
 */
export const seatedInstitutions = [
  'academy',
  'archive',
  'archives',
  'clinic',
  'college',
  'conservatory',
  'court',
  'gallery',
  'hospital',
  'institute',
  'laboratory',
  'library',
  'museum',
  'observatory',
  'polytechnic',
  'school',
  'seminary',
  'theater',
  'theatre',
  'tribunal',
  'university',
  'zoo',
] as const;

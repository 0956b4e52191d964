/**
 * Nouns for bodies whose town often comes last in their names: "Northern Peace Institute Oslo". Lower case. None that as often is a
 * building, which is a place: museum, hospital, theater.
 */
export const bodiesWithTowns = [
  'academy',
  'agency',
  'association',
  'authority',
  'college',
  'conservatory',
  'faculty',
  'foundation',
  'institute',
  'laboratory',
  'observatory',
  'polytechnic',
  'seminary',
  'society',
  'university',
] as const;

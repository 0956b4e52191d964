/** Ends of the names of bodies that towns of the United States have, and towns of other countries call otherwise. Lower case. */
export const americanBodies = [
  'city schools',
  'fire department',
  'independent school district',
  'police department',
  'public schools',
  'school district',
  "sheriff's department",
  "sheriff's office",
] as const;

/** Parts of a university or a hospital, as their names begin: "Faculty of Law of the University of Milan". Lower case. */
export const academicHeads = [
  'academy',
  'center',
  'centre',
  'chair',
  'clinic',
  'college',
  'department',
  'faculty',
  'institute',
  'laboratory',
  'school',
] as const;

/** Institutions with a name of their own, to which a country is added only to tell where: "Lakeside University of France". Lower case. */
export const institutionsWithNames = ['college', 'hospital', 'museum', 'school', 'university'] as const;

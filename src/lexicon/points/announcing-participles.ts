/**
 * Participles for putting forward a plan, a statement or a list: "a plan issued by the ministry". Not verbs of saying.
 * Lower case.
 */
export const announcingParticiples = [
  'presented',
  'proposed',
  'issued',
  'outlined',
  'announced',
  'unveiled',
  'forward',
  'released',
  'published',
  'drafted',
  'adopted',
  'signed',
  'raised',
  'submitted',
  'offered',
  'listed',
  'drawn',
  'set',
  'laid',
  'agreed',
  'made',
  'taken',
  'backed',
] as const;

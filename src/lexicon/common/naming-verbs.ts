/** Participles of giving somebody an office, which follows: "was named chief executive". Lower case. */
export const namingVerbs = [
  'named',
  'appointed',
  'crowned',
  'elected',
  'reappointed',
  're-appointed',
  'reelected',
  're-elected',
  'nominated',
] as const;

/** Those that an office follows only after "as": "was sworn in as president". Lower case. */
export const namingVerbsWithAs = [
  'announced',
  'chosen',
  'confirmed',
  'hired',
  'inaugurated',
  'installed',
  'picked',
  'selected',
  'sworn',
  'unveiled',
] as const;

/** Verbs of having an office, which follows after "as": "took over as coach", "serves as chairman". Lower case. */
export const servingVerbs = ['takes', 'took', 'serves'] as const;

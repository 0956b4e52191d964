/** Which sentences an encoder reads: those with a word that the tagger is not sure of, or all. */
export const EXTENTS = ['unsure', 'all'] as const;

export type Extent = (typeof EXTENTS)[number];

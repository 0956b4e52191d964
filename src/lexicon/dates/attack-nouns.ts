/** Nouns that tell that "September 11" beside them is the one of 2001. Lower case. */
export const attackNouns = ['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings', 'hijacker'] as const;

/** People whom news calls by capitals that can be read as a word: Andrés Manuel López Obrador. */
export const peopleByLetters = ['AMLO'] as const;

/** Subjects that stand for one person whose sex they give. No "they". */
export const personalPronouns = ['he', 'she'] as const;

/** Subjects whose antecedent is rarely certain. No "he" or "she". */
export const vaguePronouns = ['it', 'they', 'we', 'i', 'you'] as const;

/** Pronouns that only a clause starts with. Not "this" and "that", which also stand before a noun or a clause. */
export const clausePronouns = ['he', 'she', 'it', 'they', 'we', 'i', 'there', 'these', 'those'] as const;

/** Pronouns that stand for one person, as the subject. */
export const personalPronouns = ['he', 'she'] as const;

/** Subjects whose antecedent is seldom certain. */
export const vaguePronouns = ['it', 'they', 'we', 'i', 'you'] as const;

/** Pronouns that only a clause begins with. */
export const clausePronouns = ['he', 'she', 'it', 'they', 'we', 'i', 'there', 'these', 'those'] as const;

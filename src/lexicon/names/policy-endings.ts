/** What words for a policy, a doctrine or a process end in that are made of a name: "Qatarization", "Grexit", "Trumpism". */
export const policyEndings = ['exit', 'isation', 'ism', 'ization'] as const;

/** Words after a country in the name of a body that is about it and need not be there: "Center for China Studies". */
export const subjectsOfCountries = ['Affairs', 'Language', 'Languages', 'Literature', 'Relations', 'Studies'] as const;

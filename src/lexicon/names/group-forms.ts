/**
 * Peoples, faiths and communities, a row each: their names and adjectives. Lower case. No plurals in -s, which need no
 * entry.
 */
export const groupForms = [
  ['berber', 'amazigh'],
  ['jew', 'jewish'],
  ['kurd', 'kurdish'],
  ['lgbt', 'lgbtq', 'lgbtqi', 'lgbtqia', 'lgbti'],
  ['muslim', 'moslem'],
  ['romani', 'roma'],
  ['sami', 'saami'],
  ['shia', 'shiite', 'shii'],
  ['sinti', 'sinto'],
  ['slav', 'slavic'],
  ['sunni', 'sunnite'],
  ['tatar', 'tartar'],
  ['turkmen', 'turkoman'],
  ['uyghur', 'uighur', 'uygur', 'uigur'],
  ['yazidi', 'yezidi'],
] as const;

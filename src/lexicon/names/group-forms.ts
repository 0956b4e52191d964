/** Peoples and faiths by all that news calls them, adjective and people, lower case; plurals in -s are joined without being told. */
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

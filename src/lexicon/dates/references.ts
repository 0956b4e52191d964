/**
 * Phrases for the present, the past and the future as such, with their TIMEX3 value. Not those that can be counted out:
 * "today", "last year". Lower case.
 */
export const references: readonly (readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the other day', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
];

/** Phrases for the present that need the word before them: "at the moment". Lower case. */
export const referencesAfterPrepositions: readonly (readonly [before: string, phrase: string])[] = [
  ['at', 'the moment'],
  ['at', 'present'],
  ['for', 'the time being'],
];

/**
 * Nouns that "past", "present" and "future" before them only describe: "the present law". Not units of time. Lower
 * case.
 */
export const nounsAfterReferences = [
  'season',
  'seasons',
  'election',
  'elections',
  'law',
  'laws',
  'system',
  'government',
  'situation',
  'crisis',
  'study',
  'case',
  'form',
  'state',
  'king',
  'queen',
  'president',
  'leader',
  'leaders',
  'generation',
  'generations',
  'tense',
  'day',
  'time',
  'times',
  'century',
  'performance',
  'practice',
  'administration',
  'policy',
  'conflict',
  'level',
  'levels',
] as const;

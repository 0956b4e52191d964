/**
 * What follows the name of a language: "French-speaking", "the Chinese language". Lower case. Nothing that follows a
 * nationality as well ("teacher").
 */
export const languageNouns = [
  'speaking',
  'speaker',
  'speakers',
  'language',
  'languages',
  'lesson',
  'lessons',
  'subtitle',
  'subtitles',
  'translation',
  'translations',
  'dialect',
  'dialects',
  'grammar',
  'vocabulary',
] as const;

/**
 * What comes before one: "spoke German", "translated into French". Lower case. Nothing that comes before a nationality
 * as well ("for").
 */
export const languageVerbs = [
  'speak',
  'speaks',
  'spoke',
  'spoken',
  'speaking',
  'fluent',
  'fluent in',
  'spoken in',
  'speaking in',
  'spoke in',
  'written in',
  'translated into',
  'translated to',
  'translated from',
  'translate into',
  'dubbed in',
  'dubbed into',
  'sung in',
] as const;

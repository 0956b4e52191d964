/** Every tag of the pattern language, and what it stands for: each for a whole name, date or quote. */
export const TAG_NAMES = {
  Person: 'a person',
  Country: 'a country by its name',
  Organization: 'an organization',
  Place: 'a city, a region, a river: any place but a country',
  Group: 'a party, a people, a faith',
  Other: 'any other name: a work, a product, an event',
  Name: 'any of these',
  Demonym: '“Kenyan”, “Texans”',
  Entity: 'whom --entity names',
  Date: 'a day, a month, a year, a period',
  Time: 'a time of a day',
  Duration: 'a length of time',
  Set: 'what comes again: “every Monday”',
  Quote: 'what is said in quotation marks',
  Report: 'what is reported without them',
  Speaker: 'who says a quote or a report',
} as const;

/** compromise's tags of words by their grammar, of one word each. */
export const GRAMMAR_TAGS = [
  'Noun',
  'Singular',
  'Plural',
  'ProperNoun',
  'Pronoun',
  'Possessive',
  'Determiner',
  'Verb',
  'Infinitive',
  'PastTense',
  'PresentTense',
  'Gerund',
  'Participle',
  'Auxiliary',
  'Modal',
  'Copula',
  'Adjective',
  'Comparative',
  'Superlative',
  'Adverb',
  'Negative',
  'Preposition',
  'Conjunction',
  'QuestionWord',
  'Value',
  'Cardinal',
  'Ordinal',
  'Money',
  'Percent',
] as const;

export type GrammarTag = (typeof GRAMMAR_TAGS)[number];

export type ThingTag = keyof typeof TAG_NAMES;

export type TagName = ThingTag | GrammarTag;

export const tagNames: readonly TagName[] = [...(Object.keys(TAG_NAMES) as ThingTag[]), ...GRAMMAR_TAGS];

export function isGrammarTag(tag: TagName): tag is GrammarTag {
  return !(tag in TAG_NAMES);
}

/** The name of a tag in any case; undefined if there is no such tag. */
export function tagNamed(name: string): TagName | undefined {
  return tagNames.find((known) => known.toLowerCase() === name.toLowerCase());
}

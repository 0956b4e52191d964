import { counts } from '../points/counts.js';

/** Words of a verb group, before its last verb. Lower case. */

/** Forms of "be": before a participle in -ed they make a passive, before one in -ing they go on. */
export const formsOfBe = [
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
] as const;

/** Forms of "have". */
export const formsOfHave = ['has', 'have', 'had', 'having', "hasn't", "haven't", "hadn't", "'ve", "'d"] as const;

/** After them stands an infinitive: what is done, or is not. No modal verb that only says what may be. */
export const formsOfDo = ['do', 'does', 'did', "don't", "doesn't", "didn't"] as const;

/** With "not" they refuse: "would not say whether". */
export const refusingVerbs = [
  'would',
  'will',
  'could',
  'can',
  "wouldn't",
  "won't",
  "couldn't",
  "can't",
  'cannot',
] as const;

/** "not", and what has it within. */
export const negations = [
  'not',
  'never',
  'neither',
  "n't",
  'nor',
  "don't",
  "doesn't",
  "didn't",
  "wouldn't",
  "won't",
  "couldn't",
  "can't",
  'cannot',
  "hasn't",
  "haven't",
  "hadn't",
] as const;

/** Verbs and adjectives before "to say": what follows is said. */
export const verbsBeforeInfinitives = [
  'went',
  'goes',
  'go',
  'going',
  'on',
  'continued',
  'continues',
  'continue',
  'proceeded',
  'began',
  'begun',
  'begins',
  'started',
  'seemed',
  'seems',
  'seem',
  'appeared',
  'appears',
  'appear',
  'rushed',
  'used',
  'uses',
  'quick',
  'first',
  'careful',
  'likely',
  'took',
  'pains',
] as const;

/** Verbs before "to say": what follows is not said. */
export const decliningVerbs = [
  'declined',
  'declines',
  'declining',
  'refused',
  'refuses',
  'refusing',
  'failed',
  'fails',
] as const;

/** After them a word in -ing says how something is done: "by saying", "while noting". */
export const wordsBeforeParticiples = [
  'by',
  'while',
  'after',
  'before',
  'in',
  'without',
  'when',
  'and',
  'but',
  'or',
  'then',
  'instead',
  'started',
  'began',
  'kept',
  'continued',
  'thereby',
  'even',
  'including',
] as const;

/** Verbs after which what is said is only possible, or wished for. */
export const modalVerbs = [
  'may',
  'might',
  'must',
  'should',
  'shall',
  'ought',
  "let's",
  'let',
  "'ll",
  'helps',
  'help',
  'helped',
  'please',
] as const;

/** Subjects of a verb without an ending, apart from nouns in -s. */
export const pluralSubjects = [
  'they',
  'we',
  'i',
  'you',
  'who',
  'people',
  'police',
  'men',
  'women',
  'media',
  'percent',
  '%',
  'few',
  'many',
  'most',
  'some',
  'others',
  'half',
  'both',
  'all',
  'children',
  'data',
  ...counts.slice(1),
  '10',
  'several',
  'those',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'majority',
  'number',
] as const;

/** Before a verb without an ending they are no subject of it. */
export const wordsBeforeInfinitives = [
  'helps',
  'help',
  'helped',
  'lets',
  'let',
  'makes',
  'make',
  'made',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'this',
  'was',
  'were',
  'is',
  'are',
  'has',
  'does',
  'as',
  'us',
  'him',
  'them',
  'me',
  'yes',
  'says',
  'goes',
  'the',
  'a',
  'an',
  'no',
  'final',
  'rather',
  'than',
  'better',
  'or',
  'please',
  'not',
] as const;

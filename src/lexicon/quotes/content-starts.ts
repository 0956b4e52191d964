/**
 * Phrases after a verb of saying that begin what is said: "said despite the deal, the town would pay". Not those that say
 * when or where it was said: "in", "during". Lower case.
 */
export const clauseOpenings = [
  'as a result',
  'as part of',
  'as long as',
  'as soon as',
  'at this point',
  'because of',
  'besides',
  'beyond',
  'by then',
  'by now',
  'despite',
  'due to',
  'even if',
  'even though',
  'even when',
  'given',
  'instead of',
  'regardless of',
  'so far',
  'thanks to',
  'to date',
  'under',
  'unless',
  'unlike',
  'within',
  'without',
] as const;

/** Words that begin what is asked or not said: "asked whether". Lower case. */
export const questionWords = [
  'whether',
  'how',
  'why',
  'what',
  'who',
  'where',
  'which',
  'when',
  'whom',
  'whose',
] as const;

/** After a verb of saying they begin no clause and no thing that is said. Lower case. */
export const wordsOfNoContent = [
  'to',
  'for',
  'of',
  'about',
  'from',
  'against',
  'nothing',
  'little',
  'and',
  'or',
  'but',
  'so',
  'yes',
  'goodbye',
  'hello',
  'farewell',
  'sorry',
  'much',
  'something',
  'anything',
  'than',
  'who',
  'which',
  'when',
  'because',
  'out',
  'up',
  'off',
  'back',
  'under',
  'into',
  'onto',
  'over',
  'upon',
  'if',
  'reporters',
  'journalists',
] as const;

/** Before a word of no content they leave it one: "said almost nothing". Lower case. */
export const degreesOfNothing = [
  'almost',
  'nearly',
  'virtually',
  'practically',
  'next',
  'very',
  'so',
  'too',
  'precious',
  'not',
] as const;

/** Phrases after a verb of saying that do not give what is said. Lower case. */
export const answersOfNothing = [
  'the wrong thing',
  'the right thing',
  'the right things',
  'the opposite',
  'as much',
  'no such thing',
  'nothing',
  'no',
  'next to nothing',
  'a word',
  'a few words',
  'a great deal',
  'a lot',
] as const;

/** Nouns for the words that somebody speaks: "emphasized the last word". Lower case. */
export const nounsForWords = ['word', 'words', 'syllable', 'syllables', 'phrase', 'phrases', 'sentence'] as const;

/** After "to" they begin no infinitive. Lower case. */
export const wordsOfNoInfinitive = [
  'him',
  'her',
  'them',
  'us',
  'me',
  'you',
  'it',
  'reporters',
  'journalists',
  'questions',
  'requests',
  'date',
] as const;

/** Objects that are pronouns. Lower case. */
export const objectPronouns = [
  'him',
  'her',
  'it',
  'them',
  'us',
  'me',
  'you',
  'himself',
  'herself',
  'itself',
  'themselves',
  'this',
  'that',
  'these',
  'those',
] as const;

/** After a name or pronoun that somebody calls they are not what it is called: "called him back". Lower case. */
export const wordsOfNoPredicate = [
  'back',
  'up',
  'out',
  'and',
  'but',
  'who',
  'for',
  'late',
  'last',
  'early',
  'again',
  'several',
  'twice',
] as const;

/** Parts of a day and spans of time after "last", "this" or a weekday: "said late Monday night". Lower case. */
export const timeNouns = [
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'spring',
  'summer',
  'fall',
  'autumn',
  'winter',
] as const;

/** Adverbs after a verb of saying that do not end in -ly. Lower case. */
export const adverbsAfterVerbs = ['again', 'too', 'also', 'instead', 'twice', 'live'] as const;

/** Words in -ly that are no adverbs of manner. Lower case. */
export const wordsInLy = [
  'only',
  'anomaly',
  'assembly',
  'bully',
  'costly',
  'curly',
  'deadly',
  'elderly',
  'friendly',
  'likely',
  'lonely',
  'lovely',
  'monopoly',
  'rally',
  'tally',
  'ugly',
  'unlikely',
  'early',
  'family',
  'supply',
  'ally',
  'italy',
  'july',
  'reply',
  'nearly',
  'roughly',
  'barely',
  'hardly',
] as const;

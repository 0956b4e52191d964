/** Participles after a comma that say what the speaker does with what was said, and are the writer's words. Lower case. */
export const participlesOfTheWriter = [
  'citing',
  'referring',
  'pointing',
  'referencing',
  'describing',
  'quoting',
  'highlighting',
  'contrasting',
  'comparing',
  'likening',
  'echoing',
  'alluding',
  'criticizing',
  'criticising',
  'praising',
  'dismissing',
  'blasting',
  'conceding',
  'touting',
  'mocking',
  'rejecting',
  'attacking',
  'defending',
  'invoking',
  'vilifying',
  'ridiculing',
  'signaling',
  'signalling',
] as const;

/** Words that open a clause of the writer's own. Lower case. */
export const clausesOfTheWriter = ['while', 'though', 'although', 'whereas'] as const;

/** After the last comma of a sentence they open what the writer adds: ", which is far away", ", a first for Oslo". Lower case. */
export const closingOpeners = ['which', 'who', 'whom', 'where', 'a', 'an'] as const;

/** Before a pronoun they end what is reported where that is a phrase: "called for talks and he left". Lower case. */
export const conjunctionsOfPhrases = [
  'as',
  'and',
  'but',
  'while',
  'although',
  'though',
  'after',
  'because',
  'when',
  'until',
  'unless',
  'since',
] as const;

/** They stand in no list of noun phrases: after a comma they open another clause or phrase. Lower case. */
export const wordsOutsideLists = [
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'that',
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'since',
  'though',
  'although',
  'despite',
  'but',
  'so',
  'then',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'to',
  'with',
] as const;

/** After the last dash of a sentence they open more of what was said. Lower case. */
export const wordsThatExplain = [
  'like',
  'including',
  'namely',
  'especially',
  'particularly',
  'such',
  'from',
  'or',
  'whether',
  'not',
  'if',
  'even',
] as const;

/** Verbs that show that another report begins: "and five in ten said". Lower case. */
export const verbsOfNextReports = [
  'said',
  'says',
  'say',
  'told',
  'tells',
  'added',
  'insisted',
  'argued',
  'noted',
] as const;

/** Between "and" and the next verb of a subject, apart from words in -ly. Lower case. */
export const adverbsBeforeNextVerbs = [
  'also',
  'then',
  'later',
  'has',
  'have',
  'had',
  'did',
  'not',
  'instead',
  'even',
] as const;

/** Past forms without -ed of verbs that a subject often goes on with: "said it was late, and left". Lower case. */
export const irregularPastForms = [
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'wrote',
  'went',
  'took',
  'made',
  'left',
  'gave',
  'began',
  'sought',
  'drew',
  'won',
  'lost',
  'led',
  'held',
  'kept',
  'got',
  'came',
  'met',
  'put',
  'stood',
  'spoke',
  'ran',
  'saw',
] as const;

/** Forms of "be" and "have" in the present: after a report told in the past the writer goes on in them. Lower case. */
export const presentForms = [
  'is',
  'are',
  'has',
  'have',
  "'s",
  "'re",
  "'ve",
  "isn't",
  "aren't",
  "hasn't",
  "haven't",
] as const;

/** Forms that a verb takes where what was said is told in the past: "said it was late". Lower case. */
export const reportedForms = [
  'was',
  'were',
  'had',
  'did',
  'would',
  'could',
  'might',
  "wasn't",
  "weren't",
  "hadn't",
  "didn't",
  "wouldn't",
  "couldn't",
] as const;

/** After a comma they go on with what was said: "who said it was late, even too late". Lower case. */
export const openersOfRestatements = [
  'rather',
  'even',
  'instead',
  'behind',
  'despite',
  'because',
  'unless',
  'such',
] as const;

/** Predicates after which a clause of time tells what was said to be done, and not when it was said: "told him to leave when it is late". Lower case. */
export const predicatesToCome = [
  'is',
  'are',
  'has',
  'have',
  'does',
  'do',
  'will',
  'can',
  'may',
  'must',
  'should',
] as const;

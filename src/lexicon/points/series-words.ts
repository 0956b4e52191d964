/** Words after a colon or dash with which no series begins. Lower case. */

/** They open a clause about the things, rather than the first of them: "two actions: one is …", "two things have happened: each gives hope". */
export const wordsOfNoPoint = [
  'one',
  'each',
  'both',
  'all',
  'neither',
  'either',
  'none',
  'they',
  'these',
  'those',
  'first',
] as const;

/** After a dash they say more of the things without naming them: "three leaders -- from Niger, Guinea and Ghana -- …". */
export const wordsAfterNames = [
  'from',
  'of',
  'in',
  'at',
  'on',
  'by',
  'with',
  'including',
  'comprising',
  'such',
  'like',
  'and',
  'or',
  'but',
] as const;

/** After "the following:" they open a sentence that somebody says. */
export const subjectPronouns = ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'this', 'that'] as const;

/** Verbs that say something of a thing that is named; a phrase with one is a clause. */
export const auxiliaryVerbs = [
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
] as const;

/** Between a thing and its verb they keep the two one phrase: "those who have left". */
export const relativeWords = ['who', 'which', 'that', 'what', 'whom'] as const;

/** Words that open phrases of one kind: "how it began and whether it will end". */
export const wordsOfOneKind = {
  question: ['how', 'what', 'when', 'where', 'whether', 'which', 'who', 'whom', 'whose', 'why', 'if'],
  thing: ['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my'],
} as const;

/** Endings of nouns that no adjective has, before their plural's "s". */
export const nounEndings = [
  'tion',
  'sion',
  'ment',
  'ity',
  'ness',
  'ism',
  'ship',
  'ance',
  'ence',
  'dom',
  'hood',
] as const;

/** After "they" they name what was counted: "They are peace and bread." */
export const verbsOfNaming = ['are', 'were', 'include', 'included', 'comprise', 'concern', 'cover', 'involve'] as const;

/** Words that, like an article, open what names a thing: "more time". */
export const wordsBeforeThings = ['better', 'fewer', 'greater', 'higher', 'less', 'lower', 'more', 'new'] as const;

/** After a noun that is counted they open what says more of it: "three dimensions to this crisis", "three steps we must take". */
export const wordsOfAttributes = [
  'of',
  'to',
  'in',
  'for',
  'on',
  'at',
  'within',
  'facing',
  'before',
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
] as const;

/** Words with which no thing of a pair opens: "two areas, at home and abroad", "two reasons, time and again". */
export const wordsBeforeNoThing = [
  'about',
  'above',
  'abroad',
  'after',
  'again',
  'all',
  'as',
  'at',
  'away',
  'back',
  'before',
  'both',
  'but',
  'by',
  'each',
  'first',
  'for',
  'from',
  'here',
  'how',
  'if',
  'in',
  'including',
  'like',
  'most',
  'neither',
  'none',
  'not',
  'now',
  'of',
  'off',
  'on',
  'one',
  'out',
  'over',
  'respectively',
  'since',
  'so',
  'some',
  'such',
  'than',
  'then',
  'though',
  'to',
  'too',
  'under',
  'up',
  'what',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whose',
  'why',
  'with',
  'without',
  'yet',
] as const;

/** Verbs of saying that are hardly ever participles or nouns: who says it may be named after them, or before them with more behind. */
export const verbsOfTelling = [
  ...['said', 'says', 'told', 'tells', 'wrote', 'writes', 'added', 'warned', 'argued', 'insisted', 'explained'],
  ...['announced', 'confirmed', 'reported', 'stressed', 'concluded', 'heard', 'learned', 'learnt'],
] as const;

/** Verbs of a source besides those of saying: "the court heard". */
export const verbsOfLearning = ['heard', 'learned', 'learnt'] as const;

/** Verbs of what several things do, which may go on after the last of them: "the crises of food and fuel deserve an answer". Not those that are nouns, too. Lower case. */
export const verbsAfterSubjects = ['deserve', 'depend', 'must', 'remain', 'require', 'should'] as const;

/** Verbs with which a sentence goes on after a series: "…, and comes into force in May". */
export const verbsAfterSeries = [
  ...['came', 'comes', 'costs', 'covers', 'ended', 'ends', 'expires', 'gave', 'gives', 'goes', 'hung', 'lasts'],
  ...['leaves', 'left', 'made', 'makes', 'means', 'opens', 'ran', 'remains', 'runs', 'starts', 'takes', 'took'],
  ...['went', 'does', 'did', 'may', 'might', 'must', 'should', 'says', 'said'],
] as const;

/** With them a sentence sums up what it lists: "at a cost of 3 million euros". */
export const wordsOnAll = [
  'at a cost of',
  'at a total cost of',
  'for a total of',
  'in that order',
  'in this order',
  'not necessarily in that order',
] as const;

/** After a comma they say more of all that was named in a few words each: "Oslo, Bern and Rome, with a map of each". */
export const wordsAfterShortNames = [
  ...['with', 'each', 'both', 'while', 'although', 'though', 'as', 'when', 'after', 'before', 'because', 'since'],
  ...['despite', 'unless', 'if'],
] as const;

/** After a subject they say what somebody or something is to do: "The bill would …". */
export const modalVerbs = ['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'] as const;

/** After a subject they open what was proposed, as a series of deeds: "He proposed cutting taxes, …". */
export const verbsOfProposing = [
  'propose',
  'proposed',
  'proposes',
  'suggest',
  'suggested',
  'suggests',
  'recommend',
  'recommended',
  'recommends',
  'urged',
  'urges',
  'advocate',
  'advocated',
  'advocates',
] as const;

/** Words that open such a series only in the sentence after its number: "The aims are cutting taxes, …", "It called for cutting …". */
export const wordsBeforeDeeds = ['for', 'by', 'are', 'were', 'include', 'included', 'includes'] as const;

/** Before "for" they ask for the things of a series: "The union called for higher pay, shorter shifts and an end to night work." */
export const verbsOfCalling = [
  'appeal',
  'appealed',
  'appeals',
  'ask',
  'asked',
  'asks',
  'call',
  'called',
  'calls',
  'press',
  'pressed',
  'presses',
  'push',
  'pushed',
  'pushes',
] as const;

/** Before "the two officers as" they say which those are: "Police named the two men as Ann Bell and Joe Ray." */
export const verbsOfIdentifying = [
  'cite',
  'cited',
  'cites',
  'describe',
  'described',
  'describes',
  'give',
  'gave',
  'given',
  'gives',
  'identified',
  'identifies',
  'identify',
  'identifying',
  'list',
  'listed',
  'listing',
  'lists',
  'name',
  'named',
  'names',
  'naming',
  'outlined',
  'outlines',
  'set',
] as const;

/** After a comma they open who or what was counted: "Three men, named as Ann Lee, Bo Hill and Cy Marr, were held". */
export const participlesOfIdentifying = ['named', 'identified', 'listed', 'given'] as const;

/** Before things and "as" they say, besides the verbs of identifying, what the things are: "She sees debt and crime as the two threats". */
export const verbsOfRegarding = [
  ...['cites', 'citing', 'consider', 'considers', 'considered', 'highlight', 'highlighted', 'highlights', 'regard'],
  ...['regards', 'regarded', 'see', 'sees', 'saw', 'view', 'views', 'viewed', 'with'],
] as const;

/** After "the" they say that a list has all that matter: "as the main causes". */
export const wordsOfRank = [
  'biggest',
  'central',
  'chief',
  'greatest',
  'key',
  'main',
  'major',
  'primary',
  'top',
] as const;

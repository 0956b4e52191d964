/** They join what stands before to another clause: '"…," but Wang said'. Lower case. */
export const clauseJoins = [
  ...['and', 'but', 'or', 'nor', 'so', 'yet', 'though', 'although', 'while', 'because', 'if', 'when', 'then'],
] as const;

/** They open a clause, besides the words that link it to another. Lower case. */
export const furtherLinks = ['how', 'why', 'what', 'once', 'than', 'so'] as const;

/** What somebody is asked begins with one of them. Lower case. */
export const questionOpeners = [
  ...['which', 'what', 'whether', 'if', 'how', 'why', 'who', 'when', 'where', 'about'],
] as const;

/** Subjects of a verb in its plain form. Lower case. */
export const severalSubjects = [
  ...['they', 'we', 'i', 'you', 'who', 'others', 'many', 'some', 'critics', 'officials', 'experts'],
] as const;

/** Subjects of a verb in -s. Lower case. */
export const singularSubjects = [
  ...['he', 'she', 'it', 'who', 'which', 'that', 'one', 'everyone', 'someone', 'another'],
] as const;

/** Before a word in -ed or -ing they make it no predicate: "was told", "of leaked emails". Lower case. */
export const wordsBeforeParticiples = [
  ...['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', 'get', 'gets', 'got', 'getting', 'having', 'not'],
  ...['so', 'as', 'of', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'to', 'about', 'into', 'under', 'over', 'after'],
  ...["'s", "'"],
] as const;

/** Plain forms of "be". */
export const plainFormsOfBe = ['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am'] as const;

/** What a word in -ing follows besides them: "she's calling", "kept calling". */
export const wordsBeforeProgressives = ["'s", "'re", "'m", 'keep', 'keeps', 'kept'] as const;

/** Words in -s and adverbs that are no verbs after a subject. Lower case. */
export const wordsOfNoAct = ['does', 'always', 'perhaps', 'besides', 'afterwards', 'sometimes'] as const;

/** After them a name is no subject. Lower case. */
export const wordsBeforeObjects = [
  ...['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'by', 'about', 'against', 'over', 'under', 'between'],
  ...['among', 'into', 'like', 'near', 'via', 'without', 'during', 'toward', 'towards', 'around', 'behind', 'beyond'],
  'including',
] as const;

/** Words of a time between a subject and its verb, besides the days of the week: "Wang earlier this week said". Lower case. */
export const timesBeforeVerbs = [
  ...['earlier', 'later', 'today', 'yesterday', 'tonight', 'on', 'this', 'last', 'week', 'year'],
] as const;

/** They stand in a phrase, and are none of its nouns, besides determiners. Lower case. */
export const wordsOfNoNoun = ['himself', 'herself', 'itself', 'themselves', 'both', 'not', 'only'] as const;

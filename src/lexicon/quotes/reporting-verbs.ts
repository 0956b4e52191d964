/**
 * What may follow a verb that reports speech:
 * - `that`: a clause with "that"; `clause`: one without it, whatever it begins with
 * - `whether`: "whether", "how", "why", "what" and a clause; `if`: "if" and a clause
 * - `to`: "to" and an infinitive; `doing`: a word in -ing
 * - `thing`: a noun phrase, which is what was said: "announced a plan"
 * - `whom`: whom it is said to, before anything else: "told reporters that"; `whom to`: the same, "told them to leave"
 * - `object to do`: who is to do something, a part of what was said: "urged Acme to leave"
 * - `object of`, `object for`, `object as`, `object with`, `object to`, `object on`: two parts of one report: "accused Acme of fraud"
 * - `predicate`: an object, and what it is called: "called the plan a mistake"
 * - `of`, `for`, `on`, `about`, `against`: a preposition, and what was said: "warned of war"; `on to do`: "called on Acme to leave"
 */
export type Frame =
  | 'that'
  | 'clause'
  | 'whether'
  | 'if'
  | 'to'
  | 'doing'
  | 'thing'
  | 'whom'
  | 'whom to'
  | 'object to do'
  | 'object to'
  | 'object of'
  | 'object for'
  | 'object as'
  | 'object with'
  | 'object on'
  | 'predicate'
  | 'of'
  | 'for'
  | 'on to do'
  | 'about'
  | 'against';

/**
 * Verbs that report what somebody said or wrote, and what may follow each. None that only say what somebody thinks, wants
 * or feels. After a space stand the words without which the verb is no report.
 */
export const reportingVerbs = {
  acknowledge: ['that', 'clause', 'doing', 'thing', 'whether'],
  add: ['that', 'clause'],
  admit: ['that', 'clause', 'doing'],
  advise: ['that', 'object to do', 'against', 'whom'],
  advocate: ['that', 'for', 'doing'],
  affirm: ['that'],
  agree: ['that', 'to'],
  allege: ['that', 'clause', 'thing'],
  announce: ['that', 'clause', 'whether', 'thing'],
  'apologize for': ['clause'],
  'appeal to': ['object to do'],
  argue: ['that', 'clause', 'for', 'against', 'whether'],
  accuse: ['object of'],
  ask: ['whether', 'if', 'object to do', 'for', 'to', 'that', 'whom'],
  assert: ['that', 'clause'],
  assure: ['that', 'clause', 'whom'],
  attest: ['that'],
  aver: ['that', 'clause'],
  bemoan: ['that'],
  blame: ['object for', 'object on'],
  blog: ['that'],
  boast: ['that', 'of'],
  brag: ['that', 'of'],
  caution: ['that', 'against'],
  call: ['predicate', 'for', 'on to do'],
  certify: ['that'],
  charge: ['that'],
  chide: ['object for'],
  claim: ['that', 'clause', 'to'],
  clarify: ['that', 'whether'],
  comment: ['that', 'whether'],
  complain: ['that', 'about', 'of', 'clause'],
  concede: ['that', 'clause'],
  conclude: ['that', 'clause'],
  concur: ['that'],
  confess: ['that', 'to'],
  confide: ['that'],
  confirm: ['that', 'clause', 'whether', 'thing'],
  contend: ['that', 'clause'],
  counter: ['that'],
  credit: ['object with', 'object for'],
  declare: ['that', 'clause'],
  decree: ['that'],
  demand: ['that', 'clause', 'to', 'thing'],
  denounce: ['object as', 'object for'],
  deny: ['that', 'clause', 'doing', 'thing'],
  describe: ['object as', 'whether'],
  detail: ['whether'],
  disclose: ['that', 'clause', 'whether', 'thing'],
  dispute: ['that'],
  disclaim: ['thing'],
  divulge: ['that'],
  email: ['that'],
  emphasize: ['that', 'clause', 'thing'],
  emphasise: ['that', 'clause', 'thing'],
  encourage: ['object to do'],
  estimate: ['that', 'clause'],
  exclaim: ['that'],
  exhort: ['object to do'],
  explain: ['that', 'clause', 'whether'],
  'express concern': ['that'],
  'express concerns': ['that'],
  'express confidence': ['that'],
  'express disappointment': ['that'],
  'express fear': ['that'],
  'express fears': ['that'],
  'express hope': ['that'],
  'express optimism': ['that'],
  'express regret': ['that'],
  'express satisfaction': ['that'],
  'express surprise': ['that'],
  'express worry': ['that'],
  forecast: ['that', 'clause', 'thing'],
  foretell: ['that'],
  grumble: ['that'],
  guarantee: ['that'],
  highlight: ['that'],
  hint: ['that'],
  implore: ['object to do'],
  imply: ['that'],
  indicate: ['that', 'clause', 'whether'],
  inform: ['that', 'whom'],
  inquire: ['whether', 'if', 'about'],
  insist: ['that', 'clause'],
  instruct: ['object to do', 'that'],
  intimate: ['that'],
  joke: ['that'],
  lament: ['that', 'clause', 'thing'],
  maintain: ['that', 'clause'],
  'make clear': ['that', 'clause', 'whether'],
  'make it clear': ['that', 'clause', 'whether'],
  mention: ['that', 'clause', 'thing', 'doing'],
  narrate: ['that', 'whether'],
  note: ['that', 'clause', 'whether'],
  observe: ['that'],
  opine: ['that'],
  order: ['object to do', 'that'],
  plead: ['that', 'for'],
  pledge: ['that', 'to', 'clause', 'thing'],
  'point out': ['that', 'clause', 'whether', 'thing'],
  'point to': ['clause'],
  post: ['that'],
  predict: ['that', 'clause', 'whether', 'thing'],
  proclaim: ['that', 'clause'],
  promise: ['that', 'to', 'clause', 'thing'],
  propose: ['that', 'clause', 'to', 'doing', 'thing'],
  quip: ['that'],
  question: ['whether', 'if'],
  reaffirm: ['that', 'thing'],
  reassure: ['that', 'clause', 'whom'],
  recall: ['that', 'clause', 'whether', 'doing'],
  recommend: ['that', 'clause', 'doing'],
  recount: ['that', 'whether'],
  'refer to': ['object as'],
  reiterate: ['that', 'clause', 'thing'],
  rejoin: ['that'],
  relate: ['that'],
  remark: ['that'],
  remind: ['that', 'whom', 'object to do'],
  repeat: ['that'],
  reply: ['that'],
  report: ['that', 'clause', 'thing', 'whether'],
  request: ['that'],
  respond: ['that'],
  retort: ['that'],
  reveal: ['that', 'clause', 'whether', 'thing'],
  rule: ['that'],
  say: ['that', 'clause', 'whether'],
  signal: ['that'],
  speculate: ['that', 'whether', 'about'],
  state: ['that', 'clause'],
  stipulate: ['that'],
  stress: ['that', 'clause', 'thing'],
  suggest: ['that', 'clause', 'doing', 'thing', 'whether'],
  swear: ['that', 'to'],
  tell: ['that', 'clause', 'whether', 'whom', 'whom to', 'about'],
  testify: ['that', 'clause'],
  text: ['that'],
  threaten: ['that'],
  thunder: ['that'],
  tweet: ['that', 'clause'],
  underline: ['that'],
  underscore: ['that'],
  urge: ['object to do', 'that', 'thing'],
  volunteer: ['that'],
  'voice concern': ['that'],
  'voice concerns': ['that'],
  vouch: ['that'],
  vow: ['that', 'to', 'clause', 'thing'],
  warn: ['that', 'clause', 'of', 'against', 'about', 'object to do', 'whom'],
  whisper: ['that'],
  wonder: ['whether', 'if'],
  write: ['that', 'clause'],
  yell: ['that'],
} as const satisfies Readonly<Record<string, readonly Frame[]>>;

/** Past form and past participle of those that are not regular. */
export const irregularForms = {
  forecast: ['forecast', 'forecast'],
  foretell: ['foretold', 'foretold'],
  make: ['made', 'made'],
  say: ['said', 'said'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
} as const satisfies Readonly<Record<string, readonly [past: string, participle: string]>>;

/** Those whose last letter is doubled: "admitted". */
export const doublingVerbs = ['admit', 'aver', 'brag', 'concur', 'quip', 'refer'] as const;

/** Those that are nouns as often, in -s and without ending. */
export const verbsThatAreNouns = [
  'advocate',
  'appeal',
  'ask',
  'blame',
  'blog',
  'boast',
  'call',
  'caution',
  'charge',
  'claim',
  'comment',
  'counter',
  'credit',
  'decree',
  'demand',
  'detail',
  'dispute',
  'email',
  'estimate',
  'forecast',
  'guarantee',
  'hint',
  'joke',
  'lament',
  'mention',
  'note',
  'order',
  'pledge',
  'point',
  'post',
  'promise',
  'question',
  'quip',
  'remark',
  'reply',
  'report',
  'request',
  'rule',
  'signal',
  'state',
  'stress',
  'text',
  'tweet',
  'volunteer',
  'vow',
  'whisper',
  'yell',
] as const;

/** Those of two words whose first is somebody that may speak. Lower case. */
export const compoundsThatAreNouns = [
  'executive orders',
  'media reports',
  'news reports',
  'police reports',
  'press reports',
] as const;

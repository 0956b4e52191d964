/** Forms of "will" and "shall" as they stand in one token: "they'll" is one word. Not "would", which often looks back. Lower case. */
export const willForms = ['will', "won't", "we'll", "they'll", "he'll", "she'll", "it'll", "i'll", 'shall'] as const;

/** Adjectives for what is still to come: "the upcoming vote". Lower case. */
export const upcomingWords = ['upcoming', 'coming', 'forthcoming'] as const;

/** Modal verbs for what may still happen: "could meet Monday". Not "can", which more often says what somebody is able to do. Lower case. */
export const possibilityModals = ['could', 'might', 'may', 'should', 'must'] as const;

/** Participles and adjectives for what has its day: "scheduled to", "set for", "is expected". Lower case. */
export const scheduledWords = [
  'scheduled',
  'expected',
  'set',
  'due',
  'slated',
  'planned',
  'bound',
  'forecast',
  'booked',
] as const;

/** Words that make "to" and a verb something to come: "hopes to meet", "is likely to meet". Not those of {@link scheduledWords}. Lower case. */
export const intentionWords = [
  'seek',
  'seeks',
  'seeking',
  'aim',
  'aims',
  'aiming',
  'intending',
  'want',
  'wanted',
  'decided',
  'threatened',
  'threatens',
  'hoped',
  'able',
  'urged',
  'going',
  'likely',
  'hopes',
  'hope',
  'hoping',
  'wants',
  'expects',
  'expect',
  'intends',
  'intend',
  'poised',
  'supposed',
  'ordered',
  'vowed',
  'promised',
  'agreed',
  'pledged',
  'required',
  'invited',
  'needs',
  'has',
  'have',
] as const;

/** Words that make "to" and a verb, or "for" and a noun, something to come: "planning for the summit". Lower case. */
export const preparationWords = ['plans', 'plan', 'planning', 'ready', 'preparing', 'prepares', 'prepare'] as const;

/** Participles for what somebody was asked to do by a day: "an answer was wanted by Friday". Lower case. */
export const demandWords = [
  'asked',
  'demanded',
  'needed',
  'ordered',
  'promised',
  'required',
  'told',
  'wanted',
] as const;

/** Particles that make the verb "set" something done, not a plan: "set aside". Lower case. */
export const setParticles = ['aside', 'off', 'up', 'out'] as const;

/** Past forms whose infinitive is as past as they are: "began to be paid", "proved to be ill". Lower case. */
export const pastBeginnings = [
  ...['began', 'started', 'continued', 'ceased', 'came', 'got', 'used', 'happened', 'seemed', 'appeared', 'proved'],
  ...['failed', 'managed', 'turned', 'helped'],
] as const;

/** Past forms of deciding what is to come: "On Monday, both agreed to talk" tells of the agreement. Lower case. */
export const verbsOfDecision = [
  ...['agreed', 'decided', 'vowed', 'promised', 'pledged', 'threatened', 'ordered', 'urged', 'wanted', 'invited'],
] as const;

import type { Frame } from './reporting-verbs.js';

/** Verbs for what somebody thinks, wants, hopes or fears, and what may follow each. */
export const beliefVerbs = {
  aim: ['to'],
  assume: ['that', 'clause'],
  believe: ['that', 'clause'],
  doubt: ['that', 'clause', 'whether'],
  dream: ['that', 'of'],
  expect: ['that', 'clause', 'to', 'object to do'],
  fear: ['that', 'clause'],
  feel: ['that', 'clause'],
  figure: ['that', 'clause'],
  hope: ['that', 'clause', 'to'],
  imagine: ['that', 'clause'],
  intend: ['to'],
  'look forward to': ['doing'],
  plan: ['to'],
  prefer: ['that', 'to'],
  suspect: ['that', 'clause'],
  think: ['that', 'clause'],
  want: ['to', 'object to do'],
  wish: ['that', 'clause', 'to'],
  wonder: ['whether', 'if'],
  worry: ['that', 'clause'],
} as const satisfies Readonly<Record<string, readonly Frame[]>>;

/** Their past forms without -ed. */
export const irregularBeliefs = {
  feel: ['felt', 'felt'],
  think: ['thought', 'thought'],
} as const satisfies Readonly<Record<string, readonly [past: string, participle: string]>>;

/** Those whose last letter is doubled: "planned". */
export const doublingBeliefs = ['plan'] as const;

/** Those that are nouns as often, in -s and without ending. */
export const beliefsThatAreNouns = [
  'aim',
  'doubt',
  'dream',
  'fear',
  'figure',
  'hope',
  'plan',
  'suspect',
  'wish',
  'worry',
] as const;

/** Adjectives after "is", "feels" or "remains" and before "that" or a clause, for the same. Lower case. */
export const beliefAdjectives = [
  'afraid',
  'alarmed',
  'anxious',
  'certain',
  'concerned',
  'confident',
  'convinced',
  'doubtful',
  'hopeful',
  'optimistic',
  'persuaded',
  'pessimistic',
  'skeptical',
  'sceptical',
  'sure',
  'unconvinced',
  'unsure',
  'wary',
  'worried',
] as const;

/** Verbs before those adjectives, beside forms of "be". Lower case. */
export const beliefCopulas = [
  'is',
  'are',
  'was',
  'were',
  'am',
  "'s",
  "'re",
  "'m",
  'be',
  'been',
  'feel',
  'feels',
  'felt',
  'remain',
  'remains',
  'remained',
  'seem',
  'seems',
  'seemed',
  'became',
  'becomes',
  'grew',
  'said',
] as const;

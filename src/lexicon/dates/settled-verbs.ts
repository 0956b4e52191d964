/** Verbs of giving up what was planned: "shelved its plans for a sale on Sept. 30 after investors left". Lower case. */
export const verbsOfGivingUp = [
  'abandoned',
  'canceled',
  'cancelled',
  'ditched',
  'dropped',
  'halted',
  'postponed',
  'pulled',
  'scrapped',
  'shelved',
  'suspended',
  'withdrew',
] as const;

/** Verbs of deciding, in the past tense: "decided to reopen it in May after he was found". Lower case. */
export const verbsOfDeciding = ['agreed', 'chose', 'decided', 'elected', 'opted', 'voted'] as const;

/** How a line on the next games of a team begins: "Oslo: Host Bergen on Friday." Lower case. */
export const verbsOfFixtures = [
  'host',
  'visit',
  'face',
  'play',
  'at',
  'continue',
  'begin',
  'open',
  'conclude',
  'travel',
] as const;

/** Words right before a date that is to come: "until Thursday", "payable May 1". Lower case. */
export const deadlineWords = ['until', 'till', 'by', 'effective', 'payable'] as const;

/** Past forms for giving something another day: "postponed to Friday". Lower case. */
export const reschedulingVerbs = [
  'moved',
  'postponed',
  'rescheduled',
  'delayed',
  'extended',
  'pushed',
  'put',
  'deferred',
  'adjourned',
] as const;

/** Words between "is" and the day on which it will be: "the lease is up in March". Lower case. */
export const particlesAfterBe = ['up', 'out', 'off', 'over', 'back', 'away', 'home', 'due', 'next'] as const;

/** Verbs for what is done to a day that is to come: "suspended classes for Wednesday". Not "closed", which also says how long. Lower case. */
export const suspendingVerbs = [
  'suspended',
  'canceled',
  'cancelled',
  'banned',
  'declared',
  'called',
  'summoned',
  'arranged',
  'booked',
  'fixed',
  'reserved',
] as const;

/** What is so on a day to come where a form of "be" stands before it: "schools are closed on Monday". Lower case. */
export const closingWords = ['closed', 'open', 'suspended', 'canceled', 'cancelled', 'banned', 'off'] as const;

/** Nouns that look ahead: "the forecast for Monday", "tickets for Saturday". Lower case. */
export const forecastNouns = [
  ...['forecast', 'forecasts', 'outlook', 'weather', 'warning', 'warnings', 'alert', 'alerts', 'watch'],
  ...['tickets', 'preview', 'invitation', 'invitations'],
] as const;

/** Words that make a "from" after them look back: "down from October", "a photo from Monday". Lower case. */
export const pastOriginWords = [
  'down',
  'up',
  'away',
  'back',
  'off',
  'out',
  'video',
  'footage',
  'photo',
  'photos',
  'images',
  'release',
  'statement',
  'letter',
  'email',
  'recording',
  'data',
  'rose',
  'fell',
  'unchanged',
  'different',
] as const;

/** Determiners after which a date merely describes a noun: "a June agreement". Not "the", which often opens what is to come: "the Nov. 6 election". Lower case. */
export const indefiniteDeterminers = ['a', 'an', 'its', 'their'] as const;

/** Determiners after which a form in "-ed" describes a noun: "the planned vote". Lower case. */
export const nounDeterminers = [...indefiniteDeterminers, 'the', 'his', 'her', 'this', 'that'] as const;

/** Present forms of "be" that put a participle or an infinitive after them into the future: "is leaving", "are to meet". Lower case; not "am", which only quotes have. */
export const presentFormsOfBe = ['is', 'are', 'be', "'s"] as const;

/** Forms of "be" that only quotes have: "I am leaving on Monday". Lower case. */
export const spokenFormsOfBe = ['am', "'m", "i'm", "we're"] as const;

/** What people in quotes say that they do now: "we're seeing". Lower case. */
export const verbsOfNow = ['seeing', 'looking', 'talking', 'facing', 'living', 'hearing', 'having', 'dealing'] as const;

/** Those who are chosen for a match to come: "the squad for Saturday's final". Lower case. */
export const lineupNouns = [
  ...['team', 'teams', 'squad', 'squads', 'side', 'lineup', 'lineups', 'xi', 'roster', 'eleven', 'fifteen'],
] as const;

/** Verbs for making known who is chosen: "named the team on Friday". Lower case. */
export const namingVerbs = [
  ...['announced', 'named', 'picked', 'selected', 'unveiled', 'released', 'revealed', 'finalized', 'finalised'],
] as const;

/** Verbs of going to what is still to come: "arrived on Thursday for Friday's summit". Lower case. */
export const comingVerbs = [
  'arrived',
  'came',
  'flew',
  'landed',
  'traveled',
  'travelled',
  'returned',
  'gathered',
] as const;

/**
 * Words after which "9:30" is a time of day: "at 9:30". Not those after which it is a score or a length: "won 9:30".
 * Lower case.
 */
export const wordsBeforeClockTimes = [
  'at',
  'by',
  'until',
  'till',
  'from',
  'around',
  'about',
  'before',
  'after',
  'since',
  'approximately',
  'between',
  'to',
  'and',
  'near',
  'past',
  'nearly',
  'shortly',
  'through',
] as const;

/**
 * Places and zones that a clock time is given for: "10 a.m. local time", "9 p.m. Eastern time". Not short forms, as
 * {@link timeZones}. Lower case.
 */
export const placesOfTime = [
  'local',
  'eastern',
  'central',
  'pacific',
  'mountain',
  'moscow',
  'beijing',
  'london',
  'paris',
  'tokyo',
  'british',
  'greenwich',
] as const;

/** Verbs of what has its hours, in the present: "opens at 7am and closes at 10pm on Thursday". Lower case. */
export const presentVerbsOfHours = [
  ...['open', 'opens', 'close', 'closes', 'start', 'starts', 'begin', 'begins', 'end', 'ends', 'finish', 'finishes'],
] as const;

/** The same verbs in the past. Lower case. */
export const pastVerbsOfHours = ['opened', 'closed', 'started', 'began', 'ended', 'finished'] as const;

/** Verbs of the end of what has begun: "starts on September 1 and ends on June 30". Lower case. */
export const verbsOfEnds = ['end', 'ends', 'close', 'closes', 'finish', 'finishes', 'expire', 'expires'] as const;

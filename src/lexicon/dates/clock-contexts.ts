/** Words behind which "9:30" is a time of day, not a score. Lower case. */
export const beforeAClockTime = [
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

/** Whose time it is: "10 a.m. local time", "9 p.m. Eastern time". */
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

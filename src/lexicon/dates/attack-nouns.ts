/** Words next to which "September 11" is the day in 2001. Not "anniversary", which is of any year. Lower case. */
export const attackNouns = [
  'attack',
  'attacks',
  'terrorist',
  'terror',
  'hijackers',
  'hijackings',
  'hijacker',
  'commission',
  'memorial',
  'museum',
  'victims',
  'families',
] as const;

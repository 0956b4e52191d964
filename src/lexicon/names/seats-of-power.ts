/** Buildings and streets that stand for those who rule there: "a Kremlin spokesman". They stay the places that they are. */
export const seatsOfPower = [
  'Capitol Hill',
  'Downing Street',
  'Elysee',
  'Kremlin',
  'White House',
  'Whitehall',
  'the Kremlin',
  'the White House',
  'Élysée',
] as const;

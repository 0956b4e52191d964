/**
 * What follows the name of one of several generations: "Walter Burnett Jr.", "Henry Ford II". Each with what it is
 * compared as. Lower case, without a full stop. Not "I", "V" and "X", which are initials as well.
 */
export const generations: Readonly<Record<string, string>> = {
  jr: 'junior',
  jnr: 'junior',
  junior: 'junior',
  sr: 'senior',
  snr: 'senior',
  senior: 'senior',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};

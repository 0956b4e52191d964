/**
 * Particles that belong to the surname after them where they are in lower case: "von Bibra", "bin Salman". No words that
 * are English as well ("den", "do", "la", "ten").
 */
export const lowercaseParticles = [
  'von',
  'van',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'de',
  'der',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'af',
  'zu',
  'ter',
  'abu',
  'ould',
] as const;

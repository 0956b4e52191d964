const ASCII = /^[\x00-\x7f]*$/;

/**
 * "Côte d’Ivoire" → "Cote d’Ivoire", "Šabac" → "Sabac". Letters with a stroke ("ø", "ł"), case, apostrophes and hyphens
 * stay; what is not ASCII comes back decomposed (NFD).
 */
export function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
}

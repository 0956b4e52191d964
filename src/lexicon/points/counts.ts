/** Number words for how many points a list has, from one, in their order. Lower case. */
export const counts = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Nouns and adjectives for a number of things: "a couple of reasons", "our task is threefold". Lower case. */
export const countNouns: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  twofold: 2,
  'two-fold': 2,
  trio: 3,
  threefold: 3,
  'three-fold': 3,
  quartet: 4,
  fourfold: 4,
  'four-fold': 4,
  fivefold: 5,
  dozen: 12,
};

/** Adjectives that make one thing of several: "a triple challenge", "the dual goal". Lower case. */
export const multiples: Readonly<Record<string, number>> = {
  dual: 2,
  twin: 2,
  triple: 3,
  quadruple: 4,
};

/** Deeds that such an adjective counts: "a triple murder", "a quadruple bypass". Lower case. */
export const multipleDeeds = [
  'amputee',
  'amputees',
  'axel',
  'bogey',
  'bypass',
  'homicide',
  'homicides',
  'jump',
  'jumps',
  'killing',
  'killings',
  'murder',
  'murderer',
  'murders',
  'shooting',
  'shootings',
  'slaying',
  'slayings',
  'stabbing',
  'stabbings',
] as const;

/**
 * Words that announce points without their number: "several reasons". Not "no" and "few", which announce none. Lower
 * case.
 */
export const vagueCounts = [
  'several',
  'some',
  'many',
  'various',
  'numerous',
  'certain',
  'multiple',
  'following',
  'these',
  'number',
  'series',
  'set',
  'list',
  'combination',
  'key',
  'main',
  'major',
] as const;

/** Those that make a plural and its colon a lead by themselves: "several reasons:". Lower case. */
export const vagueCountsBeforeColons = [
  'several',
  'many',
  'various',
  'multiple',
  'numerous',
  'number',
  'handful',
  'series',
  'range',
] as const;

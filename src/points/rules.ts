import type { Marker } from './marker.js';

/** The rules that find lists, by the name that `by` gives, each with a text that it finds a list in. */
export const pointRules = {
  // lists with markers, by what opens their points
  'First … Second …': 'The minister named two goals. First, taxes must fall. Second, schools must be rebuilt.',
  'The first is … The second is …':
    'The generals made two mistakes. The first was to wait. The second was to trust the allies.',
  'One, … Two, …': 'One, it is cheap. Two, it works. Three, nobody has to be trained.',
  'On the one hand … On the other …':
    'There are two reasons. On the one hand, it is cheap. On the other hand, it is near.',
  'Step 1 … Step 2 …': 'Step 1: Wash the rice. Step 2: Boil it for ten minutes.',
  '1. … 2. …': 'The jury made two proposals:\n1. Four more guards should be hired.\n2. The jail should have a doctor.',
  '(1) … (2) …': 'The jury asked that (1) four more guards be hired, and (2) the jail have a doctor.',
  'a. … b. …': 'a. The guns must fall silent.\nb. The prisoners must go home.',
  '(a) … (b) …': 'Samples exist for (a) companies, (b) funds, and (c) towns.',
  'i. … ii. …': 'The treaty serves these ends:\ni. watching the sea;\nii. saving lives.',
  '(i) … (ii) …': 'The treaty serves these ends: (i) watching the sea; (ii) saving lives.',
  'bulleted lines': 'The ministers agreed on the following:\n• a fund for farmers\n• a tax on sugar',
  // series without markers
  'three things: …, … and …': 'She pledged to do three things: cut taxes, raise wages and rebuild the schools.',
  'three things – …, … and … –':
    'The talks focused on three issues – trade, migration and energy – the spokesman said.',
  'three things, namely …, … and …': 'The talks focused on three issues, namely trade, migration and energy.',
  'three things (…, … and …)': 'The talks covered three topics (trade, migration and energy) in two days.',
  'the three things are …, … and …': 'The three pillars of the plan are trade, migration and energy.',
  '…, … and … are the three things': 'Trade, migration and energy are the three pillars of the plan.',
  'the following: …; …; and …': 'The proposals are as follows: a tax on sugar; a ban on straws; a fund for farmers.',
  'three things: paragraphs': 'He put the plan to a two-way test:\n\nIs it fair?\n\nIs it legal?\n\nThen he signed it.',
  'the following: paragraphs':
    'They found the following faults:\nStaff: too few guards at night.\nLocks: older than the building.\nHe left.',
  'three things. Sentences': 'The treaty does three things. It bans the bomb. It frees the sea. It feeds the poor.',
  'three things: headings':
    'Here are three facts.\nThe dam is old.\nIt was built ninety years ago, and its owner has not mended the wall since the flood, though the state asked for it twice a year.\nThe river rises.\nIn March the water stood two meters higher than ever before, and the snow in the mountains has not begun to melt in the warm wind.\nPeople live below it.\nFour thousand of them, by the count of the town, and most have nowhere else to go when the sirens sound in the middle of the night.',
  'three things. Names:':
    'Consider these tools: Spades: They dig. Rakes: They clear the ground. Hoes: They cut the weeds.',
} as const;

export type PointRule = keyof typeof pointRules;

/** The rule that finds a list with these markers. */
export function ruleOf(markers: readonly Marker[]): PointRule {
  const first = markers[0]!;
  // "First, …;" above dashes is the first point of theirs.
  if (markers.at(-1)!.family === 'bullet') return 'bulleted lines';
  const isBracketed = first.key.startsWith('(');
  switch (first.family) {
    case 'nominal':
      return 'The first is … The second is …';
    case 'cardinal':
      return 'One, … Two, …';
    case 'label':
      return 'Step 1 … Step 2 …';
    case 'numeral':
      return isBracketed ? '(1) … (2) …' : '1. … 2. …';
    case 'letter':
      if (isRoman(markers)) return isBracketed ? '(i) … (ii) …' : 'i. … ii. …';
      return isBracketed ? '(a) … (b) …' : 'a. … b. …';
    default:
      return first.key === 'hand' ? 'On the one hand … On the other …' : 'First … Second …';
  }
}

/** "(i) … (ii)": a numeral, though its first marker looks like a letter. */
export function isRoman(markers: readonly Marker[]): boolean {
  return markers[0]!.family === 'letter' && markers[1]!.family === 'numeral';
}

import { countPhraseEnds } from '../lexicon/points/count-phrase-ends.js';
import {
  countNouns,
  counts,
  multipleDeeds,
  multiples as multipleWords,
  vagueCountsBeforeColons,
} from '../lexicon/points/counts.js';
import { listNouns } from '../lexicon/points/list-nouns.js';
import { measureNouns, peopleNouns, wordsOfDifference } from '../lexicon/points/measure-nouns.js';
import type { Token } from '../types.js';
import { isDash, isWord } from './text.js';

/** A number of things in a sentence: "three basic gaps". */
export interface Count {
  readonly number: number;
  /** Index of the number's token. */
  readonly at: number;
  /** Index after the noun's token. */
  readonly end: number;
  /** Whether the noun is one that lists are made of: "reasons", not "bombs". */
  readonly isList: boolean;
}

const vague = new Set<string>(vagueCountsBeforeColons);
const plurals = new Set<string>(listNouns);
const singulars = new Set<string>(listNouns.map(singularOf));
const phraseEnds = new Set<string>(countPhraseEnds);
const measures = new Set<string>(measureNouns);
const people = new Set<string>(peopleNouns);
const multiples = new Map<string, number>(Object.entries(multipleWords));
const nounsOfMultiples = new Set<string>(multipleDeeds);
const numbers = new Map<string, number>([
  ...multiples,
  ...counts.map((word, i): [string, number] => [word, i + 1]),
  ...Object.entries(countNouns),
]);

/** "criterion" of "criteria" */
export function singularOf(plural: string): string {
  if (plural === 'criteria') return 'criterion';
  if (plural === 'hypotheses') return 'hypothesis';
  if (plural === 'axes') return 'axis';
  if (plural === 'crises') return 'crisis';
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/, '');
}

/** "twin", "triple" */
export function isMultiple(word: string): boolean {
  return multiples.has(word);
}

/** "the two reasons", "its three ports": the reader is taken to know them. */
export function isDefinite(tokens: readonly Token[], { at }: Count): boolean {
  return /^(?:the|these|those|both|all|his|her|its|our|their)$/.test(tokens[at - 1]?.normal ?? '');
}

/** "reasons", "areas" */
export function isPluralListNoun(word: string): boolean {
  return plurals.has(word);
}

/** "several measures": a plural that lists are made of, of which no number is told. */
export function namesSeveral(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ normal }, i) =>
      isPluralListNoun(normal) && tokens.slice(Math.max(0, i - 2), i).some((word) => vague.has(word.normal)),
  );
}

/** "reason", "areas" */
export function isListNoun(word: string): boolean {
  return plurals.has(word) || singulars.has(word);
}

/** The numbers of things in a stretch of a sentence, in order; a measure ("two years") is not one of them, nor are people. */
export function readCounts(tokens: readonly Token[], from: number, to: number): Count[] {
  return readAllCounts(tokens, from, to).filter(({ end }) => !people.has(tokens[end - 1]!.normal));
}

/** Those of people too: "three people". */
export function readAllCounts(tokens: readonly Token[], from: number, to: number): Count[] {
  const found: Count[] = [];
  for (let at = from; at < to; at++) {
    const count = readCount(tokens, at, to);
    if (count) found.push(count);
  }
  return found;
}

const COMPOUND = /^([^-]+)-(?:points?|parts?|way|steps?|pronged?|stages?|pillars?|items?|pieces?|tracks?|fold)$/;

/** "the 4Rs: reuse, …": words that share their first letter. */
const INITIALS = /^[2-9]\p{Lu}s$/u;

function readCount(tokens: readonly Token[], at: number, to: number): Count | null {
  const { normal } = tokens[at]!;
  const isSplit = isSplitCompound(tokens, at);
  const compound = isSplit ? `${normal}-${tokens[at + 2]!.normal}` : normal;
  const points = isSplit || normal.includes('-') ? COMPOUND.exec(compound) : null;
  if (points) {
    const number = numbers.get(points[1]!) ?? (Number(points[1]) || 0);
    return number > 1 ? { number, at, end: at + (isSplit ? 3 : 1), isList: true } : null;
  }
  // "Two-bedroom": the number counts nothing that a list could name.
  if (isSplit) return null;
  const code = normal.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  if (isDigit && INITIALS.test(tokens[at]!.text)) return { number: Number(normal[0]), at, end: at + 1, isList: true };
  const isHalf = normal === 'dozen' && tokens[at - 2]?.normal === 'half';
  const number = isHalf ? 6 : (numbers.get(normal) ?? (isDigit && /^\d{1,2}$/.test(normal) ? Number(normal) : 0));
  if (number < 2 || isNumbering(tokens, at) || isOfDeed(tokens, at)) return null;
  for (const { read } of countForms) {
    const counted = read(tokens, at, to);
    if (counted) return { number, at, ...counted };
  }
  return null;
}

/** "Five-point" is three tokens, "five-point" one. */
function isSplitCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  return hyphen?.glued === true && hyphen.text === '-' && tokens[at + 2]?.glued === true;
}

/** "$2", "No. 2", "1:30", "page 1 of 2"; but "the first of two reasons". */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.normal === 'of') return /^\d/.test(tokens[at]!.text);
  if (/^\d/.test(tokens[at]!.text) && NUMBERED.test(before.normal)) return true;
  return /^[$€£#/:.]$/.test(before.text) || /^(?:nos?\.|article|section|chapter|page)$/.test(before.normal);
}

/** "the quadruple murder case": the murders are four, and the case is one. */
function isOfDeed(tokens: readonly Token[], at: number): boolean {
  return multiples.has(tokens[at]!.normal) && nounsOfMultiples.has(tokens[at + 1]?.normal ?? '');
}

/** "Phase 2 trials" */
const NUMBERED =
  /^(?:class|figure|fig\.|grade|group|level|part|phase|round|stage|step|table|tier|type|unit|version|volume)$/;

/** Words between a noun and the number that takes some of them, at most: "Of all our reasons I shall name three:". */
const MAX_WORDS_FROM_NOUN = 12;

/** A way to say what a number counts. */
interface CountForm {
  readonly name: string;
  readonly example: string;
  /** What the number at `at` counts, no further than token `to`; null where the form does not fit. */
  readonly read: (tokens: readonly Token[], at: number, to: number) => Pick<Count, 'end' | 'isList'> | null;
}

/** The first that fits is taken. */
export const countForms: readonly CountForm[] = [
  {
    name: 'threefold',
    example: 'Our task is threefold.',
    read: (tokens, at) => (tokens[at]!.normal.endsWith('fold') ? { end: at + 1, isList: true } : null),
  },
  {
    name: 'the reasons are three',
    example: 'The reasons are three: rain, wind and snow.',
    read: (tokens, at) => {
      const isLast = !isWord(tokens[at + 1]) && /^(?:are|were)$/.test(tokens[at - 1]?.normal ?? '');
      const before = tokens[at - 2]?.normal ?? '';
      const isCounted = plurals.has(before) || (before === 'there' && tokens[at + 1]?.text === ':');
      return isLast && isCounted ? { end: at + 1, isList: true } : null;
    },
  },
  {
    name: 'of many reasons, three',
    example: 'Of many reasons I name three: rain, wind and snow.',
    read: (tokens, at) => {
      const isAlone = tokens[at + 1]?.text === ':' && !/^(?:are|were)$/.test(tokens[at - 1]?.normal ?? '');
      const named = tokens.slice(Math.max(0, at - MAX_WORDS_FROM_NOUN), at).some(({ normal }) => plurals.has(normal));
      return isAlone && named ? { end: at + 1, isList: true } : null;
    },
  },
  {
    name: 'a triple challenge',
    example: 'We face a triple challenge.',
    read: (tokens, at) => {
      if (!multiples.has(tokens[at]!.normal)) return null;
      const noun = tokens.slice(at + 1, at + 4).findIndex(({ normal }) => isListNoun(normal));
      const end = at + noun + 2;
      return noun < 0 || isWord(tokens[end]) ? null : { end, isList: true };
    },
  },
  {
    name: 'two more',
    example: 'There are two more.',
    read: (tokens, at) => {
      const more = afterOf(tokens, at);
      const isMore = /^(?:more|others)$/.test(tokens[more]?.normal ?? '') && !isWord(tokens[more + 1]);
      return isMore ? { end: more + 1, isList: true } : null;
    },
  },
  {
    name: 'the three Rs',
    example: 'He speaks of the three Rs: reading, writing and reckoning.',
    read: (tokens, at) => {
      const mark = /^["“‘]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
      const letter = tokens[mark]?.text ?? '';
      if (/^\p{Lu}['’]?s$/u.test(letter)) return { end: mark + 1, isList: true };
      // "D's" is two tokens, "“D”s" three.
      const end = /^["”’]$/.test(tokens[mark + 1]?.text ?? '') ? mark + 2 : mark + 1;
      const isPlural = /^\p{Lu}$/u.test(letter) && /^(?:['’]s|s)$/.test(tokens[end]?.text ?? '');
      return isPlural ? { end: end + 1, isList: true } : null;
    },
  },
  {
    name: 'three of them',
    example: 'There are three of them: rain, wind and snow.',
    read: (tokens, at) => {
      const isThem = tokens[at + 1]?.normal === 'of' && /^(?:them|these|those)$/.test(tokens[at + 2]?.normal ?? '');
      return isThem && tokens[at + 3]?.text === ':' ? { end: at + 3, isList: true } : null;
    },
  },
  {
    name: 'three basic gaps',
    example: 'We must fill three basic gaps.',
    read: (tokens, at, to) => readCountedNoun(tokens, afterOf(tokens, at), to),
  },
];

/** Index after the number, and after the "of" of "a couple of" and of "five of the banks". */
function afterOf(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.normal !== 'of') return at + 1;
  if (tokens[at]!.normal in countNouns) return at + 2;
  return /^(?:the|these|those|its|his|her|our|their|my)$/.test(tokens[at + 2]?.normal ?? '') ? at + 3 : at + 1;
}

/** "fell by three points", "up two points": a difference, not points of a list. */
function isDifference(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens[at]!.normal === 'points' && differences.has(tokens[from - 2]?.normal ?? '');
}

const differences = new Set<string>(wordsOfDifference);

const MAX_WORDS_TO_NOUN = 6;

/** The first noun that lists are made of; where there is none, the first word that looks like a plural. */
function readCountedNoun(tokens: readonly Token[], from: number, to: number): Pick<Count, 'end' | 'isList'> | null {
  let plural: number | null = null;
  let last = from + MAX_WORDS_TO_NOUN;
  for (let at = from; at < Math.min(to, last); at++) {
    const word = tokens[at]!;
    if (/^["“”‘’']+$/.test(word.text) || isDash(word)) continue;
    // "three national security and criminal checks"
    if (word.normal === 'and' && plural === null && at > from) {
      last += 2;
      continue;
    }
    if (!isWord(word) || phraseEnds.has(word.normal)) break;
    if (measures.has(word.normal)) return null;
    if (people.has(word.normal)) return { end: at + 1, isList: false };
    if (plurals.has(word.normal)) return isDifference(tokens, from, at) ? null : { end: at + 1, isList: true };
    if (plural === null && /[^s'u]s$/.test(word.normal)) plural = at;
  }
  return plural === null ? null : { end: plural + 1, isList: false };
}

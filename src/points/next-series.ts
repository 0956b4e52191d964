import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { verbsOfNaming } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { type Count, isPluralListNoun, readCounts } from './counts.js';
import { areAlike, hasVerb, isNominal, kindOf, type Part } from './phrases.js';
import type { PlainSeries } from './plain-series.js';
import { splitsInto } from './splits.js';
import { isWord } from './text.js';

/** Tokens of a sentence that names points, at most. */
const MAX_TOKENS = 150;

/** A way in which a sentence names what the one before counts. */
interface AnswerForm {
  readonly name: string;
  readonly example: string;
  /** Index of the first name; null where the sentence has another form. */
  readonly startOf: (tokens: readonly Token[], noun: string) => number | null;
  /** Whether phrases of this form are the things counted. */
  readonly holds: (tokens: readonly Token[], parts: readonly Part[]) => boolean;
  /**
   * What the sentence before must be: one that ends with what it counts, in the same paragraph; any one of the same
   * paragraph; or any one.
   */
  readonly reach: 'end' | 'paragraph' | 'sentence';
}

const saying = new Set<string>(verbsOfSaying);
const naming = new Set<string>(verbsOfNaming);
const references = new Set(['they', 'these', 'those']);

export const answerForms: readonly AnswerForm[] = [
  {
    name: 'they are',
    example: 'The plan has three aims. They are peace, bread and work.',
    startOf: (tokens, noun) => {
      if (!references.has(tokens[0]!.normal)) return null;
      // "These projects include a dam and a road."
      const verb = tokens[1]?.normal === noun ? 2 : 1;
      if (!naming.has(tokens[verb]?.normal ?? '')) return null;
      const start = tokens[verb + 1]?.text === ':' ? verb + 2 : verb + 1;
      // "They were charged with …"
      return /^\p{Ll}+(?:ed|ing)$/u.test(tokens[start]?.text ?? '') ? null : start;
    },
    holds: () => true,
    reach: 'paragraph',
  },
  {
    name: 'names alone',
    example: 'We have two concerns. The war in the north and the debt of the poor.',
    startOf: (tokens) => (/^["“]$/.test(tokens[0]!.text) ? 1 : 0),
    holds: (tokens, parts) =>
      areDuties(tokens, parts) ||
      // Two may be what the things do: "The firms consist of a mill and a mine."
      (parts.every((part) => isPhrase(tokens, part)) && (parts.length > 2 || areAlike(tokens, parts))),
    reach: 'end',
  },
  {
    name: 'it would',
    example: 'The bill would do three things. It would cut taxes, build roads and pay down debt.',
    startOf: (tokens) => afterSubject(tokens, MODAL),
    holds: (tokens, parts) => parts.length > 2 && parts.every((part) => isDeed(tokens, part)),
    reach: 'sentence',
  },
  {
    name: 'it includes cutting',
    example: 'He made a three-point proposal. It includes cutting taxes, building roads and paying down debt.',
    startOf: (tokens) => afterSubject(tokens, PROPOSING),
    holds: (tokens, parts) => parts.length > 2 && parts.every(({ from }) => kindOf(tokens[from]!) === 'ing'),
    reach: 'sentence',
  },
  {
    name: 'one or the other',
    example: 'There are two choices. We can act now, or we can wait until it is late.',
    startOf: () => 0,
    holds: (tokens, parts) =>
      tokens[parts[1]!.from - 1]!.normal === 'or' && areAlike(tokens, parts) && opensAlike(tokens, parts),
    reach: 'end',
  },
];

/**
 * As many phrases as the sentence before counts, if this one names them.
 * @param isParted whether a paragraph ends between the two
 */
export function readAnswer(before: readonly Token[], tokens: readonly Token[], isParted: boolean): PlainSeries | null {
  // Most sentences do not: they are not worth counting.
  if (isParted && afterSubject(tokens, MODAL) === null && afterSubject(tokens, PROPOSING) === null) return null;
  const counts = readCounts(before, 0, before.length);
  const count = counts.findLast(({ isList }) => isList);
  const noun = before[(count?.end ?? 0) - 1]?.normal ?? '';
  if (!count) return null;
  const isPlural = isPluralListNoun(noun) || noun.endsWith('fold');
  for (const { startOf, holds, reach } of answerForms) {
    if (reach === 'end' && !(counts.length === 1 && isBare(before, count))) continue;
    if (reach !== 'sentence' && (isParted || !isPlural)) continue;
    const start = startOf(tokens, noun);
    if (start === null) continue;
    const limit = Math.min(tokens.length, start + MAX_TOKENS);
    const end = reach === 'sentence' ? withoutAttribution(tokens, start, limit) : limit;
    const splits = splitsInto(tokens, start, end, count.number);
    const parts = splits.find((split) => holds(tokens, split));
    if (parts) return { count, parts };
  }
  return null;
}

/** Words of who says it, at most. */
const MAX_ATTRIBUTION = 6;

/** "We face three challenges.", '"We face three challenges," Ann Lee said.' */
function isBare(tokens: readonly Token[], { end }: Count): boolean {
  const rest = tokens.slice(end).filter(isWord);
  const isSaid =
    rest.length <= MAX_ATTRIBUTION && tokens[end]?.text === ',' && rest.some(({ normal }) => saying.has(normal));
  return tokens.at(-1)!.text === '.' && (rest.length === 0 || isSaid);
}

const MODAL = /^(?:can|could|may|might|must|shall|should|will|would)$/;

const PROPOSING =
  /^(?:propos(?:es?|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|includ(?:es?|ed)|urg(?:es|ed)|advocat(?:es|ed)|for|by|are|were)$/;
/** Words of a subject, at most: "Chinese State Councilor and Foreign Minister Wang Yi". */
const MAX_SUBJECT = 9;

/** Index after the verb of a subject that opens the sentence; null where another word or a comma stands there. */
function afterSubject(tokens: readonly Token[], verb: RegExp): number | null {
  const at = tokens
    .slice(0, MAX_SUBJECT + 1)
    .findIndex(({ normal, text }) => verb.test(normal) || /^[,;:]$/.test(text));
  return at > 0 && verb.test(tokens[at]!.normal) ? at + 1 : null;
}

/** "cut taxes": opens with a verb, which no article and no other verb stands before. */
function isDeed(tokens: readonly Token[], { from, to }: Part): boolean {
  const first = tokens[from]!;
  return (
    /^\p{Ll}{2,}$/u.test(first.text) &&
    kindOf(first) === null &&
    !hasVerb(tokens.slice(from, to)) &&
    !/^(?:in|at|on|for|by|not|be|have|with)$/.test(first.normal)
  );
}

/** "to end the war and to feed the poor", "ending the war and feeding the poor" */
function areDuties(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return ['to', 'ing'].some((kind) =>
    parts.every(({ from }) => (kindOf(tokens[from]!) ?? tokens[from]!.normal) === kind),
  );
}

/** Whether a phrase names a thing and says nothing of it. */
function isPhrase(tokens: readonly Token[], part: Part): boolean {
  const words = tokens.slice(part.from, part.to);
  if (hasVerb(words) || words.some(({ normal }) => /^(?:there|not|it)$/.test(normal))) return false;
  return isNominal(tokens, part);
}

/** "we can …, or we can …" */
function opensAlike(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const [first, second] = parts;
  const words = (part: Part) => tokens.slice(part.from, part.from + 2).map(({ normal }) => normal);
  return words(first!).join(' ') === words(second!).join(' ');
}

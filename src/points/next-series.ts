import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import {
  modalVerbs,
  verbsOfCalling,
  verbsOfIdentifying,
  verbsOfNaming,
  verbsOfProposing,
  wordsAfterNames,
  wordsBeforeDeeds,
} from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { type Count, isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import type { PlainSeries } from './named-things.js';
import { areAlike, hasVerb, isName, isNominal, kindOf, type Part } from './phrases.js';
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
  /** What the sentence before must be: one of the same paragraph that ends with what it counts, or any one. */
  readonly reach: 'end' | 'sentence';
}

const saying = new Set<string>(verbsOfSaying);
const naming = new Set<string>(verbsOfNaming);
const references = new Set(['they', 'these', 'those']);
const modals = new Set<string>(modalVerbs);
const proposing = new Set<string>(verbsOfProposing);
const beforeDeeds = new Set<string>([...verbsOfProposing, ...wordsBeforeDeeds]);
const calling = new Set<string>(verbsOfCalling);
const identifying = new Set<string>(verbsOfIdentifying);
const openingVerbs = new Set<string>([...modals, ...beforeDeeds]);

export const answerForms: readonly AnswerForm[] = [
  {
    name: 'they are',
    example: 'The plan has three aims. They are peace, bread and work.',
    startOf: (tokens, noun) => {
      if (!references.has(tokens[0]!.normal) || !(isPluralListNoun(noun) || noun.endsWith('fold'))) return null;
      // "These projects include a dam and a road."
      const verb = tokens[1]?.normal === noun ? 2 : 1;
      if (!naming.has(tokens[verb]?.normal ?? '')) return null;
      const start = tokens[verb + 1]?.text === ':' ? verb + 2 : verb + 1;
      // "They were charged with …"
      return /^\p{Ll}+(?:ed|ing)$/u.test(tokens[start]?.text ?? '') ? null : start;
    },
    holds: () => true,
    reach: 'sentence',
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
    startOf: (tokens) => afterSubject(tokens, modals),
    holds: (tokens, parts) => parts.length > 2 && parts.every((part) => isDeed(tokens, part)),
    reach: 'sentence',
  },
  {
    name: 'it includes cutting',
    example: 'He made a three-point proposal. It includes cutting taxes, building roads and paying down debt.',
    startOf: (tokens) => afterSubject(tokens, beforeDeeds),
    holds: (tokens, parts) => parts.length > 2 && parts.every(({ from }) => kindOf(tokens[from]!) === 'ing'),
    reach: 'sentence',
  },
  {
    name: 'it calls for peace',
    example: 'The union made three demands. It called for higher pay, shorter shifts and an end to night work.',
    startOf: afterCalling,
    holds: (tokens, parts) => parts.length > 2 && parts.every((part) => isAskedFor(tokens, part)),
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
  if (isParted && !references.has(tokens[0]!.normal) && afterSubject(tokens, openingVerbs) === null) return null;
  const counts = readCounts(before, 0, before.length);
  const count = counts.findLast(({ isList }) => isList);
  if (!count || isNamed(before, count)) return null;
  for (const { startOf, holds, reach } of answerForms) {
    if (reach === 'end' && (isParted || counts.length > 1 || !isBare(before, count))) continue;
    const start = startOf(tokens, before[count.end - 1]!.normal);
    if (start === null) continue;
    const limit = Math.min(tokens.length, start + MAX_TOKENS);
    const end = reach === 'sentence' ? withoutAttribution(tokens, start, limit) : limit;
    const splits = splitsInto(tokens, start, end, count.number);
    const parts = splits.find((split) => holds(tokens, split));
    if (parts) return { count, parts };
  }
  return null;
}

/** Sentences before one that proposes deeds in which their number is looked for, at most. */
export const MAX_SENTENCES_TO_DEEDS = 8;

/** Index of "ending" in "Lee proposed ending the war, …" and "Lee called for ending the war, …"; null where no deeds are named. */
export function startOfDeeds(tokens: readonly Token[]): number | null {
  const start = afterCalling(tokens) ?? afterSubject(tokens, proposing);
  return start !== null && tokens[start] && kindOf(tokens[start]) === 'ing' ? start : null;
}

/** "He made three proposals. … Lee proposed ending the war, opening the border and feeding the poor.": what some sentences before counts. */
export function readDeeds(before: readonly Token[], tokens: readonly Token[], start: number): PlainSeries | null {
  const count = readCounts(before, 0, before.length).findLast(({ isList, number }) => isList && number > 2);
  if (!count || isNamed(before, count)) return null;
  const end = withoutAttribution(tokens, start, Math.min(tokens.length, start + MAX_TOKENS));
  const parts = splitsInto(tokens, start, end, count.number).find((split) =>
    split.every(({ from }) => kindOf(tokens[from]!) === 'ing'),
  );
  return parts ? { count, parts } : null;
}

/** "Three men were arrested. They are Ann Bell, 34, …", "Three men died. The dead were named as Ann Bell, …": those the sentence before counts. */
export function readNames(before: readonly Token[], tokens: readonly Token[]): PlainSeries | null {
  const start = startOfNames(tokens);
  if (start === null) return null;
  const count = readAllCounts(before, 0, before.length).at(-1);
  if (!count || isNamed(before, count)) return null;
  const end = withoutAttribution(tokens, start, Math.min(tokens.length, start + MAX_TOKENS));
  const parts = splitsInto(tokens, start, end, count.number).find((split) =>
    split.every((part) => isName(tokens, part)),
  );
  return parts ? { count, parts } : null;
}

/** "It has three fields: coal, oil and gas.": they are named where they are counted. */
function isNamed(tokens: readonly Token[], { end }: Count): boolean {
  return tokens.slice(end, -1).some(({ text }) => text === ':');
}

function startOfNames(tokens: readonly Token[]): number | null {
  if (tokens[0]!.normal === 'they' && /^(?:are|were)$/.test(tokens[1]?.normal ?? '')) {
    return tokens[2]?.text === ':' ? 3 : 2;
  }
  const at = tokens.slice(0, MAX_SUBJECT).findIndex(({ normal }) => normal === 'as');
  return at > 1 && identifying.has(tokens[at - 1]!.normal) ? at + 1 : null;
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

/** Words of a subject, at most: "Chinese State Councilor and Foreign Minister Wang Yi". */
const MAX_SUBJECT = 9;

/** Index after the verb of a subject that opens the sentence; null where another word or a comma stands there. */
function afterSubject(tokens: readonly Token[], verbs: ReadonlySet<string>): number | null {
  const at = tokens
    .slice(0, MAX_SUBJECT + 1)
    .findIndex(({ normal, text }) => verbs.has(normal) || /^[,;:]$/.test(text));
  return at > 0 && verbs.has(tokens[at]!.normal) ? at + 1 : null;
}

/** Index after "It called for"; null where the sentence opens in another way. */
function afterCalling(tokens: readonly Token[]): number | null {
  const at = afterSubject(tokens, calling);
  return at !== null && tokens[at]?.normal === 'for' ? at + 1 : null;
}

/** "higher pay", "an end to night work": a thing of which nothing is said. */
function isAskedFor(tokens: readonly Token[], { from, to }: Part): boolean {
  return !hasVerb(tokens.slice(from, to)) && !prepositions.has(tokens[from]!.normal);
}

const prepositions = new Set<string>(wordsAfterNames);

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

import { auxiliaryVerbs, relativeWords } from '../lexicon/points/series-words.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Token } from '../types.js';
import { isJoiner, type Joint, partsAt, readJoints, splitAtSemicolons } from './coordination.js';
import { kindOf, type Part } from './phrases.js';
import { isWord } from './text.js';

const auxiliaries = new Set<string>(auxiliaryVerbs);
const relatives = new Set<string>(relativeWords);

/** Joints of a stretch, and ways to choose among them, at most: no sentence that lists a few things has more. */
const MAX_JOINTS = 24;
const MAX_WAYS = 1000;
/** Ways that are returned. */
const MAX_SPLITS = 3;
/** By how much the best way must be better than the next: else nobody can tell which words join the phrases. */
const MIN_MARGIN = 0.4;

/** Ways to take a stretch apart into exactly `number` coordinate phrases, the likeliest first; none where two are as likely. */
export function splitsInto(tokens: readonly Token[], from: number, to: number, number: number): Part[][] {
  const quoted = splitQuoted(tokens, from, to);
  if (quoted?.length === number) return [quoted];
  const bySemicolon = splitAtSemicolons(tokens, from, to);
  if (bySemicolon) return bySemicolon.length === number ? [bySemicolon] : atEveryPause(tokens, from, to, number);
  // "…, and was renamed in May": goes on with the sentence.
  // "Can he win, and will she stay?": a question opens so.
  const isAsked = tokens.slice(to - 1, to + 1).some(({ text }) => text === '?');
  const joints = readJoints(tokens, from, to).filter(({ next }) => isAsked || !auxiliaries.has(tokens[next]!.normal));
  if (joints.length > MAX_JOINTS) return [];
  const weighed = waysToChoose(joints, number - 1)
    .map((chosen) => ({ parts: partsAt(from, to, chosen), weight: weigh(tokens, from, to, joints, chosen) }))
    .filter(({ weight }) => weight > -Infinity)
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weighed;
  if (best && second && best.weight - second.weight < MIN_MARGIN) return [];
  return weighed.slice(0, MAX_SPLITS).map(({ parts }) => parts);
}

/** "“cut taxes,” “build roads,” and “pay down debt.”": phrases with quotation marks of their own; null where other words stand between. */
function splitQuoted(tokens: readonly Token[], from: number, to: number): Part[] | null {
  const open = tokens[from]?.text;
  if (open !== '“' && open !== '"') return null;
  const close = open === '“' ? '”' : '"';
  const parts: Part[] = [];
  let start: number | null = null;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === open && start === null) start = at;
    else if (text === close && start !== null) {
      parts.push({ from: start, to: at + 1 });
      start = null;
    } else if (start === null && isWord(tokens[at]) && !isJoiner(tokens[at])) return null;
  }
  return start === null ? parts : null;
}

/** The likeliest of them. */
export function splitInto(tokens: readonly Token[], from: number, to: number, number: number): Part[] | null {
  return splitsInto(tokens, from, to, number)[0] ?? null;
}

/** "a truce; a swap of prisoners, and a vote": where every pause joins two phrases. */
function atEveryPause(tokens: readonly Token[], from: number, to: number, number: number): Part[][] {
  const pauses = readJoints(tokens, from, to).filter(({ kind }) => kind !== 'and');
  return pauses.length === number - 1 ? [partsAt(from, to, pauses)] : [];
}

/** All ways to choose so many joints, in their order; none where there are too many. */
function waysToChoose(joints: readonly Joint[], count: number): Joint[][] {
  if (binomial(joints.length, count) > MAX_WAYS) return [];
  let ways: Joint[][] = [[]];
  for (let chosen = 0; chosen < count; chosen++) {
    ways = ways.flatMap((way) => {
      const from = way.length === 0 ? 0 : joints.indexOf(way.at(-1)!) + 1;
      return joints.slice(from, joints.length - (count - chosen - 1)).map((joint) => [...way, joint]);
    });
  }
  return ways;
}

/** In how many ways `count` of so many things can be chosen. */
function binomial(things: number, count: number): number {
  let ways = 1;
  for (let i = 0; i < count; i++) ways = (ways * (things - i)) / (i + 1);
  return ways;
}

/** Words of two phrases that only a comma joins: more may be one phrase and what explains it. */
const MAX_PAIR = 8;

/** What a joint says where it joins the last phrase, another one, or none: within one before the last, or within the last. */
const WEIGHTS: Readonly<Record<Joint['kind'], Weights>> = {
  ', and': { last: 3.5, inner: 0, within: -2, after: -2.5 },
  and: { last: 2, inner: -1, within: -1, after: -1 },
  ',': { last: 0, inner: 1, within: -1.5, after: -0.5 },
  ';': { last: 3, inner: 3, within: -5, after: -5 },
};

interface Weights {
  readonly last: number;
  readonly inner: number;
  readonly within: number;
  readonly after: number;
}

/** "making or selling arms, theft and fraud": one word joins the phrases of a series, and the other what is within one. */
const MIXED = -2;

function isOther(tokens: readonly Token[], joint: Joint, last: Joint): boolean {
  return joint.kind === 'and' && last.kind !== ',' && tokens[joint.next - 1]!.normal !== tokens[last.next - 1]!.normal;
}

/** ", which has doubled" within a phrase: no worse than after it. */
const ASIDE = -0.5;
/** "night and day or dusk": the "and" is stronger. */
const OR = -0.5;

/** How likely the chosen joints are those between the phrases. */
function weigh(
  tokens: readonly Token[],
  from: number,
  to: number,
  joints: readonly Joint[],
  chosen: readonly Joint[],
): number {
  const last = chosen.at(-1)!;
  // "red, green, blue": with no "and" at all, and every comma.
  const isBare = last.kind === ',';
  if (isBare && (chosen.length < joints.length || (chosen.length === 1 && to - from > MAX_PAIR))) return -Infinity;
  const hasAnd = joints.some(({ next }) => tokens[next - 1]!.normal === 'and');
  let weight = last.kind === 'and' && hasAnd && tokens[last.next - 1]!.normal === 'or' ? OR : 0;
  // "chips and health, with labs and halls for each": after a comma the sentence goes on.
  let isPaused = false;
  for (const joint of joints) {
    const { inner, within, after, ...weights } = WEIGHTS[joint.kind];
    if (joint === last) weight += weights.last;
    else if (chosen.includes(joint)) weight += inner + (isOther(tokens, joint, last) ? MIXED : 0);
    else if (joint.end > last.end) weight += isPaused && joint.kind === 'and' ? ASIDE : after;
    else weight += opensAside(tokens, joint) ? ASIDE : within;
    weight += weighOpening(tokens, from, joint, chosen.includes(joint));
    if (joint.kind === ',' && joint.end > last.end) isPaused = true;
  }
  return weight + (holdPairs(from, to, joints, chosen) ? PAIRS : 0);
}

/** "trade and industry, research and training and youth and sports": each phrase is a pair. */
const PAIRS = 3;

function holdPairs(from: number, to: number, joints: readonly Joint[], chosen: readonly Joint[]): boolean {
  // One more in each phrase, of which there is one more than joints between them.
  if (joints.length !== 2 * chosen.length + 1) return false;
  const within = joints.filter((joint) => !chosen.includes(joint));
  return partsAt(from, to, chosen).every((part) => {
    const inner = within.filter(({ end, next }) => end >= part.from && next < part.to);
    return inner.length === 1 && inner[0]!.kind === 'and';
  });
}

/** ", which has doubled", ", a party of the left", ", led by Ann Lee": says more of the phrase before. */
function opensAside(tokens: readonly Token[], { kind, next }: Joint): boolean {
  const { normal, text } = tokens[next]!;
  return (
    kind === ',' &&
    (relatives.has(normal) ||
      /^(?:whose|where|when|a|an|in|by|from|at|with)$/.test(normal) ||
      /^\p{Ll}+(?:ed|ing)$/u.test(text))
  );
}

/** Phrases open alike: "to talk …, to vote … and to build", "how it began and whether it will end". */
function weighOpening(tokens: readonly Token[], from: number, { next }: Joint, isChosen: boolean): number {
  const [first, other] = [tokens[from]!, tokens[next]!];
  const kind = kindOf(first);
  const isStrong =
    /^(?:to|that|by|for|because|one|those|through|on|in)$/.test(first.normal) || kind === 'ing' || kind === 'question';
  const isAlike = first.normal === other.normal;
  if (isAlike) return isChosen ? (isStrong ? 2 : 1) : isStrong ? -1.5 : -0.5;
  if (kind !== null && kindOf(other) === kind) return isChosen ? 1 : -0.3;
  const areNames = startsWithCapital(first.text) && startsWithCapital(other.text);
  if (areNames) return isChosen ? 0.7 : 0;
  return isStrong && isChosen ? -1 : 0;
}

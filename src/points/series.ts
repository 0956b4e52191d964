import type { Document, Sentence, Span, Token } from '../types.js';
import { type Count, readCounts } from './counts.js';
import { type Lead, namesPoints } from './lead.js';
import { isDash, isWord } from './text.js';

/** Points without markers, by their texts. */
export interface Series {
  readonly lead: Lead;
  readonly items: readonly Span[];
}

/** Longest lead and longest series in tokens. */
const LONGEST = 150;

/** "pledged to do three things: cut taxes, raise wages and rebuild the schools": as many phrases as are announced. */
export function findInlineSeries(doc: Document): Series[] {
  return doc.sentences
    .filter(({ block }) => doc.article.blocks[block]!.kind !== 'title')
    .flatMap((sentence) => readSentence(sentence));
}

function readSentence(sentence: Sentence): Series[] {
  const { tokens } = sentence;
  const found: Series[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    const opener = openerAt(tokens, i);
    if (!opener) continue;
    const series = readSeries(tokens, Math.max(from, i - LONGEST), i, opener);
    if (opener === 'colon') from = i + 1;
    if (!series) continue;
    found.push(series);
    break;
  }
  return found;
}

type Opener = 'colon' | 'dash' | 'namely';

function openerAt(tokens: readonly Token[], i: number): Opener | null {
  const token = tokens[i]!;
  if (token.text === ':') return tokens[i + 1]!.glued && isWord(tokens[i + 1]) ? null : 'colon';
  if (/^(?:--|—)$/.test(token.text) || (/^[-–]$/.test(token.text) && !token.glued)) return 'dash';
  return token.normal === 'namely' ? 'namely' : null;
}

function readSeries(tokens: readonly Token[], from: number, at: number, opener: Opener): Series | null {
  if (NO_POINT.has(tokens[at + 1]!.normal) || (opener === 'dash' && NO_NAME.has(tokens[at + 1]!.normal))) return null;
  const to = seriesEnd(tokens, at + 1, opener);
  if (to === null) return null;
  const count = fittingCount(readCounts(tokens, from, at), at, opener);
  const parts = count
    ? splitCounted(tokens, at + 1, to, count, at)
    : opener === 'colon' && isOpenLead(tokens, from, at)
      ? splitAtSemicolons(tokens, at + 1, to)
      : null;
  if (!parts || parts.some((part) => !tokens.slice(part.from, part.to).some(saysSomething))) return null;
  return {
    lead: {
      start: tokens[from]!.start,
      end: tokens[opener === 'colon' ? at : at - 1]!.end,
      announced: count?.number ?? null,
      isOfPoints: count?.isList ?? true,
      strength: count ? 'count' : 'noun',
    },
    items: parts.map((part) => ({ start: tokens[part.from]!.start, end: tokens[part.to - 1]!.end })),
  };
}

/** "two actions: one is …", "two things have happened: each gives hope": the sentence goes on about them. */
const NO_POINT = new Set([
  'one',
  'each',
  'both',
  'all',
  'neither',
  'either',
  'none',
  'they',
  'these',
  'those',
  'first',
]);
/** "three leaders -- from Niger, Guinea and Ghana -- …" */
const NO_NAME = new Set([
  'from',
  'of',
  'in',
  'at',
  'on',
  'by',
  'with',
  'including',
  'comprising',
  'such',
  'like',
  'and',
  'or',
  'but',
]);

/** "the following measures: …; …; and …" */
function isOpenLead(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens.slice(from, at).some(({ normal }) => normal === 'following' || normal === 'follows') &&
    namesPoints(tokens, from, at)
  );
}

function seriesEnd(tokens: readonly Token[], from: number, opener: Opener): number | null {
  const limit = Math.min(tokens.length, from + LONGEST);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (/^[(“]$/.test(tokens[i]!.text)) depth++;
    // The quotation that the series stands in ends.
    if (/^[)”]$/.test(tokens[i]!.text) && --depth < 0) return i;
    if (
      opener === 'dash' &&
      isDash(tokens[i]) &&
      /^(?:--|—|–|-)$/.test(tokens[i]!.text) &&
      (tokens[i]!.text !== '-' || !tokens[i]!.glued)
    )
      return i;
    if (i === tokens.length - 1) return tokens.length;
  }
  return null;
}

/** The number of things that the words behind it can list: named just before the opener, or a noun that lists are made of. */
function fittingCount(found: readonly Count[], at: number, opener: Opener): Count | null {
  const near = found.filter(({ end }) => at - end <= 2).at(-1);
  // "two types of atoms -- copper and oxygen -- in …", "three cities -- Lagos, Ibadan and Kano -- were …": between dashes only says which.
  if (near) return opener === 'dash' && (near.number === 2 || !near.isList) ? null : near;
  if (opener !== 'colon') return null;
  return found.filter(({ isList }) => isList).at(-1) ?? null;
}

const LONGEST_OF_PAIR = 8;

/** A pair far from its number must be short or alike: "two topics I had in mind: night and rugs", "two types of people come here: those who …, and those who …". */
function splitCounted(tokens: readonly Token[], from: number, to: number, count: Count, at: number): Part[] | null {
  const parts = splitInto(tokens, from, to, count.number);
  if (!parts || parts.length > 2 || at - count.end <= 2) return parts;
  const isAlike = new Set(parts.map((part) => tokens[part.from]!.normal)).size === 1;
  return isAlike || parts.every((part) => part.to - part.from <= LONGEST_OF_PAIR) ? parts : null;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Exactly `number` coordinate phrases, or null. */
function splitInto(tokens: readonly Token[], from: number, to: number, number: number): Part[] | null {
  const bySemicolon = splitAtSemicolons(tokens, from, to);
  if (bySemicolon) return bySemicolon.length === number ? bySemicolon : null;
  const halves = number === 2 ? splitAtOnlyJoint(tokens, from, to) : null;
  if (halves) return halves;
  const parts = splitAt(tokens, from, to, ',');
  if (parts.length === number) {
    const isJoined = JOINERS.has(tokens[parts.at(-1)!.from]!.normal);
    // "two delegates: Díaz and Góndola, each …": a comma between phrases that hold an "and" is not between points.
    if (!isJoined && tokens.slice(from, to).some(({ normal }) => JOINERS.has(normal))) return null;
    // "two examples: there is one in Florida, just north of Miami"
    if (!isJoined && number === 2 && to - from > 8) return null;
    return parts.map((part) => withoutJoiner(tokens, part));
  }
  if (parts.length === number - 1) {
    const last = parts.at(-1)!;
    const at = joinerIn(tokens, last, tokens[from]!.normal);
    if (at === null) return null;
    return [...parts.slice(0, -1), { from: last.from, to: at }, { from: at + 1, to: last.to }];
  }
  return null;
}

/** "trade, which has doubled, and visas, which are hard to get": the one comma with an "and" behind it. */
function splitAtOnlyJoint(tokens: readonly Token[], from: number, to: number): Part[] | null {
  const parts = splitAt(tokens, from, to, ',').filter(
    ({ from: start }) => start === from || JOINERS.has(tokens[start]!.normal),
  );
  // "night, and": the text breaks off.
  if (parts.length !== 2 || parts[1]!.from + 1 >= to) return null;
  return [
    { from, to: parts[1]!.from - 1 },
    { from: parts[1]!.from + 1, to },
  ];
}

/** "A; B; and C"; null where there is no semicolon. */
function splitAtSemicolons(tokens: readonly Token[], from: number, to: number): Part[] | null {
  const parts = splitAt(tokens, from, to, ';');
  return parts.length < 2 ? null : parts.map((part) => withoutJoiner(tokens, part));
}

/** Cuts at a mark that stands outside brackets and quotation marks. */
function splitAt(tokens: readonly Token[], from: number, to: number, mark: string): Part[] {
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '“') depth++;
    else if (text === ')' || text === '”') depth--;
    else if (text === '"') isQuoted = !isQuoted;
    else if (depth <= 0 && !isQuoted && text.startsWith(mark)) {
      if (i > start) parts.push({ from: start, to: i });
      start = i + 1;
    }
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

const JOINERS = new Set(['and', 'or', 'plus']);

/** Whether a token makes a point of a phrase: "night, and" breaks off before the second. */
function saysSomething({ text, normal }: Token): boolean {
  return /\p{L}/u.test(text) && !JOINERS.has(normal);
}

function withoutJoiner(tokens: readonly Token[], part: Part): Part {
  return part.to - part.from > 1 && JOINERS.has(tokens[part.from]!.normal) ? { ...part, from: part.from + 1 } : part;
}

/** The "and" before the last phrase: the only one, or the one behind which a phrase starts like the first. */
function joinerIn(tokens: readonly Token[], part: Part, firstWord: string): number | null {
  const joiners: number[] = [];
  let depth = 0;
  for (let i = part.from; i < part.to - 1; i++) {
    if (/^[(“]$/.test(tokens[i]!.text)) depth++;
    else if (/^[)”]$/.test(tokens[i]!.text)) depth--;
    else if (depth <= 0 && i > part.from && JOINERS.has(tokens[i]!.normal)) joiners.push(i);
  }
  if (joiners.length <= 1) return joiners[0] ?? null;
  const parallel = joiners.filter((i) => tokens[i + 1]!.normal === firstWord);
  return parallel.length === 1 ? parallel[0]! : null;
}

import { wordsAfterNames, wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { type Count, readCounts } from './counts.js';
import { type Lead, namesPoints } from './lead.js';
import type { PointRule } from './rules.js';
import { isDash, isWord } from './text.js';

const clauseOpeners = new Set<string>(wordsOfNoPoint);
const complementOpeners = new Set<string>(wordsAfterNames);

/** Points without markers, by their texts. */
export interface Series {
  readonly lead: Lead;
  readonly items: readonly Span[];
  readonly by: PointRule;
}

/** Tokens of a lead, and of a series, at most. */
const MAX_TOKENS = 150;

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
    const series = readSeries(tokens, Math.max(from, i - MAX_TOKENS), i, opener);
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
  const first = tokens[at + 1]!.normal;
  if (clauseOpeners.has(first) || (opener === 'dash' && complementOpeners.has(first))) return null;
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
    by: count ? countedRules[opener] : 'the following: …; …; and …',
  };
}

const countedRules = {
  colon: 'three things: …, … and …',
  dash: 'three things – …, … and … –',
  namely: 'three things, namely …, … and …',
} as const;

/** "the following measures: …; …; and …" */
function isOpenLead(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens.slice(from, at).some(({ normal }) => normal === 'following' || normal === 'follows') &&
    namesPoints(tokens, from, at)
  );
}

function seriesEnd(tokens: readonly Token[], from: number, opener: Opener): number | null {
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (/^[(“]$/.test(tokens[i]!.text)) depth++;
    // The quotation or bracket around the series ends.
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

/** The number of things that the words after the opener can list: one just before it, or one with a noun that lists are made of. */
function fittingCount(found: readonly Count[], at: number, opener: Opener): Count | null {
  const near = found.filter(({ end }) => at - end <= 2).at(-1);
  // "two types of atoms -- copper and oxygen -- in …", "three cities -- Lagos, Ibadan and Kano -- were …": what dashes enclose only says which.
  if (near) return opener === 'dash' && (near.number === 2 || !near.isList) ? null : near;
  if (opener !== 'colon') return null;
  return found.filter(({ isList }) => isList).at(-1) ?? null;
}

const MAX_TOKENS_OF_PAIR = 8;

/** A pair far from its number must be short or begin alike: "two topics I had in mind: night and rugs", "two types of people come here: those who …, and those who …". */
function splitCounted(tokens: readonly Token[], from: number, to: number, count: Count, at: number): Part[] | null {
  const parts = splitInto(tokens, from, to, count.number);
  if (!parts || parts.length > 2 || at - count.end <= 2) return parts;
  const isAlike = new Set(parts.map((part) => tokens[part.from]!.normal)).size === 1;
  return isAlike || parts.every((part) => part.to - part.from <= MAX_TOKENS_OF_PAIR) ? parts : null;
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
    const isJoined = joiners.has(tokens[parts.at(-1)!.from]!.normal);
    // "two delegates: Díaz and Góndola, each …": where a phrase has an "and", the comma does not separate points.
    if (!isJoined && tokens.slice(from, to).some(({ normal }) => joiners.has(normal))) return null;
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

/** "trade, which has doubled, and visas, which are hard to get": at the only comma before an "and". */
function splitAtOnlyJoint(tokens: readonly Token[], from: number, to: number): Part[] | null {
  const parts = splitAt(tokens, from, to, ',').filter(
    ({ from: start }) => start === from || joiners.has(tokens[start]!.normal),
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

/** Cuts at a mark, except within brackets and quotation marks. */
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

const joiners = new Set(['and', 'or', 'plus']);

/** A point has at least one such token; in "night, and" the text breaks off before the second point. */
function saysSomething({ text, normal }: Token): boolean {
  return /\p{L}/u.test(text) && !joiners.has(normal);
}

function withoutJoiner(tokens: readonly Token[], part: Part): Part {
  return part.to - part.from > 1 && joiners.has(tokens[part.from]!.normal) ? { ...part, from: part.from + 1 } : part;
}

/** The "and" before the last phrase: the only one, or the only one before a phrase that begins like the first. */
function joinerIn(tokens: readonly Token[], part: Part, firstWord: string): number | null {
  const found: number[] = [];
  let depth = 0;
  for (let i = part.from; i < part.to - 1; i++) {
    if (/^[(“]$/.test(tokens[i]!.text)) depth++;
    else if (/^[)”]$/.test(tokens[i]!.text)) depth--;
    else if (depth <= 0 && i > part.from && joiners.has(tokens[i]!.normal)) found.push(i);
  }
  if (found.length <= 1) return found[0] ?? null;
  const parallel = found.filter((i) => tokens[i + 1]!.normal === firstWord);
  return parallel.length === 1 ? parallel[0]! : null;
}

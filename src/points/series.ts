import { kindNouns } from '../lexicon/points/list-nouns.js';
import { subjectPronouns, wordsAfterNames, wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import {
  type Part,
  saysSomething,
  splitAtSemicolons,
  splitInto,
  splitSeries,
  withoutAttribution,
  withoutPredicate,
} from './coordination.js';
import { type Count, readCounts } from './counts.js';
import { type Lead, namesPoints } from './lead.js';
import { ordinalPhraseAt } from './ordinal-phrases.js';
import type { PointRule } from './rules.js';
import { isDash, isWord } from './text.js';

const kinds = new Set<string>(kindNouns);
const clauseOpeners = new Set<string>(wordsOfNoPoint);
const complementOpeners = new Set<string>(wordsAfterNames);

/** Points without markers, by their texts. */
export interface Series {
  readonly lead: Lead;
  readonly items: readonly Span[];
  readonly by: PointRule;
}

/** A part of an address of the web or of mail, or a telephone number. */
const CONTACT = /@|^https?|^www\.|^\d{7,}$/;

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
  let depth = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.text === '(') depth++;
    else if (tokens[i]!.text === ')') depth = Math.max(0, depth - 1);
    const opener = openerAt(tokens, i);
    if (!opener) continue;
    const series = readSeries(tokens, Math.max(from, i - MAX_TOKENS), i, opener);
    // "Acme (NYSE: ACM) announced three changes: …"
    if (opener === 'colon' && depth === 0) from = i + 1;
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
  // "two options; either pay or leave"
  if (token.text === ';' && tokens[i + 1]!.normal === 'either') return 'colon';
  if (/^(?:--|—)$/.test(token.text) || (/^[-–]$/.test(token.text) && !token.glued)) return 'dash';
  return token.normal === 'namely' ? 'namely' : null;
}

function readSeries(tokens: readonly Token[], from: number, at: number, opener: Opener): Series | null {
  const first = tokens[at + 1]!.normal;
  if (opener === 'dash' && complementOpeners.has(first)) return null;
  const closed = seriesEnd(tokens, at + 1, opener);
  if (closed === null) return null;
  const to = withoutAttribution(tokens, at + 1, closed);
  const count = fittingCount(tokens, from, at, opener);
  // "two choices: either it pays or it moves"
  const isEither = first === 'either' && count?.number === 2;
  const start = isEither ? at + 2 : at + 1;
  const parts = count
    ? splitCounted(tokens, start, to, count, at)
    : opener === 'colon' && isOpenLead(tokens, from, at)
      ? splitOpen(tokens, at, to)
      : null;
  if (!parts || !arePoints(tokens, parts, isEither)) return null;
  return {
    lead: {
      start: tokens[from]!.start,
      end: tokens[opener === 'colon' ? at : at - 1]!.end,
      announced: count?.number ?? null,
      isOfPoints: count?.isList ?? true,
      strength: count ? 'count' : 'noun',
    },
    items: withoutPredicate(tokens, parts).map((part) => ({
      start: tokens[part.from]!.start,
      end: tokens[part.to - 1]!.end,
    })),
    by: count ? countedRules[opener] : 'the following: …; …; and …',
  };
}

/** Whether the phrases of a series say something each, and are read by no other rule. */
function arePoints(tokens: readonly Token[], parts: readonly Part[], isEither: boolean): boolean {
  const at = parts[0]!.from;
  const first = tokens[at]!.normal;
  if (parts.some((part) => !tokens.slice(part.from, part.to).some(saysSomething))) return false;
  // "on the following numbers: …"
  if (parts.some((part) => tokens.slice(part.from, part.to).some(({ text }) => CONTACT.test(text)))) return false;
  // "two actions: one is …"; but "two camps: one that …, and one that …"
  if (clauseOpeners.has(first) && !isEither && !parts.every((part) => isAlike(tokens, part.from, first))) return false;
  // "two schools: the first holds …; the second, …", "on the one hand, …"
  return !(first === 'the' && tokens[at + 1]?.normal === 'first') && !ordinalPhraseAt(tokens, at);
}

/** "one as a clerk, and the other as a cook", "those who pay and those who do not" */
function isAlike(tokens: readonly Token[], at: number, first: string): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1]?.normal ?? '';
  if (first !== 'one') return normal === first;
  // "one is …, another is …": read by its own rules.
  return (
    (normal === 'one' || normal === 'another' || (normal === 'the' && next === 'other')) &&
    !/^(?:is|was)$/.test(normal === 'the' ? (tokens[at + 2]?.normal ?? '') : next)
  );
}

/** Words between "following" and its colon, at most: "on the following key points:". */
const MAX_WORDS_OF_LEAD = 4;

/** "the following measures: …; …; and …", "on the following: …, … and …"; what somebody says is no series. */
function splitOpen(tokens: readonly Token[], at: number, to: number): Part[] | null {
  const bySemicolon = splitAtSemicolons(tokens, at + 1, to);
  if (bySemicolon) return bySemicolon;
  const words = tokens.slice(Math.max(0, at - MAX_WORDS_OF_LEAD), at).map(({ normal }) => normal);
  // Not "the following answer:".
  const isNear = words.some((word) => /^follow(?:ing|s)$/.test(word)) && /s$|^following$/.test(words.at(-1)!);
  const first = tokens[at + 1]!;
  if (!isNear || !/^[\p{L}\d]/u.test(first.text) || subjects.has(first.normal)) return null;
  return splitSeries(tokens, at + 1, to);
}

const subjects = new Set<string>(subjectPronouns);

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

/** "three things here:", "six provinces of China:"; but "with two countries abstaining: …". */
function isNextTo(tokens: readonly Token[], { end, isList }: Count, at: number): boolean {
  return at - end <= 2 && (isList || at === end || !/^\p{Ll}+(?:ing|ed)$/u.test(tokens[end]!.text));
}

/** Things that are named between dashes, at least: "four countries – Peru, Chile, Cuba and Haiti – signed". */
const MIN_NAMED = 4;

/** The number of things that the words after the opener can list: one just before it, or one with a noun that lists are made of. */
function fittingCount(tokens: readonly Token[], from: number, at: number, opener: Opener): Count | null {
  const found = readCounts(tokens, from, at);
  const near = found.findLast((count) => isNextTo(tokens, count, at));
  // "three cities -- Lagos, Ibadan and Kano -- were …": what dashes enclose only says which, if it is no more.
  // "two types of atoms -- copper and oxygen -- in the oxide": neither does this.
  const isOfKinds = near?.number === 2 && tokens.slice(near.at, near.end).some(({ normal }) => kinds.has(normal));
  if (near) return opener === 'dash' && (isOfKinds || (!near.isList && near.number < MIN_NAMED)) ? null : near;
  if (opener !== 'colon') return null;
  return found.findLast(({ isList }) => isList) ?? null;
}

const MAX_TOKENS_OF_PAIR = 8;
/** Words of a phrase of which fewer are given than are announced. */
const MAX_SHORT = 6;

/** A pair far from its number must be short or begin alike: "two topics I had in mind: night and rugs", "two types of people come here: those who …, and those who …". */
function splitCounted(tokens: readonly Token[], from: number, to: number, count: Count, at: number): Part[] | null {
  const parts = splitInto(tokens, from, to, count.number);
  const isNear = at - count.end <= 2;
  if (!parts) return isNear ? splitSome(tokens, from, to, count.number) : null;
  if (parts.length > 2 || isNear) return parts;
  const isAlike = new Set(parts.map((part) => tokens[part.from]!.normal)).size === 1;
  return isAlike || parts.every((part) => part.to - part.from <= MAX_TOKENS_OF_PAIR) ? parts : null;
}

/** "six provinces: Sofia, Varna and Ruse": some of those announced. */
function splitSome(tokens: readonly Token[], from: number, to: number, number: number): Part[] | null {
  const parts = splitSeries(tokens, from, to, MAX_SHORT);
  return parts && parts.length < number ? parts : null;
}

import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { subjectPronouns, wordsAfterNames, wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { appositionAt } from './apposition.js';
import {
  type Part,
  saysSomething,
  splitInto,
  splitSeries,
  withoutAttribution,
  withoutPredicate,
} from './coordination.js';
import { type Count, isPluralListNoun, readCounts } from './counts.js';
import { fittingCount, type Opener } from './fitting-count.js';
import type { Lead } from './lead.js';
import { isOpenLead, splitOpen } from './open-series.js';
import { ordinalPhraseAt } from './ordinal-phrases.js';
import type { PointRule } from './rules.js';
import { isDash, isWord, startsPlain } from './text.js';

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
    .flatMap((sentence) => {
      const found = readSentence(sentence);
      if (found.length > 0) return found;
      const named = readNamed(sentence, doc.sentences[sentence.index - 1]) ?? readApposition(sentence);
      return named ? [named] : [];
    });
}

/** "The plan has three aims. They are peace, bread and work." */
function readNamed({ tokens, block }: Sentence, before: Sentence | undefined): Series | null {
  const isNaming = references.has(tokens[0]!.normal) && /^(?:are|were|include)$/.test(tokens[1]?.normal ?? '');
  if (!isNaming || before?.block !== block) return null;
  const from = Math.max(0, before.tokens.length - MAX_TOKENS);
  const count = readCounts(before.tokens, from, before.tokens.length).findLast(({ isList }) => isList);
  const start = tokens[2]?.text === ':' ? 3 : 2;
  // "They were charged with …"
  const isDone = /^\p{Ll}+(?:ed|ing)$/u.test(tokens[start]?.text ?? '');
  if (!count || isDone || !isPluralListNoun(before.tokens[count.end - 1]!.normal)) return null;
  const parts = splitInto(tokens, start, Math.min(tokens.length, start + MAX_TOKENS), count.number);
  if (!parts || !arePoints(tokens, parts, false)) return null;
  return countedSeries({ start: before.tokens[from]!.start, end: before.end }, count, tokens, parts);
}

function readApposition({ tokens }: Sentence): Series | null {
  for (let at = 2; at < tokens.length - 1; at++) {
    const found = appositionAt(tokens, at);
    if (!found || !arePoints(tokens, found.parts, false)) continue;
    const lead = { start: tokens[Math.max(0, at - MAX_TOKENS)]!.start, end: tokens[at - 1]!.end };
    return countedSeries(lead, found.count, tokens, found.parts);
  }
  return null;
}

function countedSeries(lead: Span, { number }: Count, tokens: readonly Token[], parts: readonly Part[]): Series {
  return {
    lead: { ...lead, announced: number, isOfPoints: true, strength: 'count' },
    items: spansOf(tokens, parts),
    by: countedRules.colon,
  };
}

const references = new Set(['they', 'these', 'those']);

function spansOf(tokens: readonly Token[], parts: readonly Part[]): Span[] {
  return parts.map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[endWithin(tokens, from, to) - 1]!.end,
  }));
}

/** Without the mark that closes a quotation from before: '"for two reasons: cost and time."' */
function endWithin(tokens: readonly Token[], from: number, to: number): number {
  const isOpened = tokens.slice(from, to - 1).some(({ text }) => /^["“]$/.test(text));
  return to - from > 1 && /^["”]$/.test(tokens[to - 1]!.text) && !isOpened ? to - 1 : to;
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
    const start = Math.max(from, i - MAX_TOKENS);
    const series = readSeries(tokens, start, i, opener) ?? (opener === 'colon' ? readAlike(tokens, start, i) : null);
    // "Acme (NYSE: ACM) announced three changes: …"
    if (opener === 'colon' && depth === 0) from = i + 1;
    if (!series) continue;
    found.push(series);
    break;
  }
  return found;
}

function openerAt(tokens: readonly Token[], i: number): Opener | null {
  const token = tokens[i]!;
  if (token.text === ':') return tokens[i + 1]!.glued && isWord(tokens[i + 1]) ? null : 'colon';
  // "two options; either pay or leave"
  if (token.text === ';' && tokens[i + 1]!.normal === 'either') return 'colon';
  if (token.normal === 'namely') return 'namely';
  if (startsPlain(token.text)) return null;
  return /^(?:--|—)$/.test(token.text) || (/^[-–]$/.test(token.text) && !token.glued) ? 'dash' : null;
}

function readSeries(tokens: readonly Token[], from: number, at: number, opener: Opener): Series | null {
  // "namely, a dam and a road", 'two things: "a dam and a road."'
  const isAfterMark = opener === 'namely' ? /^[,:]$/ : /^["“]$/;
  const opening = opener !== 'dash' && isAfterMark.test(tokens[at + 1]!.text) ? at + 2 : at + 1;
  const first = tokens[opening]?.normal;
  if (first === undefined || (opener === 'dash' && complementOpeners.has(first))) return null;
  const closed = seriesEnd(tokens, opening, opener);
  if (closed === null) return null;
  const to = withoutAttribution(tokens, opening, closed);
  const count = fittingCount(tokens, from, at, opener, closed === tokens.length);
  // "two choices: either it pays or it moves"
  const isEither = first === 'either' && count?.number === 2;
  const start = isEither ? opening + 1 : opening;
  const isOpen = count === null && opener === 'colon' && isOpenLead(tokens, from, at);
  const parts = count ? splitCounted(tokens, start, to, count, at) : isOpen ? splitOpen(tokens, at, to) : null;
  if (!parts || !arePoints(tokens, parts, isEither)) return null;
  return {
    lead: {
      start: tokens[from]!.start,
      end: tokens[opener === 'colon' ? at : at - 1]!.end,
      announced: count?.number ?? null,
      isOfPoints: count?.isList ?? true,
      strength: count ? 'count' : 'noun',
    },
    items: spansOf(tokens, withoutPredicate(tokens, parts)),
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

const countedRules = {
  colon: 'three things: …, … and …',
  dash: 'three things – …, … and … –',
  namely: 'three things, namely …, … and …',
} as const;

function seriesEnd(tokens: readonly Token[], from: number, opener: Opener): number | null {
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (/^[(“]$/.test(tokens[i]!.text)) depth++;
    // The quotation or bracket around the series ends.
    if (/^[)”]$/.test(tokens[i]!.text) && --depth < 0) return i;
    if (tokens[i]!.text === '"' && tokens[from - 1]?.text === '"') return i;
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

/** "Three groups exist: those that buy, those that sell and those that wait", "The past two winners came from Oslo: Ann Lee and Bo Hill.": phrases that begin alike, or names, as many as are counted far from them. */
function readAlike(tokens: readonly Token[], from: number, at: number): Series | null {
  const closed = seriesEnd(tokens, at + 1, 'colon');
  const count = readCounts(tokens, from, at).at(-1);
  const parts = count && closed ? splitInto(tokens, at + 1, closed, count.number) : null;
  if (!parts) return null;
  const opens = (part: Part, i: number) => tokens[part.from + i]?.normal === tokens[at + 1 + i]?.normal;
  const areAlike = parts.length > 2 && parts.every((part) => opens(part, 0) && opens(part, 1));
  const lead = { start: tokens[from]!.start, end: tokens[at]!.end };
  return areAlike || parts.every((part) => isName(tokens, part)) ? countedSeries(lead, count!, tokens, parts) : null;
}

/** Tokens of a name with its role, at most: "former Oslo mayor Ann Lee". */
const MAX_NAME = 10;

/** Whether a phrase opens with somebody's name, and says no more than who that is. */
function isName(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to);
  const comma = words.findIndex(({ text }) => text === ',');
  const name = comma < 0 ? words : words.slice(0, comma);
  const hasName = name.some(({ text }, i) => CAPITAL.test(text) && CAPITAL.test(name[i + 1]?.text ?? ''));
  return hasName && name.length <= MAX_NAME && !name.some(({ normal }) => predicates.has(normal));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const predicates = new Set<string>([
  ...verbsOfSaying,
  ...subjectPronouns,
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'will',
]);

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

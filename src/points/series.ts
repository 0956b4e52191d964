import { wordsAfterNames, wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { appositionAt } from './apposition.js';
import { saysSomething, splitInto, splitSeries, splitsInto } from './coordination.js';
import { type Count, isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import { fits, isNear, type Opener } from './fit.js';
import type { Lead } from './lead.js';
import { isOpenLead, splitOpen } from './open-series.js';
import { ordinalPhraseAt } from './ordinal-phrases.js';
import type { Part } from './phrases.js';
import type { PointRule } from './rules.js';
import { seriesEnd, spansOf, withoutAttribution, withoutPredicate } from './series-end.js';
import { isWord, startsPlain } from './text.js';

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
    const series = readSeries(tokens, start, i, opener);
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
  const closed = seriesEnd(tokens, opening, opener === 'dash');
  if (closed === null) return null;
  const isLast = closed === tokens.length;
  const stretch = { tokens, from: opening, to: withoutAttribution(tokens, opening, closed), at, opener, isLast };
  return readCounted(stretch, from) ?? (opener === 'colon' ? readOpen(stretch, from) : null);
}

/** What follows an opener. */
interface Stretch extends Part {
  readonly tokens: readonly Token[];
  /** Index of the opener. */
  readonly at: number;
  readonly opener: Opener;
  readonly isLast: boolean;
}

/** As many phrases as one of the numbers before the opener announces, or some of them. */
function readCounted(stretch: Stretch, from: number): Series | null {
  const { tokens, to, at, opener } = stretch;
  const counts = readAllCounts(tokens, from, at).reverse();
  for (const count of counts) {
    // "two choices: either it pays or it moves"
    const isEither = tokens[stretch.from]!.normal === 'either' && count.number === 2;
    const start = isEither ? stretch.from + 1 : stretch.from;
    const splits = splitsInto(tokens, start, to, count.number);
    const parts = splits.find(
      (split) => arePoints(tokens, split, isEither) && fits({ ...stretch, count, parts: split }),
    );
    if (parts) return seriesOf(stretch, from, count, parts);
  }
  const near = counts.find((count) => isNear({ tokens, count, at }));
  if (!near || (opener === 'dash' && !near.isList)) return null;
  const some = splitSome(tokens, stretch.from, to, near.number);
  return some && arePoints(tokens, some, false) ? seriesOf(stretch, from, near, some) : null;
}

/** "on the following: trade, visas and fish" */
function readOpen(stretch: Stretch, from: number): Series | null {
  const { tokens, to, at } = stretch;
  const parts = isOpenLead(tokens, from, at) ? splitOpen(tokens, at, to) : null;
  return parts && arePoints(tokens, parts, false) ? seriesOf(stretch, from, null, parts) : null;
}

function seriesOf({ tokens, at, opener }: Stretch, from: number, count: Count | null, parts: readonly Part[]): Series {
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

/** Words of a phrase of which fewer are given than are announced. */
const MAX_SHORT = 6;

/** "six provinces: Sofia, Varna and Ruse": some of those announced. */
function splitSome(tokens: readonly Token[], from: number, to: number, number: number): readonly Part[] | null {
  const parts = splitSeries(tokens, from, to, MAX_SHORT);
  return parts && parts.length < number ? parts : null;
}

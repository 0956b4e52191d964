import { counts as countWords } from '../lexicon/points/counts.js';
import { wordsAfterNames } from '../lexicon/points/series-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { arePoints } from './are-points.js';
import { withoutAttribution } from './attribution.js';
import { isJoiner, splitSeries } from './coordination.js';
import { type Count, readAllCounts } from './counts.js';
import { fits, isNear } from './fit.js';
import { readNamedAs } from './identified.js';
import type { Lead } from './lead.js';
import type { PlainSeries } from './named-things.js';
import { MAX_SENTENCES_TO_DEEDS, readAnswer, readDeeds, readNames, startOfDeeds } from './next-series.js';
import { isOpenLead, opensClauses, splitOpen } from './open-series.js';
import { type Opener, type Opening, openingAt } from './openers.js';
import { isName, isNominal, type Part } from './phrases.js';
import { plainSeriesAt } from './plain-series.js';
import type { PointRule } from './rules.js';
import { seriesEnd, spansOf, withoutMainVerb, withoutNumbers } from './series-end.js';
import { splitsInto } from './splits.js';
import { readSubject } from './subject-series.js';
import { allows, type TailAt, tailsIn } from './tails.js';
import { isWord } from './text.js';

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
    .flatMap((sentence) => {
      const found = readSentence(sentence);
      if (found.length > 0) return found;
      const plain =
        readNext(doc, sentence) ?? readPlain(sentence) ?? readSubjects(doc, sentence) ?? readNamedBefore(sentence);
      return plain ? [plain] : [];
    });
}

/** "The plan has three aims. They are peace, bread and work.": what a sentence before counts, the nearest first. */
function readNext(doc: Document, { tokens, block, index }: Sentence): Series | null {
  const deeds = startOfDeeds(tokens);
  const reach = deeds === null ? 1 : MAX_SENTENCES_TO_DEEDS;
  for (let back = 1; back <= reach; back++) {
    const before = doc.sentences[index - back];
    if (!before) return null;
    const from = Math.max(0, before.tokens.length - MAX_TOKENS);
    const counting = before.tokens.slice(from);
    const near =
      back === 1 ? (readAnswer(counting, tokens, before.block !== block) ?? readNames(counting, tokens)) : null;
    const found = near ?? (deeds === null ? null : readDeeds(counting, tokens, deeds));
    if (!found || !arePoints(tokens, found.parts, false)) continue;
    return countedSeries({ start: before.tokens[from]!.start, end: before.end }, found, tokens, countedRules.colon);
  }
  return null;
}

function readPlain({ tokens }: Sentence): Series | null {
  for (let at = 2; at < tokens.length - 1; at++) {
    const found = plainSeriesAt(tokens, at);
    if (!found || !arePoints(tokens, found.parts, false)) continue;
    const lead = { start: tokens[Math.max(0, at - MAX_TOKENS)]!.start, end: tokens[at - 1]!.end };
    return countedSeries(lead, found, tokens, found.by);
  }
  return null;
}

/** "Lower taxes and better schools are the two pillars of the plan." */
function readSubjects(doc: Document, { tokens, index, end }: Sentence): Series | null {
  const before = doc.sentences[index - 1];
  const found = readSubject(tokens, before);
  if (!found || !arePoints(tokens, found.parts, false)) return null;
  const lead = found.isOwn ? { start: tokens[found.verb]!.start, end } : { start: before!.start, end: before!.end };
  return countedSeries(lead, found, tokens, '…, … and … are the three things');
}

/** "She named trade, climate and security as her three priorities." */
function readNamedBefore({ tokens }: Sentence): Series | null {
  const found = readNamedAs(tokens);
  if (!found || !arePoints(tokens, found.parts, false)) return null;
  const { from, to } = found.lead;
  const announced = found.count?.number ?? null;
  const strength = announced === null ? 'noun' : 'count';
  return {
    lead: { start: tokens[from]!.start, end: tokens[to - 1]!.end, announced, isOfPoints: true, strength },
    items: spansOf(tokens, found.parts),
    by: '…, … and … are the three things',
  };
}

function countedSeries(lead: Span, { count, parts }: PlainSeries, tokens: readonly Token[], by: PointRule): Series {
  return {
    lead: { ...lead, announced: count.number, isOfPoints: true, strength: 'count' },
    items: spansOf(tokens, parts),
    by,
  };
}

function readSentence(sentence: Sentence): Series[] {
  const { tokens } = sentence;
  const found: Series[] = [];
  const lastWord = tokens.findLastIndex(isWord);
  let from = 0;
  let depth = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.text === '(') depth++;
    else if (tokens[i]!.text === ')') depth = Math.max(0, depth - 1);
    const opening = openingAt(tokens, i);
    if (!opening) continue;
    const start = Math.max(from, i - MAX_TOKENS);
    const series = readSeries(tokens, start, i, { ...opening, lastWord });
    // "Acme (NYSE: ACM) announced three changes: …"
    if (opening.opener === 'colon' && depth === 0) from = i + 1;
    if (!series) continue;
    found.push(series);
    // "ten states – …, … and … – and their five partners, namely …"
    const { end } = series.items.at(-1)!;
    while (i < tokens.length && tokens[i]!.start < end) i++;
    from = i;
  }
  return found;
}

/** @param lastWord the index of the sentence's last word */
function readSeries(
  tokens: readonly Token[],
  from: number,
  at: number,
  { opener, first, lastWord }: Opening & { readonly lastWord: number },
): Series | null {
  const word = tokens[first]?.normal;
  if (word === undefined || (opener === 'dash' && complementOpeners.has(word)) || opensWithSeveral(tokens, first))
    return null;
  const closed = seriesEnd(tokens, first, opener === 'dash');
  if (closed === null) return null;
  const isLast = closed > lastWord;
  const to = withoutAttribution(tokens, first, closed);
  const ends = [...tailsIn(tokens, first, to), { at: to, after: 'anything' as const }];
  const stretch = { tokens, from: first, ends, at, opener, isLast };
  return readCounted(stretch, from) ?? (opener === 'colon' ? readOpen(stretch, from) : null);
}

/** "three plants: two of them old and the other new": one of the phrases is about several of them. */
function opensWithSeveral(tokens: readonly Token[], at: number): boolean {
  return (
    (severals.has(tokens[at]!.normal) || /^\d/.test(tokens[at]!.normal)) &&
    tokens[at + 1]?.normal === 'of' &&
    /^(?:them|which|whom|these|those)$/.test(tokens[at + 2]?.normal ?? '')
  );
}

const severals = new Set<string>([...countWords.slice(1), 'several', 'some', 'most', 'many', 'few']);

/** What follows an opener. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  /** Where it may end, the nearest first. */
  readonly ends: readonly TailAt[];
  /** Index of the opener. */
  readonly at: number;
  readonly opener: Opener;
  readonly isLast: boolean;
}

/** The first of the ways to take the stretch apart that holds: without what the sentence goes on with, where it may. */
function firstSplit(
  { tokens, ends }: Stretch,
  split: (to: number) => readonly (readonly Part[])[],
  holds: (parts: readonly Part[]) => boolean,
): readonly Part[] | null {
  for (const { at, after } of ends) {
    const found = split(at).find((parts) => holds(parts) && parts.every((part) => allows(after, tokens, part)));
    if (found) return found;
  }
  return null;
}

/** Numbers before an opener that are tried, from the nearest on. */
const MAX_COUNTS = 4;

/** As many phrases as one of the numbers before the opener announces, or some of them. */
function readCounted(stretch: Stretch, from: number): Series | null {
  const { tokens, at, opener } = stretch;
  const counts = readAllCounts(tokens, from, at).reverse().slice(0, MAX_COUNTS);
  for (const count of counts) {
    // "two choices: either it pays or it moves"
    const isEither = tokens[stretch.from]!.normal === 'either' && count.number === 2;
    const start = isEither ? stretch.from + 1 : stretch.from;
    const parts = firstSplit(
      stretch,
      (to) => splitsInto(tokens, start, to, count.number),
      (split) =>
        arePoints(tokens, split, isEither) &&
        fits({ ...stretch, count, parts: split }) &&
        (opener !== 'including' || isJoiner(tokens[split.at(-1)!.from - 1])),
    );
    if (parts) return seriesOf(stretch, from, count, parts);
  }
  const bare = opener === 'colon' ? readBare(stretch, from) : null;
  if (bare) return bare;
  const near = counts.find((count) => isNear({ tokens, count, at }));
  if (!near || opener === 'bracket' || opener === 'including' || (opener === 'dash' && !near.isList)) return null;
  const some = firstSplit(
    stretch,
    (to) => splitSome(tokens, stretch.from, to, near.number),
    (split) => arePoints(tokens, split, false),
  );
  return some && seriesOf(stretch, from, near, some);
}

/** "Of all who ran, three have gone on: Ann Lee, Bo Hill and Cy Marr": names, of which a number without a noun tells how many. */
function readBare(stretch: Stretch, from: number): Series | null {
  const { tokens, at } = stretch;
  for (let i = from; i < at - 1; i++) {
    const number = countWords.indexOf(tokens[i]!.normal as (typeof countWords)[number]) + 1;
    if (number < MIN_BARE || !/^(?:have|had|are|were|will|remain)$/.test(tokens[i + 1]!.normal)) continue;
    const parts = firstSplit(
      stretch,
      (to) => splitsInto(tokens, stretch.from, to, number),
      (split) => split.every((part) => isName(tokens, part)),
    );
    if (parts) return seriesOf(stretch, from, { number, at: i, end: i + 1, isList: false }, parts);
  }
  return null;
}

/** Names that such a number counts, at least. */
const MIN_BARE = 3;

/** "on the following: trade, visas and fish" */
function readOpen(stretch: Stretch, from: number): Series | null {
  const { tokens, at } = stretch;
  if (!isOpenLead(tokens, from, at) && !opensClauses(tokens, from, at)) return null;
  const parts = firstSplit(
    stretch,
    (to) => optional(splitOpen(tokens, at, to)),
    (split) => arePoints(tokens, split, false),
  );
  return parts && seriesOf(stretch, from, null, parts);
}

function optional<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function seriesOf({ tokens, at, opener }: Stretch, from: number, count: Count | null, parts: readonly Part[]): Series {
  const own = opener === 'namely' && count ? withoutMainVerb(tokens, parts, count, at) : parts;
  return {
    lead: {
      start: tokens[from]!.start,
      end: tokens[opener === 'colon' ? at : at - 1]!.end,
      announced: count?.number ?? null,
      isOfPoints: count?.isList ?? true,
      strength: count ? 'count' : 'noun',
    },
    items: spansOf(tokens, withoutNumbers(tokens, own)),
    by: count ? countedRules[opener] : 'the following: …; …; and …',
  };
}

const countedRules = {
  colon: 'three things: …, … and …',
  dash: 'three things – …, … and … –',
  namely: 'three things, namely …, … and …',
  including: 'three things, namely …, … and …',
  bracket: 'three things (…, … and …)',
} as const;

/** Words of a phrase of which fewer are given than are announced. */
const MAX_SHORT = 6;

/** "six provinces: Sofia, Varna and Ruse": some of those announced. */
function splitSome(tokens: readonly Token[], from: number, to: number, number: number): (readonly Part[])[] {
  const parts = splitSeries(tokens, from, to, MAX_SHORT);
  // "four groups: the first two go on, the third goes home and the last pays": of fewer than announced each must have a name.
  return parts && parts.length < number && parts.every((part) => namesThing(tokens, part)) ? [parts] : [];
}

/** "Varna", "the cost" */
function namesThing(tokens: readonly Token[], part: Part): boolean {
  return isName(tokens, part) || (part.to - part.from <= MAX_THING && isNominal(tokens, part));
}

const MAX_THING = 3;

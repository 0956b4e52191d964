import { verbsOfHaving } from '../lexicon/points/parallel-words.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { splitAtSemicolons } from './coordination.js';
import { isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import { cutJoint } from './edges.js';
import type { Lead } from './lead.js';
import { areApart, areParallel, onlyLastOpensAnd, openingOf } from './parallel.js';
import type { Series } from './series.js';
import { readNamed, readSpread } from './spread-points.js';
import { closesBlock, colonAt, isWord } from './text.js';

/** Two sentences may begin alike by chance. */
const MIN_ITEMS = 3;
const MAX_ITEMS = 12;
/** Tokens at the end of a lead that are read. */
const MAX_LEAD_TOKENS = 150;

/**
 * "The treaty does three things. It bans the bomb. It frees the sea. It feeds the poor.": as many sentences as announced
 * that begin alike, and no more. Where they begin with the same two words, each may be followed by others.
 */
export function findSentenceSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    const series = sentence.start >= next ? readAfter(doc, sentence) : null;
    if (!series) continue;
    found.push(series);
    next = series.items.at(-1)!.end;
  }
  return found;
}

function readAfter(doc: Document, sentence: Sentence): Series | null {
  return readAfterColon(doc, sentence) ?? readToAnd(doc, sentence) ?? readBelowLead(doc, sentence);
}

/** "He gave two reasons: The roof leaks. The walls are damp.": the first of them ends the sentence of the lead. */
function readAfterColon(doc: Document, { index, block, tokens, end }: Sentence): Series | null {
  const at = colonAt(tokens, MAX_LEAD_TOKENS);
  if (at < 1 || at + 2 >= tokens.length) return null;
  const count = readCounts(tokens, 0, at).findLast(({ isList }) => isList);
  const isSentence = startsWithCapital(tokens[at + 1]!.text);
  const isFewWords = isWord(tokens[at + 1]) && tokens.length - at <= MAX_TOKENS_OF_WORD;
  // "three priorities: jobs. Schools. And health care."
  if (!count || count.number > MAX_ITEMS || !(isSentence || isFewWords)) return null;
  const first = { start: tokens[at + 1]!.start, end };
  const others = doc.sentences.slice(index + 1, index + count.number).filter((sentence) => sentence.block === block);
  const next = doc.sentences[index + count.number];
  const opening = tokens[at + 1]!.normal;
  const isAlike = (sentence: Sentence | undefined) => sentence?.block === block && openingOf(sentence, 1) === opening;
  const isAsked = (sentence: Span | undefined) => sentence !== undefined && doc.article.text[sentence.end - 1] === '?';
  const all = isSentence && others.every(isAlike) && !isAlike(next);
  const asked = [first, ...others].every(isAsked) && !isAsked(next);
  // "two pieces of advice: Start early. Never quit." [end of the paragraph]
  const isRest =
    others.length > 0 &&
    closesBlock(doc, others.at(-1)!) &&
    areApart([...others]) &&
    tokens.length - at <= MAX_TOKENS_OF_FIRST;
  const last = others.at(-1);
  // "agree on two points: The roof leaks. And the walls are damp."
  const isKnown = all || asked || isRest;
  const isAnd = !isKnown && last !== undefined && closesBlock(doc, last) && onlyLastOpensAnd(others);
  if (others.length !== count.number - 1 || !(isKnown || isAnd)) return null;
  return {
    lead: {
      start: tokens[0]!.start,
      end: tokens[at]!.end,
      announced: count.number,
      isOfPoints: true,
      strength: 'count',
    },
    items: [first, ...others.map((sentence) => ({ start: afterAnd(sentence), end: sentence.end }))],
    by: 'three things. Sentences',
  };
}

/** Where a sentence says something, after the "And" that it may open with: that joins it to those before. */
function afterAnd({ tokens, start }: Sentence): number {
  if (!/^(?:And|Or)$/.test(tokens[0]!.text)) return start;
  return tokens.slice(1).find(isWord)?.start ?? start;
}

/** Tokens of a colon and a few words, at most. */
const MAX_TOKENS_OF_WORD = 6;

/** Tokens of a short sentence after a colon, at most. */
const MAX_TOKENS_OF_FIRST = 30;

/** "It is loved for several reasons: It is cheap. It is quick. And it is fair.": to the end of the paragraph, which opens with "And". */
function readToAnd(doc: Document, { index, block, tokens, end }: Sentence): Series | null {
  const at = colonAt(tokens, MAX_LEAD_TOKENS);
  if (at < 1 || !isPluralListNoun(tokens[at - 1]!.normal) || !startsWithCapital(tokens[at + 1]?.text ?? ''))
    return null;
  const others: Sentence[] = [];
  for (let next = doc.sentences[index + 1]; next?.block === block && others.length < MAX_ITEMS; ) {
    others.push(next);
    next = doc.sentences[next.index + 1];
  }
  const last = others.at(-1);
  if (others.length < MIN_ITEMS - 1 || !last || !closesBlock(doc, last)) return null;
  const isAlike = others.every((sentence) => openingOf(sentence, 1) === tokens[at + 1]!.normal);
  const isAnd = onlyLastOpensAnd(others);
  if (!isAnd && !isAlike) return null;
  return {
    lead: { start: tokens[0]!.start, end: tokens[at]!.end, announced: null, isOfPoints: true, strength: 'noun' },
    items: [
      { start: tokens[at + 1]!.start, end },
      ...others.slice(0, -1).map((sentence) => ({ start: sentence.start, end: sentence.end })),
      { start: afterAnd(last), end: last.end },
    ],
    by: 'three things. Sentences',
  };
}

function readBelowLead(doc: Document, sentence: Sentence): Series | null {
  if (!/[.:]/.test(doc.article.text[sentence.end - 1]!)) return null;
  const found = readLead(sentence);
  const next = doc.sentences[sentence.index + 1];
  if (!found || !next || isTally(found, readLead(next))) return null;
  const { lead } = found;
  const number = lead.announced!;
  const items =
    (lead.isOfPoints ? readRow(doc, sentence, number, found) : null) ??
    readClauses(doc, sentence, lead) ??
    readSame(doc, sentence, number) ??
    (lead.isOfPoints ? readNamed(doc, sentence, lead, found.noun) : null) ??
    (lead.isOfPoints && number >= MIN_ITEMS ? readSpread(doc, sentence, lead) : null);
  return items && { lead, items, by: 'three things. Sentences' };
}

const having = new Set<string>(verbsOfHaving);

interface Announcement {
  readonly lead: Lead;
  /** What it counts: "faults". */
  readonly noun: string;
  /** Whether it ends with what it counts: "The report lists four faults.", "There are two reasons for this." */
  readonly isBare: boolean;
  /** Whether it counts nothing else. */
  readonly isOnly: boolean;
  /** Whether it says no more than that there are so many: "He has two problems." */
  readonly isPlain: boolean;
}

/** The lead that counts things. */
function readLead({ tokens, end }: Sentence): Announcement | null {
  const from = Math.max(0, tokens.length - MAX_LEAD_TOKENS);
  const counts = readCounts(tokens, from, tokens.length);
  const last = counts.at(-1);
  // "They fall into three groups."
  const count = counts.findLast(({ isList }) => isList) ?? (isWord(tokens[last?.end ?? 0]) ? undefined : last);
  if (!count || count.number > MAX_ITEMS) return null;
  // "a three-part film": its parts are no sentences.
  if (isCompound(tokens, count.at)) return null;
  const rest = tokens.slice(count.end).filter(isWord);
  const isBare = rest.every(isForThis) || isAre(rest, tokens[count.end - 1]!);
  return {
    lead: { start: tokens[from]!.start, end, announced: count.number, isOfPoints: count.isList, strength: 'count' },
    noun: tokens[count.end - 1]!.normal,
    isBare,
    isOnly: readAllCounts(tokens, from, tokens.length).length === 1,
    isPlain: isBare && having.has(tokens[count.at - 1]?.normal ?? ''),
  };
}

/** "Hill 15 points. Lee 2 points.": the next sentence counts the same, and neither says more. */
function isTally(one: Announcement, other: Announcement | null): boolean {
  return one.isBare && other?.isBare === true && one.noun === other.noun;
}

/** "for this", "for talks": what is counted, and a word more. */
function isForThis({ normal }: Token, at: number): boolean {
  return at === 0 ? /^(?:for|to|of|here|today)$/.test(normal) : at === 1;
}

/** "Two things are clear." */
function isAre([verb, adjective, ...more]: readonly Token[], { normal }: Token): boolean {
  return (
    /^(?:things|facts|points)$/.test(normal) &&
    /^(?:are|were|seem)$/.test(verb?.normal ?? '') &&
    adjective !== undefined &&
    more.length === 0
  );
}

function isCompound(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text.includes('-') || tokens[at + 1]?.text === '-';
}

/** One sentence for each point, in the paragraph of the lead. */
function readRow(
  doc: Document,
  lead: Sentence,
  number: number,
  { isBare, isOnly, isPlain }: Announcement,
): Span[] | null {
  const inBlock = (sentence: Sentence | undefined) => sentence?.block === lead.block;
  const items = doc.sentences.slice(lead.index + 1, lead.index + 1 + number);
  if (items.length < number || !items.every(inBlock)) return null;
  const after = doc.sentences[lead.index + 1 + number];
  const next = inBlock(after) ? after : undefined;
  const isRest = isBare && isOnly && (isPlain || number >= MIN_ITEMS) && !next && areApart(items);
  // "for two reasons. It costs too much. And it helps too few." [end of the paragraph, or the third of three]
  const isOpen = next !== undefined && number < MIN_ITEMS;
  const isToAnd = isBare && isOnly && !isOpen && onlyLastOpensAnd(items);
  if (!isRest && !isToAnd && !areParallel(doc, items, next, { isPlain, isBare })) return null;
  return items.map((item) => withoutOuterMarks(doc, item));
}

/** "Voters fall into three groups. There are the old. There are the young. And there are the rest." */
function readSame(doc: Document, lead: Sentence, number: number): Span[] | null {
  const items = doc.sentences.slice(lead.index + 1, lead.index + 1 + number);
  const openings = new Set(items.map((item) => openingOf(item, 2)));
  const next = doc.sentences[lead.index + 1 + number];
  const isOne = openings.size === 1 && !openings.has('') && openingOf(next, 2) !== openingOf(items[0], 2);
  if (number < MIN_ITEMS || items.length < number || !isOne || items.at(-1)!.block !== lead.block) return null;
  return items.map((item) => withoutOuterMarks(doc, item));
}

/** '"Prices must fall.': without the mark of a quotation that goes on. */
function withoutOuterMarks({ article: { text } }: Document, sentence: Sentence): Span {
  const { tokens, end } = sentence;
  const isOpening = /^["“]$/.test(tokens[0]!.text) && tokens.length > 1;
  const isClosed = isOpening && tokens.slice(1).some(({ text }) => /^["”]$/.test(text));
  const from = isOpening && !isClosed ? tokens[1]!.start : afterAnd(sentence);
  return { start: from, end: cutJoint(text, from, end) };
}

/** "There are three groups. There are the farmers; there are the fishermen; and there are those who left.": a clause for each point. */
function readClauses(doc: Document, lead: Sentence, { announced, isOfPoints }: Lead): Span[] | null {
  const next = doc.sentences[lead.index + 1];
  if (next?.block !== lead.block || next.tokens.length > MAX_LEAD_TOKENS) return null;
  const { tokens } = next;
  const either = isOfPoints && announced === 2 ? splitEither(tokens) : null;
  if (either) return either.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  const parts = splitAtSemicolons(tokens, 0, tokens.length);
  if (parts?.length !== announced) return null;
  // "They fall into two groups. The young left; the old stayed." counts people, not points.
  const words = isOfPoints ? 1 : 2;
  const isAlike = parts.every(({ from }) =>
    tokens.slice(0, words).every(({ normal }, i) => tokens[from + i]?.normal === normal),
  );
  if (!isAlike && !(isOfPoints && parts.length >= MIN_ITEMS)) return null;
  return parts.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** "There are two ways. Either the bank pays, or the town does.": the two clauses. */
function splitEither(tokens: readonly Token[]): { from: number; to: number }[] | null {
  if (tokens[0]!.normal !== 'either') return null;
  const at = tokens.findIndex(({ text }, i) => text === ',' && tokens[i + 1]?.normal === 'or');
  return at < 2 || at + 2 >= tokens.length
    ? null
    : [
        { from: 1, to: at },
        { from: at + 2, to: tokens.length },
      ];
}

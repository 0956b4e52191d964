import { tellsNoDay } from '../lexicon/quotes/words-before-days.js';
import { sentenceAt } from '../points/text.js';
import { partitionPoint } from '../text/binary-search.js';
import type { DateMention, Document, Quote, SaidWhen, Span } from '../types.js';

/** The quotes, those with the words of their sentence that say when they were said. */
export function withSaidWhen(doc: Document, quotes: readonly Quote[], dates: readonly DateMention[]): Quote[] {
  const anchor = doc.article.anchor.date;
  const days = dates.filter(
    ({ kind, resolved, from, to }) =>
      (kind === 'date' || kind === 'time') && resolved && from !== null && to !== null && !(anchor && from > anchor),
  );
  return quotes.map((quote) => {
    const said = saidWhen(doc, quote, days, quotes);
    return said === null ? quote : { ...quote, said };
  });
}

/** Characters before and after a source in which its day is looked for, and how many dates among them. */
const MAX_AWAY = 120;
const MAX_DATES = 8;

function saidWhen(
  doc: Document,
  quote: Quote,
  days: readonly DateMention[],
  quotes: readonly Quote[],
): SaidWhen | null {
  const { source } = quote;
  if (source === null) return null;
  const sentence = sentenceAt(doc, source.start);
  const cue = cueOf(doc.article.text, quote, source);
  const first = partitionPoint(days, ({ start }) => start < Math.max(sentence.start, source.start - MAX_AWAY));
  for (const { text, start, end, from, to } of days.slice(first, first + MAX_DATES)) {
    if (start >= Math.min(sentence.end, source.end + MAX_AWAY)) break;
    if (isWithinQuote(start, quotes)) continue;
    const day = { start, end };
    if ((cue && isAfterCue(doc.article.text, day, cue, quote)) || opensSentence(doc, day, cue ?? source, quote))
      return { text, start, end, from: from!, to: to! };
  }
  return null;
}

/** Characters between a source and its verb, at most. */
const MAX_TO_VERB = 60;

/** The source with its verb: "said Wang", "Wang said", "Wang, the minister, said"; null where the verb is not near. */
function cueOf(text: string, { verb, start }: Quote, source: Span): Span | null {
  if (verb === null) return source;
  const before = source.start - verb.length - 1;
  if (before >= 0 && text.startsWith(verb, before)) return { start: before, end: source.end };
  const limit = start >= source.end ? start : text.length;
  const after = text.slice(source.end, Math.min(limit, source.end + MAX_TO_VERB)).indexOf(` ${verb}`);
  return after < 0 ? null : { start: source.start, end: source.end + after + 1 + verb.length };
}

/** "Wang said on Monday that …", "Wang told reporters in Oslo on Monday", '… "a good day" on Monday' */
function isAfterCue(text: string, day: Span, cue: Span, { start, end, kind }: Quote): boolean {
  if (day.start < cue.end) return false;
  if (start >= cue.end && end <= day.start)
    return kind === 'direct' && /^["”’'»]{0,2}\s+(?:on\s+)?$/.test(text.slice(end, day.start));
  return isPlain(text.slice(cue.end, day.start)) && !isPossessive(text, day);
}

/** "On Monday, Wang said …", "In a speech on Monday Foreign Minister Wang Yi said …" */
function opensSentence(doc: Document, day: Span, cue: Span, quote: Quote): boolean {
  const { text, blocks } = doc.article;
  if (day.end > cue.start || (quote.start < cue.start && quote.end > day.end)) return false;
  const sentence = sentenceAt(doc, day.start);
  const start = Math.max(sentence.start, blocks[sentence.block]!.textStart);
  if (day.start < start || (quote.start >= start && quote.end <= day.start)) return false;
  const between = text.slice(day.end, cue.start).replace(/^,/, '');
  return isPlain(text.slice(start, day.start)) && isPlain(between) && !isPossessive(text, day);
}

/** Words between a day and what it goes with, at most. */
const MAX_WORDS = 8;
const MARK = /[,;:()"“”«»—–]|\s-/;
const forbidden = new Set<string>(tellsNoDay);

/** Whether nothing in the words makes a day after them that of something else: "who arrived", "after the vote on". */
function isPlain(words: string): boolean {
  if (MARK.test(words)) return false;
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.length <= MAX_WORDS && !all.some((word) => forbidden.has(word));
}

/** "Monday's meeting" */
function isPossessive(text: string, { end }: Span): boolean {
  return /^['’]s/.test(text.slice(end, end + 2));
}

function isWithinQuote(offset: number, quotes: readonly Span[]): boolean {
  const quote = quotes[partitionPoint(quotes, ({ start }) => start <= offset) - 1];
  return quote !== undefined && offset < quote.end;
}

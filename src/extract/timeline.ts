import { isoDayOf, parseIsoDay } from '../iso-date.js';
import type { DateMention, Document, Grain, Source, Span } from '../types.js';
import { periodAround } from './dates/period.js';

/** A sentence, under one of the days it tells of. */
export interface DatedSentence extends Span {
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
  readonly grain: Grain;
  /** The date as the text gives it: "last week". */
  readonly date: string;
  /** The sentence on one line. */
  readonly text: string;
  readonly source: Source;
}

/** The sentences of an article that tell of known days, in the order of the text; one for each stretch of days. */
export function datedSentences(doc: Document, dates: readonly DateMention[]): DatedSentence[] {
  const { text, source } = doc.article;
  const seen = new Set<string>();
  const dated: DatedSentence[] = [];
  for (const { from, to, grain, sentence, text: date } of dates) {
    const place = doc.sentences[sentence];
    const key = `${sentence} ${from} ${to}`;
    if (from === null || to === null || !place || seen.has(key)) continue;
    seen.add(key);
    const { start, end } = place;
    dated.push({ start, end, from, to, grain, date, text: text.slice(start, end).replaceAll(/\s+/g, ' '), source });
  }
  return dated;
}

/** The sentences of any number of articles by time: the earlier first, of those that start together the shorter. */
export function inTimeOrder(sentences: readonly DatedSentence[]): DatedSentence[] {
  return [...sentences].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many sentences start in a period. */
export interface TimelineBar {
  /** As TIMEX3 writes it: "2020-09-17", "2020-W38", "2020-09", "2020", "202". */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const BAR_GRAINS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;

/**
 * Bars of one length, from the first sentence to the last, empty ones too: by the day if that takes no more than `most`
 * bars, else by the week, the month, and so on.
 */
export function timelineBars(sentences: readonly DatedSentence[], most = 31): TimelineBar[] {
  const days = sentences.map(({ from }) => parseIsoDay(from));
  if (days.length === 0) return [];
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((greatest, day) => Math.max(greatest, day));
  for (const grain of BAR_GRAINS) {
    const bars = barsOf(grain, first, last, most);
    if (bars) return bars.map((bar) => ({ ...bar, ...countIn(bar, days) }));
  }
  return [];
}

function barsOf(grain: Grain, first: number, last: number, most: number) {
  const bars = [];
  for (let day = first; day <= last; ) {
    if (bars.length === most) return null;
    const period = periodAround(grain, day);
    bars.push({ period: period.value, from: isoDayOf(period.from), to: isoDayOf(period.to) });
    day = period.to + 1;
  }
  return bars;
}

function countIn({ from, to }: { from: string; to: string }, days: readonly number[]): { count: number } {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return { count: days.filter((day) => day >= first && day <= last).length };
}

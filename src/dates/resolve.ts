import { type DayNumber, dayNumber, isoDayOf } from '../iso-date.js';
import { rank } from '../text/grain-rank.js';
import type { DateMention, DatePart, Grain } from '../types.js';
import type { Bound, Context } from './context.js';
import { durationValue } from './duration-value.js';
import { dayPeriod, hasIsoDays, isStandInDay, openValue, type Period, STAND_IN_YEAR } from './period.js';
import { type End, hasForm, hasYear, type Range, type Single } from './proposal.js';

/** The anchor "2020-09-17" or "XXXX-09-17" as a day; null where there is none. */
export function anchorDay(date: string | null): DayNumber | null {
  const match = date === null ? null : /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(date);
  if (!match) return null;
  return dayNumber(match[1] === 'XXXX' ? STAND_IN_YEAR : Number(match[1]), Number(match[2]), Number(match[3]));
}

/** What an expression means: its mention without its span, and the period that later expressions can be counted from. */
export interface Resolved extends Pick<DateMention, 'kind' | 'value' | 'from' | 'to' | 'grain' | 'resolved'> {
  readonly period: Period | null;
}

/** Works out what an expression that is no range means. */
export function resolveOne(proposal: End, context: Context): Resolved {
  const { kind, grain, open } = proposal;
  if (proposal.shape === 'impossible')
    return { kind, value: open, from: null, to: null, grain, resolved: false, period: null };
  const period = periodOf(proposal, context);
  if (!period || kind === 'duration') {
    const isKnown = period !== null && !isStandInDay(period.from);
    return {
      kind,
      value: open,
      from: isKnown ? isoDayOf(period.from) : null,
      to: isKnown ? isoDayOf(period.to) : null,
      grain,
      resolved: !(kind === 'date' || kind === 'time') || !open.includes('X'),
      period: null,
    };
  }
  if (isStandInDay(period.from)) {
    return {
      kind,
      value: withoutYear(proposal, period),
      from: null,
      to: null,
      grain: grainOf(proposal, period),
      resolved: false,
      period,
    };
  }
  return {
    kind,
    value: period.value + proposal.suffix,
    from: period.isFiscal ? null : isoDayOf(period.from),
    to: period.isFiscal ? null : isoDayOf(period.to),
    grain: grainOf(proposal, period),
    resolved: true,
    period,
  };
}

/** The period of an expression, if the calendar has it. */
function periodOf(proposal: Single, context: Context): Period | null {
  const bound = context.bound ?? boundOf(proposal, context);
  const period = proposal.when?.(bound === context.bound ? context : { ...context, bound });
  return period && (isStandInDay(period.from) || hasIsoDays(period)) ? period : null;
}

/** "May" of "May to August 2008" lies before that August. */
function boundOf({ kind, yearFrom }: Single, context: Context): Bound | null {
  if (!yearFrom) return null;
  const period = yearFrom.shape === 'single' ? periodOf(yearFrom, context) : (yearFrom.claims?.(context) ?? null);
  return period && boundedBy('before', period, kind);
}

function boundedBy(side: Bound['side'], period: Period, kind: End['kind']): Bound {
  return { side, period, mayBeSame: kind === 'time' };
}

/** A time keeps its own grain; a date has that of its period ("a year earlier" may be a quarter). */
function grainOf(proposal: Single, period: Period): Grain {
  return proposal.kind === 'time' ? proposal.grain : period.grain;
}

/** "XXXX-09-18", "XXXX-09-18TMO": what is known without the year. */
function withoutYear({ needsYear, open, suffix }: Single, period: Period): string {
  if (needsYear) return open;
  const keeps =
    period.grain === 'day' ||
    period.grain === 'month' ||
    period.grain === 'quarter' ||
    period.grain === 'half' ||
    period.grain === 'season';
  return (keeps ? period.value.replace(/^\d+/, 'XXXX') : openValue(period.grain)) + suffix;
}

/**
 * The two ends of a range, the second not before the first: "from Friday to Monday", "Dec. 30 to Jan. 2". `after` is
 * the context of what comes after the first: "from 2015 to two years later".
 */
export function resolveEnds(
  { ends }: Range,
  context: Context,
  after: (period: Period) => Context,
): readonly [Resolved, Resolved] {
  const now = heldNow(ends, context);
  if (now) return now;
  const first = resolveOne(ends[0], context);
  const second = resolveOne(ends[1], first.period ? afterFirst(ends, first.period, after(first.period)) : context);
  if (!first.period || !second.period || !isReversed(ends, first, second)) return [first, second];
  if (first.period.from === second.period.from) return overnight(ends, [first, second], context);
  const movedFirst = resolveOne(ends[0], { ...context, bound: boundedBy('before', second.period, ends[0].kind) });
  const movedSecond = resolveOne(ends[1], { ...context, bound: boundedBy('after', first.period, ends[1].kind) });
  const either: [Resolved, Resolved][] = [
    [movedFirst, second],
    [first, movedSecond],
  ];
  const inOrder = (context.tense === 'past' ? either : either.reverse()).find(([a, b]) => !isReversed(ends, a, b));
  return inOrder ?? [first, second];
}

/** Days of the longest season: nearly a year holds almost any day. */
const MAX_SEASON = 300;

/** "the season runs from June to November", printed in September: it has begun. */
function heldNow(ends: Range['ends'], context: Context): readonly [Resolved, Resolved] | null {
  const { anchor, tense, bound, story } = context;
  if (tense !== 'future' || anchor === null || bound || story || !ends.every(isYearly)) return null;
  const second = resolveOne(ends[1], context);
  if (!second.period) return null;
  const first = resolveOne(ends[0], { ...context, bound: boundedBy('before', second.period, ends[0].kind) });
  const days = first.period ? second.period.to - first.period.from : 0;
  return first.period && days > 0 && days <= MAX_SEASON && first.period.from <= anchor && anchor <= second.period.to
    ? [first, second]
    : null;
}

/** "June 1", "June": without its year */
function isYearly(end: End): boolean {
  return end.shape === 'single' && !end.hasYear && hasForm(end, 'month', 'month day');
}

/** "from Dec. 31, 2020 to Jan. 1": a day without a year is the first after a day that has one. */
function afterFirst(ends: Range['ends'], first: Period, context: Context): Context {
  const [from, to] = ends;
  const isDay = (end: End) => end.shape === 'single' && end.form?.is === 'month day';
  return isDay(from) && isDay(to) && hasYear(from) && !hasYear(to)
    ? { ...context, bound: boundedBy('after', first, to.kind) }
    : context;
}

/**
 * Two times of one day, the later one first: "from 9 p.m. to 5 a.m." ends on the next day, and "from 10 p.m. to 4 a.m.
 * Saturday", where the day stands with the end, began on Friday. "From 10 p.m. Monday to 3 a.m. Monday" stays.
 */
function overnight(
  ends: Range['ends'],
  both: readonly [Resolved, Resolved],
  context: Context,
): readonly [Resolved, Resolved] {
  const on = (proposal: Single, day: DayNumber) => resolveOne({ ...proposal, when: () => dayPeriod(day) }, context);
  const [[from, to], [first, second]] = [ends, both];
  if (from.shape !== 'single' || to.shape !== 'single') return both;
  if (to.form?.is === 'clock') return [first, on(to, second.period!.from + 1)];
  return from.when === to.when ? [on(from, first.period!.from - 1), second] : both;
}

/** Whether the first end comes after the second. */
function isReversed(ends: Range['ends'], first: Resolved, second: Resolved): boolean {
  if (!first.period || !second.period) return false;
  if (second.period.to < first.period.from) return true;
  if (first.period.from !== second.period.from || ends[0].kind !== 'time' || ends[1].kind !== 'time') return false;
  const from = hoursOf(ends[0]);
  const to = hoursOf(ends[1]);
  return from !== null && to !== null && from[0] > to[1];
}

/** The first and last time of each part of the day, so that each part begins after the one before ends; a night has no last. */
const PART_HOURS: Readonly<Record<string, readonly [string, string]>> = {
  TMO: ['T00:00', 'T12:00'],
  TAF: ['T12:01', 'T18:00'],
  TEV: ['T18:01', 'T20:59'],
  TNI: ['T21:00', 'T99:99'],
};

/** From when to when a time is, to compare with another of the same day. */
function hoursOf(end: End): readonly [string, string] | null {
  const suffix = end.shape === 'single' ? end.suffix : '';
  return /^T\d\d:\d\d/.test(suffix) ? [suffix, suffix] : (PART_HOURS[suffix] ?? null);
}

/**
 * A range as one mention, its ends as parts. That of two lengths is one length, of which nobody knows how long. One
 * whose ends are the wrong way round ("from 2021 to 2019") is like "31 June 2021": the text means a stretch of time, but
 * there is none such, and which end is the slip cannot be told. It keeps its value and has no days.
 */
export function rangeMention(
  span: { start: number; end: number; text: string; sentence: number },
  range: Range,
  ends: readonly [Resolved, Resolved],
  parts: readonly DatePart[],
): Omit<DateMention, 'edtf' | 'zone' | 'quant'> {
  const [first, second] = ends;
  const isBackward = isReversed(range.ends, first, second) || isBackInTime(first.value, second.value);
  const isKnown = first.from !== null && second.to !== null && !isBackward;
  return {
    text: span.text,
    start: span.start,
    end: span.end,
    sentence: span.sentence,
    kind: second.kind === 'time' ? 'time' : first.kind,
    value:
      first.kind === 'duration' ? durationValue(null, second.grain) : `${startOf(first.value)}/${endOf(second.value)}`,
    from: isKnown ? first.from : null,
    to: isKnown ? second.to : null,
    grain: rank(first.grain) <= rank(second.grain) ? first.grain : second.grain,
    parts,
    resolved: first.resolved && second.resolved && !isBackward,
  };
}

/** "from 27 BC to 44 BC", "from 2015 to 586 BC": years before the calendar are counted down. */
function isBackInTime(first: string, second: string): boolean {
  if (!second.startsWith('BC')) return false;
  return !first.startsWith('BC') || (first.length === second.length && first < second);
}

/** A feast of several days is an interval itself: "from Hanukkah to Christmas". */
function startOf(value: string): string {
  return value.split('/', 1)[0]!;
}

function endOf(value: string): string {
  return value.slice(value.indexOf('/') + 1);
}

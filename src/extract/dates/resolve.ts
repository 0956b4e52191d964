import { calendarDay, type DayNumber, dayNumber, isoDayOf } from '../../iso-date.js';
import type { DateMention, DatePart, Grain } from '../../types.js';
import { openValue, type Period, periodAround, rank } from './period.js';
import type { Context, Proposal } from './rule.js';

/**
 * The year that stands in for one that nobody knows ("XXXX-09-17"), so that "tomorrow" and "last month" can be counted
 * all the same; far from all years of the news, so that it can be told again, and a leap year.
 */
const STAND_IN_YEAR = 2896;
const FIRST_STAND_IN = STAND_IN_YEAR - 300;

/** The anchor "2020-09-17" or "XXXX-09-17" as a day; null where there is none. */
export function anchorDay(date: string | null): DayNumber | null {
  const match = date === null ? null : /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(date);
  if (!match) return null;
  return dayNumber(match[1] === 'XXXX' ? STAND_IN_YEAR : Number(match[1]), Number(match[2]), Number(match[3]));
}

function isStandIn(period: Period): boolean {
  return calendarDay(period.from).year >= FIRST_STAND_IN;
}

/** What an expression means: its mention but for its place, and the period it leaves for the text behind it. */
export interface Resolved extends Pick<DateMention, 'kind' | 'value' | 'from' | 'to' | 'grain' | 'resolved'> {
  readonly period: Period | null;
}

/** Works out what an expression that is no range means. */
export function resolveOne(proposal: Proposal, context: Context): Resolved {
  const { kind, grain, open, suffix = '' } = proposal;
  const period = proposal.isImpossible ? null : (proposal.when?.(context) ?? null);
  if (!period || proposal.keepsOpen) {
    const isKnown = period !== null && !isStandIn(period);
    return {
      kind,
      value: open,
      from: isKnown ? isoDayOf(period.from) : null,
      to: isKnown ? isoDayOf(period.to) : null,
      grain,
      resolved: !proposal.isImpossible && (!(kind === 'date' || kind === 'time') || !open.includes('X')),
      period: null,
    };
  }
  if (isStandIn(period)) {
    return {
      kind,
      value: withoutYear(proposal, period) + suffixOf(proposal, suffix),
      from: null,
      to: null,
      grain: grainOf(proposal, period),
      resolved: false,
      period,
    };
  }
  return {
    kind,
    value: period.value + suffix,
    from: period.isFiscal ? null : isoDayOf(period.from),
    to: period.isFiscal ? null : isoDayOf(period.to),
    grain: grainOf(proposal, period),
    resolved: true,
    period,
  };
}

/** A time keeps its own grain; a date has that of its period ("a year earlier" may be a quarter). */
function grainOf(proposal: Proposal, period: Period): Grain {
  return proposal.kind === 'time' ? proposal.grain : period.grain;
}

/** "XXXX-09-18": what is known without the year. */
function withoutYear(proposal: Proposal, period: Period): string {
  if (proposal.needsYear) return proposal.open;
  const keeps =
    period.grain === 'day' ||
    period.grain === 'month' ||
    period.grain === 'quarter' ||
    period.grain === 'half' ||
    period.grain === 'season';
  return keeps ? `XXXX${period.value.slice(4)}` : openValue(period.grain);
}

/** The open value of a time has its suffix already. */
function suffixOf(proposal: Proposal, suffix: string): string {
  return proposal.needsYear && proposal.open.includes('T') ? '' : suffix;
}

/** The two ends of a range, the second not before the first: "from Friday to Monday", "Dec. 30 to Jan. 2". */
export function resolveEnds(ends: readonly [Proposal, Proposal], context: Context): readonly [Resolved, Resolved] {
  const first = resolveOne(ends[0], context);
  const second = resolveOne(ends[1], context);
  // "from 9 p.m. to 5 a.m.": of the next day.
  if (ends[1].form?.is === 'clock' && ends[1].suffix && first.period && first.value.slice(10) > second.value.slice(10))
    return [first, moved(ends[1], context, 'day', 1)];
  if (!first.period || !second.period || second.period.to >= first.period.from) return [first, second];
  const isBack = context.tense === 'past';
  const step = ends[isBack ? 0 : 1].form?.is === 'weekday' ? 'week' : 'year';
  if (!ends[isBack ? 0 : 1].isRelative) return [first, second];
  return isBack ? [moved(ends[0], context, step, -1), second] : [first, moved(ends[1], context, step, 1)];
}

/** The same expression a day, a week or a year on. */
function moved(proposal: Proposal, context: Context, step: 'day' | 'week' | 'year', direction: -1 | 1): Resolved {
  const when = (inner: Context): Period | null => {
    const period = proposal.when?.(inner);
    if (!period) return null;
    if (step !== 'year') return periodAround(period.grain, period.from + (step === 'week' ? 7 : 1) * direction);
    const { year, month, day } = calendarDay(period.from);
    return periodAround(period.grain, dayNumber(year + direction, month, Math.min(day, month === 2 ? 28 : day)));
  };
  return resolveOne({ ...proposal, when }, context);
}

/** A range as one mention, its ends as parts. That of two lengths is one length, of which nobody knows how long. */
export function rangeMention(
  span: { start: number; end: number; text: string; sentence: number },
  ends: readonly [Resolved, Resolved],
  parts: readonly DatePart[],
  open: string,
): DateMention {
  const [first, second] = ends;
  const isOrdered = first.from !== null && second.to !== null && first.from <= second.to;
  return {
    text: span.text,
    start: span.start,
    end: span.end,
    sentence: span.sentence,
    kind: first.kind,
    value: first.kind === 'duration' ? open : `${first.value}/${second.value}`,
    from: isOrdered ? first.from : null,
    to: isOrdered ? second.to : null,
    grain: rank(first.grain) <= rank(second.grain) ? first.grain : second.grain,
    parts,
    resolved: first.resolved && second.resolved,
  };
}

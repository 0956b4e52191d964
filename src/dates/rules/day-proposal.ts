import { calendarDay, dayNumber, isDay, isoDay } from '../../iso-date.js';
import type { Context } from '../context.js';
import { type StatedYear, yearIn } from '../day-numbers.js';
import { inStory, nearest, withinBound } from '../nearest.js';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../period.js';
import { type End, impossible, relative, stated } from '../proposal.js';

type Year = Pick<StatedYear, 'value' | 'isShort'>;

/**
 * A day of a month, with its year where the text gives one.
 * @param event the year of the event that is called by the day: "the Sept. 11 attacks"
 */
export function dayProposal(
  start: number,
  end: number,
  year: Year | null,
  month: number,
  day: number,
  event: number | null = null,
): End {
  const open = isoDay(year?.value ?? null, month, day);
  if (!isDay(year?.value ?? null, month, day)) return impossibleDay(start, end, year?.value ?? null, month, open);
  const form = { is: 'month day', month, day } as const;
  if (year === null)
    return relative({
      start,
      end,
      grain: 'day',
      open,
      needsYear: true,
      when: (context) => dayOfEvent(context, event, month, day) ?? nearestDay(context, month, day),
      form,
    });
  const { value, isShort } = year;
  if (!isShort)
    return stated({ start, end, grain: 'day', open, when: () => dayPeriod(dayNumber(value, month, day)), form });
  return relative({
    start,
    end,
    grain: 'day',
    open,
    hasYear: true,
    when: (context) => {
      const inItsCentury = yearIn(context, year);
      return isDay(inItsCentury, month, day) ? dayPeriod(dayNumber(inItsCentury, month, day)) : null;
    },
    form,
  });
}

/** "31 June 2021" */
function impossibleDay(start: number, end: number, year: number | null, month: number, open: string): End {
  const parts = { start, end, grain: 'day', open } as const;
  if (year === null) return impossible(parts);
  const period = month >= 1 && month <= 12 ? monthPeriod(year, month) : yearPeriod(year);
  return impossible({ ...parts, claims: () => period });
}

/** "the Sept. 11 attacks" are those of 2001, whatever the year; an article of 1995 knows nothing of them. */
function dayOfEvent({ anchor, tense }: Context, year: number | null, month: number, day: number): Period | null {
  if (year === null || tense === 'future') return null;
  const period = dayPeriod(dayNumber(year, month, day));
  return anchor === null || period.from <= anchor ? period : null;
}

/** The day of an earlier "Sept. 17"; one that is over is not the one that "will be held on Sept. 17". */
function sameDay({ certain, tense, isSure, anchor }: Context, month: number, day: number): Period | null {
  const found = certain(month, day);
  return found && tense === 'future' && isSure && anchor !== null && found.to < anchor ? null : found;
}

/** Which year's "Sept. 17" is meant: the one nearest to the anchor, in the direction of the tense. */
function nearestDay(context: Context, month: number, day: number) {
  const dayIn = (year: number) => (isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null);
  const fromText = withinBound(context, dayIn) ?? sameDay(context, month, day) ?? inStory(context, dayIn);
  if (fromText) return fromText;
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  const candidates = [];
  for (let y = year - 4; y <= year + 4; y++) {
    if (isDay(y, month, day)) candidates.push(dayPeriod(dayNumber(y, month, day)));
  }
  return nearest(candidates, context.anchor, context);
}

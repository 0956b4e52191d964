import type { Context } from '../context.js';
import { dayPeriod, type Period } from '../period.js';
import { relative, type Single } from '../proposal.js';
import type { Zone } from './zones.js';

const MIDNIGHT = '24:00';

export interface ClockTime extends Partial<Zone> {
  /** "19:15" */
  readonly value: string;
  readonly end: number;
  readonly grain: 'hour' | 'minute' | 'second';
}

/**
 * The day of a clock time that has none of its own: the last day mentioned, unless that is to come and the clause is
 * over; otherwise the day of publication.
 */
export function dayOfClock({ spoken, anchor, tense }: Context): Period | null {
  const day = spoken('day');
  if (day && (anchor === null || tense !== 'past' || day.from <= anchor)) return day;
  return anchor === null ? null : dayPeriod(anchor);
}

/** The day that a midnight ends: the one before, where it is over. */
function dayOfMidnight(context: Context): Period | null {
  const day = dayOfClock(context);
  return day && context.tense === 'past' && day.from === context.anchor ? dayPeriod(day.from - 1) : day;
}

export function clockProposal(
  start: number,
  { value, end, grain, zone }: ClockTime,
  when: (context: Context) => Period | null = value === MIDNIGHT ? dayOfMidnight : dayOfClock,
): Single {
  const clock = relative({
    start,
    end,
    kind: 'time',
    grain,
    open: `XXXX-XX-XXT${value}`,
    suffix: `T${value}`,
    isFocus: false,
    when,
    form: { is: 'clock' },
  });
  return zone === undefined ? clock : { ...clock, zone };
}

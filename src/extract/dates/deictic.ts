import { calendarDay, isoDayOf, weekdayOfNumber } from '../../iso-date.js';
import type { Grain } from '../../types.js';
import { durationValue } from './lengths.js';
import { daypartAt, isInName, isWord, monthAt, seasonAt, unitAt, weekdayAt } from './lexical.js';
import { goesOn, readAmount } from './numbers.js';
import {
  addUnits,
  dayPeriod,
  monthPeriod,
  openValue,
  type Period,
  periodAround,
  rank,
  seasonPeriod,
  shifted,
  weekendPeriod,
} from './period.js';
import { quarterSpokenOf } from './quarters.js';
import { type Context, type DateRule, type Proposal, plain, refused, relative, type When } from './rule.js';
import { onOrAfter, onOrBefore, weekendIn } from './weekdays.js';
import type { Word } from './words.js';

/** Which one of its kind: counted from the article's day, or (told) from what the text speaks of. */
type Direction = 'last' | 'this' | 'next' | 'told same' | 'told next' | 'told previous';

interface Pointer {
  readonly direction: Direction;
  /** Index behind the pointing words. */
  readonly end: number;
  /** "the last week" is the seven days up to now, "last week" the week before this one. */
  readonly isLength: boolean;
}

/** "last", "this past", "the next", "that same" … */
function readPointer(words: readonly Word[], at: number): Pointer | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return null;
  switch (word.normal) {
    case 'last':
      return { direction: 'last', end: at + 1, isLength: false };
    case 'next':
      return { direction: 'next', end: at + 1, isLength: false };
    case 'this':
      if (isWord(next, 'past', 'last')) return { direction: 'last', end: at + 2, isLength: false };
      if (isWord(next, 'coming', 'upcoming', 'next')) return { direction: 'next', end: at + 2, isLength: false };
      return { direction: 'this', end: at + (isWord(next, 'current', 'very', 'same') ? 2 : 1), isLength: false };
    case 'that':
      return { direction: 'told same', end: at + (isWord(next, 'same', 'very') ? 2 : 1), isLength: false };
    case 'current':
      return { direction: 'this', end: at + 1, isLength: false };
    case 'the':
      if (isWord(next, 'past', 'last')) return { direction: 'last', end: at + 2, isLength: true };
      if (isWord(next, 'same')) return { direction: 'told same', end: at + 2, isLength: false };
      if (isWord(next, 'next', 'following')) return { direction: 'told next', end: at + 2, isLength: false };
      if (isWord(next, 'previous', 'preceding', 'prior'))
        return { direction: 'told previous', end: at + 2, isLength: false };
      if (isWord(next, 'coming', 'upcoming')) return { direction: 'next', end: at + 2, isLength: false };
      if (isWord(next, 'current', 'present')) return { direction: 'this', end: at + 2, isLength: false };
      return null;
    case 'past':
      return { direction: 'last', end: at + 1, isLength: true };
    default:
      return null;
  }
}

const STEP: Record<Direction, number> = {
  last: -1,
  this: 0,
  next: 1,
  'told same': 0,
  'told next': 1,
  'told previous': -1,
};

/** A period of a grain, so many steps from the article's day or from what the text speaks of. */
function periodPointedAt(direction: Direction, grain: Grain): When {
  return (context) => {
    const isTold = direction.startsWith('told');
    const base =
      (isTold ? context.spoken(grain) : null) ?? (context.anchor === null ? null : periodAround(grain, context.anchor));
    return base && shifted(base, STEP[direction]);
  };
}

const pointedUnit: DateRule = {
  name: 'last week',
  example: 'The bank was sold last week.',
  starts: ['last', 'next', 'this', 'that', 'the', 'past', 'current'],
  read(words, at) {
    const pointer = readPointer(words, at);
    if (!pointer) return null;
    let i = pointer.end;
    const isFiscal = isWord(words[i], 'fiscal', 'financial', 'academic', 'school', 'calendar');
    if (isFiscal) i++;
    const unit = unitAt(words, i);
    const word = words[i];
    if (!unit || unit.isPlural || unit.times > 1 || rank(unit.grain) < rank('day') || !goesOn(word)) return null;
    if (isInName(words, i)) return refused(at, i + 1);
    if (!isPeriodHere(words, i, unit.grain, pointer)) return null;
    const end = i + 1;
    if (pointer.isLength && unit.grain !== 'weekend' && !isFiscal) return lengthUpToNow(at, end, 1, unit.grain, -1);
    const { direction } = pointer;
    const when: When =
      unit.grain === 'quarter' && direction === 'told same'
        ? quarterSpokenOf
        : unit.grain === 'weekend'
          ? (context) => weekendPointedAt(context, direction)
          : periodPointedAt(direction, unit.grain);
    const period = relative({
      start: at,
      end,
      grain: unit.grain,
      open: openValue(unit.grain),
      needsYear: unit.grain === 'week' || unit.grain === 'weekend',
      isFocus: direction !== 'this' && !(direction === 'last' && unit.grain === 'year'),
      when,
      ...(unit.grain === 'year' ? { form: { is: 'year', year: null } as const } : {}),
    });
    return period;
  },
};

/** "last day", "the same day", "next of kin", "the last quarter of the game". */
function isPeriodHere(words: readonly Word[], i: number, grain: Grain, { direction }: Pointer): boolean {
  const next = words[i + 1];
  if (grain === 'day' && (direction === 'last' || direction === 'this')) return false;
  if (next?.join === 'hyphen') return false;
  // "the last day of the talks", "that day of reckoning"
  if (isWord(next, 'of') && grain === 'day') return false;
  return true;
}

/** "this weekend" is the one of this week, "last weekend" the one that is over. */
function weekendPointedAt(context: Context, direction: Direction): Period | null {
  if (direction.startsWith('told')) return context.spoken('weekend') ?? weekendIn(context);
  if (context.anchor === null) return null;
  const weekday = weekdayOfNumber(context.anchor);
  const monday = context.anchor - weekday + 1;
  if (direction === 'last') return weekendPeriod(monday - 7);
  if (direction === 'next') return weekendPeriod(monday + 7);
  return weekday === 1 && context.tense === 'past' ? weekendPeriod(monday - 7) : weekendPeriod(monday);
}

/** A length that ends or starts with the article's day: "the past three months", "the next two years". */
function lengthUpToNow(start: number, end: number, amount: number | null, grain: Grain, direction: -1 | 1): Proposal {
  return plain({
    start,
    end,
    kind: 'duration',
    grain,
    open: durationValue(amount, grain),
    isRelative: true,
    needsYear: true,
    keepsOpen: true,
    when: (context) => {
      if (amount === null || context.anchor === null) return null;
      const day = addUnits(context.anchor, direction * amount, grain);
      if (day === null) return null;
      const [from, to] = direction < 0 ? [day, context.anchor] : [context.anchor, day];
      return { grain, from, to, value: `${isoDayOf(from)}/${isoDayOf(to)}` };
    },
  });
}

const BACK = ['last', 'past', 'previous', 'preceding', 'prior', 'latest', 'recent'];
const AHEAD = ['next', 'coming', 'following', 'upcoming'];
const OTHER = ['first', 'final', 'initial', 'opening', 'closing', 'early'];

const pointedLength: DateRule = {
  name: 'the past three months',
  example: 'Prices fell in the past three months.',
  starts: ['the', 'last', 'past', 'next', 'first', 'previous', 'coming', 'following', 'final', 'latest'],
  read(words, at) {
    let i = isWord(words[at], 'the', 'these', 'this') ? at + 1 : at;
    const pointer = words[i];
    if (!isWord(pointer, ...BACK, ...AHEAD, ...OTHER) || (i > at && !goesOn(pointer))) return null;
    i++;
    const amount = readAmount(words, i);
    if (!amount || isWord(words[i], 'a', 'an', 'one')) {
      if (!amount || !isWord(words[i + 1], 'couple', 'few', 'dozen')) return null;
    }
    let unitIndex = amount.end;
    let value = amount.value;
    // "the next 12 to 18 months"
    if (isWord(words[unitIndex], 'to', 'or') || words[unitIndex]?.join === 'hyphen') {
      const second = readAmount(words, words[unitIndex]!.join === 'hyphen' ? unitIndex : unitIndex + 1);
      if (second && unitAt(words, second.end)) {
        unitIndex = second.end;
        value = null;
      }
    }
    if (
      isWord(words[unitIndex], 'trading', 'fiscal', 'full', 'business', 'more', 'consecutive', 'straight', 'calendar')
    )
      unitIndex++;
    const unit = unitAt(words, unitIndex);
    if (!unit || !goesOn(words[unitIndex])) {
      const season = seasonPlural(words, unitIndex);
      return season
        ? plain({ start: at, end: unitIndex + 1, kind: 'set', grain: 'season', open: `XXXX-${season}` })
        : null;
    }
    if (!unit.isPlural && value !== null && value > 1 && words[unitIndex]!.join !== 'hyphen') return null;
    if (unit.grain === 'second' && !unit.isPlural) return null;
    const scaled = value === null ? null : value * unit.times;
    if (isWord(pointer, ...OTHER)) {
      return plain({
        start: at,
        end: unitIndex + 1,
        kind: 'duration',
        grain: unit.grain,
        open: durationValue(scaled, unit.grain),
      });
    }
    return lengthUpToNow(at, unitIndex + 1, scaled, unit.grain, isWord(pointer, ...AHEAD) ? 1 : -1);
  },
};

function seasonPlural(words: readonly Word[], at: number): string | null {
  const word = words[at];
  return isWord(word, 'summers')
    ? 'SU'
    : isWord(word, 'winters')
      ? 'WI'
      : isWord(word, 'springs')
        ? 'SP'
        : isWord(word, 'autumns')
          ? 'FA'
          : null;
}

const recentYears: DateRule = {
  name: 'recent years',
  example: 'Crime has fallen in recent years.',
  starts: ['recent', 'past', 'coming', 'future', 'previous', 'earlier', 'later', 'the', 'upcoming', 'these', 'those'],
  read(words, at) {
    const from = isWord(words[at], 'the', 'these') ? at + 1 : at;
    const pointer = words[from];
    if (!isWord(pointer, 'recent', 'past', 'coming', 'future', 'previous', 'upcoming', 'last', 'next')) return null;
    if (isWord(pointer, 'last', 'next') && from === at) return null;
    // "the last days of the war"
    if (isWord(pointer, 'last') && isWord(words[from + 2], 'of')) return null;
    const unit = unitAt(words, from + 1);
    if (!unit?.isPlural || !goesOn(words[from + 1]) || rank(unit.grain) < rank('day')) return null;
    const isAhead = isWord(pointer, 'coming', 'future', 'upcoming', 'next');
    const other = isWord(words[from + 2], 'and', 'or') && unitAt(words, from + 3)?.isPlural;
    return plain({
      start: at,
      end: other ? from + 4 : from + 2,
      kind: 'date',
      grain: 'unknown',
      open: isAhead ? 'FUTURE_REF' : 'PAST_REF',
    });
  },
};

const pointedWeekday: DateRule = {
  name: 'last Monday',
  example: 'They married last Monday in Rome.',
  starts: ['last', 'next', 'this', 'that', 'the', 'past'],
  read(words, at, behind) {
    const pointer = readPointer(words, at);
    if (!pointer || (pointer.isLength && words[pointer.end - 1]!.normal === 'last')) return null;
    const weekday = weekdayAt(words, pointer.end);
    if (weekday === undefined || words[pointer.end]!.join === 'glued') return null;
    const inner = behind(pointer.end);
    // "this coming Sunday, March 8"
    if (inner?.form?.is === 'month day') return { ...inner, start: at };
    if (inner && (inner.isRefused || inner.kind === 'time')) return inner.isRefused ? null : { ...inner, start: at };
    return relative({
      start: at,
      end: pointer.end + 1,
      grain: 'day',
      open: `XXXX-WXX-${weekday}`,
      needsYear: true,
      when: (context) => weekdayPointedAt(context, pointer.direction, weekday),
      form: { is: 'weekday', weekday },
    });
  },
};

function weekdayPointedAt(context: Context, direction: Direction, weekday: number): Period | null {
  const told = direction.startsWith('told') ? context.spoken('day') : null;
  if (told) {
    if (direction === 'told next') return dayPeriod(onOrAfter(told.from + 1, weekday));
    return dayPeriod(onOrBefore(direction === 'told previous' ? told.from - 1 : told.from, weekday));
  }
  const { anchor } = context;
  if (anchor === null) return null;
  if (STEP[direction] < 0) return dayPeriod(onOrBefore(anchor - 1, weekday));
  if (STEP[direction] > 0) return dayPeriod(onOrAfter(anchor + 1, weekday));
  // "this Friday" is the one of this week.
  const monday = anchor - weekdayOfNumber(anchor) + 1;
  return dayPeriod(monday + weekday - 1);
}

const pointedMonth: DateRule = {
  name: 'last May',
  example: 'The treaty was signed last May in Rome.',
  starts: ['last', 'next', 'this', 'that', 'past', 'the'],
  read(words, at) {
    const pointer = readPointer(words, at);
    if (!pointer || (isWord(words[at], 'the') && !isWord(words[at + 1], 'following', 'previous', 'preceding')))
      return null;
    const i = pointer.end;
    if (words[i]?.join === 'glued') return null;
    const month = monthAt(words, i);
    const season = seasonAt(words, i);
    if (month === undefined && season === undefined) return null;
    const next = words[i + 1];
    if (month !== undefined && next && /^\d/.test(next.text) && next.join === 'space') return null;
    if (
      isWord(words[i], 'spring', 'fall') &&
      isWord(pointer.direction === 'this' ? next : undefined, 'of', 'in', 'from')
    )
      return null;
    const periodOf = (year: number) => (month !== undefined ? monthPeriod(year, month) : seasonPeriod(year, season!));
    return relative({
      start: at,
      end: i + 1,
      grain: month !== undefined ? 'month' : 'season',
      open: month !== undefined ? `XXXX-${String(month).padStart(2, '0')}` : `XXXX-${season}`,
      needsYear: true,
      when: (context) => yearlyPointedAt(context, pointer.direction, periodOf),
    });
  },
};

/** Days. */
const JUST_OVER = 30;

/** "last May" is the last that is over, "next May" the first that is to come, "this May" the year's own. */
function yearlyPointedAt(context: Context, direction: Direction, periodOf: (year: number) => Period): Period | null {
  const day = (direction.startsWith('told') ? context.spoken('day')?.from : undefined) ?? context.anchor;
  if (day === null || day === undefined) return null;
  const { year } = calendarDay(day);
  if (direction === 'this' || direction === 'told same') return periodOf(year);
  const all = [year - 2, year - 1, year, year + 1].map(periodOf);
  // A summer that is just over is still "this summer".
  if (STEP[direction] < 0)
    return all.filter(({ grain, to }) => to < day - (grain === 'season' ? JUST_OVER : 0)).at(-1) ?? null;
  return all.find(({ from }) => from > day) ?? null;
}

const pointedDaypart: DateRule = {
  name: 'this morning',
  example: 'The strike began this morning in Lyon.',
  starts: ['this', 'last', 'that', 'the', 'yesterday', 'tomorrow', 'today'],
  read(words, at) {
    const pointer = readPointer(words, at);
    if (!pointer || pointer.isLength) return null;
    const letters = daypartAt(words, pointer.end);
    if (!letters || !/^(?:morning|afternoon|evening|night)$/.test(words[pointer.end]!.normal)) return null;
    if (pointer.direction === 'last' && letters !== 'NI' && letters !== 'EV') return null;
    return relative({
      start: at,
      end: pointer.end + 1,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XXT${letters}`,
      suffix: `T${letters}`,
      when: periodPointedAt(pointer.direction, 'day'),
    });
  },
};

const theUnit: DateRule = {
  name: 'the year',
  example: 'Sales for the year rose.',
  starts: ['the', 'its'],
  read(words, at) {
    let i = at + 1;
    const isFull = isWord(words[i], 'full', 'fiscal', 'financial', 'latest', 'entire');
    if (isFull) i++;
    if (isWord(words[i], 'fiscal') && isFull) i++;
    const word = words[i];
    if (!goesOn(word)) return null;
    const next = words[i + 1];
    if (next?.join === 'hyphen') return null;
    if (isInName(words, i)) return null;
    const ends = isWord(next, 'ended', 'ending');
    if (
      isWord(word, 'year') &&
      (isFull ||
        !isWord(next, 'of', 'before', 'after', 'earlier', 'later', 'in', 'when', 'that', 'he', 'she', 'they', 'it'))
    ) {
      if (isWord(words[at], 'its')) return null;
      if (ends) return plain({ start: at, end: i + 1, kind: 'duration', grain: 'year', open: 'P1Y' });
      const latest = isWord(words[at + 1], 'latest') ? -1 : 0;
      return unitPointedAt(at, i + 1, 'year', (context) => {
        const period = context.anchor === null ? null : periodAround('year', context.anchor);
        return period && shifted(period, latest);
      });
    }
    if (isWord(word, 'quarter') && (isFull || !isWord(next, 'of', 'century', 'mile', 'final', 'finals', 'back'))) {
      if (isWord(words[at], 'its') && !isFull) return null;
      return unitPointedAt(at, i + 1, 'quarter', quarterSpokenOf);
    }
    if (isFull && isWord(words[at + 1], 'latest') && isWord(word, 'period'))
      return unitPointedAt(at, i + 1, 'quarter', latestPeriod);
    if (isFull && isWord(words[at + 1], 'latest') && isWord(word, 'week', 'month')) {
      return unitPointedAt(
        at,
        i + 1,
        word!.normal === 'week' ? 'week' : 'month',
        periodPointedAt('last', word!.normal as Grain),
      );
    }
    if (!isFull && ends && isWord(word, 'week', 'month') && isWord(words[at], 'the'))
      return plain({
        start: at,
        end: i + 1,
        kind: 'duration',
        grain: word!.normal as Grain,
        open: durationValue(1, word!.normal as Grain),
      });
    if (
      !isFull &&
      isWord(word, 'week', 'month') &&
      isWord(words[at], 'the') &&
      isWord(words[at - 1], 'of', 'for', 'in', 'during', 'this', 'since') &&
      !isWord(next, 'of', 'before', 'after', 'when', 'that')
    ) {
      return unitPointedAt(at, i + 1, word!.normal as Grain, periodPointedAt('this', word!.normal as Grain));
    }
    return null;
  },
};

function latestPeriod(context: Context): Period | null {
  return quarterSpokenOf(context);
}

export function unitPointedAt(start: number, end: number, grain: Grain, when: When): Proposal {
  return relative({
    start,
    end,
    grain,
    open: openValue(grain),
    needsYear: grain === 'week',
    isFocus: grain === 'quarter',
    when,
    ...(grain === 'year' ? { form: { is: 'year', year: null } as const } : {}),
  });
}

export const deicticRules: readonly DateRule[] = [
  pointedUnit,
  pointedLength,
  recentYears,
  pointedWeekday,
  pointedMonth,
  pointedDaypart,
  theUnit,
];

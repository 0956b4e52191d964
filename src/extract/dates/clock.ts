import { namedHours } from '../../lexicon/dayparts.js';
import { cardinals } from '../../lexicon/numbers.js';
import { timeZones } from '../../lexicon/time-zones.js';
import type { Extension } from './extension.js';
import { daypartAt, isCapital, isComma, isWord } from './lexical.js';
import { goesOn, readCardinal } from './numbers.js';
import { dayPeriod, type Period } from './period.js';
import { type Context, type DateRule, DIGITS, type Proposal, relative } from './rule.js';
import type { Word } from './words.js';

const zones = new Set<string>(timeZones);
const named = new Map(Object.entries(namedHours));

interface ClockTime {
  /** "19:15" */
  readonly value: string;
  readonly end: number;
  readonly grain: 'hour' | 'minute' | 'second';
}

/** The day that a clock time without one belongs to: the last spoken of, else the article's. */
function dayOfClock(context: Context): Period | null {
  return context.spoken('day') ?? (context.anchor === null ? null : dayPeriod(context.anchor));
}

function clockProposal(start: number, { value, end, grain }: ClockTime): Proposal {
  return relative({
    start,
    end,
    kind: 'time',
    grain,
    open: `XXXX-XX-XXT${value}`,
    suffix: `T${value}`,
    isFocus: false,
    when: dayOfClock,
    form: { is: 'clock' },
  });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const BEFORE_A_TIME = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'around',
  'about',
  'before',
  'after',
  'since',
  'approximately',
  'between',
  'to',
  'and',
  'near',
  'past',
  'nearly',
  'shortly',
  'through',
]);

/** "7:15 p.m.", "3pm", "15:30", "1530 GMT", "3 o'clock", "four in the morning" */
function readClock(words: readonly Word[], at: number): ClockTime | null {
  const word = words[at]!;
  const match = /^(\d{1,2})(?:[:.]([0-5]\d))?(?::([0-5]\d))?([ap])?\.?(m)?\.?$/.exec(word.normal);
  const plain = readPlainHours(words, at);
  if (plain) return plain;
  if (!match) return readMilitary(words, at) ?? readSpokenHour(words, at);
  let hour = Number(match[1]);
  const [minutes, seconds] = [match[2], match[3]];
  if (word.join === 'slash' || hour > 24) return null;
  let end = at + 1;
  let half = match[5] ? match[4]! : match[4] ? null : undefined;
  if (half === null) return null;
  if (half === undefined && isWord(words[end], 'am', 'pm') && (goesOn(words[end]) || words[end]!.join === 'glued')) {
    half = words[end]!.normal[0]!;
    end++;
  } else if (
    half === undefined &&
    isWord(words[end], 'a', 'p') &&
    isWord(words[end + 1], 'm') &&
    words[end + 1]!.join !== 'space'
  ) {
    half = words[end]!.normal;
    end += 2;
  }
  if (half === undefined && isWord(words[end], "o'clock")) return withDaypart(words, hour, end + 1);
  if (half === undefined) {
    const zone =
      zones.has(words[end]?.normal ?? '') &&
      words[end]!.text.length > 1 &&
      words[end]!.text === words[end]!.text.toUpperCase();
    if (minutes === undefined || word.normal.includes('.')) return withDaypartOnly(words, hour, end);
    if (!zone && !BEFORE_A_TIME.has(words[at - 1]?.normal ?? '') && match[1]!.length < 2)
      return withDaypartOnly(words, hour, end);
    if (
      !zone &&
      match[1]!.length === 2 &&
      seconds === undefined &&
      !BEFORE_A_TIME.has(words[at - 1]?.normal ?? '') &&
      at > 0
    )
      return null;
    if (hour > 23 && minutes !== '00') return null;
  } else {
    if (hour < 1 || hour > 12)
      return hour <= 23 && minutes !== undefined
        ? { value: `${pad(hour)}:${minutes}`, end: zoneEnd(words, end), grain: 'minute' }
        : null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return {
    value: `${pad(hour)}:${minutes ?? '00'}${seconds ? `:${seconds}` : ''}`,
    end: zoneEnd(words, end),
    grain: seconds ? 'second' : minutes ? 'minute' : 'hour',
  };
}

/** "5 p.m. EST", "10 a.m. local time", "9 p.m. Eastern time" */
function zoneEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word && goesOn(word) && zones.has(word.normal) && word.text === word.text.toUpperCase()) return at + 1;
  if (
    isWord(
      word,
      'local',
      'eastern',
      'central',
      'pacific',
      'mountain',
      'moscow',
      'beijing',
      'london',
      'paris',
      'tokyo',
      'british',
      'greenwich',
    )
  ) {
    let i = at + 1;
    if (isWord(words[i], 'standard', 'daylight', 'mean', 'summer')) i++;
    if (isWord(words[i], 'time')) return i + 1;
  }
  return at;
}

/** "1530 GMT", "2100 hours" */
function readMilitary(words: readonly Word[], at: number): ClockTime | null {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(words[at]!.normal);
  const next = words[at + 1];
  if (!match || !next || !goesOn(next)) return null;
  if (!(zones.has(next.normal) && next.text === next.text.toUpperCase()) && !isWord(next, 'hours', 'hrs')) return null;
  return { value: `${match[1]}:${match[2]}`, end: at + 2, grain: 'minute' };
}

const hourOf = new Map(Object.entries(cardinals).filter(([, value]) => value >= 1 && value <= 12));

/** "three o'clock", "four in the morning", "nine a.m." */
function readSpokenHour(words: readonly Word[], at: number): ClockTime | null {
  const hour = hourOf.get(words[at]!.normal);
  if (hour === undefined) return null;
  const next = words[at + 1];
  if (isWord(next, "o'clock")) return withDaypart(words, hour, at + 2);
  if (isWord(next, 'am', 'pm') && next!.text.includes('.'))
    return {
      value: `${pad((hour % 12) + (next!.normal === 'pm' ? 12 : 0))}:00`,
      end: zoneEnd(words, at + 2),
      grain: 'hour',
    };
  return withDaypartOnly(words, hour, at + 1);
}

function readPlainHours(words: readonly Word[], at: number): ClockTime | null {
  const value = named.get(words[at]!.normal);
  // "high noon", "Midnight Express"
  if (isWord(words[at - 1], 'high') || (isCapital(words[at]) && at > 0)) return null;
  if (value === undefined || words[at]!.join === 'hyphen') return null;
  return { value, end: zoneEnd(words, at + 1), grain: 'hour' };
}

/** "three o'clock", and "in the morning" behind it. */
function withDaypart(words: readonly Word[], hour: number, end: number): ClockTime | null {
  if (hour < 1 || hour > 12) return null;
  return withDaypartOnly(words, hour, end) ?? { value: `${pad(hour)}:00`, end, grain: 'hour' };
}

/** "4 in the morning": without its daypart it would be any number. */
function withDaypartOnly(words: readonly Word[], hour: number, at: number): ClockTime | null {
  if (!isWord(words[at], 'in') || !isWord(words[at + 1], 'the') || hour < 1 || hour > 12) return null;
  const part = daypartAt(words, at + 2);
  if (!part || part === 'NI') return null;
  const isAfternoon = part === 'AF' || part === 'EV';
  return { value: `${pad((hour % 12) + (isAfternoon ? 12 : 0))}:00`, end: at + 3, grain: 'hour' };
}

const clock: DateRule = {
  name: '7:15 p.m.',
  example: 'The blast came at 7:15 p.m. in the port.',
  starts: [DIGITS, ...hourOf.keys(), ...named.keys()],
  read(words, at) {
    const time = readClock(words, at);
    return time && clockProposal(at, time);
  },
};

const inTheMorning: DateRule = {
  name: 'in the morning',
  example: 'Shares rose in the morning in Tokyo.',
  starts: ['the'],
  read(words, at) {
    if (!isWord(words[at - 1], 'in') || readCardinal(words, at - 2)) return null;
    const part = daypartAt(words, at + 1);
    if (!part || part === 'NI' || words[at + 1]!.normal.endsWith('s')) return null;
    return relative({
      start: at,
      end: at + 2,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XXT${part}`,
      suffix: `T${part}`,
      isFocus: false,
      when: dayOfClock,
    });
  },
};

const morningOf: DateRule = {
  name: 'the morning of Sept. 11',
  example: 'He flew on the morning of Sept. 11, 2001.',
  starts: ['the', 'morning', 'afternoon', 'evening', 'night'],
  read(words, at, behind) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const part = daypartAt(words, from);
    if (!part || !isWord(words[from + 1], 'of')) return null;
    const day = behind(from + 2);
    if (day?.grain !== 'day' || day.kind !== 'date' || day.ends || day.list || day.isImpossible || day.isRefused)
      return null;
    const suffix = `T${part}`;
    return { ...day, start: at, kind: 'time', grain: 'hour', open: day.open + suffix, suffix };
  },
};

const midMorning: DateRule = {
  name: 'mid-afternoon',
  example: 'Shares were up by mid-afternoon in London.',
  starts: ['mid', 'early', 'late', 'midmorning', 'midafternoon'],
  read(words, at, behind) {
    const isOne = words[at]!.normal.length > 5;
    const part = isOne ? (words[at]!.normal.endsWith('morning') ? 'MO' : 'AF') : daypartAt(words, at + 1);
    if (!part || (part === 'NI' && !isWord(words[at - 1], 'by', 'until'))) return null;
    const end = isOne ? at + 1 : at + 2;
    const day = behind(end);
    const suffix = `T${part}`;
    if (
      day?.grain === 'day' &&
      day.kind === 'date' &&
      goesOn(words[end]) &&
      !day.ends &&
      !day.list &&
      !day.isImpossible
    )
      return { ...day, start: at, kind: 'time', grain: 'hour', open: day.open + suffix, suffix };
    // "an early morning raid"
    if (!isWord(words[at - 1], 'by', 'in', 'until', 'since', 'at', 'the', 'during', 'from')) return null;
    return relative({
      start: at,
      end,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XX${suffix}`,
      suffix,
      isFocus: false,
      when: dayOfClock,
    });
  },
};

/** "Wednesday night", "Sept. 17 in the morning" */
export const dayWithPart: Extension = {
  name: 'Wednesday night',
  example: 'The plane crashed Wednesday night.',
  extend(words, inner) {
    if (
      inner.grain !== 'day' ||
      inner.kind === 'time' ||
      inner.kind === 'duration' ||
      inner.ends ||
      inner.list ||
      inner.isImpossible
    )
      return null;
    if (inner.form?.is !== 'weekday' && inner.form?.is !== 'day' && inner.form?.is !== 'month day') return null;
    const [first, second] = [words[inner.end], words[inner.end + 1]];
    let at = inner.end;
    if (
      isWord(first, 'early', 'late', 'mid') &&
      (second?.join === 'space' || second?.join === 'hyphen') &&
      daypartAt(words, at + 1)
    )
      at++;
    const part = daypartAt(words, at);
    if (!part || !goesOn(words[at])) return null;
    const isPlural = words[at]!.normal.endsWith('s');
    if (isPlural || inner.kind === 'set') {
      if (inner.form.is !== 'weekday') return null;
      return { ...inner, end: at + 1, kind: 'set', when: null, open: `XXXX-WXX-${inner.form.weekday}T${part}` };
    }
    return { ...inner, end: at + 1, kind: 'time', grain: 'hour', open: `${inner.open}T${part}`, suffix: `T${part}` };
  },
};

/** "9 a.m. EST Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6" */
export const clockWithDay: Extension = {
  name: '9 a.m. Tuesday',
  example: 'The polls open at 9 a.m. Tuesday.',
  extend(words, inner, behind) {
    if (inner.form?.is !== 'clock' || !inner.suffix) return null;
    let at = inner.end;
    if (isComma(words[at]) || isWord(words[at], 'on', 'of')) at++;
    if (isWord(words[at], '(')) return null;
    const day = behind(at);
    if (day?.kind !== 'date' || day.grain !== 'day' || day.isRefused || day.ends || day.list) return null;
    if (day.form?.is !== 'weekday' && day.form?.is !== 'day' && day.form?.is !== 'month day') return null;
    if (!inner.ends) return onDay(day, inner, inner.start, day.end);
    const [first, second] = inner.ends;
    const ends = [onDay(day, first, first.start, first.end), onDay(day, second, second.start, day.end)] as const;
    return { ...ends[0], end: day.end, ends };
  },
};

/** A clock time, of the day that stands behind it. */
function onDay(day: Proposal, clock: Proposal, start: number, end: number): Proposal {
  const suffix = clock.suffix ?? '';
  return { ...day, start, end, kind: 'time', grain: clock.grain, open: day.open + suffix, suffix };
}

/** "Tuesday at 9 a.m.": one time in two halves. */
export const dayWithClock: Extension = {
  name: 'Tuesday at 9 a.m.',
  example: 'The polls open Tuesday at 9 a.m. sharp.',
  extend(words, inner, behind) {
    const isDay = inner.grain === 'day' && inner.kind === 'date';
    // "Tuesday evening at 8 p.m."
    const isPart = inner.kind === 'time' && /^T[A-Z]/.test(inner.suffix ?? '');
    if (!(isDay || isPart) || inner.ends || inner.list || inner.isImpossible) return null;
    if (inner.form?.is !== 'weekday' && inner.form?.is !== 'day' && inner.form?.is !== 'month day') return null;
    let at = inner.end;
    if (isComma(words[at])) at++;
    if (isWord(words[at], 'at')) at++;
    if (at === inner.end) return null;
    const time = behind(at);
    if (time?.form?.is !== 'clock' || !time.suffix || time.start !== at || time.ends) return null;
    const open = isPart ? inner.open.slice(0, inner.open.indexOf('T')) : inner.open;
    return { ...inner, end: time.end, kind: 'time', grain: time.grain, open: open + time.suffix, suffix: time.suffix };
  },
};

/** "2-4 p.m.", "9 to 11 a.m.": the half of the day is said once. */
const clockRange: DateRule = {
  name: '2-4 p.m.',
  example: 'The office is open 2-4 p.m. at best.',
  starts: [DIGITS],
  read(words, at) {
    const word = words[at]!;
    if (!/^\d{1,2}(?::[0-5]\d)?$/.test(word.normal) || word.join === 'hyphen' || word.join === 'slash') return null;
    const link = words[at + 1];
    const second = link?.join === 'hyphen' ? at + 1 : isWord(link, 'to') ? at + 2 : null;
    if (second === null || !words[second]) return null;
    const end = readClock(words, second);
    const half = /([ap])m/.exec(
      words
        .slice(second, end?.end ?? second)
        .map(({ normal }) => normal)
        .join(''),
    )?.[1];
    const [hour, minute] = word.normal.split(':');
    const number = Number(hour);
    if (!end || !half || number < 1 || number > 12) return null;
    const inHalf = (part: string) => `${pad((number % 12) + (part === 'p' ? 12 : 0))}:${minute ?? '00'}`;
    // "11-1 p.m." starts before noon.
    const value = inHalf(half) < end.value ? inHalf(half) : inHalf('a');
    const first = clockProposal(at, { value, end: at + 1, grain: minute ? 'minute' : 'hour' });
    return { ...first, end: end.end, ends: [first, clockProposal(second, end)] };
  },
};

export const clockRules: readonly DateRule[] = [clock, clockRange, inTheMorning, morningOf, midMorning];

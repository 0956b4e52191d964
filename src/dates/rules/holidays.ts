import { calendarDay } from '../../iso-date.js';
import {
  feastNouns,
  holidayNouns,
  namedAfterFeasts,
  wordsBeforeHolidays,
} from '../../lexicon/dates/holiday-contexts.js';
import { type HolidayRule, holidays } from '../../lexicon/dates/holidays.js';
import { nationalDays } from '../../lexicon/dates/national-days.js';
import type { Context } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isComma, isOneOf, isWord } from '../lexical.js';
import { afterBeside, nearest, withinBound } from '../nearest.js';
import { goesOn, readYear } from '../numbers.js';
import { form, phrase } from '../opening.js';
import { openValue, type Period, periodAround, yearPeriod } from '../period.js';
import { asSingle, refused, relative, type Single, stated } from '../proposal.js';
import { type After, type DateRule, dateRule } from '../rule.js';
import { holidayIn } from './holiday-days.js';

const leadsToHoliday = new Set<string>(wordsBeforeHolidays);
const nouns = new Set<string>(holidayNouns);
const anyYears = new Set<string>(feastNouns);
const names = new Set<string>(namedAfterFeasts);

interface Entry {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

/** By their first word, the longest name first. */
const byFirst = new Map<string, Entry[]>();
for (const [names, rule] of holidays) {
  for (const name of names) {
    const words = name.split(' ');
    const list = byFirst.get(words[0]!) ?? [];
    list.push({ words, rule });
    byFirst.set(
      words[0]!,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const holiday = dateRule({
  name: 'Christmas Day',
  example: 'The truce was broken on Christmas Day.',
  opening: phrase(
    holidays.flatMap(([names]) => names),
    (tokens, at) => byFirst.get(tokens[at]!.normal),
  ),
  read(entries, tokens, at, after) {
    for (const { words: name, rule } of entries) {
      if (!isNameAt(tokens, at, { words: name, rule })) continue;
      const end = at + name.length;
      if (isOneOf(tokens[end], names) && isCapital(tokens[end])) return refused(at, end + 1);
      if (rule.by === 'once') return onceProposal(at, end, rule);
      const isWeek = isWord(tokens[end], 'week', 'weekend') && tokens[end]!.join === 'space';
      if (rule.isShort && !isWeek && !isAlone(tokens, at, end)) {
        // "Christmas 2020", "Christmas this year"
        const dated = inStatedYear(tokens, at, end, rule) ?? inPointedYear(tokens, at, end, rule, after);
        if (dated) return dated;
        continue;
      }
      return withYear(tokens, at, end, rule.by === 'country' ? ofItsCountry(tokens, at, end, name) : rule, after);
    }
    return null;
  },
});

/** Whether the name of a holiday stands at an index. */
function isNameAt(tokens: readonly DateToken[], at: number, { words, rule }: Entry): boolean {
  const isThere = words.every(
    (word, i) => tokens[at + i]?.normal === word && (i === 0 || (tokens[at + i]!.join === 'slash') === (word === '11')),
  );
  if (!isThere) return false;
  if (!isCapital(tokens[at]) && !/^(?:9|the|new|lunar|early|late|spring|summer)$/.test(words[0]!)) return false;
  // "TET 2012" is an exam.
  if (rule.isShort && words.length === 1 && /^\p{Lu}{2,4}$/u.test(tokens[at]!.text)) return false;
  // "the D-day for his arrest" is any day that was fixed.
  return words[0] !== 'd' || tokens[at + 1]!.text === 'Day';
}

/** The holiday whose name begins at an index, and the index after it. */
export function holidayAt(
  tokens: readonly DateToken[],
  at: number,
): { readonly rule: HolidayRule; readonly end: number } | null {
  const entry = byFirst.get(tokens[at]?.normal ?? '')?.find((one) => isNameAt(tokens, at, one));
  return entry ? { rule: entry.rule, end: at + entry.words.length } : null;
}

/** The day that "India's Independence Day", "Indian Independence Day" or "Independence Day in India" is. */
function ofItsCountry(tokens: readonly DateToken[], start: number, end: number, name: readonly string[]): HolidayRule {
  const before = tokens[isWord(tokens[start - 1], "'s", "'") ? start - 2 : start - 1];
  const country = isCapital(before) ? before : isWord(tokens[end], 'in', 'of') ? tokens[end + 1] : undefined;
  const days = Object.hasOwn(nationalDays, name.join(' ')) ? nationalDays[name.join(' ')]! : [];
  const found = days.find(([countries]) => country !== undefined && countries.includes(country.normal));
  return found ? { by: 'day', month: found[1], day: found[2] } : { by: 'country' };
}

/** "Easter" and "Christmas" alone are days; the Christmas tree and the Easter egg are not. */
function isAlone(tokens: readonly DateToken[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[end];
  if (next?.join === 'hyphen' || isOneOf(next, nouns)) return false;
  return isOneOf(before, leadsToHoliday) && (!goesOn(next) || !isCapital(next));
}

function onceProposal(start: number, end: number, rule: HolidayRule): Single {
  const day = holidayIn(rule, 0)!;
  return stated({ start, end, grain: 'day', open: day.value, when: () => day, form: { is: 'day' } });
}

/** A holiday, in the year that stands after it or in the one that its clause is about. */
function withYear(tokens: readonly DateToken[], start: number, end: number, rule: HolidayRule, after: After): Single {
  const at = isComma(tokens[end]) || isWord(tokens[end], 'of', 'in') ? end + 1 : end;
  return (
    holidayWeek(tokens, start, end, rule) ??
    inStatedYear(tokens, start, at, rule) ??
    inPointedYear(tokens, start, at, rule, after) ??
    withoutYear(tokens, start, end, rule)
  );
}

/** "a Labor Day sale", "her Thanksgiving shift": of any year; not "last Thanksgiving". */
function isOfAnyYear(tokens: readonly DateToken[], start: number, end: number): boolean {
  return (
    isOneOf(tokens[end], anyYears) && goesOn(tokens[end]) && !isWord(tokens[start - 1], 'last', 'this', 'next', "'s")
  );
}

/** Days from a holiday back to one whose week ends with its weekend: Memorial Day, a Monday, ends a long one. */
const TO_ITS_WEEKEND = 3;

/** "Thanksgiving week", "Memorial Day weekend", "the Labor Day holiday weekend" */
function holidayWeek(tokens: readonly DateToken[], start: number, end: number, rule: HolidayRule): Single | null {
  const at = isWord(tokens[end], 'long', 'holiday') ? end + 1 : end;
  if (!isWord(tokens[at], 'week', 'weekend') || tokens[at]!.join !== 'space') return null;
  const grain = isWord(tokens[at], 'week') ? 'week' : 'weekend';
  return relative({
    start,
    end: at + 1,
    grain,
    open: openValue(grain),
    needsYear: true,
    when: (context) => {
      const day = nearestHoliday(context, rule, 0);
      return day && periodAround(grain, grain === 'weekend' ? day.from - TO_ITS_WEEKEND : day.from);
    },
  });
}

/** "Good Friday 2014", "Christmas Day, 1999" */
function inStatedYear(tokens: readonly DateToken[], start: number, at: number, rule: HolidayRule): Single | null {
  const year = goesOn(tokens[at]) ? readYear(tokens, at) : null;
  if (!year || year.value <= 1500 || year.value >= 2200) return null;
  const day = holidayIn(rule, year.value) ?? yearPeriod(year.value);
  return stated({ start, end: year.end, grain: 'day', open: String(year.value), when: () => day });
}

/** "Christmas Day last year" */
function inPointedYear(
  tokens: readonly DateToken[],
  start: number,
  at: number,
  rule: HolidayRule,
  after: After,
): Single | null {
  const year = asSingle(after(at));
  if (year?.form?.is !== 'year' || year.start !== at || !goesOn(tokens[at]) || !year.when) return null;
  const { when } = year;
  return relative({
    start,
    end: year.end,
    grain: 'day',
    open: 'XXXX',
    hasYear: true,
    when: (context) => inYearOf(when(context), rule),
  });
}

/** "Thanksgiving", "last Thanksgiving" */
function withoutYear(tokens: readonly DateToken[], start: number, end: number, rule: HolidayRule): Single {
  const pointer = tokens[start - 1];
  const direction = isWord(pointer, 'last') ? -1 : isWord(pointer, 'next') ? 1 : 0;
  return relative({
    start: direction === 0 && !isWord(pointer, 'this') ? start : start - 1,
    end,
    grain: 'day',
    open:
      rule.by === 'day'
        ? `XXXX-${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`
        : 'XXXX-XX-XX',
    needsYear: true,
    when: isOfAnyYear(tokens, start, end)
      ? null
      : (context) =>
          isWord(pointer, 'this')
            ? nearestHoliday({ ...context, tense: 'future', isSure: false }, rule, 0)
            : nearestHoliday(context, rule, direction),
  });
}

/** The day of a feast of the moon is known for the years of its table; of others the year is. */
function inYearOf(period: Period | null, rule: HolidayRule): Period | null {
  if (!period) return null;
  const { year } = calendarDay(period.from);
  return holidayIn(rule, year) ?? yearPeriod(year);
}

function nearestHoliday(context: Context, rule: HolidayRule, direction: number): Period | null {
  const inYear = (year: number) => holidayIn(rule, year);
  const fromText = direction === 0 ? (withinBound(context, inYear) ?? afterBeside(context, inYear)) : null;
  if (fromText) return fromText;
  if (context.anchor === null) return null;
  const { anchor } = context;
  const { year } = calendarDay(anchor);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y)).filter((day) => day !== null);
  if (direction < 0) return days.filter((day) => day.to < anchor).at(-1) ?? null;
  if (direction > 0) return days.find((day) => day.from > anchor) ?? null;
  return nearest(days, anchor, context);
}

const yearsHoliday = dateRule({
  name: 'the 2004 Boxing Day tsunami',
  example: 'She survived the 2004 Boxing Day tsunami.',
  opening: form(/^(?:1[89]|20)\d\d$/, '1998'),
  read(digits, tokens, at) {
    if (!goesOn(tokens[at + 1]) || !isCapital(tokens[at + 1])) return null;
    const entry = byFirst
      .get(tokens[at + 1]!.normal)
      ?.find(({ words }) => words.every((word, i) => tokens[at + 1 + i]?.normal === word));
    // The 1916 Easter Rising took days.
    if (!entry || entry.rule.isShort || entry.rule.by === 'country' || entry.rule.by === 'once') return null;
    const day = holidayIn(entry.rule, Number(digits));
    const end = at + 1 + entry.words.length;
    if (!day || (isOneOf(tokens[end], names) && isCapital(tokens[end]))) return null;
    return stated({ start: at, end, grain: 'day', open: day.value, when: () => day, form: { is: 'day' } });
  },
});

export const holidayRules: readonly DateRule[] = [holiday, yearsHoliday];

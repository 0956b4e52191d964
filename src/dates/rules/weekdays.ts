import { type DayNumber, weekdayOfNumber } from '../../iso-date.js';
import { weekdays } from '../../lexicon/common/calendar.js';
import { weekdayNames, weekdaySurnames } from '../../lexicon/dates/named-weekdays.js';
import { rank } from '../../text/grain-rank.js';
import { aShortWeekday } from '../common-openings.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isWord, shortWeekdayAt, weekdayAt } from '../lexical.js';
import { isBesideToCome } from '../nearest.js';
import { goesOn } from '../numbers.js';
import { either, perhapsThe, the, word, wordIn } from '../opening.js';
import { dayPeriod, type Period, weekendPeriod } from '../period.js';
import { asSingle, plain, type Refused, rangeOf, refused, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint } from '../series.js';

const namesBehind = new Map(weekdayNames.map(([weekday, names]) => [weekday, new Set<string>(names)]));
const anyBehind = namesBehind.get('any')!;
const surnameBefore = new Set<string>(weekdaySurnames);

/** The day that the text just gave, if it is such a weekday. */
function toldOn(context: Context, weekday: number): Period | null {
  const told = context.spoken('day');
  return told && weekdayOfNumber(told.from) === weekday ? told : null;
}

/** "a Thursday meeting", "a Friday night game" */
function isAdjectival(next: DateToken | undefined): boolean {
  return goesOn(next) && !isWord(next, 'in', 'at', 'and', 'or', 'when', 'with', 'after', 'before', 'because', 'so');
}

/** The weekday of a clause: the last one, or the coming one where the clause is about what will be. The anchor's own weekday is the anchor. */
function weekdayIn(context: Context, weekday: number): Period | null {
  const { bound } = context;
  if (bound) {
    const apart = bound.mayBeSame ? 0 : 1;
    return dayPeriod(
      bound.side === 'before'
        ? onOrBefore(bound.period.from - apart, weekday)
        : onOrAfter(bound.period.from + apart, weekday),
    );
  }
  const elsewhere = context.bracketed && besideDay(context.bracketed, weekday);
  if (elsewhere) return elsewhere;
  // Without a day to count from, it is the date that was just given, if that is such a weekday.
  if (context.anchor === null) return toldOn(context, weekday);
  if (isBesideToCome(context) && rank(context.beside.grain) <= rank('week'))
    return dayPeriod(onOrAfter(context.beside.from, weekday));
  // "storms Friday and Saturday", printed on that Friday
  const { beside, tense } = context;
  if (tense === null && beside?.from === context.anchor && weekdayOfNumber(context.anchor + 1) === weekday)
    return dayPeriod(context.anchor + 1);
  return dayPeriod(
    context.tense === 'future' ? onOrAfter(context.anchor, weekday) : onOrBefore(context.anchor, weekday),
  );
}

/** "on Tuesday (early Wednesday in Sydney)": where the day is called otherwise, it is a day sooner or later. */
function besideDay({ from, to }: Period, weekday: number): Period | null {
  const day = from === to ? [from - 1, from + 1].find((one) => weekdayOfNumber(one) === weekday) : undefined;
  return day === undefined ? null : dayPeriod(day);
}

export function onOrBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOfNumber(day) - weekday + 7) % 7);
}

export function onOrAfter(day: DayNumber, weekday: number): DayNumber {
  return day + ((weekday - weekdayOfNumber(day) + 7) % 7);
}

function weekdayProposal(start: number, end: number, weekday: number, when: When, isFocus = true): Single {
  return relative({
    start,
    end,
    grain: 'day',
    open: `XXXX-WXX-${weekday}`,
    needsYear: true,
    when,
    isFocus,
    form: { is: 'weekday', weekday },
  });
}

const weekday = dateRule({
  name: 'Wednesday',
  example: 'The minister resigned Wednesday.',
  opening: aShortWeekday,
  read(number, tokens, at, after) {
    if (weekdayAt(tokens, at) === undefined && !isAmongWeekdays(tokens, at)) return null;
    const name = nameAround(tokens, at);
    if (name) return name;
    // "Monday and Tuesday nights": both come again.
    const other = isWord(tokens[at + 1], 'and', 'or', ',') ? asSingle(after(at + 2)) : null;
    if (other?.kind === 'set' && other.form?.is === 'weekday' && other.open.includes('T'))
      return weekdaySet(at, number, other.open.slice(other.open.indexOf('T')));
    // "Monday through Thursday nights"
    const last = isRangeJoint(tokens[at + 1]) ? asSingle(after(at + 2)) : null;
    if (last?.kind === 'set' && last.form?.is === 'weekday' && last.open.includes('T'))
      return rangeOf(weekdaySet(at, number, last.open.slice(last.open.indexOf('T'))), last);
    // "every Saturday and Sunday"
    if (isWord(tokens[at - 1], 'and', 'or') && isWord(tokens[at - 3], 'every', 'each') && weekdayAt(tokens, at - 2))
      return plain({ start: at, end: at + 1, kind: 'set', grain: 'day', open: `XXXX-WXX-${number}` });
    // "Sept. 5 (Thursday)" repeats the day before it.
    if (isWord(tokens[at - 1], '(') && isWord(tokens[at + 1], ')'))
      return weekdayProposal(
        at,
        at + 1,
        number,
        (context) => toldOn(context, number) ?? weekdayIn(context, number),
        false,
      );
    // "Sept. 5, a Thursday" is that day, "on a Thursday" any.
    return isWord(tokens[at - 1], 'a') && !isAdjectival(tokens[at + 1])
      ? weekdayProposal(at, at + 1, number, (context) => toldOn(context, number), false)
      : weekdayProposal(at, at + 1, number, (context) => weekdayIn(context, number));
  },
});

/** "Mon-Fri", "Sat and Sun": next to another, a short form is a day. */
function isAmongWeekdays(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isHyphened = next?.join === 'hyphen' && shortWeekdayAt(tokens, at + 1) !== undefined;
  const isAfterHyphen = tokens[at]!.join === 'hyphen' && shortWeekdayAt(tokens, at - 1) !== undefined;
  const isJoined = (isListJoint(next) || isRangeJoint(next)) && shortWeekdayAt(tokens, at + 2) !== undefined;
  const isLast = (isListJoint(before) || isRangeJoint(before)) && shortWeekdayAt(tokens, at - 2) !== undefined;
  return isHyphened || isAfterHyphen || isJoined || isLast;
}

/** "Mondays", the "Monday" of "Monday and Tuesday nights". */
function weekdaySet(at: number, weekday: number, time = ''): Single {
  const open = `XXXX-WXX-${weekday}${time}`;
  return plain({ start: at, end: at + 1, kind: 'set', grain: 'day', open, form: { is: 'weekday', weekday } });
}

/** "Tuesday Weld", "Black Friday", "the Sunday Times": the stretch of a name that holds a weekday. */
function nameAround(tokens: readonly DateToken[], at: number): Refused | null {
  const before = tokens[at - 1];
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (
    next &&
    isCapital(next) &&
    next.join !== 'glued' &&
    (anyBehind.has(next.normal) || namesBehind.get(token.normal)?.has(next.normal))
  )
    return refused(at, at + 2);
  if (before && isCapital(before) && surnameBefore.has(`${before.normal} ${token.normal}`)) return refused(at, at + 1);
  return null;
}

/** "Mondays" */
export const pluralWeekdays: ReadonlyMap<string, number> = new Map(
  Object.entries(weekdays)
    .filter(([name]) => name.endsWith('day'))
    .map(([name, number]) => [`${name}s`, number]),
);

const plural = dateRule({
  name: 'Mondays',
  example: 'The court sits on Mondays.',
  opening: wordIn(pluralWeekdays),
  read: (number, tokens, at) => (isCapital(tokens[at]) ? weekdaySet(at, number) : null),
});

const weekend = dateRule({
  name: 'the weekend',
  example: 'Talks went on over the weekend.',
  opening: either(the(word('weekend')), perhapsThe(word('weekends'))),
  read({ found, from }, tokens, at) {
    if (found === 'weekends')
      return isWord(tokens[at - 1], 'on')
        ? plain({ start: at, end: from + 1, kind: 'set', grain: 'weekend', open: 'XXXX-WXX-WE' })
        : null;
    return relative({
      start: at,
      end: from + 1,
      grain: 'weekend',
      open: 'XXXX-WXX-WE',
      needsYear: true,
      when: weekendIn,
    });
  },
});

/** The weekend that is over, unless the clause is about what will be; on a Saturday or Sunday this one. */
export function weekendIn(context: Context): Period | null {
  if (context.anchor === null) return null;
  const weekdayOfAnchor = weekdayOfNumber(context.anchor);
  const monday = context.anchor - weekdayOfAnchor + 1;
  const isThis = weekdayOfAnchor >= 6 || context.tense === 'future' || (context.tense === null && weekdayOfAnchor >= 4);
  return weekendPeriod(isThis ? monday : monday - 7);
}

export const weekdayRules: readonly DateRule[] = [weekday, plural, weekend];

import type { DayNumber } from '../iso-date.js';
import type { Article, DateMention, DayOrder, Document, Sentence, Span } from '../types.js';
import { type CertainDays, certainDay, keepCertain } from './certain-days.js';
import type { Bound, Context, Tense } from './context.js';
import { type DateToken, dateTokens } from './date-tokens.js';
import type { Extension } from './extension.js';
import { type Focus, noFocus, type Story, storyAfter, withReportedLength, withSpoken } from './focus.js';
import { asHabit } from './habits.js';
import { isItsEnd, withSharedDay } from './joined-dates.js';
import { knownFrom } from './known.js';
import { isComma, isWord } from './lexical.js';
import { completed, readMention } from './mention.js';
import type { Period } from './period.js';
import { firstOf, formOf, hasForm, hasYear, type Item, type List, type Single } from './proposal.js';
import { type Dispatch, dispatchOf, extensionsOf, propose } from './propose.js';
import { anchorDay } from './resolve.js';
import type { DateRule } from './rule.js';
import { calendarDayRules } from './rules/calendar-days.js';
import { clockRules } from './rules/clock.js';
import { clockWithDay, clockWithPart, clockWithZone, dayWithClock } from './rules/clock-days.js';
import { clockRangeRules } from './rules/clock-ranges.js';
import { clockWithSet, setWithClock, setWithLimit } from './rules/clock-sets.js';
import { coordinatedRules } from './rules/coordinated.js';
import { dayWordRules } from './rules/day-words.js';
import { daypartRules, dayWithPart, partAndPart } from './rules/dayparts.js';
import { dayOfAMonthRules } from './rules/days-of-a-month.js';
import { decadeRules } from './rules/decades.js';
import { eachYearOn, ofEachYear } from './rules/each-year.js';
import { holidayRules } from './rules/holidays.js';
import { hoursOfDays } from './rules/hours-of-days.js';
import { impossibleRules } from './rules/impossible.js';
import { joins } from './rules/joins.js';
import { lengthRangeRules } from './rules/length-ranges.js';
import { lengthRules } from './rules/lengths.js';
import { sharedWeek, sharedYear } from './rules/lists.js';
import { modifierRules } from './rules/modifiers.js';
import { monthRules } from './rules/months.js';
import { ago, agoToday, dayWeek, laterOrEarlier, weekOnDay } from './rules/moved.js';
import { namedDayRules } from './rules/named-days.js';
import { nameRules } from './rules/names.js';
import { nthOfRules } from './rules/nth-of.js';
import { numericDateRules, rulesInOrder } from './rules/numeric-dates.js';
import { pointedLengthRules } from './rules/pointed-lengths.js';
import { pointedNameRules } from './rules/pointed-names.js';
import { pointedPeriodRules } from './rules/pointed-periods.js';
import { quarterRules } from './rules/quarters.js';
import { range } from './rules/ranges.js';
import { referenceRules } from './rules/references.js';
import { setRules } from './rules/sets.js';
import { spokenClockRules } from './rules/spoken-clock.js';
import { theUnitRules } from './rules/the-unit.js';
import { weekdayDateRules } from './rules/weekday-dates.js';
import { weekdayJoins } from './rules/weekday-joins.js';
import { weekdayNumberRules, weekdayWithBrackets } from './rules/weekday-numbers.js';
import { weekdayRules } from './rules/weekdays.js';
import { yearEarlierRules } from './rules/year-earlier.js';
import { yearRules } from './rules/years.js';
import { isAfterDay } from './tense/ahead.js';
import { noTense, tenseAt } from './tense/index.js';

/** Every way to say a date; of those that read as much the first one listed is taken. */
export const dateRules: readonly DateRule[] = [
  ...calendarDayRules,
  ...weekdayDateRules,
  ...weekdayNumberRules,
  ...dayOfAMonthRules,
  ...numericDateRules,
  ...yearEarlierRules,
  ...monthRules,
  ...yearRules,
  ...decadeRules,
  ...quarterRules,
  ...coordinatedRules,
  ...impossibleRules,
  ...nthOfRules,
  ...holidayRules,
  ...namedDayRules,
  ...weekdayRules,
  ...pointedPeriodRules,
  ...pointedLengthRules,
  ...pointedNameRules,
  ...theUnitRules,
  ...dayWordRules,
  ...setRules,
  ...lengthRules,
  ...lengthRangeRules,
  ...clockRules,
  ...clockRangeRules,
  hoursOfDays,
  ...spokenClockRules,
  ...daypartRules,
  ...modifierRules,
  ...referenceRules,
];

/** Every way to make a date longer; the longest is taken, and made longer again. */
export const dateExtensions: readonly Extension[] = [
  ...joins,
  ...weekdayJoins,
  weekdayWithBrackets,
  ago,
  agoToday,
  laterOrEarlier,
  dayWeek,
  weekOnDay,
  dayWithPart,
  partAndPart,
  dayWithClock,
  clockWithDay,
  clockWithZone,
  clockWithPart,
  clockWithSet,
  setWithClock,
  setWithLimit,
  ofEachYear,
  eachYearOn,
  range,
  sharedYear,
  sharedWeek,
];

const extensions = extensionsOf(dateExtensions);
const rules: readonly DateRule[] = [...nameRules, ...dateRules];
const dispatch = dispatchOf(rules);
/** Made when an article comes that needs them. */
const dispatches: Partial<Record<DayOrder, Dispatch>> = {};

function dispatchIn(order: DayOrder | null): Dispatch {
  if (order === null) return dispatch;
  dispatches[order] ??= dispatchOf(rulesInOrder(rules, order));
  return dispatches[order];
}

/** Every date, time, duration and set of the article, in order. */
export function findDates(doc: Document): DateMention[] {
  const mentions: DateMention[] = [];
  const rulesAt = dispatchIn(doc.article.dayOrder);
  const anchors = anchorsOf(doc.article);
  let focus = noFocus;
  let known = knownFrom(focus);
  let story: Story | null = null;
  const days: CertainDays = new Map();
  const certain = (month: number, day: number) => certainDay(days, month, day);
  for (const sentence of doc.sentences) {
    const tokens = dateTokens(sentence.tokens);
    let before: Told | null = null;
    for (const { proposal: proposed, by, within } of withSharedDay(tokens, propose(tokens, rulesAt, extensions))) {
      if (known.focus !== focus) known = knownFrom(focus);
      const proposal = asHabit(tokens, proposed);
      const { tense, isSure, reason } = needsTense(proposal) ? tenseAt(tokens, within.start, within.end) : noTense;
      const context: Context = {
        anchor: anchorOf(anchors, sentence),
        tense,
        // "is to run from Jan. 23 to March 9" may have begun.
        isSure: isSure && !(proposal.shape === 'range' && tense === 'future'),
        spoken: known.spoken,
        told: known.told,
        last: known.last,
        spokenGrain: known.spokenGrain,
        story: storyAt(story, tokens, within, sentence.index),
        certain,
        ...relationsTo(before, tokens, proposal, tense),
      };
      const { mention, period } = readMention(doc.article.text, sentence.index, tokens, proposal, context, focus);
      mentions.push(completed(mention, proposal, reason, by));
      if (period) {
        before = { period, end: proposal.end };
        keepCertain(days, proposal, context, period);
      }
      const first = firstOf(proposal);
      const isSingle = first.shape === 'single';
      if (isSingle && isReportedLength(tokens, first)) focus = withReportedLength(focus);
      if (!period || (isSingle && !first.isFocus)) continue;
      if (context.bound === null && !isBesideTheReport(period, context, focus)) focus = withSpoken(focus, period);
      // "from March to May 2022" gives the year of both.
      const isRelative = isSingle && first.isRelative && !(proposal.shape === 'range' && hasYear(proposal.ends[1]));
      if (isSingle && (isRelative || isTold(tokens, proposal)))
        story = storyAfter(story, { ...first, isRelative }, period, sentence.index);
    }
  }
  return mentions;
}

/** What the date before says of an expression. */
function relationsTo(
  before: Told | null,
  tokens: readonly DateToken[],
  proposal: Item,
  tense: Tense,
): Pick<Context, 'beside' | 'bracketed' | 'bound'> {
  if (!before) return { beside: null, bracketed: null, bound: null };
  const { period, end } = before;
  return {
    beside: isJoined(tokens, end, proposal.start) ? period : null,
    bracketed: tokens[end]?.text === '(' && end + 1 === proposal.start ? period : null,
    bound: boundBy(tokens, proposal, before, tense),
  };
}

/** The quarter that is reported is the last that is over: neither the one that runs nor "a flat second quarter" takes its place. */
function isBesideTheReport(period: Period, { anchor, tense }: Context, focus: Focus): boolean {
  const reported = focus.get('quarter')?.period;
  if (period.grain !== 'quarter' || anchor === null || !reported) return false;
  if (period.isFiscal) return tense === 'future';
  return period.to >= anchor || (reported.to < anchor && period.to < reported.from);
}

/** Tokens from a month to the one before it that it is set against. */
const MAX_TO_BASE = 8;
/** Tokens of the figure between "from" and its month: "from 7.9 percent in January". */
const MAX_FIGURE = 5;

/** What the date before says of when this one is; null where it says nothing. */
function boundBy(tokens: readonly DateToken[], item: Item, before: Told, tense: Tense): Bound | null {
  const { period } = before;
  if (isBase(tokens, item, before)) return { side: 'before', period, mayBeSame: false };
  const isNext = formOf(item)?.is === 'weekday' && isAfterDay(tokens, item.start, item.end, before.end);
  if (isNext) return { side: 'after', period, mayBeSame: false };
  if (tense !== 'past' && isItsEnd(tokens, item, before.end)) return { side: 'after', period, mayBeSame: false };
  return null;
}

/** "fell in January from December", "7.7 percent in February, down from 7.9 in January": the second month came first. */
function isBase(tokens: readonly DateToken[], item: Item, { period, end }: Told): boolean {
  const { start } = item;
  if (item.shape !== 'single' || item.grain !== period.grain || start - end > MAX_TO_BASE) return false;
  if (!hasForm(item, 'month', 'quarter') || item.hasYear) return false;
  if (isWord(tokens[start - 1], 'from', 'than')) return true;
  const from = Math.max(end, start - MAX_FIGURE);
  return isWord(tokens[start - 1], 'in') && tokens.slice(from, start).some((token) => isWord(token, 'from', 'than'));
}

/** "In the nine months", "for the first six months": what a company reports beside its quarter. */
function isReportedLength(tokens: readonly DateToken[], { start, kind, grain, open }: Single): boolean {
  return (
    kind === 'duration' &&
    grain === 'month' &&
    /^P(?:[4-9]|1[0-2])M$/.test(open) &&
    isWord(tokens[start], 'the') &&
    isWord(tokens[start - 1], 'in', 'for', 'through', 'during')
  );
}

/** "In May 2011", "On May 4": what comes after "since" or "of" is mentioned only in passing. */
function isTold(tokens: readonly DateToken[], { start, shape }: Item | List): boolean {
  return (
    start === 0 ||
    isWord(tokens[start - 1], 'in', 'on', 'by') ||
    (shape === 'range' && isWord(tokens[start - 1], 'from', 'between'))
  );
}

/** The story that a month without its year may go on with. */
function storyAt(
  story: Story | null,
  tokens: readonly DateToken[],
  within: Item | List,
  sentence: number,
): Period | null {
  return story && sentence - story.sentence <= 1 && isTold(tokens, within) ? story.period : null;
}

/** The days that the sentences of an article are told on; its dateline is told on its own. */
interface Anchors {
  readonly article: DayNumber | null;
  readonly dateline: (Span & { readonly anchor: DayNumber | null }) | null;
}

function anchorsOf({ anchor, dateline }: Article): Anchors {
  const hasDay = dateline?.date?.startsWith('XXXX') === false;
  return {
    article: anchorDay(anchor.date),
    dateline: hasDay ? { start: dateline.start, end: dateline.end, anchor: anchorDay(dateline.date) } : null,
  };
}

function anchorOf({ article, dateline }: Anchors, { start, end }: Sentence): DayNumber | null {
  return dateline !== null && start === dateline.start && end <= dateline.end ? dateline.anchor : article;
}

/** A date of the sentence, and the index of the token after it. */
interface Told {
  readonly period: Period;
  readonly end: number;
}

/** Tokens from one date to another that is joined to it: "arrives Friday, and then leaves on Monday". */
const MAX_JOINED = 5;

/** Whether "and" or nothing but a comma leads from the date that ends at an index to the next. */
function isJoined(tokens: readonly DateToken[], end: number, start: number): boolean {
  const at = isComma(tokens[end]) ? end + 1 : end;
  if (at === start) return at > end;
  return start - end <= MAX_JOINED && isWord(tokens[at], 'and', 'or', 'then', 'before');
}

function needsTense(proposal: Item): boolean {
  return proposal.shape === 'range' || (proposal.shape === 'single' && proposal.isRelative);
}

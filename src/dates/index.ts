import type { DateMention, DatePart, DayOrder, Document, Sentence } from '../types.js';
import type { Context } from './context.js';
import { type DateToken, dateTokens } from './date-tokens.js';
import type { Extension } from './extension.js';
import {
  type Focus,
  lastOf,
  noFocus,
  type Story,
  spokenGrainOf,
  spokenOf,
  storyBehind,
  toldOf,
  withSpoken,
} from './focus.js';
import { isWord } from './lexical.js';
import type { Period } from './period.js';
import { firstOf, type Item } from './proposal.js';
import { type Dispatch, dispatchOf, propose } from './propose.js';
import { anchorDay, rangeMention, resolveEnds, resolveOne } from './resolve.js';
import type { DateRule } from './rule.js';
import { calendarDayRules } from './rules/calendar-days.js';
import { clockRules } from './rules/clock.js';
import { clockWithDay, clockWithPart, dayWithClock } from './rules/clock-days.js';
import { coordinatedRules } from './rules/coordinated.js';
import { dayWordRules } from './rules/day-words.js';
import { daypartRules, dayWithPart } from './rules/dayparts.js';
import { dayOfAMonthRules } from './rules/days-of-a-month.js';
import { decadeRules } from './rules/decades.js';
import { holidayRules } from './rules/holidays.js';
import { impossibleRules } from './rules/impossible.js';
import { joins } from './rules/joins.js';
import { lengthRangeRules } from './rules/length-ranges.js';
import { lengthRules } from './rules/lengths.js';
import { sharedYear } from './rules/lists.js';
import { modifierRules } from './rules/modifiers.js';
import { monthRules } from './rules/months.js';
import { ago, agoToday, laterOrEarlier } from './rules/moved.js';
import { nthOfRules } from './rules/nth-of.js';
import { numericDateRules, rulesInOrder } from './rules/numeric-dates.js';
import { pointedLengthRules } from './rules/pointed-lengths.js';
import { pointedNameRules } from './rules/pointed-names.js';
import { pointedPeriodRules } from './rules/pointed-periods.js';
import { quarterRules } from './rules/quarters.js';
import { range } from './rules/ranges.js';
import { referenceRules } from './rules/references.js';
import { ofEachYear, setRules } from './rules/sets.js';
import { spokenClockRules } from './rules/spoken-clock.js';
import { theUnitRules } from './rules/the-unit.js';
import { weekdayRules } from './rules/weekdays.js';
import { yearEarlierRules } from './rules/year-earlier.js';
import { yearRules } from './rules/years.js';
import { tenseAt } from './tense/index.js';

/** Every way to say a date; of those that read as much the first one listed is taken. */
export const dateRules: readonly DateRule[] = [
  ...calendarDayRules,
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
  ...spokenClockRules,
  ...daypartRules,
  ...modifierRules,
  ...referenceRules,
];

/** Every way to make a date longer; the longest is taken, and made longer again. */
export const dateExtensions: readonly Extension[] = [
  ...joins,
  ago,
  agoToday,
  laterOrEarlier,
  dayWithPart,
  dayWithClock,
  clockWithDay,
  clockWithPart,
  ofEachYear,
  range,
  sharedYear,
];

const dispatch = dispatchOf(dateRules);
/** Made when an article comes that needs them. */
const dispatches: Partial<Record<DayOrder, Dispatch>> = {};

function dispatchIn(order: DayOrder | null): Dispatch {
  if (order === null) return dispatch;
  dispatches[order] ??= dispatchOf(rulesInOrder(dateRules, order));
  return dispatches[order];
}

/** Every date, time, duration and set of the article, in order. */
export function findDates(doc: Document): DateMention[] {
  const mentions: DateMention[] = [];
  const rulesAt = dispatchIn(doc.article.dayOrder);
  let focus = noFocus;
  let story: Story | null = null;
  for (const sentence of doc.sentences) {
    const tokens = dateTokens(sentence.tokens);
    const anchor = anchorOf(doc, sentence);
    for (const { proposal, by } of propose(tokens, rulesAt, dateExtensions)) {
      const toldBefore = storyAt(story, tokens, proposal, sentence.index);
      const context = contextOf(tokens, proposal, anchor, focus, toldBefore);
      const after = (told: Period) => contextOf(tokens, proposal, anchor, withSpoken(focus, told), toldBefore);
      const { mention, period } = readMention(doc.article.text, sentence.index, tokens, proposal, context, after);
      mentions.push({ ...mention, by });
      const first = firstOf(proposal);
      const isSingle = first.shape === 'single';
      if (!period || (isSingle && !first.isFocus)) continue;
      if (!isBesideTheReport(period, context, focus)) focus = withSpoken(focus, period);
      if (isSingle && (first.isRelative || isTold(tokens, proposal)))
        story = storyBehind(story, first, period, sentence.index);
    }
  }
  return mentions;
}

/** The quarter that is reported is the last that is over: neither the one that runs nor "a flat second quarter" takes its place. */
function isBesideTheReport(period: Period, { anchor, tense }: Context, focus: Focus): boolean {
  const reported = focus.get('quarter')?.period;
  if (period.grain !== 'quarter' || anchor === null || !reported) return false;
  if (period.isFiscal) return tense === 'future';
  return period.to >= anchor || (reported.to < anchor && period.to < reported.from);
}

/** "In May 2011", "On May 4": what comes after "since" or "of" is mentioned only in passing. */
function isTold(tokens: readonly DateToken[], { start }: Item): boolean {
  return start === 0 || isWord(tokens[start - 1], 'in', 'on', 'by');
}

/** The story that a month without its year may go on with. */
function storyAt(story: Story | null, tokens: readonly DateToken[], proposal: Item, sentence: number): Period | null {
  return story && sentence - story.sentence <= 1 && isTold(tokens, proposal) ? story.period : null;
}

/** The day that a sentence is told on; a dateline is told on its own. */
function anchorOf({ article }: Document, sentence: Sentence): number | null {
  const { dateline } = article;
  const isDateline =
    dateline?.date?.startsWith('XXXX') === false && sentence.start === dateline.start && sentence.end <= dateline.end;
  return anchorDay(isDateline ? dateline.date : article.anchor.date);
}

function contextOf(
  tokens: readonly DateToken[],
  proposal: Item,
  anchor: number | null,
  focus: Focus,
  story: Period | null,
): Context {
  return {
    anchor,
    tense:
      proposal.shape === 'range' || (proposal.shape === 'single' && proposal.isRelative)
        ? tenseAt(tokens, proposal.start, proposal.end)
        : null,
    spoken: (grain) => spokenOf(focus, grain),
    told: (grain) => toldOf(focus, grain),
    last: lastOf(focus),
    story,
    spokenGrain: spokenGrainOf(focus),
    bound: null,
  };
}

function readMention(
  text: string,
  sentence: number,
  tokens: readonly DateToken[],
  proposal: Item,
  context: Context,
  after: (told: Period) => Context,
) {
  const spanOf = (from: number, to: number) => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    return { text: text.slice(start, end), start, end };
  };
  if (proposal.shape !== 'range') {
    const { period, ...resolved } = resolveOne(proposal, context);
    return { mention: { ...spanOf(proposal.start, proposal.end), sentence, ...resolved }, period };
  }
  const ends = resolveEnds(proposal, context, after);
  const parts = proposal.ends.map((end, i): DatePart => ({ ...spanOf(end.start, end.end), value: ends[i]!.value }));
  const start = rangeStart(tokens, proposal);
  return {
    mention: rangeMention({ ...spanOf(start, proposal.end), sentence }, proposal, ends, parts),
    period: ends[1].period,
  };
}

/** "from" and "between" belong to the range. */
function rangeStart(tokens: readonly DateToken[], { start }: Item): number {
  return isWord(tokens[start - 1], 'from', 'between') ? start - 1 : start;
}

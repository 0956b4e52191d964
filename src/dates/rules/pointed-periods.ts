import { weekdayOfNumber } from '../../iso-date.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { businessNouns } from '../../lexicon/dates/business-nouns.js';
import { type TimeUnit, timeUnits } from '../../lexicon/dates/time-units.js';
import { wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { rank } from '../../text/grain-rank.js';
import type { Grain } from '../../types.js';
import { aPointerTo, aUnitThat } from '../common-openings.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isInName, isOneOf, isWord, unitAt, unitWords } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { the, word } from '../opening.js';
import { openValue, type Period, periodAround, shifted, weekendPeriod } from '../period.js';
import { type Direction, type Pointer, periodPointedAt } from '../pointer.js';
import { ofCompany, refused, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { lengthProposal } from './length-proposal.js';
import { afterHalf } from './lengths.js';
import { lengthUpToNow } from './pointed-lengths.js';
import { quarterSpokenOf } from './quarters.js';
import { weekendIn } from './weekdays.js';

const goesOnBehind = new Set<string>([...wordsAfterDays, ...clausePronouns]);

/** Before the year of a company or a school. */
const ownKinds = new Set(['fiscal', 'financial', 'academic', 'school']);
const periodWords = [...unitWords.filter((word) => isOnePeriod(timeUnits[word]!)), 'fortnight'];

const pointedUnit = dateRule({
  name: 'last week',
  example: 'The bank was sold last week.',
  opening: aPointerTo([...periodWords, ...ownKinds, 'calendar'], (words) => !/^(?:up)?coming$/.test(words)),
  read(pointer, tokens, at) {
    const kind = tokens[pointer.end];
    const isOwn = isOneOf(kind, ownKinds);
    const isNamed = isOwn || isWord(kind, 'calendar');
    const unitIndex = isNamed ? pointer.end + 1 : pointer.end;
    const unit = unitAt(tokens, unitIndex);
    if (!unit || !goesOn(tokens[unitIndex])) return null;
    if (unit.times > 1 && !isNamed) return fortnightPointedAt(at, unitIndex + 1, unit, pointer);
    if (!isOnePeriod(unit)) return null;
    if (isInName(tokens, unitIndex)) return refused(at, unitIndex + 1);
    if (!isPeriodHere(tokens, unitIndex, unit.grain, pointer)) return null;
    const length = lengthPointedAt(tokens, at, unitIndex, unit.grain, pointer, isNamed);
    if (length) return length;
    const isNearest = unit.grain === 'weekend' && isWord(tokens[unitIndex - 1], 'coming', 'upcoming');
    const period = periodProposal(at, unitIndex + 1, unit.grain, isNearest ? 'this' : pointer.direction);
    const compared = reportedWhen(tokens, at, unitIndex, unit.grain, pointer.direction);
    if (compared) return { ...period, when: (context) => compared(context) ?? period.when!(context) };
    return isOwn ? ofCompany(period) : period;
  },
});

/** Tokens from "compared with" to the year of its figure: "compared with a loss of $3 million, or 4 cents a share, last year". */
const MAX_COMPARISON = 14;
const ofReports = new Set<string>(businessNouns);

/**
 * What a company's report means by a period: "this quarter's loss" is that of the quarter that it reports, which is over,
 * and a quarter "compared with $3 million last year" with the same quarter of last year. Null for any other.
 */
function reportedWhen(
  tokens: readonly DateToken[],
  at: number,
  unitIndex: number,
  grain: Grain,
  direction: Direction,
): When | null {
  if (grain === 'quarter' && direction === 'this') {
    const isResult = isWord(tokens[unitIndex + 1], "'s") && isOneOf(tokens[unitIndex + 2], ofReports);
    return isResult ? quarterReported : null;
  }
  if (grain !== 'year' || direction !== 'last') return null;
  if (!isCompared(tokens, at) && !isOfResult(tokens, at, unitIndex)) return null;
  return (context) => {
    const now = context.spokenGrain === 'quarter' ? quarterReported(context) : null;
    return now && shifted(now, -1, 'year');
  };
}

/** The quarter that the text last spoke of, if it is over. */
function quarterReported({ told, anchor }: Context): Period | null {
  const quarter = told('quarter');
  return quarter && anchor !== null && quarter.to < anchor ? quarter : null;
}

/** "up from last year's $3 million", "last year's results" */
function isOfResult(tokens: readonly DateToken[], at: number, unitIndex: number): boolean {
  const figure = tokens[unitIndex + 2];
  if (!isWord(tokens[unitIndex + 1], "'s") || !figure) return false;
  return (
    isWord(figure, 'results') || (isWord(tokens[at - 1], 'from', 'than', 'with') && /[\d\p{Sc}]/u.test(figure.text))
  );
}

/** "compared with a loss of $3 million last year" */
function isCompared(tokens: readonly DateToken[], at: number): boolean {
  let hasFigure = false;
  for (let i = at - 1; i > Math.max(0, at - MAX_COMPARISON); i--) {
    if (/\d/.test(tokens[i]!.normal)) hasFigure = true;
    if (isWord(tokens[i], 'with', 'to') && isWord(tokens[i - 1], 'compared')) return hasFigure;
  }
  return false;
}

/** "the last fortnight", "the next fortnight": two weeks of no calendar; nobody knows when "the previous fortnight" was. */
function fortnightPointedAt(start: number, end: number, { grain, times }: TimeUnit, { direction }: Pointer): Single {
  if (direction === 'last') return lengthUpToNow(start, end, times, grain, -1);
  if (direction === 'next' || direction === 'told next') return lengthUpToNow(start, end, times, grain, 1);
  return lengthProposal(start, end, times, grain, false);
}

/** "week", "decade"; not "weeks", "fortnight" or "hour". */
function isOnePeriod({ grain, times, isPlural }: TimeUnit): boolean {
  return !isPlural && times === 1 && rank(grain) >= rank('day');
}

/** The length of time that some pointers make of a unit, where other pointers make it a period of the calendar. */
function lengthPointedAt(
  tokens: readonly DateToken[],
  at: number,
  unitIndex: number,
  grain: Grain,
  { isLength }: Pointer,
  isNamed: boolean,
): Single | null {
  const end = unitIndex + 1;
  if (isComingYear(tokens, at, unitIndex, grain) || isOverTheNextDecade(tokens, at, unitIndex, grain))
    return lengthUpToNow(at, end, 1, grain, 1);
  if (!isLength) return null;
  // "the last month of the war" ends with the war.
  if (isWord(tokens[end], 'of')) return lengthProposal(at, end, 1, grain, false);
  if (grain === 'weekend' || isNamed) return null;
  // "the past year and a half"
  const withHalf = afterHalf(tokens, end);
  return lengthUpToNow(at, withHalf, withHalf > end ? 1.5 : 1, grain, -1);
}

/** "the coming year" is the twelve months ahead, "the coming week" the next. */
function isComingYear(tokens: readonly DateToken[], at: number, unitIndex: number, grain: Grain): boolean {
  return (
    isWord(tokens[at], 'the') && isWord(tokens[unitIndex - 1], 'coming', 'upcoming') && rank(grain) >= rank('year')
  );
}

/** "over the next decade" is the ten years ahead. */
function isOverTheNextDecade(tokens: readonly DateToken[], at: number, unitIndex: number, grain: Grain): boolean {
  return (
    isWord(tokens[at - 1], 'over', 'within', 'during') &&
    isWord(tokens[unitIndex - 1], 'next') &&
    rank(grain) >= rank('decade')
  );
}

/** A period of the calendar: "last week", "the same month". */
function periodProposal(start: number, end: number, grain: Grain, direction: Direction): Single {
  return relative({
    start,
    end,
    grain,
    open: openValue(grain),
    needsYear: grain === 'week' || grain === 'weekend',
    isFocus: direction !== 'this' && !(direction === 'last' && grain === 'year'),
    when: whenPointedAt(direction, grain),
    ...(grain === 'year' ? { form: { is: 'year', year: null } as const } : {}),
  });
}

function whenPointedAt(direction: Direction, grain: Grain): When {
  if (grain === 'quarter' && direction === 'told same') return quarterSpokenOf;
  if (grain === 'weekend') return (context) => weekendPointedAt(context, direction);
  return periodPointedAt(direction, grain);
}

/** "last day", "the same day", "next of kin", "the last quarter of the game". */
function isPeriodHere(tokens: readonly DateToken[], i: number, grain: Grain, { direction }: Pointer): boolean {
  const next = tokens[i + 1];
  if (grain === 'day' && (direction === 'last' || direction === 'this')) return false;
  if (next?.join === 'hyphen') return false;
  // "the last day of the talks", "that day of reckoning"
  if (isWord(next, 'of') && grain === 'day') return false;
  return true;
}

const beforeLast = dateRule({
  name: 'the week before last',
  example: 'He was hurt the week before last.',
  opening: the(aUnitThat(({ grain, isPlural }) => !isPlural && rank(grain) >= rank('weekend'))),
  read({ found: unit }, tokens, at) {
    const isBack = isWord(tokens[at + 2], 'before') && isWord(tokens[at + 3], 'last');
    const isAhead = isWord(tokens[at + 2], 'after') && isWord(tokens[at + 3], 'next');
    if (!(isBack || isAhead) || goesOnAsNoun(tokens[at + 4])) return null;
    return relative({
      start: at,
      end: at + 4,
      grain: unit.grain,
      open: openValue(unit.grain),
      needsYear: true,
      when: ({ anchor }) => (anchor === null ? null : shifted(periodAround(unit.grain, anchor), isBack ? -2 : 2)),
    });
  },
});

/** "the week before last year's vote" */
function goesOnAsNoun(next: DateToken | undefined): boolean {
  return goesOn(next) && !isOneOf(next, goesOnBehind);
}

const thanLast = dateRule({
  name: 'this year than last',
  example: 'It earned more this year than last.',
  opening: word('last'),
  read(_, tokens, at) {
    const unit =
      isWord(tokens[at - 1], 'than', 'as') && isWord(tokens[at - 3], 'this') ? unitAt(tokens, at - 2) : undefined;
    if (!unit || unit.isPlural || rank(unit.grain) < rank('week') || goesOn(tokens[at + 1])) return null;
    return relative({
      start: at,
      end: at + 1,
      grain: unit.grain,
      open: openValue(unit.grain),
      needsYear: true,
      isFocus: false,
      when: periodPointedAt('last', unit.grain),
    });
  },
});

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

export const pointedPeriodRules: readonly DateRule[] = [pointedUnit, beforeLast, thanLast];

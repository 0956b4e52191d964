import { approximations } from '../../lexicon/dates/date-modifiers.js';
import { wordsOfRecords } from '../../lexicon/dates/words-of-records.js';
import { rank } from '../../text/grain-rank.js';
import type { Grain } from '../../types.js';
import type { When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import { isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { addUnits, periodAround } from '../period.js';
import { asDate, firstOf, formOf, hasForm, type Item, plain, type Single } from '../proposal.js';
import type { After } from '../rule.js';

/** A stretch of time with its length. */
export function lengthProposal(
  start: number,
  end: number,
  amount: number | null,
  unit: Grain,
  isPlural: boolean,
): Single {
  return plain({
    start,
    end,
    kind: 'duration',
    grain: unit,
    open: durationValue(amount, unit),
    form: { is: 'length', amount, unit, isPlural },
  });
}

const inexact = new Set<string>(approximations);

const ofRecords = new Set<string>(wordsOfRecords);
/** Tokens between such a word and "in", at most: "its worst crisis of confidence in ten years". */
const MAX_RECORD = 5;

/** "its worst storm in two years", "changes unseen in a century" */
function countsBack(tokens: readonly DateToken[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - MAX_RECORD); at--)
    if (isOneOf(tokens[at], ofRecords)) return true;
  return false;
}

/** Tokens from "is" to a length that is left: "is only about two weeks away". */
const MAX_TO_BE = 3;

/** "the vote is two weeks away", "with two weeks to go": a length that leads to a day from now. */
function isLeft(tokens: readonly DateToken[], { start, end }: Single): boolean {
  if (isWord(tokens[end], 'to') && isWord(tokens[end + 1], 'go') && !isWord(tokens[end + 2], 'to')) return true;
  const next = tokens[end + 1];
  // "two days away by boat", "two weeks off work"
  if (!isWord(tokens[end], 'away', 'off') || (goesOn(next) && !isWord(next, 'and', 'but', 'when', 'while')))
    return false;
  return tokens.slice(Math.max(0, start - MAX_TO_BE), start).some((token) => isWord(token, 'is', 'are', "'s"));
}

/** A length after "in", which says when something will be: "will reopen in two weeks". It stays as long, and has its day. */
export function aheadIn(tokens: readonly DateToken[], length: Single, start = length.start): Single {
  const { form } = length;
  const preposition = isOneOf(tokens[start - 1], inexact) ? start - 2 : start - 1;
  const isCountedIn =
    isWord(tokens[preposition], 'in') &&
    !countsBack(tokens, preposition) &&
    !isWord(tokens[length.end], 'of', 'jail', 'prison', 'office');
  const isSure = isLeft(tokens, length);
  if (form?.is !== 'length' || !(isCountedIn || isSure)) return length;
  if (form.amount === null || rank(form.unit) < rank('day')) return length;
  const { amount, unit } = form;
  return {
    ...length,
    isRelative: true,
    needsYear: true,
    when: ({ anchor, tense }) => {
      const day = anchor === null || !(isSure || tense === 'future') ? null : addUnits(anchor, amount, unit);
      return day === null ? null : periodAround(unit === 'week' ? 'day' : unit, day);
    },
  };
}

/** A length of two weeks or of two to three, with how long it is, where that is one number. */
export function asLength(item: Item): { amount: number | null; unit: Grain; isPlural: boolean } | null {
  const form = formOf(firstOf(item));
  if (form?.is !== 'length') return null;
  return item.shape === 'range' ? { ...form, amount: null } : form;
}

/** "three months ended Sept. 30", "12 months to June": how long, and the days up to the one that the text gives. */
export function upToDate(tokens: readonly DateToken[], length: Single, after: After): Single {
  const { form, end } = length;
  const told = lastDayAt(tokens, end, after);
  const isDate = told?.date && (told.isEnd || hasForm(told.date, 'month day') || told.date.grain === 'month');
  if (!isDate || !told.when || form?.is !== 'length' || form.amount === null) return length;
  return endingWith(length, form.amount, form.unit, told.when);
}

/** The last day of a stretch of time, as the words after it tell. */
interface LastDay {
  /** Null after "ended" and "ending" where no date comes. */
  readonly date: Single | null;
  /** That of the date; what "ended Oct. 31" is over, whatever the verb of its clause. */
  readonly when: When | null;
  /** "ended", "ending"; "to" may lead to anything. */
  readonly isEnd: boolean;
}

/** "ended March 31", "ending in June", "that ended on Sept. 30", "to June"; null where none of them stands at the index. */
export function lastDayAt(tokens: readonly DateToken[], at: number, after: After): LastDay | null {
  const isClause = isWord(tokens[at], 'that', 'which');
  const verb = isClause ? at + 1 : at;
  const isEnd = isWord(tokens[verb], 'ended', 'ending') || (isClause && isWord(tokens[verb], 'ends'));
  if (!isEnd && (isClause || !isWord(tokens[at], 'to', 'through'))) return null;
  const date = asDate(after(isWord(tokens[verb + 1], 'in', 'on') ? verb + 2 : verb + 1));
  // "the year that ended the war"
  if (!date && isClause) return null;
  const when = date?.when ?? null;
  return { date, when: when && isWord(tokens[verb], 'ended') ? whenOver(when) : when, isEnd };
}

/** What "ended Oct. 31" is over, whatever the verb of its clause. */
export function whenOver(when: When): When {
  return (context) => when({ ...context, tense: 'past', isSure: true });
}

/** A length whose last day is that of a date. */
export function endingWith(length: Single, amount: number, unit: Grain, when: When): Single {
  return {
    ...length,
    isRelative: true,
    needsYear: true,
    when: (context) => {
      const end = when(context);
      const from = end && addUnits(end.to + 1, -amount, unit);
      return end && from !== null ? { grain: unit, from, to: end.to, value: '' } : null;
    },
  };
}

/** Words before how long something lasts, after which "from" gives its first day: "for three years from 1 May". */
const leadsToLength = ['for', 'last', 'lasts', 'lasted', 'lasting'] as const;

/** Whether a length that begins at an index is that of what lasts: "for three years", "lasts about two weeks". */
export function lasts(tokens: readonly DateToken[], start: number): boolean {
  return isWord(tokens[isOneOf(tokens[start - 1], inexact) ? start - 2 : start - 1], ...leadsToLength);
}

/** "for three years from 1 May 2021": how long, and the days from the one that the text gives. */
export function fromDate(tokens: readonly DateToken[], length: Single, after: After): Single {
  const { form, start, end } = length;
  if (form?.is !== 'length' || form.amount === null || rank(form.unit) < rank('day')) return length;
  const day = isWord(tokens[end], 'from') && lasts(tokens, start) ? asDate(after(end + 1), 'day') : null;
  if (!day?.when || day.start !== end + 1 || !hasForm(day, 'day', 'weekday', 'month day')) return length;
  const { when } = day;
  const { amount, unit } = form;
  return {
    ...length,
    isRelative: true,
    needsYear: true,
    when: (context) => {
      const first = when(context);
      const next = first && addUnits(first.from, amount, unit);
      return first && next !== null ? { grain: unit, from: first.from, to: next - 1, value: '' } : null;
    },
  };
}

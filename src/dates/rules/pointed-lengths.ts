import { isoDayOf } from '../../iso-date.js';
import { wordsBeforeTheVerbLast } from '../../lexicon/dates/length-contexts.js';
import type { TimeUnit } from '../../lexicon/dates/time-units.js';
import { rank } from '../../text/grain-rank.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { Grain } from '../../types.js';
import { aUnitThat } from '../common-openings.js';
import type { When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import { isOneOf, isWord, seasonPluralAt, unitAt } from '../lexical.js';
import { goesOn, type Read, readAmount } from '../numbers.js';
import { bare, either, ledBy, the, word } from '../opening.js';
import { addUnits } from '../period.js';
import { asDate, datedDuration, firstOf, type Proposal, plain, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

/** A length that ends or starts with the article's day: "the past three months", "the next two years". */
export function lengthUpToNow(
  start: number,
  end: number,
  amount: number | null,
  grain: Grain,
  direction: -1 | 1,
): Single {
  return datedDuration({
    start,
    end,
    grain,
    open: durationValue(amount, grain),
    when: (context) => {
      if (amount === null || context.anchor === null) return null;
      const day = addUnits(context.anchor, direction * amount, grain);
      if (day === null) return null;
      const [from, to] = direction < 0 ? [day, context.anchor] : [context.anchor, day];
      return { grain, from, to, value: `${isoDayOf(from)}/${isoDayOf(to)}` };
    },
  });
}

const beforeTheVerb = new Set<string>(wordsBeforeTheVerbLast);

/** Words that point back, ahead, or to an end of a length of time. */
const BACK = ['last', 'past', 'previous', 'preceding', 'prior', 'latest', 'recent'];
const ahead = new Set(['next', 'coming', 'following', 'upcoming']);
const other = new Set(['first', 'final', 'initial', 'opening', 'closing', 'early']);
const POINTERS = [...BACK, ...ahead, ...other];
/** Those of them that need no article before them. */
const BARE = ['last', 'past', 'next', 'first', 'previous', 'coming', 'following', 'final', 'latest'];

const pointedLength = dateRule({
  name: 'the past three months',
  example: 'Prices fell in the past three months.',
  opening: either(
    either(the(word(...POINTERS)), ledBy(['this', 'these', 'those'], word(...POINTERS))),
    bare(word(...BARE)),
  ),
  read({ from }, tokens, at, after) {
    const pointer = tokens[from];
    if (from > at && !goesOn(pointer)) return null;
    if (from === at && isVerb(tokens, at)) return null;
    const amount = readPointedAmount(tokens, from + 1);
    if (!amount) return null;
    const unitIndex = isOneOf(tokens[amount.end], kindsOfUnit) ? amount.end + 1 : amount.end;
    const unit = unitAt(tokens, unitIndex);
    if (!unit || !goesOn(tokens[unitIndex])) return pointedSeasons(tokens, at, unitIndex);
    if (!hasUnitOfLength(tokens, unitIndex, unit, amount.value)) return null;
    const isOther = isOneOf(pointer, other);
    // "the final five-year push": the article is the push's.
    if (isOther && tokens[unitIndex]!.join === 'hyphen') return null;
    const value = amount.value === null ? null : amount.value * unit.times;
    const end = unitIndex + 1;
    // "the last five months of the war" end with the war.
    if (isOther || isWord(tokens[end], 'of')) {
      const open = durationValue(value, unit.grain);
      const when =
        isWord(tokens[end], 'of') && value !== null ? whenWithin(pointer!, value, unit.grain, after(end + 1)) : null;
      return when
        ? datedDuration({ start: at, end, grain: unit.grain, open, when })
        : plain({ start: at, end, kind: 'duration', grain: unit.grain, open });
    }
    return lengthUpToNow(at, end, value, unit.grain, isOneOf(pointer, ahead) ? 1 : -1);
  },
});

/** Words for the part of a month or year with which it begins, and with which it ends. */
const beginnings = new Set(['first', 'initial', 'opening', 'early']);
const endings = new Set(['last', 'final', 'closing']);

/** "the first nine months of 2019", "the last two weeks of May": counted from the first or the last day of the whole. */
function whenWithin(pointer: DateToken, amount: number, unit: Grain, found: Proposal | null): When | null {
  const whole = asDate(found);
  const isFirst = isOneOf(pointer, beginnings);
  if (!whole?.when || !(isFirst || isOneOf(pointer, endings)) || rank(whole.grain) <= rank(unit)) return null;
  const { when } = whole;
  return (context) => {
    const period = when(context);
    if (!period || period.isFiscal) return null;
    const day = isFirst ? addUnits(period.from, amount, unit) : addUnits(period.to + 1, -amount, unit);
    if (day === null || day < period.from || day > period.to + 1) return null;
    return { grain: unit, from: isFirst ? period.from : day, to: isFirst ? day - 1 : period.to, value: '' };
  };
}

/** "trading" in "the past three trading days". */
const kindsOfUnit = new Set(['trading', 'fiscal', 'full', 'business', 'more', 'consecutive', 'straight', 'calendar']);

/** "to begin in May and last six weeks" */
function isVerb(tokens: readonly DateToken[], at: number): boolean {
  return isWord(tokens[at], 'last') && isOneOf(tokens[at - 1], beforeTheVerb);
}

/** "three", "a couple of", "12 to 18" (which has no single value); not "a" or "one" alone. */
function readPointedAmount(tokens: readonly DateToken[], at: number): Read<number | null> | null {
  const amount = readAmount(tokens, at);
  if (!amount) return null;
  if (isWord(tokens[at], 'a', 'an', 'one') && !isWord(tokens[at + 1], 'couple', 'few', 'dozen')) return null;
  return readSecondAmount(tokens, amount.end) ?? amount;
}

/** "to 18" in "the next 12 to 18 months", "-18" in "the next 12-18 months" */
function readSecondAmount(tokens: readonly DateToken[], at: number): Read<null> | null {
  const isHyphenated = tokens[at]?.join === 'hyphen';
  if (!isHyphenated && !isWord(tokens[at], 'to', 'or')) return null;
  const second = readAmount(tokens, isHyphenated ? at : at + 1);
  return second && unitAt(tokens, second.end) ? { value: null, end: second.end } : null;
}

/** "the last two summers" */
function pointedSeasons(tokens: readonly DateToken[], start: number, index: number): Single | null {
  const season = seasonPluralAt(tokens, index);
  return season ? plain({ start, end: index + 1, kind: 'set', grain: 'season', open: `XXXX-${season}` }) : null;
}

/** "three months", "three-month"; not "three month", nor "second" in "the last few second halves". */
function hasUnitOfLength(tokens: readonly DateToken[], at: number, unit: TimeUnit, amount: number | null): boolean {
  if (unit.isPlural) return true;
  const isCountedSingular = amount !== null && amount > 1 && tokens[at]!.join !== 'hyphen';
  return !isCountedSingular && unit.grain !== 'second';
}

/** Words for years that are near, and for those that are not over or not come yet. */
const RECENT = ['recent', 'past', 'coming', 'future', 'previous', 'upcoming'];

const aRecent = word(...RECENT, 'last', 'next');

const recentYears = dateRule({
  name: 'recent years',
  example: 'Crime has fallen in recent years.',
  opening: either(either(the(aRecent), ledBy(['these'], aRecent)), bare(word(...RECENT))),
  read({ from }, tokens, at) {
    const pointer = tokens[from];
    // "the last days of the war"
    if (isWord(pointer, 'last') && isWord(tokens[from + 2], 'of')) return null;
    const unit = unitAt(tokens, from + 1);
    if (!unit?.isPlural || !goesOn(tokens[from + 1]) || rank(unit.grain) < rank('day')) return null;
    const isAhead = isWord(pointer, 'coming', 'future', 'upcoming', 'next');
    const other = isWord(tokens[from + 2], 'and', 'or') && unitAt(tokens, from + 3)?.isPlural;
    if (!other && isWord(pointer, 'recent', 'coming', 'upcoming'))
      return plain({
        start: at,
        end: from + 2,
        kind: 'duration',
        grain: unit.grain,
        open: durationValue(null, unit.grain),
      });
    return plain({
      start: at,
      end: other ? from + 4 : from + 2,
      kind: 'date',
      grain: 'unknown',
      open: isAhead ? 'FUTURE_REF' : 'PAST_REF',
    });
  },
});

/** "over the years of the war", "over the months in which": a stretch that is identified by what comes after it. */
const tellsWhich = new Set(['of', 'in', 'that', 'when', 'from', 'to', 'since', 'before', 'after', 'between']);

/** "over the years", "in the weeks ahead" */
const theYears = dateRule({
  name: 'over the years',
  example: 'It has grown over the years.',
  opening: the(aUnitThat(({ grain, isPlural }) => isPlural && rank(grain) >= rank('hour'))),
  read({ found: unit }, tokens, at) {
    if (!goesOn(tokens[at + 1])) return null;
    const isAhead = isWord(tokens[at + 2], 'ahead') && !isWord(tokens[at + 3], 'of');
    const isOver =
      isWord(tokens[at - 1], 'over', 'through') &&
      (!goesOn(tokens[at + 2]) || startsWithLower(tokens[at + 2]!.text)) &&
      !isOneOf(tokens[at + 2], tellsWhich);
    // "in the months since", "in the years that followed", "in the days to come"
    const isSince =
      isWord(tokens[at - 1], 'in') &&
      (isWord(tokens[at + 2], 'since') ||
        (isWord(tokens[at + 2], 'that') && isWord(tokens[at + 3], 'followed', 'follow')) ||
        (isWord(tokens[at + 2], 'to') && isWord(tokens[at + 3], 'come', 'follow')));
    if (!isAhead && !isOver && !isSince) return null;
    return plain({
      start: at,
      end: isAhead ? at + 3 : at + 2,
      kind: 'duration',
      grain: unit.grain,
      open: durationValue(null, unit.grain),
    });
  },
});

/** "in the final days of the campaign" */
const theFirstHours = dateRule({
  name: 'the first hours',
  example: 'Hundreds died in the first hours of the war.',
  opening: the(word('first', 'early', 'opening', 'closing', 'final')),
  read(_, tokens, at, after) {
    const unit = unitAt(tokens, at + 2);
    if (!unit?.isPlural || tokens[at + 2]!.join !== 'space' || rank(unit.grain) < rank('hour')) return null;
    // "in the early hours" is before morning.
    if (isWord(tokens[at + 1], 'early') && unit.grain === 'hour' && !isWord(tokens[at + 3], 'of')) return null;
    // "the early hours of Thursday" are Thursday's.
    const whole = isWord(tokens[at + 3], 'of') ? after(at + 4) : null;
    if (unit.grain === 'quarter' || (whole && isWhen(whole))) return null;
    return plain({
      start: at,
      end: at + 3,
      kind: 'duration',
      grain: unit.grain,
      open: durationValue(null, unit.grain),
    });
  },
});

/** A date or time, or a name that holds one; no duration or set. */
function isWhen(whole: Proposal): boolean {
  const kind = whole.shape === 'refused' ? 'date' : firstOf(whole).kind;
  return kind === 'date' || kind === 'time';
}

export const pointedLengthRules: readonly DateRule[] = [pointedLength, recentYears, theYears, theFirstHours];

import { isoDayOf } from '../../iso-date.js';
import { beforeAnInfinitive } from '../../lexicon/dates/length-contexts.js';
import type { Grain } from '../../types.js';
import { aUnitThat } from '../common-openings.js';
import { durationValue } from '../duration-value.js';
import { isOneOf, isWord, seasonPluralAt, unitAt } from '../lexical.js';
import { goesOn, readAmount } from '../numbers.js';
import { bare, either, ledBy, the, word } from '../opening.js';
import { addUnits, rank } from '../period.js';
import { type DateRule, datedDuration, dateRule, firstOf, type Proposal, plain, type Single } from '../rule.js';

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

const beforeTheVerb = new Set<string>(beforeAnInfinitive);

/** Words that point back, ahead, or to an end of a length of time. */
const BACK = ['last', 'past', 'previous', 'preceding', 'prior', 'latest', 'recent'];
const AHEAD = ['next', 'coming', 'following', 'upcoming'];
const OTHER = ['first', 'final', 'initial', 'opening', 'closing', 'early'];
/** Those of them that need no article before them. */
const BARE = ['last', 'past', 'next', 'first', 'previous', 'coming', 'following', 'final', 'latest'];

const pointedLength = dateRule({
  name: 'the past three months',
  example: 'Prices fell in the past three months.',
  opening: either(the(word(...BACK, ...AHEAD, ...OTHER)), bare(word(...BARE))),
  read({ from }, tokens, at) {
    let i = from;
    const pointer = tokens[i];
    if (i > at && !goesOn(pointer)) return null;
    // "to begin in May and last six weeks": the verb.
    if (i === at && isWord(pointer, 'last') && isOneOf(tokens[at - 1], beforeTheVerb)) return null;
    i++;
    const amount = readAmount(tokens, i);
    if (!amount || isWord(tokens[i], 'a', 'an', 'one')) {
      if (!amount || !isWord(tokens[i + 1], 'couple', 'few', 'dozen')) return null;
    }
    let unitIndex = amount.end;
    let value = amount.value;
    // "the next 12 to 18 months"
    if (isWord(tokens[unitIndex], 'to', 'or') || tokens[unitIndex]?.join === 'hyphen') {
      const second = readAmount(tokens, tokens[unitIndex]!.join === 'hyphen' ? unitIndex : unitIndex + 1);
      if (second && unitAt(tokens, second.end)) {
        unitIndex = second.end;
        value = null;
      }
    }
    if (
      isWord(tokens[unitIndex], 'trading', 'fiscal', 'full', 'business', 'more', 'consecutive', 'straight', 'calendar')
    )
      unitIndex++;
    const unit = unitAt(tokens, unitIndex);
    if (!unit || !goesOn(tokens[unitIndex])) {
      const season = seasonPluralAt(tokens, unitIndex);
      return season
        ? plain({ start: at, end: unitIndex + 1, kind: 'set', grain: 'season', open: `XXXX-${season}` })
        : null;
    }
    if (!unit.isPlural && value !== null && value > 1 && tokens[unitIndex]!.join !== 'hyphen') return null;
    if (unit.grain === 'second' && !unit.isPlural) return null;
    // "the final five-year push": the article is the push's.
    if (isWord(pointer, ...OTHER) && tokens[unitIndex]!.join === 'hyphen') return null;
    const scaled = value === null ? null : value * unit.times;
    // "the last five months of the war" end with the war.
    if (isWord(pointer, ...OTHER) || isWord(tokens[unitIndex + 1], 'of')) {
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
});

/** Words for years that are near, and for those that are not over or not come yet. */
const RECENT = ['recent', 'past', 'coming', 'future', 'previous', 'upcoming'];

const recentYears = dateRule({
  name: 'recent years',
  example: 'Crime has fallen in recent years.',
  opening: either(ledBy(['the', 'these'], word(...RECENT, 'last', 'next')), bare(word(...RECENT))),
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

/** "over the years of the war", "over the months in which": a stretch that is told by what comes behind it. */
const TELLS_WHICH = ['of', 'in', 'that', 'when', 'from', 'to', 'since', 'before', 'after', 'between'];

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
      (!goesOn(tokens[at + 2]) || /^\p{Ll}/u.test(tokens[at + 2]!.text)) &&
      !isWord(tokens[at + 2], ...TELLS_WHICH);
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

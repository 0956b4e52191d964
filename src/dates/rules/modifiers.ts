import { approximations, partWords } from '../../lexicon/dates/date-modifiers.js';
import { verbsAfterDays, wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { rank } from '../../text/grain-rank.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn, readCardinal } from '../numbers.js';
import { bare, either, perhapsThe, phrase, the, word } from '../opening.js';
import { openValue, periodAround } from '../period.js';
import {
  asDate,
  asItem,
  firstOf,
  formOf,
  type Item,
  type Proposal,
  type Range,
  relative,
  type Single,
  widened,
} from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

const parts = new Set<string>(partWords);
const MONTH = rank('month');

/** A date or time, or a range of them; and the first of the two. */
interface PlainDate {
  readonly whole: Single | Range;
  readonly first: Single;
}

function plainDate(whole: Proposal | null): PlainDate | null {
  if (whole?.shape !== 'single' && whole?.shape !== 'range') return null;
  const first = firstOf(whole);
  const isPlain =
    first.shape === 'single' &&
    (first.kind === 'date' || first.kind === 'time') &&
    first.form?.is !== 'reference' &&
    first.grain !== 'unknown';
  return isPlain ? { whole, first } : null;
}

const partOf = dateRule({
  name: 'early next year',
  example: 'The plant will open early next year.',
  opening: perhapsThe(word(...partWords)),
  read({ from }, tokens, at, after) {
    const token = tokens[from];
    if (from > at && !goesOn(token)) return null;
    // "late on Friday"
    const hasOn = isWord(tokens[from + 1], 'on') && isWord(token, 'early', 'late');
    const inside = hasOn ? from + 2 : afterParts(tokens, from);
    const inner = plainDate(after(inside));
    if (inner?.whole.start !== inside || !(goesOn(tokens[inside]) || tokens[inside]!.join === 'glued')) return null;
    const { grain, form } = inner.first;
    if (hasOn && grain !== 'day') return null;
    if (grain === 'minute' || (form?.is === 'clock' && !isWord(token, 'early', 'late', 'mid'))) return null;
    // "the late-November trip": the article is the trip's.
    if (from > at && tokens[inside]!.join === 'hyphen' && grain !== 'decade' && grain !== 'century') return null;
    return widened(inner.whole, at);
  },
});

/** The index after "early", "mid-to-late", "early or mid". */
function afterParts(tokens: readonly DateToken[], from: number): number {
  const isTwo = isWord(tokens[from + 1], 'to', 'or') && isOneOf(tokens[from + 2], parts);
  return isTwo ? from + 3 : from + 1;
}

const endDate = dateRule({
  name: 'end-March',
  example: 'The debt had doubled by end-March.',
  opening: word('end'),
  read(_, tokens, at, after) {
    const inner = tokens[at + 1]?.join === 'hyphen' ? plainDate(after(at + 1)) : null;
    if (inner?.whole.start !== at + 1 || inner.first.kind !== 'date') return null;
    return rank(inner.first.grain) >= MONTH ? widened(inner.whole, at) : null;
  },
});

const circa = dateRule({
  name: 'circa 1200',
  example: 'The temple was built circa 1200 BC.',
  opening: word('circa', 'c', 'ca'),
  read(mark, tokens, at, after) {
    // "c. 1200", but not "Room C 1200"
    if (mark !== 'circa' && isCapital(tokens[at])) return null;
    const from = isWord(tokens[at + 1], '.') ? at + 2 : at + 1;
    const date = plainDate(after(from));
    return date && rank(date.first.grain) >= rank('year') && date.whole.start === from ? widened(date.whole, at) : null;
  },
});

const earlier = dateRule({
  name: 'earlier this year',
  example: 'It was sold earlier this year.',
  opening: word('earlier', 'later', 'sometime'),
  read(first, tokens, at, after) {
    let i = at + 1;
    if (isWord(tokens[i], 'in', 'on', 'during')) i++;
    const inner = plainDate(after(i));
    if (!inner) return theDay(tokens, at, i);
    if (i > at + 1 && !isWord(tokens[i], 'the', 'that', 'this')) return null;
    const { whole } = inner;
    if (inner.first.form?.is === 'clock' || (whole.shape === 'range' && first !== 'sometime')) return null;
    return widened(whole, at);
  },
});

/** "later in the day", "earlier in the day": the day that the text speaks of. */
function theDay(tokens: readonly DateToken[], at: number, i: number): Single | null {
  if (i !== at + 2 || !isWord(tokens[i], 'the') || !isWord(tokens[i + 1], 'day')) return null;
  return relative({
    start: at,
    end: i + 2,
    grain: 'day',
    open: 'XXXX-XX-XX',
    when: (context) => context.spoken('day') ?? (context.anchor === null ? null : periodAround('day', context.anchor)),
  });
}

const endOf = dateRule({
  name: 'the end of 1995',
  example: 'The bridge will open by the end of 1995.',
  opening: perhapsThe(word('end', 'beginning', 'start', 'middle')),
  read({ from }, tokens, at, after) {
    if (!isWord(tokens[from + 1], 'of')) return null;
    if (from === at && !isWord(tokens[at - 1], 'by', 'until', 'since', 'at')) return null;
    const inner = after(from + 2);
    if (
      isWord(tokens[from + 2], 'the') &&
      isWord(tokens[from + 3], 'year', 'month', 'week', 'decade', 'century') &&
      !(inner && inner.end > from + 4)
    ) {
      const grain = tokens[from + 3]!.normal as 'year' | 'month' | 'week' | 'decade' | 'century';
      return relative({
        start: at,
        end: from + 4,
        grain,
        open: openValue(grain),
        isFocus: false,
        when: (context) => (context.anchor === null ? null : periodAround(grain, context.anchor)),
      });
    }
    const date = plainDate(inner);
    return date?.first.kind === 'date' && date.first.grain !== 'day' ? widened(date.whole, at) : null;
  },
});

/** "the first half of May", "the second half of next month"; those of years have a rule of their own. */
const halfOf = dateRule({
  name: 'the first half of May',
  example: 'It rained in the first half of May.',
  opening: the(word('first', 'second', 'last', 'latter')),
  read({ from }, tokens, at, after) {
    if (!isWord(tokens[from + 1], 'half') || !isWord(tokens[from + 2], 'of')) return null;
    const whole = asDate(after(from + 3));
    return whole && (whole.grain === 'month' || whole.grain === 'week' || whole.grain === 'quarter')
      ? widened(whole, at)
      : null;
  },
});

const weekOf = dateRule({
  name: 'the week of March 6',
  example: 'The hearing is set for the week of March 6.',
  opening: either(the(word('week', 'weekend', 'month')), bare(word('week'))),
  read({ found: unit, from }, tokens, at, after) {
    // "the week commencing 27 March"
    const isBegun = unit === 'week' && isWord(tokens[from + 1], 'commencing', 'beginning', 'starting');
    if (!isBegun && !isWord(tokens[from + 1], 'of')) return null;
    const whole = after(from + 2);
    // "the week of March 2 to the week of April 6" goes on with a week, "the week of March 2 to 6" with a day.
    const isOfWeeks = whole?.shape === 'range' && isWord(tokens[whole.ends[1].start], 'the');
    const first = asDate(whole?.shape === 'range' ? whole.ends[0] : whole, unit === 'month' ? 'month' : 'day');
    if (!whole || !first?.when) return null;
    const { when } = first;
    const grain = unit as 'week' | 'weekend' | 'month';
    return relative({
      start: at,
      end: isOfWeeks ? first.end : whole.end,
      grain,
      open: grain === 'month' ? first.open : 'XXXX-WXX',
      needsYear: true,
      hasYear: first.hasYear,
      when: (context) => {
        const day = when(context);
        return day && periodAround(grain, day.from);
      },
    });
  },
});

const afterDays = new Set<string>([...wordsAfterDays, ...verbsAfterDays]);
const leadsToYearEnd = new Set(['by', 'at', 'since', 'until', 'before', 'through', 'to', 'from', 'around', 'of']);

const yearEnd = dateRule({
  name: 'year-end',
  example: 'It will close its mills by year-end.',
  opening: word('year'),
  read(_, tokens, at) {
    const isPossessive = isWord(tokens[at + 1], "'s");
    const endIndex = isPossessive ? at + 2 : at + 1;
    if (!isWord(tokens[endIndex], 'end') || !goesOn(tokens[endIndex])) return null;
    if (isWord(tokens[at - 1], 'fiscal', 'the', 'last', 'this') && isPossessive) return null;
    const isHyphen = tokens[endIndex]!.join === 'hyphen';
    // "the year-end sales"
    const next = tokens[endIndex + 1];
    if (isHyphen && goesOn(next) && !isOneOf(next, afterDays) && !isOneOf(tokens[at - 1], leadsToYearEnd)) return null;
    const isSince = isWord(tokens[at - 1], 'since');
    return relative({
      start: at,
      end: endIndex + 1,
      grain: isHyphen ? 'day' : 'year',
      open: isHyphen ? 'XXXX-12-31' : 'XXXX',
      isFocus: false,
      when: (context) => {
        if (context.anchor === null) return null;
        const year = periodAround('year', context.anchor);
        const isOver = isSince || (context.tense === 'past' && context.anchor - year.from < 120);
        return periodAround(isHyphen ? 'day' : 'year', isOver ? year.from - 1 : year.to);
      },
    });
  },
});

const byFirst = new Map<string, string[][]>();
for (const phrase of approximations) {
  const words = phrase.split(' ');
  byFirst.set(
    words[0]!,
    [...(byFirst.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

const nearly = dateRule({
  name: 'nearly two years',
  example: 'He was held for nearly two years.',
  opening: phrase(approximations, (tokens, at) => byFirst.get(tokens[at]!.normal)),
  read(phrases, tokens, at, after) {
    for (const phrase of phrases) {
      if (!phrase.every((word, i) => tokens[at + i]?.normal === word)) continue;
      const i = at + phrase.length;
      const inner = asItem(after(i));
      if (!inner || tokens[i]!.join !== 'space') continue;
      if (!isInexact(tokens, inner, phrase.join(' '), at, i)) continue;
      return widened(inner, at);
    }
    return null;
  },
});

/** Whether the phrase belongs to the time after it: "over an hour", but "over the past year". */
function isInexact(tokens: readonly DateToken[], inner: Item, phrase: string, at: number, i: number): boolean {
  const { kind, grain } = firstOf(inner);
  const form = formOf(inner);
  if (form?.is === 'reference') return false;
  // "ways to get around Wednesday's ruling"
  if (phrase === 'around')
    return grain !== 'year' && inner.shape !== 'range' && !isWord(tokens[i], 'the') && !isWord(tokens[inner.end], "'s");
  if (kind === 'time') return false;
  const isMoved = isWord(tokens[inner.end - 1], 'ago', 'back', 'earlier', 'later', 'now');
  if (phrase === 'some') return (kind === 'duration' || isMoved) && readCardinal(tokens, i) !== null;
  if (
    phrase === 'over' &&
    !isWord(tokens[i], 'a', 'an') &&
    !isWord(tokens[at - 1], 'for', 'just', 'well', 'of', 'lasted', 'slightly')
  )
    return false;
  if (kind === 'duration') return !isWord(tokens[i], 'the', 'past', 'last', 'next');
  return grain === 'unknown' || isMoved;
}

export const modifierRules: readonly DateRule[] = [
  partOf,
  endDate,
  circa,
  earlier,
  endOf,
  halfOf,
  weekOf,
  yearEnd,
  nearly,
];

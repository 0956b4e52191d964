import { everyWords, rateWords } from '../../lexicon/dates/set-words.js';
import { anAmount } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import type { Extension } from '../extension.js';
import { daypartAt, isCapital, isWord, monthAt, seasonAt, unitAt, weekdayAt } from '../lexical.js';
import { goesOn, readCardinal, readOrdinal } from '../numbers.js';
import { word, wordIn } from '../opening.js';
import { rank } from '../period.js';
import { asSingle, type DateRule, dateRule, hasForm, plain, refused } from '../rule.js';

const adverbs = new Map(everyWords);

const every = dateRule({
  name: 'every Monday',
  example: 'The cabinet meets every Monday.',
  opening: word('every', 'each'),
  read(_, tokens, at, after) {
    let i = at + 1;
    const set = (end: number, grain: 'day' | 'month' | 'season' | 'hour' | 'year', open: string) =>
      plain({ start: at, end, kind: 'set', grain, open });
    const weekday = weekdayAt(tokens, i);
    if (weekday !== undefined) {
      const part = daypartAt(tokens, i + 1);
      return set(part ? i + 2 : i + 1, 'day', `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
    }
    const month = monthAt(tokens, i);
    if (month !== undefined) {
      const day = tokens[i + 1];
      if (day && /^\d{1,2}$/.test(day.text))
        return set(i + 2, 'day', `XXXX-${String(month).padStart(2, '0')}-${day.text.padStart(2, '0')}`);
      return set(i + 1, 'month', `XXXX-${String(month).padStart(2, '0')}`);
    }
    const season = seasonAt(tokens, i);
    if (season) return set(i + 1, 'season', `XXXX-${season}`);
    const part = daypartAt(tokens, i);
    if (part) return set(i + 1, 'hour', `XXXX-XX-XXT${part}`);
    let amount = 1;
    if (isWord(tokens[i], 'other', 'second')) {
      amount = 2;
      i++;
      // "every other Tuesday"
      const other = weekdayAt(tokens, i);
      if (other !== undefined) return set(i + 1, 'day', `XXXX-WXX-${other}`);
    } else if (isWord(tokens[i], 'single')) i++;
    else {
      const count = readOrdinal(tokens, i) ?? readCardinal(tokens, i);
      if (count) {
        amount = count.value;
        i = count.end;
      }
    }
    const named = adverbs.get(`${tokens[i]?.normal}s`);
    if (named) return plain({ start: at, end: i + 1, kind: 'set', ...named });
    const holiday = asSingle(after(i));
    if (holiday?.form?.is === 'day' && /^XXXX-\d\d-\d\d$/.test(holiday.open) && holiday.start === i)
      return set(holiday.end, 'day', holiday.open);
    // "every few months"
    if (isWord(tokens[i], 'few') && unitAt(tokens, i + 1)?.isPlural) {
      const { grain } = unitAt(tokens, i + 1)!;
      return plain({ start: at, end: i + 2, kind: 'set', grain, open: durationValue(null, grain) });
    }
    const unit = unitAt(tokens, i);
    if (!unit || !goesOn(tokens[i]) || (unit.isPlural && amount === 1)) return null;
    if (isWord(tokens[i + 1], 'of') && isWord(tokens[at], 'each')) return null;
    return plain({
      start: at,
      end: i + 1,
      kind: 'set',
      grain: unit.grain,
      open: setValue(amount * unit.times, unit.grain),
    });
  },
});

function setValue(amount: number, grain: Parameters<typeof durationValue>[1]): string {
  return grain === 'weekend' ? 'XXXX-WXX-WE' : durationValue(amount, grain);
}

const adverb = dateRule({
  name: 'daily',
  example: 'The paper appears daily.',
  opening: wordIn(adverbs),
  read: (set, tokens, at) =>
    tokens[at]!.join === 'hyphen' ||
    tokens[at + 1]?.join === 'hyphen' ||
    // "LA Weekly"
    (isCapital(tokens[at]) &&
      (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1]) || isWord(tokens[at - 1], 'the'))) ||
    isWord(tokens[at + 1], 'mail', 'telegraph', 'news', 'express', 'mirror', 'star', 'variety', 'times')
      ? null
      : plain({ start: at, end: at + 1, kind: 'set', ...set }),
});

const SPEEDS = ['miles', 'kilometers', 'kilometres', 'km', 'kms', 'knots', 'meters', 'metres', 'feet'];
const rates = new Set<string>(rateWords);

const rate = dateRule({
  name: '$3 a year',
  example: 'It earns 33 million dollars a year.',
  opening: word('a', 'an', 'per'),
  read(_, tokens, at) {
    const before = tokens[at - 1];
    const unit = unitAt(tokens, at + 1);
    // "190 kilometers per hour" is a speed.
    if (unit && rank(unit.grain) <= rank('hour') && isWord(before, ...SPEEDS)) return refused(at, at + 2);
    if (unit && rank(unit.grain) <= rank('hour') && isWord(tokens[at], 'per')) return null;
    if (
      !before ||
      !unit ||
      unit.isPlural ||
      unit.grain === 'second' ||
      !goesOn(tokens[at + 1]) ||
      tokens[at]!.join !== 'space'
    )
      return null;
    const next = tokens[at + 2];
    if (
      isWord(next, 'ago', 'earlier', 'later', 'before', 'after', 'from', 'and', 'or', 'of', 'old', 'long') ||
      next?.join === 'hyphen'
    ) {
      if (!isWord(next, 'and', 'or', 'from', 'before', 'after', 'of')) return null;
      // "3.4 percent a year before"
      if (isWord(next, 'before', 'after') && !goesOn(tokens[at + 3])) return null;
      if (isWord(next, 'or') || (isWord(next, 'and') && isWord(tokens[at + 3], 'a'))) return null;
    }
    const isRate =
      isWord(tokens[at], 'per') ||
      rates.has(before.normal) ||
      /^[$£€]?\d[\d,.]*(?:s|th)?$/.test(before.normal) ||
      isCounted(tokens, at - 1);
    return isRate
      ? plain({ start: at, end: at + 2, kind: 'set', grain: unit.grain, open: durationValue(1, unit.grain) })
      : null;
  },
});

/** "four flights a week", "hundreds of interviews a day": a number stands before the plural. */
function isCounted(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]!;
  if (!/[a-z]{2}s$/.test(token.normal) || unitAt(tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (/^[$£€]?\d/.test(tokens[i]!.normal) || readCardinal(tokens, i) || rates.has(tokens[i]!.normal)) return true;
  return false;
}

const timesA = dateRule({
  name: 'twice a week',
  example: 'She trains twice a week.',
  opening: word('once', 'twice', 'thrice'),
  read(_, tokens, at) {
    const i = at + 1;
    // "twice daily"
    const set = adverbs.get(tokens[i]?.normal ?? '');
    if (set) return plain({ start: at, end: i + 1, kind: 'set', ...set });
    if (!isWord(tokens[i], 'a', 'an', 'every', 'each', 'per')) return null;
    const unit = unitAt(tokens, i + 1);
    if (!unit || unit.isPlural || rank(unit.grain) < rank('minute') || !goesOn(tokens[i + 1])) return null;
    return plain({ start: at, end: i + 2, kind: 'set', grain: unit.grain, open: setValue(unit.times, unit.grain) });
  },
});

/** "24 hours a day", "six days a week": how often, not how long. */
const hoursADay = dateRule({
  name: 'six days a week',
  example: 'The shop is open six days a week.',
  opening: anAmount,
  read(amount, tokens, at) {
    const inner = unitAt(tokens, amount.end);
    if (!inner?.isPlural || !goesOn(tokens[amount.end])) return null;
    const i = amount.end + 1;
    const outer = isWord(tokens[i], 'a', 'an', 'per', 'each', 'every') ? unitAt(tokens, i + 1) : undefined;
    if (!outer || outer.isPlural || rank(outer.grain) <= rank(inner.grain)) return null;
    const end = i + 2;
    if (isWord(tokens[end], 'ago', 'earlier', 'later', 'before', 'after', 'from', 'in')) return null;
    return plain({ start: at, end, kind: 'set', grain: outer.grain, open: setValue(outer.times, outer.grain) });
  },
});

export const setRules: readonly DateRule[] = [every, adverb, hoursADay, rate, timesA];

/** "May 1 of each year", "December of every year" */
export const ofEachYear: Extension = {
  name: 'May 1 of each year',
  example: 'The dues are paid on May 1 of each year.',
  extend(tokens, inner, after) {
    const part = asSingle(inner);
    if (!part?.isRelative || !hasForm(part, 'month', 'month day')) return null;
    const at = isWord(tokens[inner.end], 'of') ? inner.end + 1 : inner.end;
    const year = asSingle(after(at));
    if (year?.kind !== 'set' || year.open !== 'P1Y' || year.start !== at || !isWord(tokens[at], 'each', 'every'))
      return null;
    return plain({ start: inner.start, end: year.end, kind: 'set', grain: part.grain, open: part.open });
  },
};

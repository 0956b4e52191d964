import { sunParts } from '../../lexicon/dates/dayparts.js';
import type { Extension } from '../extension.js';
import { daypartAt, isCapital, isWord } from '../lexical.js';
import { goesOn, readCardinal } from '../numbers.js';
import { periodPointedAt } from '../pointer.js';
import { type DateRule, relative } from '../rule.js';
import { dayOfClock } from './clock.js';

const inTheMorning: DateRule = {
  name: 'in the morning',
  example: 'Shares rose in the morning in Tokyo.',
  starts: ['the'],
  read(words, at) {
    if (!isWord(words[at - 1], 'in') || readCardinal(words, at - 2)) return null;
    const part = daypartAt(words, at + 1);
    if (!part || part === 'NI' || words[at + 1]!.normal.endsWith('s')) return null;
    return relative({
      start: at,
      end: at + 2,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XXT${part}`,
      suffix: `T${part}`,
      isFocus: false,
      when: dayOfClock,
    });
  },
};

const morningOf: DateRule = {
  name: 'the morning of Sept. 11',
  example: 'He flew on the morning of Sept. 11, 2001.',
  starts: ['the', 'morning', 'afternoon', 'evening', 'night'],
  read(words, at, behind) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const part = daypartAt(words, from);
    if (!part || !isWord(words[from + 1], 'of')) return null;
    const day = behind(from + 2);
    if (day?.grain !== 'day' || day.kind !== 'date' || day.ends || day.list || day.isImpossible || day.isRefused)
      return null;
    const suffix = `T${part}`;
    return { ...day, start: at, kind: 'time', grain: 'hour', open: day.open + suffix, suffix };
  },
};

const midMorning: DateRule = {
  name: 'mid-afternoon',
  example: 'Shares were up by mid-afternoon in London.',
  starts: ['mid', 'early', 'late', 'midmorning', 'midafternoon'],
  read(words, at, behind) {
    const isOne = words[at]!.normal.length > 5;
    const part = isOne ? (words[at]!.normal.endsWith('morning') ? 'MO' : 'AF') : daypartAt(words, at + 1);
    if (!part || (part === 'NI' && !isWord(words[at - 1], 'by', 'until'))) return null;
    const end = isOne ? at + 1 : at + 2;
    const day = behind(end);
    const suffix = `T${part}`;
    if (
      day?.grain === 'day' &&
      day.kind === 'date' &&
      goesOn(words[end]) &&
      !day.ends &&
      !day.list &&
      !day.isImpossible
    )
      return { ...day, start: at, kind: 'time', grain: 'hour', open: day.open + suffix, suffix };
    // "an early morning raid"
    if (!isWord(words[at - 1], 'by', 'in', 'until', 'since', 'at', 'the', 'during', 'from')) return null;
    return relative({
      start: at,
      end,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XX${suffix}`,
      suffix,
      isFocus: false,
      when: dayOfClock,
    });
  },
};

const theNightBefore: DateRule = {
  name: 'the night before',
  example: 'He had flown in the night before.',
  starts: ['the'],
  read(words, at) {
    const part = daypartAt(words, at + 1);
    if (!part || !isWord(words[at + 2], 'before') || goesOn(words[at + 3])) return null;
    return relative({
      start: at,
      end: at + 3,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XXT${part}`,
      suffix: `T${part}`,
      when: periodPointedAt('told previous', 'day'),
    });
  },
};

const bySun = new Map(Object.entries(sunParts));

const atDawn: DateRule = {
  name: 'at dawn on Tuesday',
  example: 'The raid began at dawn on Tuesday.',
  starts: [...bySun.keys()],
  read(words, at, behind) {
    if (!isWord(words[at - 1], 'at', 'before', 'by', 'until', 'after', 'since', 'from') || isCapital(words[at]))
      return null;
    const from = isWord(words[at + 1], 'on') ? at + 2 : at + 1;
    const day = behind(from);
    if (day?.grain !== 'day' || day.kind !== 'date' || !goesOn(words[from]) || day.ends || day.list || day.isImpossible)
      return null;
    const suffix = `T${bySun.get(words[at]!.normal)}`;
    return { ...day, start: at, kind: 'time', grain: 'hour', open: day.open + suffix, suffix };
  },
};

/** "Wednesday night", "Sept. 17 in the morning" */
export const dayWithPart: Extension = {
  name: 'Wednesday night',
  example: 'The plane crashed Wednesday night.',
  extend(words, inner) {
    if (
      inner.grain !== 'day' ||
      inner.kind === 'time' ||
      inner.kind === 'duration' ||
      inner.ends ||
      inner.list ||
      inner.isImpossible
    )
      return null;
    if (inner.form?.is !== 'weekday' && inner.form?.is !== 'day' && inner.form?.is !== 'month day') return null;
    const [first, second] = [words[inner.end], words[inner.end + 1]];
    let at = inner.end;
    if (
      isWord(first, 'early', 'late', 'mid') &&
      (second?.join === 'space' || second?.join === 'hyphen') &&
      daypartAt(words, at + 1)
    )
      at++;
    const part = daypartAt(words, at);
    if (!part || !goesOn(words[at])) return null;
    const isPlural = words[at]!.normal.endsWith('s');
    if (isPlural || inner.kind === 'set') {
      if (inner.form.is !== 'weekday') return null;
      return { ...inner, end: at + 1, kind: 'set', when: null, open: `XXXX-WXX-${inner.form.weekday}T${part}` };
    }
    return { ...inner, end: at + 1, kind: 'time', grain: 'hour', open: `${inner.open}T${part}`, suffix: `T${part}` };
  },
};

export const daypartRules: readonly DateRule[] = [inTheMorning, morningOf, midMorning, theNightBefore, atDawn];

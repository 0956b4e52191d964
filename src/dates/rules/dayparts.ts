import { dayparts, sunParts } from '../../lexicon/dates/dayparts.js';
import { aDaypart } from '../common-openings.js';
import { endsPhrase } from '../day-numbers.js';
import type { Extension } from '../extension.js';
import { daypartAt, isCapital, isWord } from '../lexical.js';
import { goesOn, readCardinal } from '../numbers.js';
import { opening, perhapsThe, the, word, wordIn } from '../opening.js';
import { periodPointedAt } from '../pointer.js';
import { asDate, asSingle, hasForm, listOf, plain, relative, type Single, timeOf } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { dayOfClock } from './clock-proposal.js';

/** A part of the day that the text last told of. */
function partOfDay(start: number, end: number, part: string): Single {
  return relative({
    start,
    end,
    kind: 'time',
    grain: 'hour',
    open: `XXXX-XX-XXT${part}`,
    suffix: `T${part}`,
    isFocus: false,
    when: dayOfClock,
  });
}

const inTheMorning = dateRule({
  name: 'in the morning',
  example: 'Shares rose in the morning in Tokyo.',
  opening: the(opening(['morning', 'afternoon', 'evening'], daypartAt)),
  read({ found: part }, tokens, at) {
    if (!isWord(tokens[at - 1], 'in') || readCardinal(tokens, at - 2)) return null;
    return partOfDay(at, at + 2, part);
  },
});

const earlyHours = dateRule({
  name: 'in the early hours',
  example: 'Police raided the flat in the early hours.',
  opening: the(word('early', 'small', 'wee')),
  read(_, tokens, at, after) {
    if (!isWord(tokens[at + 2], 'hours')) return null;
    if (isWord(tokens[at + 3], 'of')) {
      // not "of the war"; "of Saturday morning" says it itself
      const day = asDate(after(at + 4), 'day');
      return day && timeOf(day, { start: at, end: day.end, grain: 'hour', suffix: 'TMO' });
    }
    return isWord(tokens[at - 1], 'in', 'during', 'until') ? partOfDay(at, at + 3, 'MO') : null;
  },
});

const morningOf = dateRule({
  name: 'the morning of Sept. 11',
  example: 'He flew on the morning of Sept. 11, 2001.',
  opening: perhapsThe(aDaypart),
  read({ found: part, from }, tokens, at, after) {
    if (!isWord(tokens[from + 1], 'of')) return null;
    const day = asDate(after(from + 2), 'day');
    return day && timeOf(day, { start: at, end: day.end, grain: 'hour', suffix: `T${part}` });
  },
});

const midMorning = dateRule({
  name: 'mid-afternoon',
  example: 'Shares were up by mid-afternoon in London.',
  opening: word('mid', 'early', 'late', 'midmorning', 'midafternoon'),
  read(first, tokens, at, after) {
    const isOne = first.startsWith('mid') && first !== 'mid';
    const part = isOne ? (first === 'midmorning' ? 'MO' : 'AF') : daypartAt(tokens, at + 1);
    if (!part || (part === 'NI' && !isWord(tokens[at - 1], 'by', 'until'))) return null;
    const end = isOne ? at + 1 : at + 2;
    const day = asDate(after(end), 'day');
    const suffix = `T${part}`;
    if (day && goesOn(tokens[end])) return timeOf(day, { start: at, end: day.end, grain: 'hour', suffix });
    // "an early morning raid"
    if (!isWord(tokens[at - 1], 'by', 'in', 'until', 'since', 'at', 'the', 'during', 'from')) return null;
    return partOfDay(at, end, part);
  },
});

const theNightBefore = dateRule({
  name: 'the night before',
  example: 'He had flown in the night before.',
  opening: the(aDaypart),
  read({ found: part }, tokens, at) {
    if (!isWord(tokens[at + 2], 'before') || goesOn(tokens[at + 3])) return null;
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
});

const atDawn = dateRule({
  name: 'at dawn on Tuesday',
  example: 'The raid began at dawn on Tuesday.',
  opening: wordIn(new Map(Object.entries(sunParts))),
  read(part, tokens, at, after) {
    if (!isWord(tokens[at - 1], 'at', 'before', 'by', 'until', 'after', 'since', 'from') || isCapital(tokens[at]))
      return null;
    const from = isWord(tokens[at + 1], 'on') ? at + 2 : at + 1;
    const day = asDate(after(from), 'day');
    if (!day || !goesOn(tokens[from])) return null;
    return timeOf(day, { start: at, end: day.end, grain: 'hour', suffix: `T${part}` });
  },
});

/** "Wednesday night", "Sept. 17 in the morning" */
export const dayWithPart: Extension = {
  name: 'Wednesday night',
  example: 'The plane crashed Wednesday night.',
  next: ['early', 'late', 'mid', ...Object.keys(dayparts)],
  extend(tokens, inner) {
    const day = asSingle(inner);
    if (day?.grain !== 'day' || (day.kind !== 'date' && day.kind !== 'set')) return null;
    if (!hasForm(day, 'weekday', 'day', 'month day')) return null;
    const { form, start, end } = day;
    const first = tokens[end];
    const second = tokens[end + 1];
    let at = end;
    if (
      isWord(first, 'early', 'late', 'mid') &&
      (second?.join === 'space' || second?.join === 'hyphen') &&
      daypartAt(tokens, at + 1)
    )
      at++;
    const part = daypartAt(tokens, at);
    if (!part || !goesOn(tokens[at])) return null;
    const isPlural = tokens[at]!.normal.endsWith('s');
    if (isPlural || day.kind === 'set')
      return form?.is === 'weekday'
        ? plain({ start, end: at + 1, kind: 'set', grain: 'day', open: `XXXX-WXX-${form.weekday}T${part}`, form })
        : null;
    return timeOf(day, { start, end: at + 1, grain: 'hour', suffix: `T${part}` });
  },
};

/** "Wednesday afternoon and evening", "this morning and afternoon": both are parts of one day. */
export const partAndPart: Extension = {
  name: 'Wednesday afternoon and evening',
  example: 'It rained Wednesday afternoon and evening.',
  next: ['and', 'or'],
  extend(tokens, inner) {
    const first = asSingle(inner);
    if (first?.kind !== 'time' || !/^T[A-Z]/.test(first.suffix) || !isWord(tokens[first.end], 'and', 'or')) return null;
    const at = first.end + 1;
    const part = daypartAt(tokens, at);
    // "Monday morning and evening classes"
    if (!part || tokens[at]!.normal.endsWith('s') || !endsPhrase(tokens, at + 1)) return null;
    const second = timeOf(first, { start: at, end: at + 1, grain: 'hour', suffix: `T${part}` });
    return second.suffix === first.suffix ? null : listOf(first, second);
  },
};

export const daypartRules: readonly DateRule[] = [
  inTheMorning,
  earlyHours,
  morningOf,
  midMorning,
  theNightBefore,
  atDawn,
];

import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import type { Behind, Proposal } from '../rule.js';

/** "9 a.m. EST Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6" */
export const clockWithDay: Extension = {
  name: '9 a.m. Tuesday',
  example: 'The polls open at 9 a.m. Tuesday.',
  extend(words, inner, behind) {
    if (inner.form?.is !== 'clock' || !inner.suffix) return null;
    let at = inner.end;
    if (isComma(words[at]) || isWord(words[at], 'on', 'of')) at++;
    if (isWord(words[at], '(')) return null;
    const day = behind(at);
    if (day?.kind !== 'date' || day.grain !== 'day' || day.isRefused || day.ends || day.list) return null;
    if (day.form?.is !== 'weekday' && day.form?.is !== 'day' && day.form?.is !== 'month day') return null;
    if (!inner.ends) return onDay(day, inner, inner.start, day.end);
    const [first, second] = inner.ends;
    const ends = [onDay(day, first, first.start, first.end), onDay(day, second, second.start, day.end)] as const;
    return { ...ends[0], end: day.end, ends };
  },
};

/**
 * "3:32 a.m. (0132 GMT) on Monday": both are Monday's. A clock time that is told again in brackets has the day that
 * stands behind them, and so has the one in the brackets.
 */
export function dayBehindBrackets(words: readonly DateToken[], clock: Proposal, behind: Behind): Proposal {
  const opened = behindBracket(words, clock.end, '(');
  const again = opened === null ? null : behind(opened);
  const isSecond =
    behindBracket(words, isWord(words[clock.start - 1], '(') ? clock.start - 1 : clock.start, '(') !== null;
  if (again ? again.form?.is !== 'clock' || again.ends : !isSecond) return clock;
  let at = behindBracket(words, again?.end ?? clock.end, ')');
  if (at === null) return clock;
  if (isComma(words[at]) || isWord(words[at], 'on')) at++;
  const day = behind(at);
  if (day?.kind !== 'date' || day.grain !== 'day' || day.isRefused || day.ends || day.list || !day.when) return clock;
  return { ...clock, when: day.when, needsYear: day.needsYear ?? false };
}

/** The index behind a bracket that stands at `at`; one that was cut off its word left a gap. */
function behindBracket(words: readonly DateToken[], at: number, bracket: '(' | ')'): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return null;
  if (word.text === bracket) return at + 1;
  return word.join === 'space' && word.start === before.end + 2 ? at : null;
}

/** A clock time, of the day that stands behind it. */
function onDay(day: Proposal, clock: Proposal, start: number, end: number): Proposal {
  const suffix = clock.suffix ?? '';
  return { ...day, start, end, kind: 'time', grain: clock.grain, open: day.open + suffix, suffix };
}

/** "5:30 this morning", "3 tomorrow afternoon", "8 Friday night" */
export const clockWithPart: Extension = {
  name: '5:30 this morning',
  example: 'The blast came at 5:30 this morning.',
  extend(words, inner, behind) {
    if (inner.form?.is !== 'clock' || !inner.suffix || inner.ends) return null;
    const part = behind(inner.end);
    const letters = /^T([A-Z]{2})$/.exec(part?.suffix ?? '')?.[1];
    if (!part || !letters || part.start !== inner.end || part.ends || words[inner.end]!.join !== 'space') return null;
    const hour = Number(inner.suffix.slice(1, 3));
    const isLate = letters !== 'MO' && hour < 12 && !(letters === 'NI' && hour < 5);
    const suffix = `T${String(isLate ? hour + 12 : hour).padStart(2, '0')}${inner.suffix.slice(3)}`;
    const open = part.open.slice(0, part.open.length - 3) + suffix;
    return { ...part, start: inner.start, grain: inner.grain, open, suffix };
  },
};

/** "Tuesday at 9 a.m.": one time in two halves. */
export const dayWithClock: Extension = {
  name: 'Tuesday at 9 a.m.',
  example: 'The polls open Tuesday at 9 a.m. sharp.',
  extend(words, inner, behind) {
    const isDay = inner.grain === 'day' && inner.kind === 'date';
    // "Tuesday evening at 8 p.m."
    const isPart = inner.kind === 'time' && /^T[A-Z]/.test(inner.suffix ?? '');
    if (!(isDay || isPart) || inner.ends || inner.list || inner.isImpossible) return null;
    if (inner.form?.is !== 'weekday' && inner.form?.is !== 'day' && inner.form?.is !== 'month day') return null;
    let at = inner.end;
    if (isComma(words[at])) at++;
    if (isWord(words[at], 'at')) at++;
    if (at === inner.end) return null;
    const time = behind(at);
    if (time?.form?.is !== 'clock' || !time.suffix || time.start !== at || time.ends) return null;
    const open = isPart ? inner.open.slice(0, inner.open.indexOf('T')) : inner.open;
    return { ...inner, end: time.end, kind: 'time', grain: time.grain, open: open + time.suffix, suffix: time.suffix };
  },
};

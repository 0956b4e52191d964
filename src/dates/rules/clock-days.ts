import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import { asDate, asSingle, formOf, hasForm, onDay, rangeOf, type Single, timeOf } from '../proposal.js';
import type { After } from '../rule.js';

/** "9 a.m. EST Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6" */
export const clockWithDay: Extension = {
  name: '9 a.m. Tuesday',
  example: 'The polls open at 9 a.m. Tuesday.',
  extend(tokens, inner, after) {
    const isRange = inner.shape === 'range';
    const [clock, second] = isRange ? inner.ends.map(asSingle) : [asSingle(inner), null];
    if (clock?.form?.is !== 'clock' || (isRange && !second)) return null;
    let at = inner.end;
    if (isComma(tokens[at]) || isWord(tokens[at], 'on', 'of')) at++;
    if (isWord(tokens[at], '(')) return null;
    const day = asDate(after(at), 'day');
    if (!day || !hasForm(day, 'weekday', 'day', 'month day')) return null;
    if (!second) return timeOf(day, { ...clock, end: day.end });
    return rangeOf(timeOf(day, clock), timeOf(day, { ...second, end: day.end }));
  },
};

/**
 * "3:32 a.m. (0132 GMT) on Monday": both times are on Monday. A clock time that is repeated in brackets takes the day
 * after the brackets, and so does the one inside them.
 */
export function dayAfterBrackets(tokens: readonly DateToken[], clock: Single, after: After): Single {
  const opened = afterBracket(tokens, clock.end, '(');
  const again = opened === null ? null : after(opened);
  const isAgain = formOf(again)?.is === 'clock';
  const isSecond =
    afterBracket(tokens, isWord(tokens[clock.start - 1], '(') ? clock.start - 1 : clock.start, '(') !== null;
  if (again ? !isAgain : !isSecond) return clock;
  let at = afterBracket(tokens, again?.end ?? clock.end, ')');
  if (at === null) return clock;
  if (isComma(tokens[at]) || isWord(tokens[at], 'on')) at++;
  const day = asDate(after(at), 'day');
  return day ? onDay(clock, day) : clock;
}

/** The index after the bracket at `at`, or null; a bracket that was cut off its word has left a gap of one character. */
function afterBracket(tokens: readonly DateToken[], at: number, bracket: '(' | ')'): number | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return null;
  if (token.text === bracket) return at + 1;
  return token.join === 'space' && token.start === before.end + 2 ? at : null;
}

/** "5:30 this morning", "3 tomorrow afternoon", "8 Friday night" */
export const clockWithPart: Extension = {
  name: '5:30 this morning',
  example: 'The blast came at 5:30 this morning.',
  extend(tokens, inner, after) {
    const clock = asSingle(inner);
    if (clock?.form?.is !== 'clock') return null;
    const part = asSingle(after(clock.end));
    const letters = /^T([A-Z]{2})$/.exec(part?.suffix ?? '')?.[1];
    if (!part || !letters || part.start !== clock.end || tokens[clock.end]!.join !== 'space') return null;
    const hour = Number(clock.suffix.slice(1, 3));
    const isLate = letters !== 'MO' && hour < 12 && !(letters === 'NI' && hour < 5);
    const suffix = `T${String(isLate ? hour + 12 : hour).padStart(2, '0')}${clock.suffix.slice(3)}`;
    return timeOf(part, { start: clock.start, end: part.end, grain: clock.grain, suffix });
  },
};

/** "Tuesday at 9 a.m.", "Tuesday, 9 a.m." */
export const dayWithClock: Extension = {
  name: 'Tuesday at 9 a.m.',
  example: 'The polls open Tuesday at 9 a.m. sharp.',
  extend(tokens, inner, after) {
    const day = asSingle(inner);
    if (!day || !hasForm(day, 'weekday', 'day', 'month day')) return null;
    // "Tuesday evening at 8 p.m."
    const isPart = day.kind === 'time' && /^T[A-Z]/.test(day.suffix);
    if (!isPart && (day.kind !== 'date' || day.grain !== 'day')) return null;
    let at = inner.end;
    if (isComma(tokens[at])) at++;
    if (isWord(tokens[at], 'at')) at++;
    if (at === inner.end) return null;
    const time = asSingle(after(at));
    return time?.form?.is === 'clock' && time.start === at ? timeOf(day, { ...time, start: day.start }) : null;
  },
};

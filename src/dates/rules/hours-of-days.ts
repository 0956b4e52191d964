import { frequencyWords } from '../../lexicon/dates/set-words.js';
import type { DateToken } from '../date-tokens.js';
import { endsPhrase } from '../day-numbers.js';
import { isComma, isWord, shortWeekdayAt, weekdayAt } from '../lexical.js';
import { match } from '../opening.js';
import { rangeOf } from '../proposal.js';
import { dateRule } from '../rule.js';
import { isRangeJoint } from '../series.js';
import { isOn12HourClock, pad } from './clock-hours.js';
import { clockProposal, dayOfClock } from './clock-proposal.js';
import { HOUR, HOURS, secondHour } from './clock-ranges.js';
import { pluralWeekdays } from './weekdays.js';

/** "weekdays from 9 to 5", "from 8 to noon on Mondays": beside the days on which they are so, hours need no mark. */
export const hoursOfDays = dateRule({
  name: 'from 9 to 5 on weekdays',
  example: 'The shop is open from 9 to 5 on weekdays.',
  opening: match(HOUR, ...HOURS),
  read(first, tokens, at) {
    const second = secondHour(tokens, at);
    if (second === null) return null;
    const before = isWord(tokens[at - 1], 'from', 'between') || isComma(tokens[at - 1]) ? at - 2 : at - 1;
    const next = isWord(tokens[second + 1], 'on') ? second + 2 : second + 1;
    const beside = daysUpTo(tokens, before) && endsPhrase(tokens, second + 1);
    if (!beside && (!daysFrom(tokens, next) || isScore(tokens, at))) return null;
    const values = hoursOf(first, tokens[second]!);
    if (!values) return null;
    const [from, to] = values;
    return rangeOf(
      clockProposal(at, { value: from, end: at + 1, grain: first[2] ? 'minute' : 'hour' }),
      clockProposal(
        second,
        { value: to, end: second + 1, grain: /[:.]/.test(tokens[second]!.text) ? 'minute' : 'hour' },
        dayOfClock,
      ),
    );
  },
});

/** "won 6-4 every Monday"; "open 9-5 daily", "Hours: 9-5 daily" are none. */
function isScore(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at + 1]?.join === 'hyphen' && /^\p{L}/u.test(before?.text ?? '') && !isWord(before, 'open', 'opens', 'from')
  );
}

/** The last hour of the morning on which a day's work ends: "1 to 5" is after noon, of "6 to 8" nobody knows. */
const LAST_BEFORE_WORK = 5;

/** When hours begin and end of which the text does not say whether they are before noon; null where nothing tells. */
function hoursOf([, hour, minute = '00']: RegExpExecArray, end: DateToken): readonly [string, string] | null {
  const from = Number(hour);
  if (!isOn12HourClock(from)) return null;
  const morning = `${pad(from)}:${minute}`;
  if (end.normal === 'noon') return from > LAST_BEFORE_WORK && from < 12 ? [morning, '12:00'] : null;
  const [, last, lastMinute = '00'] = HOUR.exec(end.normal) ?? [];
  const to = Number(last ?? 0);
  if (!isOn12HourClock(to)) return null;
  const evening = `${pad((to % 12) + 12)}:${lastMinute}`;
  // "12 to 4", "1 to 5"
  const isAfterNoon = from === 12 || (from <= LAST_BEFORE_WORK && from < to);
  if (isAfterNoon && to < 12) return [`${pad((from % 12) + 12)}:${minute}`, evening];
  // "9 to 5", "8 to 12"
  return from > LAST_BEFORE_WORK && from < 12 && (to <= from || to === 12) ? [morning, evening] : null;
}

const wordsOfDays: ReadonlySet<string> = new Set([
  ...frequencyWords.flatMap(([word, { grain }]) => (grain === 'day' || grain === 'weekend' ? [word] : [])),
  ...pluralWeekdays.keys(),
]);

/** Whether days that come again end with the token at an index: "daily", "every Monday", "Monday to Friday". */
function daysUpTo(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (wordsOfDays.has(token.normal)) return true;
  if (isEvery(tokens, at - 1)) return true;
  const first = token.join === 'hyphen' ? at - 1 : isRangeJoint(tokens[at - 1]) ? at - 2 : -1;
  return isWeekdayRange(tokens, first, at);
}

/** Whether they begin with it. */
function daysFrom(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.join !== 'space') return false;
  if (wordsOfDays.has(token.normal)) return true;
  if (isEvery(tokens, at)) return true;
  const last = tokens[at + 1]?.join === 'hyphen' ? at + 1 : isRangeJoint(tokens[at + 1]) ? at + 2 : -1;
  return isWeekdayRange(tokens, at, last);
}

/** "every day", "each Monday" */
function isEvery(tokens: readonly DateToken[], at: number): boolean {
  return (
    isWord(tokens[at], 'every', 'each') &&
    (isWord(tokens[at + 1], 'day', 'weekday', 'weekend') || weekdayAt(tokens, at + 1) !== undefined)
  );
}

/** "Monday to Friday", "Mon-Fri": whether the tokens at both indices are weekdays. */
export function isWeekdayRange(tokens: readonly DateToken[], first: number, last: number): boolean {
  return (
    first >= 0 && last >= 0 && shortWeekdayAt(tokens, first) !== undefined && shortWeekdayAt(tokens, last) !== undefined
  );
}

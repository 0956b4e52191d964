import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import {
  boundBy,
  type End,
  firstOf,
  formOf,
  hasYear,
  type Item,
  lastOf,
  listOf,
  rangeOf,
  sharing,
} from '../proposal.js';
import { isListJoint, isRangeJoint, listJoints } from '../series.js';

/** "March 3 and April 5, 2015", "in March, April and May 2019": dates of their own with the year of the last. */
export const sharedYear: Extension = {
  name: 'March and April 2019',
  example: 'It rained in March and April 2015.',
  next: [',', ...listJoints],
  extend(tokens, inner, after) {
    if (!needsYear(inner) || isInRange(tokens, inner.start)) return null;
    const joint = afterJoint(tokens, inner.end);
    // "from May to June and from July to August 2015"
    const at =
      joint !== null && inner.shape === 'range' && isWord(tokens[joint], 'from', 'between') ? joint + 1 : joint;
    const next = at === null ? null : after(at);
    if (!next || next.start !== at || next.shape === 'refused' || !isAlike(firstOf(inner), firstOf(next))) return null;
    // "in March, May 2015 was forgotten", "he left in March, and May 2015 was wet"
    if (next.shape !== 'list' && !endsList(tokens, inner)) return null;
    const last = lastOf(next);
    return hasYear(last) ? listOf(withYearOf(inner, last), next) : null;
  },
  extendList(tokens, inner, after) {
    if (!inner.items.every(needsYear) || isInRange(tokens, inner.start)) return null;
    const at = afterJoint(tokens, inner.end);
    const next = at === null ? null : after(at);
    if (!next || next.start !== at || next.shape === 'refused' || !isAlike(firstOf(inner), firstOf(next))) return null;
    const last = lastOf(next);
    const items = next.shape === 'list' ? next.items : [next];
    if (!hasYear(last)) return null;
    return { ...inner, end: next.end, items: [...inner.items.map((item) => withYearOf(item, last)), ...items] };
  },
};

/** "Monday and Wednesday next week", "Monday, Tuesday and Friday next week": the weekdays of one week. */
export const sharedWeek: Extension = {
  name: 'Monday and Wednesday next week',
  example: 'They meet on Monday and Friday next week.',
  next: [',', ...listJoints],
  extend(tokens, inner, after) {
    const at = afterJoint(tokens, inner.end);
    const next = at === null ? null : after(at);
    if (inner.shape !== 'single' || !next || next.start !== at || next.shape === 'refused') return null;
    const first = inner.form;
    const second = formOf(firstOf(next));
    const last = lastOf(next);
    if (first?.is !== 'weekday' || inner.hasYear || inner.kind !== last.kind) return null;
    if (second?.is !== 'weekday' || second.weekday <= first.weekday) return null;
    return formOf(last)?.is === 'weekday' && hasYear(last) ? listOf(boundBy(inner, last), next) : null;
  },
};

const YEARLY = ['month', 'month day', 'quarter', 'half', 'season'];

function needsYear(part: Item): boolean {
  const first = firstOf(part);
  return first.shape === 'single' && YEARLY.includes(first.form?.is ?? '') && !hasYear(lastOf(part));
}

function isAlike(a: End, b: End): boolean {
  return a.kind === 'date' && b.kind === 'date' && a.grain === b.grain;
}

/** Whether "and" joins the last one on; with a comma before it there are three at least: "March, April, and May 2015". */
function endsList(tokens: readonly DateToken[], { start, end }: Item): boolean {
  return !isComma(tokens[end]) || (isListJoint(tokens[end + 1]) && isComma(tokens[start - 1]));
}

function withYearOf(part: Item, last: End): Item {
  return part.shape === 'range'
    ? rangeOf(sharing(part.ends[0], last), sharing(part.ends[1], last))
    : sharing(part, last);
}

/** "between March and May 2019" and "from March to May" are no lists. */
function isInRange(tokens: readonly DateToken[], start: number): boolean {
  const before = tokens[start - 1];
  return isRangeJoint(before) || isWord(before, 'between') || tokens[start]?.join === 'hyphen';
}

/** The index after ",", "and", ", and" or the slash of "July/August"; null if there is none here. */
function afterJoint(tokens: readonly DateToken[], at: number): number | null {
  if (tokens[at]?.join === 'slash') return at;
  const i = isComma(tokens[at]) ? at + 1 : at;
  if (isListJoint(tokens[i])) return i + 1;
  return i > at ? i : null;
}

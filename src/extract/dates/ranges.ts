import type { Extension } from './extension.js';
import { isComma, isWord } from './lexical.js';
import { rank } from './period.js';
import type { Proposal } from './rule.js';
import type { Word } from './words.js';

/** "from Sept. 10 to Oct. 16", "between 2014 and 2016", "Monday through Friday" */
export const range: Extension = {
  name: 'Monday through Friday',
  example: 'The shop is open Monday through Friday.',
  extend(words, inner, behind) {
    if (!canEnd(inner)) return null;
    const before = words[inner.start - 1];
    const isFrom = isWord(before, 'from');
    // "from Monday, Sept. 14, to Wednesday"
    const link = isFrom && isComma(words[inner.end]) ? words[inner.end + 1] : words[inner.end];
    const isDash = isWord(link, '-', '–') && inner.form?.is !== 'length';
    const isHyphen = link?.join === 'hyphen';
    const links =
      isHyphen ||
      isDash ||
      isWord(link, 'through', 'thru') ||
      (isWord(link, 'to', 'until', 'till') && (isFrom || isTo(link, inner))) ||
      (isWord(link, 'and') && isWord(before, 'between'));
    if (!links) return null;
    let at = isHyphen ? inner.end : inner.end + 1;
    if (isComma(words[inner.end]) && isFrom) at = inner.end + 2;
    const second = behind(at);
    if (!second || !canEnd(second) || second.ends || second.kind !== inner.kind || !isAlike(inner, second)) return null;
    return { ...inner, end: second.end, ends: [withDayOf(inner, second), second] };
  },
};

/** "2 p.m. and 4 p.m. Monday": both are Monday's. */
function withDayOf(first: Proposal, second: Proposal): Proposal {
  if (first.form?.is !== 'clock' || second.kind !== 'time' || second.form?.is === 'clock') return first;
  const suffix = first.suffix ?? '';
  const open = second.open.slice(0, second.open.length - (second.suffix ?? '').length) + suffix;
  return { ...second, start: first.start, end: first.end, grain: first.grain, suffix, open };
}

function isTo(link: Word | undefined, inner: Proposal): boolean {
  return (
    isWord(link, 'to') &&
    (inner.form?.is === 'weekday' ||
      inner.form?.is === 'month' ||
      inner.form?.is === 'month day' ||
      inner.form?.is === 'clock')
  );
}

function canEnd(part: Proposal): boolean {
  return (
    !part.isRefused &&
    !part.list &&
    !part.ends &&
    !part.isImpossible &&
    (part.kind === 'date' || part.kind === 'time') &&
    part.grain !== 'unknown'
  );
}

function isAlike(a: Proposal, b: Proposal): boolean {
  if (a.kind === 'time') return true;
  return (
    a.grain === b.grain ||
    (rank(a.grain) <= rank('month') && rank(b.grain) <= rank('month') && a.form?.is === 'month day')
  );
}

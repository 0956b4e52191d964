import { findDates } from '../../src/dates/index.js';
import type { DateMention } from '../../src/types.js';
import { documentOf } from './document.js';
import { mark, unmark } from './marked.js';

/**
 * What a row says of a date: its kind (unless it is a plain date), its value, its days where the value is not the day
 * itself ("2020-W37 2020-09-07..2020-09-13"), and "open" where it is not resolved.
 */
export function dateLabel({ kind, value, from, to, resolved }: DateMention): string {
  const days = from === null || from === value ? [] : [from === to ? from : `${from}..${to}`];
  return [...(kind === 'date' ? [] : [kind]), value, ...days, ...(resolved ? [] : ['open'])].join(' ');
}

/** The row's sentence with the dates marked that are found in it; `anchor` null where none is known. */
export function markDates(row: string, anchor: string | null): string {
  const { text } = unmark(row);
  const doc = documentOf(text, anchor === null ? {} : { anchor });
  return mark(
    text,
    findDates(doc).map((date) => ({ start: date.start, end: date.end, label: dateLabel(date) })),
  );
}

import { findDates } from '../../src/dates/index.js';
import type { DateMention } from '../../src/types.js';
import { documentOf } from './document.js';
import { mark, unmark } from './marked.js';

/**
 * The label of a date in a row: its kind (unless it is "date"), its value, its days if the value is not itself a day
 * ("2020-W37 2020-09-07..2020-09-13"), and "open" if it is not resolved.
 */
export function dateLabel({ kind, value, from, to, resolved }: DateMention): string {
  const days = from === null || from === value ? [] : [from === to ? from : `${from}..${to}`];
  return [...(kind === 'date' ? [] : [kind]), value, ...days, ...(resolved ? [] : ['open'])].join(' ');
}

/** Marks the dates found in a row's sentence; `anchor` is null if none is known. */
export function markDates(row: string, anchor: string | null): string {
  const { text } = unmark(row);
  const doc = documentOf(text, anchor === null ? {} : { anchor });
  return mark(
    text,
    findDates(doc).map((date) => ({ start: date.start, end: date.end, label: dateLabel(date) })),
  );
}

import type { DateMention, Document } from '../../types.js';

/** Every date, time, duration and set of the article, in order. */
export function findDates(_doc: Document): DateMention[] {
  return [];
}

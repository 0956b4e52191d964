import type { Span } from '../types.js';

/** Characters of ". From ", with white space between. */
const MAX_OPENING = 12;

/** Whether a place opens a clause, and what follows its comma owns something else: "In Paris, Germany's chancellor spoke." */
export function isBesideOwner(text: string, place: Span, next: Span): boolean {
  if (!/^['’]s\b/.test(text.slice(next.end, next.end + 3))) return false;
  return /(?:^|[.!?”"—–:\n])\s{0,3}(?:At|From|In)\s$/.test(
    text.slice(Math.max(0, place.start - MAX_OPENING), place.start),
  );
}

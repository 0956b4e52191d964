import type { Span } from '../types.js';

/** The text that a span covers. */
export function covered(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** For sort(): by start, and of two that start together the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

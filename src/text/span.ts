import type { Span } from '../types.js';

/** The text that a span covers. */
export function covered(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** For sort(): by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

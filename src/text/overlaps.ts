import type { Span } from '../types.js';
import { partitionPoint } from './binary-search.js';

/**
 * Whether a span shares a character with one of others.
 * @param spans in order, without overlap
 */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[partitionPoint(spans, (span) => span.end <= start)];
  return next !== undefined && next.start < end;
}

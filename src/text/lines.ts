import { partitionPoint } from './binary-search.js';

/** Tells the line of an offset, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  return (offset) => 1 + partitionPoint(starts, (start) => start <= offset);
}

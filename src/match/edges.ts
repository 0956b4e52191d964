import type { Token } from '../types.js';
import { isMark } from './literals.js';

/** Tokens of a sentence: `last` is the index of the last of them. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
];

/** A stretch with the other half of a pair that it breaks, where that stands at its edge: '“We won,” she said', 'the body (WHO)'. */
export function withPairs(stretch: Stretch, tokens: readonly Token[]): Stretch {
  let { first, last } = stretch;
  for (const [open, close] of PAIRS) {
    const count = (mark: string) => countOf(mark, tokens, stretch);
    const [opened, closed] = open === close ? [count(open) % 2, count(open) % 2] : [count(open), count(close)];
    if (opened === closed && (opened === 0 || open !== close)) continue;
    const isAtStart = tokens[first - 1]?.text === open;
    if (isAtStart && (open === close || closed > opened)) first--;
    else if (open === close || opened > closed) last = closerAfter(close, tokens, last) ?? last;
  }
  return { first, last };
}

function countOf(mark: string, tokens: readonly Token[], { first, last }: Stretch): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (tokens[i]!.text === mark) count++;
  return count;
}

/** The place of a mark after a stretch, where no more than one other mark stands before it: 'no,"'. */
function closerAfter(close: string, tokens: readonly Token[], last: number): number | null {
  for (const i of [last + 1, last + 2]) {
    const text = tokens[i]?.text;
    if (text === close) return i;
    if (text === undefined || !isMark(text)) return null;
  }
  return null;
}

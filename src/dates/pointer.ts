import type { Grain } from '../types.js';
import type { DateToken } from './date-tokens.js';
import { isWord } from './lexical.js';
import { periodAround, shifted } from './period.js';
import type { When } from './rule.js';

/** Which one of its kind: counted from the article's day, or (told) from what the text speaks of. */
export type Direction = 'last' | 'this' | 'next' | 'told same' | 'told next' | 'told previous';

export interface Pointer {
  readonly direction: Direction;
  /** Index behind the pointing words. */
  readonly end: number;
  /** "the last week" is the seven days up to now, "last week" the week before this one. */
  readonly isLength: boolean;
}

/** "last", "this past", "the next", "that same" … */
export function readPointer(words: readonly DateToken[], at: number): Pointer | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return null;
  switch (word.normal) {
    case 'last':
      return { direction: 'last', end: at + 1, isLength: false };
    case 'next':
      return { direction: 'next', end: at + 1, isLength: false };
    case 'this':
      if (isWord(next, 'past', 'last')) return { direction: 'last', end: at + 2, isLength: false };
      if (isWord(next, 'coming', 'upcoming', 'next')) return { direction: 'next', end: at + 2, isLength: false };
      return { direction: 'this', end: at + (isWord(next, 'current', 'very', 'same') ? 2 : 1), isLength: false };
    case 'that':
      return { direction: 'told same', end: at + (isWord(next, 'same', 'very') ? 2 : 1), isLength: false };
    case 'current':
      return { direction: 'this', end: at + 1, isLength: false };
    case 'the':
      if (isWord(next, 'past', 'last')) return { direction: 'last', end: at + 2, isLength: true };
      if (isWord(next, 'same')) return { direction: 'told same', end: at + 2, isLength: false };
      if (isWord(next, 'next', 'following')) return { direction: 'told next', end: at + 2, isLength: false };
      if (isWord(next, 'previous', 'preceding', 'prior'))
        return { direction: 'told previous', end: at + 2, isLength: false };
      if (isWord(next, 'coming', 'upcoming')) return { direction: 'next', end: at + 2, isLength: false };
      if (isWord(next, 'current', 'present')) return { direction: 'this', end: at + 2, isLength: false };
      return null;
    case 'past':
      return { direction: 'last', end: at + 1, isLength: true };
    default:
      return null;
  }
}

export const STEP: Record<Direction, number> = {
  last: -1,
  this: 0,
  next: 1,
  'told same': 0,
  'told next': 1,
  'told previous': -1,
};

/** A period of a grain, so many steps from the article's day or from what the text speaks of. */
export function periodPointedAt(direction: Direction, grain: Grain): When {
  return (context) => {
    const isTold = direction.startsWith('told');
    const base =
      (isTold ? context.spoken(grain) : null) ?? (context.anchor === null ? null : periodAround(grain, context.anchor));
    return base && shifted(base, STEP[direction]);
  };
}

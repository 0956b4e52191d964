import type { Direction, PointerMeaning } from '../lexicon/dates/pointers.js';
import type { Grain } from '../types.js';
import type { When } from './context.js';
import { periodAround, shifted } from './period.js';

export type { Direction };

export interface Pointer extends PointerMeaning {
  /** Index after the pointing words. */
  readonly end: number;
}

/** How many periods further on it points. */
export const STEP: Record<Direction, number> = {
  last: -1,
  this: 0,
  next: 1,
  'told same': 0,
  'told next': 1,
  'told previous': -1,
};

/** The period of a grain that is pointed at, from the day of the article or from what the text last gave. */
export function periodPointedAt(direction: Direction, grain: Grain): When {
  return (context) => {
    const given = direction.startsWith('told') ? context.spoken(grain) : null;
    const base = given ?? (context.anchor === null ? null : periodAround(grain, context.anchor));
    return base && shifted(base, STEP[direction]);
  };
}

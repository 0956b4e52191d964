/** Which one of its kind: counted from the day of the article, or (told) from what the text last gave. */
export type Direction = 'last' | 'this' | 'next' | 'told same' | 'told next' | 'told previous';

export interface PointerMeaning {
  readonly direction: Direction;
  /** "the last week" is the seven days up to now, "last week" the week before this one. */
  readonly isLength: boolean;
}

const points = (direction: Direction): PointerMeaning => ({ direction, isLength: false });
const measures = (direction: Direction): PointerMeaning => ({ direction, isLength: true });

/**
 * Words before a unit, month or weekday that say which one is meant: "this coming week". Not ordinals ("the second
 * week"). Lower case.
 */
export const pointers: readonly (readonly [phrase: string, meaning: PointerMeaning])[] = [
  ['last', points('last')],
  ['next', points('next')],
  ['coming', points('next')],
  ['upcoming', points('next')],
  ['current', points('this')],
  ['past', measures('last')],
  ['this past', points('last')],
  ['this last', points('last')],
  ['this coming', points('next')],
  ['this upcoming', points('next')],
  ['this next', points('next')],
  ['this current', points('this')],
  ['this very', points('this')],
  ['this same', points('this')],
  ['this', points('this')],
  ['that same', points('told same')],
  ['that very', points('told same')],
  ['that', points('told same')],
  ['the past', measures('last')],
  ['the last', measures('last')],
  ['the same', points('told same')],
  ['the next', points('told next')],
  ['the following', points('told next')],
  ['the previous', points('told previous')],
  ['the preceding', points('told previous')],
  ['the prior', points('told previous')],
  ['the coming', points('next')],
  ['the upcoming', points('next')],
  ['the current', points('this')],
  ['the present', points('this')],
];

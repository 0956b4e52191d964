import { times } from './words.js';

/** Texts of one shape and any size, made to be as hard to process as possible. */
export interface Family {
  readonly name: string;
  /** A text of n units. */
  readonly text: (n: number) => string;
}

export const family = (name: string, text: Family['text']): Family => ({ name, text });
/** The same unit n times. */
export const repeated = (name: string, unit: string, { before = '', after = '' } = {}): Family =>
  family(name, (n) => before + unit.repeat(n) + after);
/** n units, each made from its number. */
export const numbered = (
  name: string,
  unit: (i: number) => string,
  { before = '', between = ' ', after = '' } = {},
): Family => family(name, (n) => before + times(n, unit).join(between) + after);

/** Texts of a family by factor; a factor of 1 has about so many characters. */
export function sized({ text }: Family, characters: number): (factor: number) => string {
  const n = Math.ceil(characters / (text(100).length / 100));
  return (factor) => text(factor * n);
}

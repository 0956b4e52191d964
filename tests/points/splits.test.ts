import { expect, test } from 'vitest';
import { splitsInto } from '../../src/points/splits.js';
import { documentOf } from '../helpers/document.js';

/** Stretches after a colon, and the phrases into which the most likely way takes them apart. */
const rows: readonly (readonly [stretch: string, phrases: readonly string[]])[] = [
  ['peace, bread and work', ['peace', 'bread', 'work']],
  ['peace and quiet, bread, and work', ['peace and quiet', 'bread', 'work']],
  ['to talk, to vote, and to build roads and schools', ['to talk', 'to vote', 'to build roads and schools']],
  ['to plant seed, wheat, and oats and to dig', ['to plant seed, wheat, and oats', 'to dig']],
  ['how it began, in May, and whether it will end', ['how it began, in May', 'whether it will end']],
  ['the port, which is old, and the road', ['the port, which is old', 'the road']],
  ['the baker and mayor Ann Lee, Bo Hill and Al Marr', ['the baker and mayor Ann Lee', 'Bo Hill', 'Al Marr']],
  ['Ann Lee and Bo Hill and Al Marr', ['Ann Lee', 'Bo Hill', 'Al Marr']],
  ['Ann Lee, Bo Hill, 40, and Al Marr, Jr.', ['Ann Lee', 'Bo Hill, 40', 'Al Marr, Jr.']],
  ['a truce; a swap of prisoners, and a vote', ['a truce', 'a swap of prisoners', 'a vote']],
  ['a truce, a swap of prisoners; and a vote', ['a truce', 'a swap of prisoners', 'a vote']],
  ['rain, snow and, above all, wind', ['rain', 'snow', 'wind']],
  ['rain, snow, and, above all, wind', ['rain', 'snow', 'wind']],
  ['red, green, blue', ['red', 'green', 'blue']],
  ['Basic, Plus and Pro', ['Basic', 'Plus', 'Pro']],
  ['night and day or dusk', ['night', 'day or dusk']],
];

function splitsOf(stretch: string, number: number): string[][] {
  const { text } = documentOf(`There they are: ${stretch}`).article;
  const { tokens } = documentOf(text).sentences[0]!;
  const from = tokens.findIndex((token) => token.text === ':') + 1;
  return splitsInto(tokens, from, tokens.length, number).map((parts) =>
    parts.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
  );
}

test.each(rows)('%s', (stretch, phrases) => expect(splitsOf(stretch, phrases.length)[0]).toEqual(phrases));

/** Nobody can tell where one phrase ends, or there are not as many. */
const nothing: readonly (readonly [stretch: string, number: number])[] = [
  ['peace and bread and work', 2],
  ['peace and bread', 3],
  ['a thing that was old, though nobody knew how old it was', 2],
];

test.each(nothing)('%s is not %i things', (stretch, number) => expect(splitsOf(stretch, number)).toEqual([]));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { analyze } from '../src/app/library.js';
import { makeArticles } from '../src/dev/made-articles.js';
import { boundMemories, copyOf, remembered } from '../src/memory.js';
import { runs } from './helpers/runs.js';

const fixtures = join(import.meta.dirname, '../fixtures');
const articles = [
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(fixtures, name), 'utf8')),
  ...makeArticles(runs(20), 1),
];

afterEach(() => boundMemories(Number.POSITIVE_INFINITY));

const read = (texts: readonly string[]) => texts.map((text) => JSON.stringify(analyze(text)));

describe('the analysis of an article is the same', () => {
  // With a bound of 0 nothing is remembered: each article is analyzed as if it were the first.
  boundMemories(0);
  const alone = read(articles);

  test.each([
    ['after others', Number.POSITIVE_INFINITY],
    ['with room for five things', 5],
    ['with room for a hundred', 100],
  ])('%s', (_, most) => {
    boundMemories(most);
    expect(read(articles)).toEqual(alone);
    expect(read(articles)).toEqual(alone);
    expect(read(articles.toReversed()).reverse()).toEqual(alone);
  });
});

test('a memory reads each name once, and again after it was full', () => {
  const asked: string[] = [];
  const read = remembered((name) => {
    asked.push(name);
    return name.length;
  });
  boundMemories(2);
  for (const name of ['Ann', 'Bo', 'Ann', 'Carla', 'Ann', 'Ann']) expect(read(name)).toBe(name.length);
  expect(asked).toEqual(['Ann', 'Bo', 'Carla', 'Ann']);
});

test.each(['', 'Ann', 'The Organization for Economic Co-operation', 'a \ud800 lone surrogate and 😀'])(
  'a copy of %j is the same text',
  (text) => expect(copyOf(text)).toBe(text),
);

import { describe, expect, test } from 'vitest';
import { splitFixtures } from '../../src/names/fixtures.js';
import { foundNames, lexicon, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

const changed: readonly (readonly [found: string, split: string])[] = [
  [
    '[[Lyon|location]] vs. [[Nice Lens|organization]] vs. [[Metz|location]]',
    '[[Lyon|location]] vs. [[Nice|organization]] [[Lens|organization]] vs. [[Metz|location]]',
  ],
  [
    '[[Ajax|organization]] v [[Leeds United Manchester City|organization]] v [[Metz|location]]',
    '[[Ajax|organization]] v [[Leeds United|organization]] [[Manchester City|organization]] v [[Metz|location]]',
  ],
  [
    '[[Zorvex|organization]] vs [[Kolvar Bredim|person]] vs [[Metz|location]]',
    '[[Zorvex|organization]] vs [[Kolvar|organization]] [[Bredim|organization]] vs [[Metz|location]]',
  ],
];

const unchanged: readonly string[] = [
  // one team
  '[[Lyon|location]] vs. [[Manchester City|organization]] vs. [[Metz|location]]',
  // one fixture
  '[[Lyon|location]] vs. [[Nice Lens|organization]] tonight',
  '[[Nice Lens|organization]] vs. [[Metz|location]]',
  // three words of which no two parts are teams
  '[[Lyon|location]] vs. [[Zorvex Kolvar Bredim|organization]] vs. [[Metz|location]]',
];

function splitting(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, splitFixtures(names, doc, words, lexicon.gazetteer)));
}

describe('splits', () => test.each(changed)('%s', (found, split) => expect(splitting(found)).toBe(split)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(splitting(row)).toBe(row)));

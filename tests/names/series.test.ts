import { describe, expect, test } from 'vitest';
import { agreeInSeries } from '../../src/names/series.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

const changed: readonly (readonly [found: string, agreed: string])[] = [
  [
    'It fell in [[Lisbon|location]], [[Kolvar|person 0.5]] and [[Porto|location]].',
    'It fell in [[Lisbon|location]], [[Kolvar|location 0.5]] and [[Porto|location]].',
  ],
  [
    'Rivals are [[Zorvex|organization]], [[Tidal|location 0.6]], [[Kolvar|other 0.3]] and [[Bredim|organization 0.7]].',
    'Rivals are [[Zorvex|organization]], [[Tidal|organization 0.6]], [[Kolvar|organization 0.3]] and [[Bredim|organization 0.7]].',
  ],
];

const unchanged: readonly string[] = [
  // a certain member
  'They saw [[Lisbon|location]], [[Ann Lee|person 0.7]] and [[Porto|location]].',
  // a list of two, and one with other words between
  'They saw [[Lisbon|location]] and [[Kolvar|person 0.5]].',
  'They saw [[Lisbon|location]], the old [[Kolvar|person 0.5]] and [[Porto|location]].',
  // no type that most have
  'They saw [[Lisbon|location]], [[Kolvar|person 0.5]], [[Bredim|person 0.5]], [[Zorvex|other 0.5]] and [[Porto|location]].',
  // nationalities
  'They saw [[Lisbon|location]], [[French|group 0.5]] and [[Porto|location]].',
  // another sentence
  'They saw [[Lisbon|location]], [[Porto|location]]. [[Kolvar|person 0.5]] left.',
];

function agreeing(marked: string): string {
  const { doc, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, agreeInSeries(names, doc)));
}

describe('changes', () => test.each(changed)('%s', (found, agreed) => expect(agreeing(found)).toBe(agreed)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(agreeing(row)).toBe(row)));

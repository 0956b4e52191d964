import { describe, expect, test } from 'vitest';
import { addBodies } from '../../src/names/missed-bodies.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

const changed: readonly (readonly [found: string, added: string])[] = [
  ['They told dpa that it rained.', 'They told [[dpa|organization 0.8]] that it rained.'],
  ['So UNHCR did.', 'So [[UNHCR|organization 0.6]] did.'],
  // a word in small letters
  ['WHO said so.', '[[WHO|organization 0.6]] said so.'],
  ['[[Ann Lee|person]] of UNHCR left.', '[[Ann Lee|person]] of [[UNHCR|organization 0.6]] left.'],
];

const unchanged: readonly string[] = [
  // found already, alone and in a longer name
  'They saw ads of [[adidas|organization]].',
  'The [[UNHCR Office|location]] paid.',
  // no organization, more than that, in a headline in capitals
  'So the CPU did.',
  'So UNIFORM did.',
  'Who said so?',
  'WHO SENDS AID TO CAMPS?',
  'UNHCR SENDS AID TO CAMPS',
];

function adding(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, addBodies(names, doc, words)));
}

describe('adds', () => test.each(changed)('%s', (found, added) => expect(adding(found)).toBe(added)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(adding(row)).toBe(row)));

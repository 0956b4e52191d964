import { expect, test } from 'vitest';
import { withoutListLetters } from '../../src/names/list-letters.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

const changed: readonly (readonly [found: string, cut: string])[] = [
  [
    '[[A. Dredge|person]] the port.\n\n[[B. Baker Street|location]] is shut.',
    'A. Dredge the port.\n\nB. [[Baker Street|location]] is shut.',
  ],
  ['[[A. Ann Lee|person]] left.\n\nB. All slept.', 'A. [[Ann Lee|person]] left.\n\nB. All slept.'],
  ['[[I. Dredge|person]] the port.\n\nII. Mend it.', 'I. Dredge the port.\n\nII. Mend it.'],
];

const unchanged: readonly string[] = [
  '[[A. Lee|person]] left the town.',
  '[[A. Lee|person]] left the town.\n\n[[D. Hill|person]] slept.',
  '[[B. Lee|person]] left the town.\n\n[[C. Hill|person]] slept.',
  '[[A. Smith|person]] won the race.\n\n[[B. Jones|person]] came second.',
  '[[A. Dredge|person]], the mayor.\n\n[[B. Hill|person]], the clerk.',
  '[[A. Lee|person]]\n[[B. Hill|person]]',
];

function cutting(marked: string): string {
  const { doc, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, withoutListLetters(names, doc)));
}

test.each(changed)('%j becomes %j', (found, cut) => {
  expect(cutting(found)).toBe(cut);
});

test.each(unchanged)('%j stays', (found) => {
  expect(cutting(found)).toBe(found);
});

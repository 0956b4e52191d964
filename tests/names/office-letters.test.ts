import { describe, expect, test } from 'vitest';
import { withoutOfficeLetters } from '../../src/names/office-letters.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

/** The names that were found, and below what is left of them. */
const changed: readonly (readonly [found: string, left: string])[] = [
  ['It was [[DPP|organization]] [[Ellen Thorpe|person]].', 'It was DPP [[Ellen Thorpe|person]].'],
  ['It was [[CM Ellen Thorpe|person]].', 'It was CM [[Ellen Thorpe|person]].'],
  [
    '[[Ellen Thorpe|person]] left. [[DPP Thorpe|organization]] won.',
    '[[Ellen Thorpe|person]] left. DPP [[Thorpe|person]] won.',
  ],
  ['She was [[MD|location]] of [[Baltic Bank|organization]].', 'She was MD of [[Baltic Bank|organization]].'],
];

const unchanged: readonly string[] = [
  // no person after it
  'The [[DPP|organization]] won in [[Tainan|location]].',
  'The [[DPP|organization]] backs [[Ellen Thorpe|person]].',
  '[[DPP Taiwan|organization]] won.',
  '[[Bo Hill|person]] is at the [[MD Anderson|organization]].',
  'In [[Laurel|location]], [[MD|location]] of old.',
  // in lower case, or longer
  'He met [[Dig|organization]] [[Ellen Thorpe|person]].',
];

function leaving(marked: string): string {
  const { doc, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, withoutOfficeLetters(names, doc)));
}

describe('changes', () => test.each(changed)('%s', (found, left) => expect(leaving(found)).toBe(left)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(leaving(row)).toBe(row)));

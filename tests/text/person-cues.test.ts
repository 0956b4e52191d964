import { expect, test } from 'vitest';
import { sureCue } from '../../src/text/person-cues.js';
import { documentOf } from '../helpers/document.js';
import { unmark } from '../helpers/marked.js';

/** A name, and what around it only a person has. */
test.each([
  ['They met [[Ford|]], 61, there.', 'age after a name'],
  ['[[Ford|]], 61, was there.', 'age after a name'],
  ['[[Ford|]], 61 miles away, burned.', null],
  ['They met Mr. [[Ford|]] there.', 'title before a name'],
  ['They met mr [[Ford|]] there.', null],
  ['Ann Rock, née [[Hall|]], wed.', 'maiden name'],
  ['Ann Rock, nee [[Hall|]], wed.', 'maiden name'],
  ['Ann Rock, nay [[Hall|]], wed.', null],
  ['“Go away,” grumbled [[Jo|]].', 'quotation before a name'],
  ['Then he grumbled [[Jo|]].', null],
  ['His sister [[Georgia|]] left.', 'relative before a name'],
  ['The sister [[Georgia|]] left.', null],
  ["Ann's son, [[Dallas|]], left.", 'relative before a name'],
  ['A girl named [[Savannah|]] left.', 'relative before a name'],
  ['A girl called [[Savannah|]] left.', 'relative before a name'],
  ['A band named [[Savannah|]] left.', null],
  ['Her daughters, Paris and [[Sienna|]], left.', 'relative before a name'],
  ['Her daughters, Paris, [[Sienna|]] and Ann, left.', 'relative before a name'],
  ['Her bosses, Paris and [[Sienna|]], left.', null],
  ['They left [[Georgia|]] there.', null],
  ['[[Georgia|]] left.', null],
] as const)('%s: %s', (marked, cue) => {
  const { text, marks } = unmark(marked);
  const { tokens } = documentOf(text).sentences[0]!;
  const at = tokens.findIndex(({ start }) => start === marks[0]!.start);
  expect(sureCue(tokens, { first: at, last: at })).toBe(cue);
});

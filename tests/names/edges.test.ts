import { describe, expect, test } from 'vitest';
import { withinEdges } from '../../src/names/edges.js';
import { foundNames, lexicon, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

const changed: readonly (readonly [found: string, cut: string])[] = [
  // time zones beside cities
  ['At 4 p.m. [[UTC Algiers|organization]] waits.', 'At 4 p.m. UTC [[Algiers|location]] waits.'],
  ['In [[Moscow UTC|organization]] they met.', 'In [[Moscow|location]] UTC they met.'],
  ['At 9 a.m. [[GMT|organization]] they met.', 'At 9 a.m. GMT they met.'],
  // the first word of the next sentence
  ['They met [[Attac But|organization]] some left.', 'They met [[Attac|organization]] But some left.'],
  ['They met [[Ann Lee The|person]] town slept.', 'They met [[Ann Lee|person]] The town slept.'],
  // two countries
  ['A wall to [[Serbia Hungary|organization]] wants.', 'A wall to [[Serbia|location]] [[Hungary|location]] wants.'],
  // a place and what it has
  [
    "In [[Frankfurt's Zorvex Museum|location]] they met.",
    "In [[Frankfurt|location]]'s [[Zorvex Museum|location]] they met.",
  ],
  // a person and whom she works for
  ["They told [[Zorvex News's Ann Lee|other]] so.", "They told [[Zorvex News|other]]'s [[Ann Lee|person]] so."],
  // a company and its country
  [
    'Shares of [[Zorvex of Turkey|organization]] fell.',
    'Shares of [[Zorvex|organization]] of [[Turkey|location]] fell.',
  ],
  // the legal form
  ['[[Zorvex Holdings|organization]] B.V. paid.', '[[Zorvex Holdings B.V.|organization]] paid.'],
  ['[[Zorvex|organization]], Inc. paid.', '[[Zorvex, Inc.|organization]] paid.'],
  // the party and the state of a member of Congress
  ['[[Ann Lee|person]], [[R-Wis.|organization]], left.', '[[Ann Lee|person]], R-[[Wis.|location]], left.'],
  // a magazine that has the name of its city
  ['[[New York|location]] magazine said so.', '[[New York|organization]] magazine said so.'],
  // prepositions at the start of a sentence, directions in lower case
  ['[[Near Oslo|organization]] they met.', 'Near [[Oslo|location]] they met.'],
  [
    'It fell on the [[southern Philippines|location]] alone.',
    'It fell on the southern [[Philippines|location]] alone.',
  ],
  // a role
  ['The Member of [[Parliament|organization]] left.', 'The Member of Parliament left.'],
];

const unchanged: readonly string[] = [
  'He runs a [[Paris|location]] magazine there.',
  '[[Zorvex|organization]], SE of here, paid.',
  '[[Oslo|location]] AG [[Ann Lee|person]] left.',
  "They read [[Zorvex's Bay Regional Plan|other]].",
  "They met at [[Zorvex's Ronald McDonald House|organization]].",
  "In [[Zorvex's Kolvar Museum|location]] they met.",
  'They left [[Southern Africa|location]] and [[West Bank|location]] alone.',
  'The [[Parliament|organization]] met.',
  'They met [[Ann Lee|person]]. But some left.',
  'They saw [[Theresa May|person]] and [[Banc One|organization]].',
  'The [[Bank of Japan|organization]] paid.',
  'The [[Voice of America|organization]] spoke.',
  'They left [[South Sudan|location]].',
  'They met [[India Jordan|person]].',
];

function cutting(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, withinEdges(names, doc, words, lexicon.gazetteer)));
}

describe('changes', () => test.each(changed)('%s', (found, cut) => expect(cutting(found)).toBe(cut)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(cutting(row)).toBe(row)));

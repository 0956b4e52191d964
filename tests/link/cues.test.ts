import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** The types that the tagger found, and below those that the words around the names speak for. */
const changed: readonly (readonly [found: string, read: string])[] = [
  [
    '[[Strava|person]] said it would grow. [[Strava|person]] users paid.',
    '[[Strava|organization]] said it would grow. [[Strava|organization]] users paid.',
  ],
  [
    "[[Brenna|person]] fell after [[Brenna|person]]'s revenue did. [[Brenna|person]], which makes pumps, paid.",
    "[[Brenna|organization]] fell after [[Brenna|organization]]'s revenue did. [[Brenna|organization]], which makes pumps, paid.",
  ],
  [
    'The retailer [[Kestrel|person]] left. A spokesman for [[Kestrel|person]] paid.',
    'The retailer [[Kestrel|organization]] left. A spokesman for [[Kestrel|organization]] paid.',
  ],
  [
    '[[Kestrel|person]] CEO Bo Hill left. Shares of [[Kestrel|person]] fell.',
    '[[Kestrel|organization]] CEO Bo Hill left. Shares of [[Kestrel|organization]] fell.',
  ],
  [
    'Westrum Inc. shall pay. [[Westrum Inc.|organization]] ("[[Westrum|person]]") agreed.',
    'Westrum Inc. shall pay. [[Westrum Inc.|organization]] ("[[Westrum|organization]]") agreed.',
  ],
  [
    '[[Borealis|person]], a wholly owned subsidiary of [[Acme|organization]], paid.',
    '[[Borealis|organization]], a wholly owned subsidiary of [[Acme|organization]], paid.',
  ],
  [
    'The bank [[Julius Thorne|person]] grew. [[Julius Thorne|person]] shares rose.',
    'The bank [[Julius Thorne|organization]] grew. [[Julius Thorne|organization]] shares rose.',
  ],
  ['[[Norrby|organization]], 44, ran.', '[[Norrby|person]], 44, ran.'],
  [
    "[[Torvik|organization]] said she was glad. [[Torvik|organization]]'s lawyer agreed.",
    "[[Torvik|person]] said she was glad. [[Torvik|person]]'s lawyer agreed.",
  ],
  ['She was a sophomore at [[Columbia|place]].', 'She was a sophomore at [[Columbia|organization]].'],
  ['Mr. [[Acme|organization]] left.', 'Mr. [[Acme|person]] left.'],
  ['[[Reedy|organization]], a lawyer from Oslo, left.', '[[Reedy|person]], a lawyer from Oslo, left.'],
  [
    'The town of [[Zorvex|person]] flooded. It rained in [[Zorvex|person]].',
    'The town of [[Zorvex|place]] flooded. It rained in [[Zorvex|place]].',
  ],
];

/** Names whose type the words around them leave as it was found. */
const unchanged = [
  // one weak word
  '[[Zorvex|person]], which was late, left.',
  "[[Zorvex|person]]'s shares fell.",
  '[[Zorvex|organization]] wrote to him.',
  '[[Zorvex|person]] said that the deal held.',
  // part of a full name
  // a firm may own, too
  '[[Tribuna|organization]], the owner of the Oslo Post, paid.',
  '[[Ann Hill|person]] spoke. [[Hill|person]] staff left. [[Hill|person]] users paid.',
  // countries, acronyms, seats of power, and cities that may be teams
  '[[Chad|person]] users paid. [[Chad|person]] shares fell.',
  '[[Kremlin|place]] spokesman Bo Hill left. [[Kremlin|place]] staff slept.',
  '[[Oslo|place]] shares fell. [[Oslo|place]] stock is cheap.',
  // who is described is from the place
  '[[Ann Lee|person]], of [[Framley|place]], a lawyer, left.',
  'So did [[Ray Miller|person]], D-[[Framley|place]], a lawyer.',
  // a number is no age
  'It was on [[Zorvex|organization]], 24,282 times.',
  // the founder of a firm of the name
  '[[Thora Ndlela Holdings|organization]] paid. [[Thora Ndlela|person]] left.',
];

function typed(marked: string): string {
  const { doc, mentions } = namesOf(marked);
  const types = new Map(
    linkEntities(doc, mentions).flatMap(({ type, mentions: all }) => all.map(({ start }) => [start, type] as const)),
  );
  const { text, marks } = unmark(marked);
  return mark(
    text,
    marks.map((found) => ({ ...found, label: types.get(found.start)! })),
  );
}

describe('reads', () => test.each(changed)('%s', (found, row) => expect(typed(found)).toBe(row)));
describe('leaves', () =>
  test.each(unchanged)('%s', (row) => expect(typed(row)).toBe(row.replace(/\[\[Chad\|place/g, '[[Chad|country'))));

import { describe, expect, test } from 'vitest';
import { correctPlaces } from '../../src/names/places/index.js';
import { missedPlaceRules } from '../../src/names/places/missed.js';
import { splitPlaceRules } from '../../src/names/places/split.js';
import { placeRules } from '../../src/names/places/types.js';
import { foundNames, lexicon, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

/** The names that were found, and below what is made of them; confidences are not shown. */
const changed: readonly (readonly [found: string, corrected: string])[] = [
  // several of a kind
  [
    'Schools in [[Barrow|person]], [[Jackson|person]] and [[Madison|person]] counties closed.',
    'Schools in [[Barrow|location]], [[Jackson|location]] and [[Madison|location]] counties closed.',
  ],
  [
    'Both Clarke and [[Ellis|organization]] townships agreed.',
    'Both [[Clarke|location]] and [[Ellis|location]] townships agreed.',
  ],
  // a side of a town after a full name
  ['[[Ann Lee West End|other]] debut sold out.', '[[Ann Lee|person]] [[West End|location]] debut sold out.'],
  ['[[Zqwa Lee Upper East|person]] Side flat sold.', '[[Zqwa Lee|person]] [[Upper East Side|location]] flat sold.'],
  // datelines within a text
  ['Two met. [[MONROE|organization]] - Police met.', 'Two met. [[MONROE|location]] - Police met.'],
  ['Four died. [[ST. BRACK|other]] — Bo Hill met.', 'Four died. [[ST. BRACK|location]] — Bo Hill met.'],
  ['[[CLINTON|person]], Conn. — Bo Hill met.', '[[CLINTON|location]], [[Conn.|location]] — Bo Hill met.'],
  // a state after it
  [
    'A [[Bradford|organization]], [[Ontario|location]] court sat.',
    'A [[Bradford|location]], [[Ontario|location]] court sat.',
  ],
  // where somebody is from
  [
    '[[Ann Lee|person]] of [[McLean|person]], a lawyer, left.',
    '[[Ann Lee|person]] of [[McLean|location]], a lawyer, left.',
  ],
  [
    'Mr [[Wiles|person]], from [[Cherry Hill|person]], left.',
    'Mr [[Wiles|person]], from [[Cherry Hill|location]], left.',
  ],
  // "in" and a listed place, or a home
  ['A woman who lives in [[Cockerby|person]] fell.', 'A woman who lives in [[Cockerby|location]] fell.'],
  // kinds of places
  [
    'It is in the towns of [[San Juan|location]], [[Chorro|location]] and [[Magdalena|person]].',
    'It is in the towns of [[San Juan|location]], [[Chorro|location]] and [[Magdalena|location]].',
  ],
  ['Growth slowed in places like [[Jackson|person]].', 'Growth slowed in places like [[Jackson|location]].'],
  ['Growth slowed in towns such as [[Jackson|person]].', 'Growth slowed in towns such as [[Jackson|location]].'],
  // who lives there
  ['Uninsured [[Greene County|organization]] residents sued.', 'Uninsured [[Greene County|location]] residents sued.'],
  [
    'It was in a [[Richmond|person]] residential neighborhood.',
    'It was in a [[Richmond|location]] residential neighborhood.',
  ],
  ['A [[Haslett|person]] student won.', 'A [[Haslett|location]] student won.'],
  // by what the rest of the article shows
  [
    'A fire broke out in [[Hutchinson|person]]. Then [[Hutchinson|person]] slept.',
    'A fire broke out in [[Hutchinson|location]]. Then [[Hutchinson|location]] slept.',
  ],
  [
    'The [[Clinton Police Department|organization]] came. They love [[Clinton|person]].',
    'The [[Clinton Police Department|organization]] came. They love [[Clinton|location]].',
  ],
  [
    'The [[Clarke County Schools|organization]] closed. They love [[Clarke|organization]].',
    'The [[Clarke County Schools|organization]] closed. They love [[Clarke|location]].',
  ],
  [
    'The judge ruled that Columbia taxpayers owe it. Columbia will pay.',
    'The judge ruled that [[Columbia|location]] taxpayers owe it. [[Columbia|location]] will pay.',
  ],
  // lists, where one that is sure makes others sure
  [
    'A [[Hutchinson|person]] man fell. They rode to [[Dodge City|location]], [[Hutchinson|person]], [[Larner|person]], [[Pratt|location]] and [[Salina|location]].',
    'A [[Hutchinson|location]] man fell. They rode to [[Dodge City|location]], [[Hutchinson|location]], [[Larner|location]], [[Pratt|location]] and [[Salina|location]].',
  ],
  // sides
  ['In [[Northeast Georgia|organization]] it rained.', 'In [[Northeast Georgia|location]] it rained.'],
  // buildings
  [
    'It is in the [[Columbus Government Center|organization]].',
    'It is in the [[Columbus Government Center|location]].',
  ],
  // ways
  ['She moved to [[Sherman|person]] in May.', 'She moved to [[Sherman|location]] in May.'],
  // parts of names
  [
    'The [[Muscogee County Clerk of Courts|organization]] left.',
    'The [[Muscogee County|location]] Clerk of Courts left.',
  ],
  ['The [[Texas State Demographer|organization]] left.', 'The [[Texas|location]] State Demographer left.'],
  ['Some [[Paris Policemen|other]] came.', 'Some [[Paris|location]] [[Policemen|group]] came.'],
  // missed
  ['It is near [[Fargo|location]], N.D., and grows.', 'It is near [[Fargo|location]], [[N.D.|location]], and grows.'],
  ['He crashed on S.C. 6 at noon.', 'He crashed on [[S.C.|location]] 6 at noon.'],
  ['The Columbia-based firm paid.', 'The [[Columbia|location]]-based firm paid.'],
  ['They met Carthage Police Officer Bo Hill.', 'They met [[Carthage|location]] Police Officer Bo Hill.'],
  ['It is in the Uplands neighborhood.', 'It is in the [[Uplands|location]] neighborhood.'],
];

const unchanged: readonly string[] = [
  // a firm, a bank, and what begins or ends with a side
  'The [[Acme Steel West End|organization]] shop closed.',
  'The [[Ann South Bank|organization]] closed.',
  '[[End Lee|person]] left. [[Ann Lee West|person]] debuted.',
  // people of the name
  '[[Ann Hutchinson|person]] spoke. The trust in [[Hutchinson|person]] grew.',
  'Faith in [[Jackson|person]] grew. [[Jackson|person]] said so.',
  'The [[Clinton Police Department|organization]] came. [[Bill Clinton|person]] spoke. They love [[Clinton|person]].',
  "They believe in [[Jackson|person]]'s plan.",
  '[[Ann Lee|person]], of whom [[Archer|person]] spoke, left.',
  '[[Sheldon Hill|person]], a Democrat from Long Island, left.',
  'The lawyer for the district of Columbia, [[Chan Hill|person]], left.',
  'The trust in [[Hutchinson|person]] grew.',
  // beside what may be no place
  'It is as in [[Moran|location 0.5]] and [[Pyle|person]].',
  // organizations of the name
  'They have a stake in [[Norwood|organization]].',
  'It is in [[Congress|organization]] now.',
  'The [[Norwood City Council|organization]] met. [[Norwood|organization]] said it would pay.',
  'It began in [[Surrey|organization]].',
  // headings in capitals, and words
  'They met. [[SIGN UP FOR OUR NEWSLETTER|other]] — Bo Hill met.',
  'They met. UNICEF — Bo Hill met.',
  // titles of works
  'They saw "[[Mercy Street|other]]" there.',
  'They wore "[[Hillary for Prison|other]]" shirts.',
  // names that are one
  'The [[South Ossetians|group]] fled.',
  'The [[Red Star|organization]] club won.',
  'The [[Group for Peace in Lyon|organization]] (GPL) met.',
  'The [[Women for Peace in Europe|organization]] met.',
  'Two [[College Republicans|organization]] came.',
  'They spoke of [[West Hampson|person]].',
  'The [[Ohio National Guard|organization]] came.',
  // words that are no name
  'The Minister of Interior and Municipalities left.',
  'A wise Latina woman spoke.',
  'It is in the LGBT neighborhood.',
  'Reading grows. It rained in [[Reading|location]].',
  'Conn, it said, was there.',
  'It was Reform-led at last.',
];

function correcting(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  const corrected = correctPlaces(names, words, lexicon.gazetteer);
  return mark(
    doc.article.text,
    marksOfNames(
      doc,
      corrected.map((name) => ({ ...name, confidence: names.includes(name) ? name.confidence : 1 })),
    ),
  );
}

describe('corrects', () => test.each(changed)('%s', (found, corrected) => expect(correcting(found)).toBe(corrected)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(correcting(row)).toBe(row)));

const rules = [...placeRules, ...splitPlaceRules, ...missedPlaceRules];

/** The rules that have corrected a name of a text. */
function rulesOf(marked: string): string[] {
  const { words, names } = foundNames(marked);
  return correctPlaces(names, words, lexicon.gazetteer).flatMap(({ by }) => by?.split('; ') ?? []);
}

describe('a rule applies to its example', () =>
  test.each(rules)('$name: $example', ({ name, example }) => expect(rulesOf(example)).toContain(name)));

describe('a rule does not apply to', () =>
  test.each(rules)('$name: $unlike', ({ name, unlike }) => expect(rulesOf(unlike)).not.toContain(name)));

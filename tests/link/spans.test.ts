import { describe, expect, test } from 'vitest';
import { correctSpans } from '../../src/link/spans/index.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** The names as the tagger found them, and below with the ends that they have in print. */
const changed: readonly (readonly [found: string, corrected: string])[] = [
  // countries of several words
  [
    '[[Antigua|location]] and [[Barbuda|location]] met [[Trinidad|location]] and [[Tobago|location]].',
    '[[Antigua and Barbuda|location]] met [[Trinidad and Tobago|location]].',
  ],
  ['[[Saint Vincent|location]] and the Grenadines voted.', '[[Saint Vincent and the Grenadines|location]] voted.'],
  ['[[St. Kitts|location]] & [[Nevis|location]] voted.', '[[St. Kitts & Nevis|location]] voted.'],
  ['[[St Kitts|location]] and [[Nevis|location]] voted.', '[[St Kitts and Nevis|location]] voted.'],
  ['[[Wallis|person]] and [[Futuna|location]] voted.', '[[Wallis and Futuna|location]] voted.'],
  ['[[Turks|group]] and [[Caicos|location]] voted.', '[[Turks and Caicos|location]] voted.'],
  ['The [[Turks|group]] and Caicos Islands voted.', 'The [[Turks and Caicos Islands|location]] voted.'],
  ['[[Sao Tome|location]] and [[Principe|location]] voted.', '[[Sao Tome and Principe|location]] voted.'],
  ['[[BOSNIA|location]] AND [[HERZEGOVINA|location]] VOTES.', '[[BOSNIA AND HERZEGOVINA|location]] VOTES.'],
  ['[[Trinidad|location]]\nand [[Tobago|location]] voted.', '[[Trinidad\nand Tobago|location]] voted.'],
  ['Trinidad and [[Tobago|location]] voted.', '[[Trinidad and Tobago|location]] voted.'],
  ['[[Saint Pierre|person]] and [[Miquelon|location]] voted.', '[[Saint Pierre and Miquelon|location]] voted.'],
  [
    '[[Heard Island|location]] and [[McDonald Islands|location]] are empty.',
    '[[Heard Island and McDonald Islands|location]] are empty.',
  ],
  ['[[Congo|location]]-[[Brazzaville|location]] voted.', '[[Congo-Brazzaville|location]] voted.'],
  ['DR [[Congo|location]] voted.', '[[DR Congo|location]] voted.'],
  ['[[Guinea|location]]-[[Bissau|location]] voted.', '[[Guinea-Bissau|location]] voted.'],
  ['[[Dominican|group]] Republic troops left.', '[[Dominican Republic|location]] troops left.'],
  [
    '[[Trinidad|location]] and [[Tobago Football Club|organization]] won.',
    '[[Trinidad and Tobago Football Club|organization]] won.',
  ],
  ['[[Antigua and Barbuda|person]] voted.', '[[Antigua and Barbuda|location]] voted.'],
  // what belongs to a body that the article names as well
  [
    "[[Nord's CDR|organization]] grew. [[Nord|organization]] paid. [[CDR|organization]] won.",
    "[[Nord|organization]]'s [[CDR|organization]] grew. [[Nord|organization]] paid. [[CDR|organization]] won.",
  ],
  // wings of a party
  ['The [[Workers Union|organization]] ([[Marxist|group]]) met.', 'The [[Workers Union (Marxist)|organization]] met.'],
  // regions that are named after two
  ['[[Jammu|location]] and [[Kashmir|organization]] voted.', '[[Jammu and Kashmir|location]] voted.'],
  // possessives that are names
  ["[[McDonald|organization]]'s grew.", "[[McDonald's|organization]] grew."],
  ['[[McDonald|person]]’s grew.', '[[McDonald’s|organization]] grew.'],
  ["[[Lloyd|organization]]'s of [[London|location]] paid.", "[[Lloyd's of London|organization]] paid."],
  ["[[Moody|person]]'s Investors Service cut it.", "[[Moody's Investors Service|organization]] cut it."],
  ["[[Domino's Pizza|location]] grew.", "[[Domino's Pizza|organization]] grew."],
  ["[[Wendy|organization]]'s grew.", "[[Wendy's|organization]] grew."],
  // numbers
  ['The 76ers beat the 49ers.', 'The [[76ers|organization]] beat the [[49ers|organization]].'],
  ['The Group of 77 met.', 'The [[Group of 77|organization]] met.'],
  ['[[Phillips|person]] 66 fell.', '[[Phillips 66|organization]] fell.'],
  ['20 [[Minuten|organization]] wrote so.', '[[20 Minuten|organization]] wrote so.'],
  ['[[Schalke|organization]] 04 won.', '[[Schalke 04|organization]] won.'],
  // companies named after a nationality
  ['[[British|group]] Gas rose.', '[[British Gas|organization]] rose.'],
  ['[[Swiss|group]] Re paid.', '[[Swiss Re|organization]] paid.'],
  ['[[BRITISH|group]] AIRWAYS ROSE.', '[[BRITISH AIRWAYS|organization]] ROSE.'],
  // a place and its country
  ['The firm is in [[Zurich Switzerland|location]].', 'The firm is in [[Zurich|location]] [[Switzerland|location]].'],
  ['The firm is in [[Lagos Nigeria|organization]].', 'The firm is in [[Lagos|location]] [[Nigeria|location]].'],
  ['He left [[Basel, Switzerland|location]].', 'He left [[Basel|location]], [[Switzerland|location]].'],
  ['He left [[Dallas Texas|location]].', 'He left [[Dallas|location]] [[Texas|location]].'],
  ['He left [[Portland, Ore|location]].', 'He left [[Portland|location]], [[Ore.|location]]'],
  ['He left [[Portland|location]], [[Ore|location]].', 'He left [[Portland|location]], [[Ore.|location]]'],
  [
    'He left [[Accra, Ghana|location]] for [[Ann Arbor, Michigan|location]].',
    'He left [[Accra|location]], [[Ghana|location]] for [[Ann Arbor|location]], [[Michigan|location]].',
  ],
  // two organizations
  [
    '[[Virgin Atlantic and Virgin Orbit|organization]] fell.',
    '[[Virgin Atlantic|organization]] and [[Virgin Orbit|organization]] fell.',
  ],
  [
    '[[Nord and Acme|organization]] met. [[Nord|organization]] paid [[Acme|organization]].',
    '[[Nord|organization]] and [[Acme|organization]] met. [[Nord|organization]] paid [[Acme|organization]].',
  ],
  // bodies
  [
    'The [[Ministry of Foreign Affairs|organization]] of [[Japan|location]] spoke.',
    'The [[Ministry of Foreign Affairs of Japan|organization]] spoke.',
  ],
  [
    'The [[Earth Observatory|organization]] of [[Singapore|location]] spoke.',
    'The [[Earth Observatory of Singapore|organization]] spoke.',
  ],
  [
    'The [[Faculty of Law|organization]] of the [[University of Milan|organization]] opened.',
    'The [[Faculty of Law of the University of Milan|organization]] opened.',
  ],
  // as the article has it elsewhere
  [
    'PACT SIGNED IN NEW [[DELHI|location]]\n\n[[New Delhi|location]] was calm.',
    'PACT SIGNED IN [[NEW DELHI|location]]\n\n[[New Delhi|location]] was calm.',
  ],
  // no names
  ['[[Brazil|location]] nuts and [[French|group]] fries were sold.', 'Brazil nuts and French fries were sold.'],
  ['[[Guinea|location]] pigs ate a [[Panama|location]] hat.', 'Guinea pigs ate a Panama hat.'],
  ['[[Dutch|group]] courage, [[Swiss|group]] Cheese.', 'Dutch courage, Swiss Cheese.'],
  ['He walked a Great [[Dane|person]].', 'He walked a Great Dane.'],
  ['They left a year ago [[Dutch|group]] said.', 'They left a year ago [[Dutch|group]] said.'],
  ['She was born on D-[[Day|location]].', 'She was born on D-Day.'],
  ['Near [[US|location]]-24 stood a [[US|location]]-made car.', 'Near US-24 stood a [[US|location]]-made car.'],
  ['He sang in a [[K|location]]-pop band.', 'He sang in a K-pop band.'],
  ['It cost [[A$40|group]], [[HK$30|other]] or [[US|location]]$20.', 'It cost A$40, HK$30 or US$20.'],
  ['She said: give [[US|location]] the money.', 'She said: give US the money.'],
  ['IT IS FOR [[US|location]] ALL.', 'IT IS FOR US ALL.'],
  ['JOIN [[US|location]]!', 'JOIN US!'],
];

/** What is whole, one, and a name as it was found. */
const unchanged = [
  '[[Serbia|location]] and [[Montenegro|location]] joined.',
  '[[Niger|location]] and [[Nigeria|location]] joined.',
  '[[Antigua|location]] and [[Nevis|location]] joined.',
  '[[Trinidad|location]] and [[Tobacco Road|location]] are far apart.',
  '[[Congo|location]] River boats sank.',
  "[[Ann McDonald|person]] spoke. [[McDonald|person]]'s hat fell.",
  "[[Wendy|person]]'s mother left.",
  "[[Wendy Hill|person]] left. [[Wendy|organization]]'s hat fell.",
  "[[Brackwater|location]]'s mayor left.",
  'They scored 76 points in 49 games.',
  'It grew by $76ers.',
  '[[Phillips|person]] 65 fell.',
  '[[British|group]] gas prices rose.',
  '[[British|group]] Airwaves rose.',
  'He left [[New Mexico|location]] for [[South Africa|location]].',
  'He left [[Little Italy|location]] and [[Lake Chad|location]].',
  'He left [[Washington, D.C.|location]]',
  'He left [[Air France|organization]].',
  'He left [[Ohio|location]], [[Iowa|location]].',
  'He left [[Ore|location]].',
  '[[Johnson and Johnson|organization]] grew.',
  '[[Barnes and Noble|organization]] grew. [[Barnes|organization]] paid.',
  'The [[Department of Health and Human Services|organization]] paid.',
  '[[Kia Motor Corp|organization]] of [[South Korea|location]] grew.',
  '[[Espanyol|organization]] of [[Barcelona|location]] won.',
  'The [[Lakeside University|organization]] of [[France|location]] opened.',
  'The [[Teachers Association|organization]] of [[Hong Kong|location]] and Macau Studies met.',
  'The [[Ministry of Trade|organization]] in [[Japan|location]] spoke.',
  'The new [[Delhi|location]] metro is long. [[New Delhi|location]] is large.',
  '[[Brazil|location]] soy exports fell.',
  '[[French|group]] frying pans sold. [[Cuban|group]] cigars did not.',
  'The [[Dane|person]] won.',
  'The [[US|location]] paid. [[Iran|location]] tells [[US|location]] to leave.',
  'Follow [[US|location]] news here.',
  'It wants to give [[US|location]] the lead.',
  'The rapper [[A$AP Rocky|person]] sang.',
];

function corrected(marked: string): string {
  const { doc, mentions } = namesOf(marked.replaceAll('|location]]', '|place]]'));
  return mark(
    unmark(marked).text,
    correctSpans(doc, mentions).map(({ start, end, type }) => ({ start, end, label: type })),
  );
}

describe('gives names their ends', () => test.each(changed)('%s', (found, row) => expect(corrected(found)).toBe(row)));
describe('leaves', () => test.each(unchanged)('%s', (row) => expect(corrected(row)).toBe(row)));

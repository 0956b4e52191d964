import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { mark, unmark } from '../helpers/marked.js';
import { marksOf, namesOf } from '../helpers/names.js';

/** The marks are what a name finder gives; the number says which thing it is. */
const bodies = [
  // two of one name
  "[[Russia|country RU]]'s [[Defense Ministry|organization 1 RU]] spoke. [[Ukraine|country UA]]'s [[Defense Ministry|organization 2 UA]] denied it.",
  "[[Russia|country RU]]'s [[Defense Ministry|organization 1 RU]] spoke. [[Ukraine|country UA]]'s [[Defense Ministry|organization 2 UA]] denied it. The [[Defense Ministry|organization 2 UA]] left. The [[Ministry|organization 2 UA]] slept.",
  "[[Ukraine|country UA]]'s [[Defense Ministry|organization 1 UA]] spoke. The [[Russian Defense Ministry|organization 2 RU]] denied it. [[Ukraine|country UA]]'s [[Ministry of Defense|organization 1 UA]] left.",
  "The [[Supreme Court of Kenya|organization 1 KE]] sat. [[India|country IN]]'s [[Supreme Court|organization 2 IN]] did not. The [[Supreme Court|organization 2 IN]] ruled.",
  "[[France|country FR]]'s [[Senate|organization 1 FR]] voted. [[Italy|country IT]]'s [[Senate|organization 2 IT]] did not. The [[Senate|organization 2 IT]] is old.",
  "The [[Supreme Court|organization 1]] is slow. [[Kenya|country KE]]'s [[Supreme Court|organization 2 KE]] and [[India|country IN]]'s [[Supreme Court|organization 3 IN]] sat.",
  "The [[Texas Department of Health|organization 1 US]] warned. [[Florida|place 2 US]]'s [[Department of Health|organization 3 US]] did not.",
  'The [[Ohio Supreme Court|organization 1 US]] sat. The [[Texas Supreme Court|organization 2 US]] did too. The [[Supreme Court|organization 2 US]] ruled.',
  "[[Britain|country GB]]'s [[Labour Party|organization 1 GB]] lost. [[Israel|country IL]]'s [[Labor Party|organization 2 IL]] won. The [[Labor Party|organization 2 IL]] sang.",
  "[[Britain|country GB]]'s [[Treasury|organization 1 GB]] and the [[U.S. Treasury|organization 2 US]] met. The [[Treasury|organization 2 US]] paid.",
  "The [[Justice Department|organization 1 US]] sued. [[Brazil|country BR]]'s [[Justice Department|organization 2 BR]] did too.",
  '[[Turkish|demonym TR]] [[Interior Ministry|organization 1 TR]] staff met the [[Greek Interior Ministry|organization 2 GR]]. The [[Interior Ministry|organization 2 GR]] paid.',
  // one, however it is written
  "The [[Japanese Foreign Ministry|organization 1 JP]] spoke. The [[Ministry of Foreign Affairs|organization 1 JP]] was firm. [[Japan|country JP]]'s [[Foreign Ministry|organization 1 JP]] left.",
  "The [[Interior Ministry of Poland|organization 1 PL]] spoke. [[Poland|country PL]]'s [[Ministry of Internal Affairs|organization 1 PL]] agreed.",
  "[[Russia|country RU]]'s [[Defense Ministry|organization 1 RU]] spoke. The [[Defense Ministry|organization 1 RU]] left. The [[Ministry|organization 1 RU]] slept.",
  "The [[Ministry of Foreign Affairs of Japan|organization 1 JP]] spoke. [[Japan|country JP]]'s [[Foreign Ministry|organization 1 JP]] left.",
  // a country before what is no body of it
  "[[Germany|country DE]]'s [[NATO|organization 1]] envoy met [[France|country FR]]'s [[NATO|organization 1]] envoy.",
  "[[Britain|country GB]]'s [[Acme|organization 1 GB]] met [[France|country FR]]'s [[Acme|organization 1 GB]].",
  // short for a firm
  '[[Nord Steel Services Inc.|organization 1]] paid. [[Nord Steel|organization 1]] shares fell.',
  '[[Nord|organization 1]] grew. [[Nord|organization 1]] paid. [[Nord|organization 1]] left. [[Nord|organization 1]] slept. The [[Nord Community Hub|organization 2]] opened.',
  '[[Bayern|organization 1]] grew. [[Bayern|organization 1]] paid. [[Bayern|organization 1]] left. [[Bayern|organization 1]] slept. [[Bayern Munich|organization 1]] won.',
  "[[McDonald's|organization 1]] grew. [[McDonald's Corp.|organization 1]] paid.",
  '[[Virgin Atlantic|organization 1]] fell. [[Virgin Orbit|organization 2]] rose.',
];

const places = [
  'In [[Bangor|place 1 US]], [[Maine|place 2 US]], it rained. In [[Bangor|place 3 GB]], [[Northern Ireland|place 4 GB]], it did not. [[Bangor|place 3 GB]] is old.',
  'In [[Cambridge|place 1 US]] ([[Massachusetts|place 2 US]]) it rained. In [[Cambridge|place 3 GB]] ([[England|place 4 GB]]) it did not.',
  'In [[Portland|place 1 US]], [[Maine|place 2 US]], it rained. In [[Portland|place 3 US]], [[Ore.|place 4 US]], it did not. [[Portland|place 3 US]], [[Oregon|place 4 US]], slept.',
  'He has land in [[Wilmington|place 1 US]] ([[Delaware|place 2 US]]), [[London|place 3 CA]], [[Ontario|place 4 CA]], and [[Paris|place 5 US]], [[Texas|place 6 US]].',
  'He lives in [[Paris|place 1 US]], [[TX|place 2 US]].',
  'He lives in [[London|place 1 CA]], [[ON|place 2 CA]].',
  'He lives in [[Paris|place 1 US]] ([[Texas|place 2 US]] is far).',
  // a town with the name of a country, and a state
  'In [[Lebanon|place 1 US]], [[Ohio|place 2 US]], it rained. [[Lebanon|place 1 US]] is small.',
  'In [[Lebanon|place 1 US]], [[Ohio|place 2 US]], it rained. In [[Lebanon|country LB]] and [[Beirut|place 3 LB]] it did not.',
  'In [[Lebanon|country LB]] it rained, as in [[Lebanon|place 1 US]], [[Ohio|place 2 US]].',
  '[[Syria|country SY]], [[Lebanon|country LB]], [[Ohio|place 1 US]] and [[Iowa|place 2 US]] were named.',
  'In [[Athens|place 1 US]], [[Georgia|place 2 US]], it rained.',
  'In [[Batumi|place 1 GE]], [[Georgia|country GE]], it rained.',
];

const countries = [
  '[[American Samoa|country AS]] and [[Samoa|country WS]] sent aid.',
  '[[American Samoa|country AS]] sent aid. [[Samoa|country AS]] is small.',
  '[[Congo|country CD]] and the [[Congo Republic|country CG]] met.',
  '[[St. Martin|country MF]] and [[Sint Maarten|country SX]] met.',
  'A [[Dane|demonym DK]] met another [[Finn|demonym FI]].',
  '[[Kasper Dane|person 1]] won. [[Dane|person 1]] laughed.',
  '[[eSwatini|country SZ]] voted.',
  'Two [[Frenchwomen|demonym FR]] and a [[Scotswoman|demonym GB]] swam.',
];

function linking(row: string): string {
  const { doc, mentions } = namesOf(row);
  return mark(unmark(row).text, marksOf(linkEntities(doc, mentions)));
}

describe('bodies', () => test.each(bodies)('%s', (row) => expect(linking(row)).toBe(row)));
describe('places', () => test.each(places)('%s', (row) => expect(linking(row)).toBe(row)));
describe('countries', () => test.each(countries)('%s', (row) => expect(linking(row)).toBe(row)));

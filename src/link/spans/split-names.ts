import { startsWithCapital } from '../../text/letter-case.js';
import { isAbbreviatedState } from '../../text/states.js';
import { type Country, findCountry } from '../forms/countries.js';
import { countryOfState, readPlaceCountries } from '../forms/place-countries.js';
import { nameKey } from '../forms/spelling.js';
import type { FoundName, Rule } from '../rule.js';
import { respan } from './respan.js';

export const splitRules = {
  place: { name: 'place and its country', example: 'The firm is in [[Zurich Switzerland|place]].' },
  abbreviation: { name: 'abbreviated state with its stop', example: 'He left [[Portland|place]], [[Ore|place]].' },
  owner: { name: 'country and its place', example: "[[East China's Anhui Province|place]] grew." },
  organizations: { name: 'two organizations', example: '[[Nord Energy and Nord Steel|organization]] grew.' },
} as const satisfies Readonly<Record<string, Rule>>;

/** Makes two of what was found as one: "Zurich Switzerland", "Portland, Ore", "Virgin Atlantic and Virgin Orbit". */
export function splitNames(text: string, mentions: readonly FoundName[]): readonly FoundName[] {
  let split: FoundName[] | null = null;
  let known: ReadonlySet<string> | null = null;
  const isOrganization = (name: string) => {
    known ??= new Set(mentions.flatMap((each) => (each.type === 'organization' ? [nameKey(each.text)] : [])));
    return known.has(nameKey(name));
  };
  for (const [i, mention] of mentions.entries()) {
    const parts = partsOf(text, mention, mentions, i, isOrganization);
    if (parts) split ??= mentions.slice(0, i);
    if (parts) split!.push(...parts);
    else split?.push(mention);
  }
  return split ?? mentions;
}

function partsOf(
  text: string,
  mention: FoundName,
  mentions: readonly FoundName[],
  i: number,
  isOrganization: (name: string) => boolean,
): FoundName[] | null {
  const { text: name, type, end } = mention;
  const hasSpace = name.includes(' ');
  if (text[end] === '.' && !hasSpace && isAbbreviatedState(name) && isAfterPlace(text, mention, mentions[i - 1]))
    return [respan(text, mention, { start: mention.start, end: end + 1 }, splitRules.abbreviation, 'location')];
  if (!hasSpace || (type !== 'location' && type !== 'organization')) return null;
  return (
    countryAndPlace(text, mention) ??
    placeAndCountry(text, mention, isOrganization) ??
    (type === 'organization' ? organizationsIn(text, mention, isOrganization) : null)
  );
}

/** "Portland, Ore" */
function isAfterPlace(text: string, { start }: FoundName, before: FoundName | undefined): boolean {
  return (
    before !== undefined &&
    before.type !== 'person' &&
    /^,\s+$/.test(text.slice(before.end, Math.min(start, before.end + 4)))
  );
}

const OWNER = /^((?:(?:north|south)?(?:east|west)?(?:ern)?|central)\s)?([^'’]+)['’]s /i;

/** "East China's Anhui Province": where it lies is no part of the country's name. */
function countryAndPlace(text: string, mention: FoundName): FoundName[] | null {
  const [owner, side = '', country] = OWNER.exec(mention.text) ?? [];
  if (owner === undefined || mention.type !== 'location') return null;
  const isWhole = findCountry(side + country!) !== null;
  if (!isWhole && (side === '' || !findCountry(country!))) return null;
  const from = isWhole ? 0 : side.length;
  const { start, end } = mention;
  const countryEnd = start + side.length + country!.length;
  return [
    respan(text, mention, { start: start + from, end: countryEnd }, splitRules.owner),
    respan(text, mention, { start: start + owner.length, end }, splitRules.owner),
  ];
}

/** "Basel, Switzerland", "Lagos Nigeria", "Portland, Ore" */
function placeAndCountry(
  text: string,
  mention: FoundName,
  isOrganization: (name: string) => boolean,
): FoundName[] | null {
  const { text: name, start, end, type } = mention;
  const at = countryStart(name);
  if (at === null) return null;
  const hasComma = name[at - 2] === ',';
  const head = name.slice(0, hasComma ? at - 2 : at - 1);
  const tail = name.slice(at);
  const isSure = hasComma && type === 'location';
  if (!isSure && (!isPlaceOf(head, countryNamed(tail)!) || isListed(name))) return null;
  if (type === 'organization' && isOrganization(head)) return null;
  const hasStop = text[end] === '.' && isAbbreviatedState(tail);
  return [
    respan(text, mention, { start, end: start + head.length }, splitRules.place, 'location'),
    respan(text, mention, { start: start + at, end: hasStop ? end + 1 : end }, splitRules.place, 'location'),
  ];
}

/** Where the name of a country or state begins that ends a name: after a comma, or of one or two words. */
function countryStart(name: string): number | null {
  const comma = name.lastIndexOf(', ');
  if (comma >= 0) return comma > 0 && countryNamed(name.slice(comma + 2)) ? comma + 2 : null;
  const space = name.lastIndexOf(' ');
  if (countryNamed(name.slice(space + 1))) return space + 1;
  const earlier = name.lastIndexOf(' ', space - 1);
  return earlier > 0 && countryNamed(name.slice(earlier + 1)) ? earlier + 1 : null;
}

function countryNamed(tail: string): Country | null {
  return (startsWithCapital(tail) ? findCountry(tail) : null) ?? stateNamed(tail);
}

/** "Washington, D.C." is one name. */
function stateNamed(tail: string): Country | null {
  return /^D\.?C\.?$/.test(tail) ? null : countryOfState(tail);
}

/** "New Mexico", "South Africa" */
function isListed(name: string): boolean {
  return findCountry(name) !== null || countryOfState(name) !== null;
}

/** Whether the gazetteer has a place of the name in the country. */
function isPlaceOf(name: string, { id, alpha2 }: Country): boolean {
  const place = readPlaceCountries(name);
  if (!place) return false;
  return place.capitalOf?.id === id || place.ids.includes(alpha2);
}

/** "Virgin Atlantic and Virgin Orbit", or two that the article names apart as well. */
function organizationsIn(
  text: string,
  mention: FoundName,
  isOrganization: (name: string) => boolean,
): FoundName[] | null {
  const { text: name, start } = mention;
  const owner = /^([^'’]+)['’]s (.+)$/.exec(name);
  if (owner && isOrganization(owner[1]!) && isOrganization(owner[2]!)) {
    const [, left, right] = owner;
    return [
      respan(text, mention, { start, end: start + left!.length }, splitRules.organizations),
      respan(text, mention, { start: mention.end - right!.length, end: mention.end }, splitRules.organizations),
    ];
  }
  const and = name.indexOf(' and ');
  if (and < 0 || name.includes(' and ', and + 1)) return null;
  const [left, right] = [name.slice(0, and), name.slice(and + 5)];
  if (!haveOneFirstWord(left, right) && !(isOrganization(left) && isOrganization(right))) return null;
  const from = start + and + 5;
  return [
    respan(text, mention, { start, end: start + and }, splitRules.organizations),
    respan(text, mention, { start: from, end: mention.end }, splitRules.organizations),
  ];
}

/** "Virgin Atlantic", "Virgin Orbit"; not "Johnson", "Johnson". */
function haveOneFirstWord(left: string, right: string): boolean {
  const word = left.slice(0, left.indexOf(' ') + 1);
  return word !== '' && right.startsWith(word);
}

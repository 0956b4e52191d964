import { statesAndProvinces } from '../../lexicon/names/states-and-provinces.js';
import { addToList } from '../../text/multi-map.js';
import type { ComparableName } from '../forms/comparable-names.js';
import { type Country, countryById } from '../forms/countries.js';
import type { NameForm } from '../forms/name-forms.js';
import { fold } from '../forms/spelling.js';
import { countryBefore, ownerBefore, readWhereabouts } from '../places/stated-countries.js';
import type { Reading } from '../readings.js';
import { isThing } from './thing-form.js';

/** Whose a thing is, where the article has several of one name: the Defense Ministry of Russia and that of Ukraine. */
export interface Owners {
  /** By the index of a mention: whose it is, and what it is apart from that. */
  readonly byIndex: ReadonlyMap<number, Owner>;
  /** The mentions that tell no owner, and so belong to the one that was named last. */
  readonly inherited: ReadonlySet<number>;
  /** The mentions of each body of which the article has only one, where some tell its owner. */
  readonly single: readonly (readonly number[])[];
}

export interface Owner {
  /** "=RU" for a country, "@florida" for a place. */
  readonly id: string;
  /** "defense ministry" */
  readonly base: string;
}

const NOBODY: Owners = { byIndex: new Map(), inherited: new Set(), single: [] };

/** What several things may share, and whose this one is; null where the mention does not say. */
interface Owned {
  readonly index: number;
  /** "defense ministry", "bangor" */
  readonly base: string;
  readonly owner: string | null;
}

/** Reads the owners of ministries, courts and other bodies, and of places: Bangor in Maine and in Northern Ireland. */
export function readOwners(readings: readonly Reading[], text: string): Owners {
  const owned: Owned[] = [];
  const first = new Map<string, string>();
  const contested = new Set<string>();
  for (const reading of readings) {
    const found = ownedBy(reading, readings, text);
    if (!found) continue;
    owned.push(found);
    const { base, owner } = found;
    if (owner === null) continue;
    const known = first.get(base);
    if (known === undefined) first.set(base, owner);
    else if (known !== owner) contested.add(base);
  }
  return first.size === 0
    ? NOBODY
    : { ...contestedOwners(owned, contested), single: singleBodies(owned, first, contested) };
}

function singleBodies(
  owned: readonly Owned[],
  first: ReadonlyMap<string, string>,
  contested: ReadonlySet<string>,
): readonly (readonly number[])[] {
  const single = new Map<string, number[]>();
  for (const { base, index } of owned) {
    if (first.has(base) && !contested.has(base) && !base.startsWith(PLACE)) addToList(single, base, index);
  }
  return [...single.values()];
}

function contestedOwners(
  owned: readonly Owned[],
  contested: ReadonlySet<string>,
): Pick<Owners, 'byIndex' | 'inherited'> {
  return contested.size === 0 ? NOBODY : ownersOf(owned.filter(({ base }) => contested.has(base)));
}

function ownersOf(contested: readonly Owned[]): Pick<Owners, 'byIndex' | 'inherited'> {
  const byIndex = new Map<number, Owner>();
  const inherited = new Set<number>();
  const last = new Map<string, string>();
  for (const { index, base, owner } of contested) {
    const whose = owner ?? last.get(base);
    if (whose === undefined) continue;
    byIndex.set(index, { id: whose, base });
    if (owner === null) inherited.add(index);
    last.set(base, whose);
  }
  return { byIndex, inherited };
}

function ownedBy(reading: Reading, readings: readonly Reading[], text: string): Owned | null {
  const { index, form, type } = reading;
  if (type === 'place') {
    if (!isThing(reading)) return null;
    const where = readWhereabouts(index, readings, text);
    return { index, base: PLACE + form.key, owner: where && `=${where.state ?? where.country.id}` };
  }
  if (type !== 'organization' || !isThing(reading)) return null;
  const { words, sorted, hasHead } = form.comparable;
  if (!(form.isKnown ? hasNamesakesAbroad(form) : hasHead)) return null;
  if (sorted.includes('=')) {
    const parts = sorted.split(' ');
    const countries = parts.filter(isOwner);
    const base = parts.filter((word) => !isOwner(word)).join(' ');
    return { index, base, owner: countries.length === 1 ? countries[0]! : sorted };
  }
  const state = stateBefore(words);
  if (state !== null) {
    const ofState = new Set(state.split(' '));
    const parts = sorted.split(' ');
    return { index, base: parts.filter((word) => !ofState.has(word)).join(' '), owner: `@${state}` };
  }
  const stated = statedOwner(index, readings, text);
  return { index, base: sorted, owner: stated ?? (form.isKnown ? knownOwner(form) : null) };
}

/** The Justice Department without a word is the American one. */
function knownOwner({ ownCountry }: NameForm): string | null {
  return ownCountry && `=${ownCountry.id}`;
}

/** "the Justice Department" is the American one, and "Labour Party" the British, unless another country is named. */
const nationalHeads = new Set(['department', 'party', 'treasury']);

function hasNamesakesAbroad({ comparable: { words } }: NameForm): boolean {
  return nationalHeads.has(words.at(-1)!);
}

/** The country of an organization or a group as its name or the word before it gives it: "Russia's Foreign Ministry". */
export function statedCountry(index: number, readings: readonly Reading[], text: string): Country | null {
  const { form, type } = readings[index]!;
  if (!form.isKnown) {
    const stated = form.ownCountry ?? countryBefore(index, readings, text);
    return stated ?? (type === 'organization' ? countryOfOwnState(index, readings, text) : null);
  }
  return (hasNamesakesAbroad(form) && countryBefore(index, readings, text)) || form.ownCountry;
}

/** Begins what places share, so that it is no body's. */
const PLACE = '@ ';

function isOwner(word: string): boolean {
  return word.startsWith('=');
}

/** The codes of the countries by the names of their states. */
const states = new Map(
  Object.entries(statesAndProvinces).flatMap(([id, names]) => names.map((name): [string, string] => [fold(name), id])),
);

/** The state in "Texas Department of Health", "New York Supreme Court". */
function stateBefore([first, second, third]: readonly string[]): string | null {
  if (third !== undefined && states.has(`${first} ${second}`)) return `${first} ${second}`;
  return states.has(first!) ? first! : null;
}

/** "Russia's Defense Ministry", "Florida's Department of Health" */
function statedOwner(index: number, readings: readonly Reading[], text: string): string | null {
  const country = countryBefore(index, readings, text);
  if (country) return `=${country.id}`;
  const before = ownerBefore(index, readings, text);
  return before?.type === 'place' && before.countries.length === 0 ? `@${before.form.key}` : null;
}

/** "Texas Department of Health", "Florida's Department of Health" */
function countryOfOwnState(index: number, readings: readonly Reading[], text: string): Country | null {
  const { words, hasHead } = readings[index]!.form.comparable;
  if (!hasHead) return null;
  const state = stateBefore(words) ?? ownerBefore(index, readings, text)?.form.key;
  return countryById((state && states.get(state)) ?? '');
}

/** A name with the owner that only the words around it may give. */
export function withOwner(name: ComparableName, owner: Owner | undefined): ComparableName {
  if (owner === undefined) return name;
  const { id, base } = owner;
  const { words, joined, ends, beginnings, hasHead, isFull } = name;
  const sorted = `${id} ${base}`;
  // "Russian Defense Ministry" says by itself whose it is.
  if (name.sorted !== base) return { ...name, sorted };
  return {
    words: [id, ...words],
    joined: `${id} ${joined}`,
    ends: [joined, ...ends],
    beginnings: [id, ...beginnings.map((beginning) => `${id} ${beginning}`)],
    hasHead,
    isFull,
    sorted,
  };
}

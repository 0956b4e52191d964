import { isBesideOwner } from '../../text/opening-places.js';
import type { Country } from '../forms/countries.js';
import { readPostalCode, readState, readStateNamedAsCountry } from '../forms/place-countries.js';
import type { Reading } from '../readings.js';

/** Characters between two names that belong together: "Lyon, France", "Russia's Foreign Ministry". */
const MAX_BETWEEN = 4;

/** Where the words after a place say that it is. */
export interface Whereabouts {
  readonly country: Country;
  /** The state, where that is named: "Oregon". */
  readonly state: string | null;
}

/** "Lyon, France", "Paris, Texas", "Bangor (Northern Ireland)" */
export function readWhereabouts(index: number, readings: readonly Reading[], text: string): Whereabouts | null {
  const { mention } = readings[index]!;
  const next = readings[index + 1];
  const follows = text[mention.end];
  if ((follows !== ',' && follows !== ' ') || !next || next.isDemonym || next.mention.start - mention.end > MAX_BETWEEN)
    return null;
  const between = text.slice(mention.end, next.mention.start);
  const isBracketed = /^\s\($/.test(between) && text[next.mention.end] === ')';
  if (!isBracketed && !/^,\s+$/.test(between)) return null;
  if (isBesideOwner(text, mention, next.mention)) return null;
  if (next.countries.length === 1) {
    const isOneOfSeveral = isAfterAnother(index, readings, text) || isBeforeAnother(index + 1, readings, text);
    return !isBracketed && isOneOfSeveral ? null : { country: next.countries[0]!, state: null };
  }
  const name = next.mention.text;
  // Georgia, where it was read as the state
  const state = next.form.country ? readStateNamedAsCountry(name) : (readState(name) ?? readPostalCode(name));
  if (!state) return null;
  // "London, Ontario, and Paris, Texas": a comma closes the state's name. "Paris, Texas and Rome" are three.
  const isClosed = isBracketed || text[next.mention.end] === ',' || !isBeforeAnother(index + 1, readings, text);
  return isClosed ? { country: state.country, state: state.name } : null;
}

/** The country that the words after a place give. */
export function countryAfter(index: number, readings: readonly Reading[], text: string): Country | null {
  return readWhereabouts(index, readings, text)?.country ?? null;
}

const IN_SERIES = /^,?\s+(?:and|or)\s+(?:the\s+)?$|^,\s+$/;
/** Characters of ", and the ". */
const MAX_JOINT = 12;

function areInSeries(before: Reading | undefined, after: Reading | undefined, text: string): boolean {
  if (!before || !after || after.mention.start - before.mention.end > MAX_JOINT) return false;
  return IN_SERIES.test(text.slice(before.mention.end, after.mention.start));
}

/** "Berlin, Rome, France": here Rome is not in France. */
function isAfterAnother(index: number, readings: readonly Reading[], text: string): boolean {
  return areInSeries(readings[index - 1], readings[index], text);
}

/** "Rome, France and Spain"; but in "Lyon, France, Ann Lee left" the comma closes the country. */
function isBeforeAnother(index: number, readings: readonly Reading[], text: string): boolean {
  return readings[index + 1]?.mention.type !== 'person' && areInSeries(readings[index], readings[index + 1], text);
}

/** The country right before an organization in "Russia's Foreign Ministry". */
export function countryBefore(index: number, readings: readonly Reading[], text: string): Country | null {
  const before = ownerBefore(index, readings, text);
  return before?.countries.length === 1 ? before.countries[0]! : null;
}

/** The name that stands right before another, with or without a possessive: "Russia's", "Texas". */
export function ownerBefore(index: number, readings: readonly Reading[], text: string): Reading | null {
  const { mention } = readings[index]!;
  const before = readings[index - 1];
  if (!before || before.mention.sentence !== mention.sentence) return null;
  if (mention.start - before.mention.end > MAX_BETWEEN) return null;
  return /^(?:['’]s?)?\s+$/.test(text.slice(before.mention.end, mention.start)) ? before : null;
}

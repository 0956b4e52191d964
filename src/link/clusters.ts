import type { EntityType } from '../types.js';
import type { Country } from './forms/countries.js';
import { nameKey } from './forms/spelling.js';
import type { Reading } from './readings.js';

/** All mentions of one thing, in order. */
export interface Cluster {
  readonly type: EntityType;
  readonly readings: readonly Reading[];
  /** The country or part of a country that it is. */
  readonly country: Country | null;
  /** The part of the world that it is, where demonyms of it are among the mentions. */
  readonly region: string | null;
}

/** A cluster that still grows. */
interface Gathered extends Cluster {
  type: EntityType;
  readonly readings: Reading[];
  region: string | null;
}

/**
 * The things of an article in the order of their first mentions. Demonyms go to their country, or both of them
 * ("Sino-Russian"), and those of a region to the place of that name; all else to the group that `find` gives.
 */
export function clusterReadings(readings: readonly Reading[], find: (index: number) => number): Cluster[] {
  const placeOf = readings.some(({ region }) => region !== null) ? placesByName(readings, find) : null;
  const gathered: Gathered[] = [];
  const known = new Map<string | number, Gathered>();
  const add = (key: string | number, reading: Reading, country: Country | null, region: string | null) => {
    const cluster = known.get(key);
    if (cluster) {
      cluster.readings.push(reading);
      cluster.region ??= region;
      return;
    }
    const opened: Gathered = { type: reading.type, readings: [reading], country, region };
    known.set(key, opened);
    gathered.push(opened);
  };
  for (const reading of readings) {
    const { index, countries, region } = reading;
    // Ids of countries, names of regions and numbers of groups are never equal.
    for (const country of countries) add(country.id, reading, country, null);
    if (countries.length > 0) continue;
    add(region === null ? find(index) : (placeOf?.get(nameKey(region)) ?? region), reading, null, region);
  }
  for (const cluster of gathered) cluster.type = typeOf(cluster);
  return gathered;
}

/** The group of each place by its name. */
function placesByName(readings: readonly Reading[], find: (index: number) => number): Map<string, number> {
  const places = new Map<string, number>();
  for (const { index, form, type, countries, isDemonym } of readings) {
    if (type === 'place' && countries.length === 0 && !isDemonym && !places.has(form.key))
      places.set(form.key, find(index));
  }
  return places;
}

/** The type that the mentions have most, weighed by their confidence. */
function typeOf({ readings, country, region }: Gathered): EntityType {
  if (country) return country.kind === 'part' ? 'place' : 'country';
  if (region) return 'place';
  const first = readings[0]!.type;
  if (readings.every(({ type }) => type === first)) return first;
  const weights = new Map<EntityType, number>();
  for (const { type, mention } of readings) weights.set(type, (weights.get(type) ?? 0) + mention.confidence);
  let chosen = first;
  for (const [type, weight] of weights) if (weight > weights.get(chosen)!) chosen = type;
  return chosen;
}

import type { EntityType } from '../types.js';
import type { Country } from './names/countries.js';
import { nameKey } from './names/spelling.js';
import type { Reading } from './readings.js';

/** All mentions of one thing, in order. */
export interface Cluster {
  readonly type: EntityType;
  /** Their places among all mentions. */
  readonly indexes: readonly number[];
  readonly readings: readonly Reading[];
  /** The country or part of a country that it is. */
  readonly country: Country | null;
  /** The part of the world that it is, where demonyms of it are among the mentions. */
  readonly region: string | null;
}

/** A cluster that still grows. */
interface Gathered extends Cluster {
  type: EntityType;
  readonly indexes: number[];
  readonly readings: Reading[];
  region: string | null;
}

/**
 * The things of an article in the order of their first mentions. Demonyms go to their country, or both of them
 * ("Sino-Russian"), and those of a region to the place of that name; all else to the group that `find` gives.
 */
export function clusterReadings(readings: readonly Reading[], find: (index: number) => number): Cluster[] {
  const places = new Map<string, number>();
  for (const [i, { form, type, countries, isDemonym }] of readings.entries()) {
    if (type === 'place' && countries.length === 0 && !isDemonym && !places.has(form.key))
      places.set(form.key, find(i));
  }
  const gathered: Gathered[] = [];
  const byCountry = new Map<string, Gathered>();
  const byRegion = new Map<string | null, Gathered>();
  const byGroup = new Map<number, Gathered>();
  const add = <K>(known: Map<K, Gathered>, key: K, index: number, country: Country | null, region: string | null) => {
    const reading = readings[index]!;
    const cluster = known.get(key);
    if (cluster) {
      cluster.indexes.push(index);
      cluster.readings.push(reading);
      cluster.region ??= region;
      return;
    }
    const opened: Gathered = { type: reading.type, indexes: [index], readings: [reading], country, region };
    known.set(key, opened);
    gathered.push(opened);
  };
  for (const [i, { countries, region }] of readings.entries()) {
    for (const country of countries) add(byCountry, country.id, i, country, null);
    if (countries.length > 0) continue;
    const place = region === null ? find(i) : places.get(nameKey(region));
    if (place === undefined) add(byRegion, region, i, null, region);
    else add(byGroup, place, i, null, region);
  }
  for (const cluster of gathered) cluster.type = typeOf(cluster);
  return gathered;
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

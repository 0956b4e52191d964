import type { EntityType } from '../types.js';
import { type Country, typeOfCountry } from './forms/countries.js';
import { nameKey } from './forms/spelling.js';
import type { Reading } from './readings.js';

/** All mentions of one entity, in order. */
export interface Cluster {
  readonly type: EntityType;
  readonly readings: readonly Reading[];
  /** The country or part of a country that the entity is. */
  readonly country: Country | null;
  /** The name of the region that the entity is, where its demonyms are among the mentions: "Europe" for "European". */
  readonly region: string | null;
}

interface GrowingCluster extends Cluster {
  type: EntityType;
  readonly readings: Reading[];
  region: string | null;
}

/**
 * The clusters of an article in the order of their first mentions. A demonym belongs to its country, or to both
 * ("Sino-Russian"), that of a region to the place of that name; any other mention to the root that `find` gives.
 */
export function gatherClusters(readings: readonly Reading[], find: (index: number) => number): Cluster[] {
  const placeOf = readings.some(({ region }) => region !== null) ? placesByName(readings, find) : null;
  const clusters: GrowingCluster[] = [];
  // Ids of countries, names of regions and indexes of mentions are never equal.
  const byKey = new Map<string | number, GrowingCluster>();
  const add = (key: string | number, reading: Reading, country: Country | null, region: string | null) => {
    const cluster = byKey.get(key);
    if (cluster) {
      cluster.readings.push(reading);
      cluster.region ??= region;
      return;
    }
    const opened: GrowingCluster = { type: reading.type, readings: [reading], country, region };
    byKey.set(key, opened);
    clusters.push(opened);
  };
  for (const reading of readings) {
    const { index, countries, region } = reading;
    for (const country of countries) add(country.id, reading, country, null);
    if (countries.length > 0) continue;
    add(region === null ? find(index) : (placeOf?.get(nameKey(region)) ?? region), reading, null, region);
  }
  for (const cluster of clusters) cluster.type = typeOf(cluster);
  return clusters;
}

/** The root of each place by its name. */
function placesByName(readings: readonly Reading[], find: (index: number) => number): Map<string, number> {
  const places = new Map<string, number>();
  for (const { index, form, type, countries, isDemonym } of readings) {
    if (type === 'place' && countries.length === 0 && !isDemonym && !places.has(form.key))
      places.set(form.key, find(index));
  }
  return places;
}

/** The type with the greatest weight among the mentions, each weighing its confidence. */
function typeOf({ readings, country, region }: GrowingCluster): EntityType {
  const listed = readings.find(({ mention }) => mention.listed?.type)?.mention.listed?.type;
  if (listed) return listed;
  if (country) return typeOfCountry(country);
  if (region) return 'place';
  const stated = readings.find(({ mention }) => mention.statedBy !== undefined);
  if (stated) return stated.type;
  const first = readings[0]!.type;
  if (readings.every(({ type }) => type === first)) return first;
  const weights = new Map<EntityType, number>();
  for (const { type, mention } of readings) weights.set(type, (weights.get(type) ?? 0) + mention.confidence);
  let heaviest = first;
  for (const [type, weight] of weights) if (weight > weights.get(heaviest)!) heaviest = type;
  return heaviest;
}

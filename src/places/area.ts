import type { Entity } from '../types.js';
import { kilometersBetween, type Point } from './distance.js';

/** Where something is wanted; with both parts it has to be in both. */
export interface Area {
  readonly within?: Circle;
  readonly in?: Territory;
}

/** What is no further from a point (WGS 84, in degrees) than so many kilometers. */
export interface Circle extends Point {
  readonly kilometers: number;
}

/** A country, or a region of the first order in it. */
export interface Territory {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its name in GeoNames, as `location.admin1` has it. */
  readonly region?: string;
}

type Placed = Pick<Entity, 'type' | 'country' | 'location'>;

/**
 * Whether an entity is in an area. A country or place is where its location says; of what is larger than a town that is a point in
 * the middle. Whoever has a country (a person, an organization, a group) is in that country, but in no region and near to nothing.
 */
export function isInArea(entity: Placed, { within, in: territory }: Area): boolean {
  const { location } = entity;
  if (within && (location === undefined || kilometersBetween(location, within) > within.kilometers)) return false;
  return territory === undefined || isInTerritory(entity, territory);
}

function isInTerritory({ country, location }: Placed, { country: code, region }: Territory): boolean {
  if ((location === undefined ? country?.alpha2 : location.country) !== code) return false;
  return region === undefined || region === (location?.kind === 'region' ? location.name : location?.admin1);
}

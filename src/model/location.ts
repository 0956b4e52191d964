/**
 * What a located thing is: a country; a region of the first order below it (state, province); a county or district below that; a
 * city, town or village; a part of a city; land that is none of these (Siberia, the Middle East); or a feature.
 */
export type PlaceKind =
  | 'country'
  | 'region'
  | 'county'
  | 'city'
  | 'district'
  | 'area'
  | 'island'
  | 'mountain'
  | 'water';

/** Where on Earth something is. */
export interface Location {
  /** WGS 84, in degrees; of what is larger than a town, a point within it. */
  readonly lat: number;
  readonly lon: number;
  /** In GeoNames; absent where it is not known. */
  readonly geonameid?: number;
  /** In GeoNames, in English where it has an English name. */
  readonly name: string;
  /** The region of the first order that it is in, in the same way: "Louisiana"; absent on what is larger. */
  readonly admin1?: string;
  /** The ISO 3166-1 alpha-2 code of the country that it is in; absent where that is none or several. */
  readonly country?: string;
  readonly kind: PlaceKind;
  /** Probability that this is the place that the article means, 0 to 1. */
  readonly confidence: number;
}

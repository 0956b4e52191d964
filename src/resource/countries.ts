import { readResource } from './open.js';

/** A state or territory of ISO 3166-1, a state that is gone (ISO 3166-3), or a part that carries its state's codes. */
export interface CountryRow {
  /** Alpha-2 for what is in ISO 3166-1; "SUN-810" for what is gone, "GB-SCT" for a part. */
  readonly id: string;
  readonly kind: 'state' | 'former' | 'part';
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** The usual name first; then official, older and short ones. */
  readonly names: readonly string[];
  /** Adjectives and words for the people, singular and plural. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

let rows: readonly CountryRow[] | null = null;

/** Every row of `resources/countries.json`, read when first asked for. */
export function readCountries(): readonly CountryRow[] {
  rows ??= JSON.parse(new TextDecoder().decode(readResource('countries.json'))) as CountryRow[];
  return rows;
}

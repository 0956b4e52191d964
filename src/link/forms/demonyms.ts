import { compoundDemonyms } from '../../lexicon/names/compound-demonyms.js';
import { regions } from '../../lexicon/names/regions.js';
import { type Country, countryById, findCountry, findDemonym } from './countries.js';

/** An adjective or a word for people: of one country, of two ("Sino-Russian"), or of a region ("European", "Texan"). */
export interface Demonym {
  readonly countries: readonly Country[];
  /** The region's name; null for a demonym of countries. */
  readonly region: string | null;
}

const firstHalves = new Map(Object.entries(compoundDemonyms));
const regionsByForm = new Map(
  regions.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name])),
);

export function readDemonym(text: string): Demonym | null {
  const country = findDemonym(text);
  if (country) return { countries: [country], region: null };
  const region = regionsByForm.get(text);
  if (region !== undefined) return { countries: [], region };
  const hyphen = text.search(/[-\u2010-\u2015/]/);
  if (hyphen < 0) return null;
  const [before, after] = [text.slice(0, hyphen), text.slice(hyphen + 1)];
  const first = countryById(firstHalves.get(before.toLowerCase()) ?? '') ?? findDemonym(before) ?? findCountry(before);
  const second = findDemonym(after);
  return first && second ? { countries: [first, second], region: null } : null;
}

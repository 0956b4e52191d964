import { compoundDemonyms } from '../../lexicon/names/compound-demonyms.js';
import { regions } from '../../lexicon/names/regions.js';
import { type Country, countryById, findCountry, findDemonym } from './countries.js';

/** An adjective, or a word for people: of one country, of two ("Sino-Russian"), or of a part of the world ("European"). */
export interface Demonym {
  readonly countries: readonly Country[];
  readonly region: string | null;
}

const compounds = new Map(Object.entries(compoundDemonyms));
const regionsByForm = new Map(
  regions.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name])),
);

export function readDemonym(text: string): Demonym | null {
  const country = findDemonym(text);
  if (country) return { countries: [country], region: null };
  const region = regionsByForm.get(text);
  if (region !== undefined) return { countries: [], region };
  const joint = text.search(/[-\u2010-\u2015/]/);
  if (joint < 0) return null;
  const [front, back] = [text.slice(0, joint), text.slice(joint + 1)];
  const first = countryById(compounds.get(front.toLowerCase()) ?? '') ?? findDemonym(front) ?? findCountry(front);
  const second = findDemonym(back);
  return first && second ? { countries: [first, second], region: null } : null;
}

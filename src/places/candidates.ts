import { placeWords } from '../lexicon/names/place-words.js';
import { remembered } from '../memory.js';
import { type AtlasPlace, findInAtlas, regionOfCode } from '../resource/atlas.js';
import { stateOfPostalCode, stateOfText } from '../text/states.js';
import type { PlaceKind } from '../types.js';
import { isLocal } from './kinds.js';
import type { Named } from './named.js';

/** A place that something may be. */
export interface Candidate extends AtlasPlace {
  /** Whether it is what the text names, not the town of a hospital. */
  readonly isWhole: boolean;
  /** Whether its usual name has the accents of the text: San José is in Costa Rica, San Jose in California. */
  readonly isSpelled: boolean;
}

const ASCII = /^[\x00-\x7f]*$/;

/** San Antonio, of which there are hundreds, most of them hamlets. */
const MAX_CANDIDATES = 120;

/** The places that something may be, the largest first; an empty list for what is no place, and for one that the atlas lacks. */
export function candidatesOf(named: Named): readonly Candidate[] {
  if (named.country !== null) return countryOf(named);
  if (named.type !== 'place') return [];
  if (named.forms.some((form) => placeWords.before.has(form.toLowerCase()))) return [];
  for (const form of named.forms) {
    const found = placesOf(form);
    // "St. Paul" and "Paul": what the fullest name says is enough.
    if (found.length > 0) return found;
  }
  return [];
}

/** The places of a name, the largest first, each once. */
const placesOf = remembered((form): readonly Candidate[] => {
  const found = new Map<string, Candidate>();
  const { places, isWhole } = lookUp(form);
  for (const place of places) {
    const key = `${place.id} ${place.kind} ${place.lat} ${place.lon}`;
    if (!found.has(key)) found.set(key, { ...place, isWhole, isSpelled: place.name === form && !ASCII.test(form) });
  }
  return [...found.values()].sort((a, b) => b.size - a.size).slice(0, MAX_CANDIDATES);
});

/** The state of a code; England, which has the code of the United Kingdom, is a region. */
function countryOf({ type, forms, country }: Named): Candidate[] {
  const place =
    type === 'country'
      ? regionOfCode(country!)
      : findInAtlas(forms[0]!).find((found) => found.country === country && found.kind !== 'city');
  return place ? [{ ...place, isWhole: true, isSpelled: false }] : [];
}

interface Found {
  readonly places: readonly AtlasPlace[];
  readonly isWhole: boolean;
}

const NOTHING: Found = { places: [], isWhole: false };

/** A name as it is; otherwise without the words around it; otherwise the town that a house is named after. */
function lookUp(form: string): Found {
  const { name, kinds } = bareName(form);
  const region = regionOfAbbreviation(form) ?? regionOfAbbreviation(name);
  if (region) return { places: [region], isWhole: true };
  const whole = findInAtlas(form);
  if (whole.length > 0) return { places: whole, isWhole: true };
  const places = name === form ? [] : findInAtlas(name);
  if (places.length === 0) return townOf(form.includes(', ') ? form.slice(0, form.indexOf(', ')) : name);
  const ofKind = kinds ? places.filter(({ kind }) => kinds.includes(kind)) : [];
  // A river that the atlas lacks is not the town of its name.
  if (ofKind.length === 0 && kinds?.includes('water')) return NOTHING;
  return { places: ofKind.length > 0 ? ofKind : places, isWhole: true };
}

/** "S.C.", "Ore.", "W. Va.", "N.D.", "NY", "Ont.": the state or province. */
function regionOfAbbreviation(form: string): AtlasPlace | null {
  // "Mo" and "La" are names; "MO" and "La." are states.
  if (!form.includes('.') && (form.length > 2 || form !== form.toUpperCase())) return null;
  const state = stateOfText(form.replace(/\. /g, '.')) ?? stateOfPostalCode(form.replace(/[. ]/g, ''));
  if (!state) return null;
  return (
    findInAtlas(state.name.replace(/^D\.?C$/, 'District of Columbia')).find(
      ({ kind, country }) => kind === 'region' && country === state.country,
    ) ?? null
  );
}

/** The name without the words around it that say what it is, or which part of it: "northern Syria", "Kasai province", "greater Paris". */
function bareName(form: string): { readonly name: string; readonly kinds: readonly PlaceKind[] | null } {
  const words = form.split(/,? /);
  let [start, end] = [0, words.length];
  let kinds: readonly PlaceKind[] | null = null;
  while (end - start > 1) {
    const [first, last] = [words[start]!.toLowerCase(), words[end - 1]!.toLowerCase()];
    if (placeWords.before.has(first)) start++;
    else if (placeWords.after.has(last)) {
      kinds = placeWords.after.get(last) ?? null;
      end--;
    } else if (end - start > 2 && words[start + 1] === 'of' && placeWords.after.has(first)) {
      kinds = placeWords.after.get(first) ?? null;
      start += 2;
    } else break;
  }
  return { name: words.slice(start, end).join(' '), kinds };
}

/** "Huntsville Memorial Hospital" is in Huntsville: the longest start of a name that a town has. */
function townOf(name: string): Found {
  const whole = findInAtlas(name);
  if (whole.length > 0) return { places: whole, isWhole: true };
  for (let end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
    const places = findInAtlas(name.slice(0, end)).filter(({ kind }) => isLocal(kind) || kind === 'region');
    if (places.length > 0) return { places, isWhole: false };
  }
  return NOTHING;
}

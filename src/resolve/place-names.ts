import { placeKinds } from '../lexicon/place-kinds.js';
import { renamedPlaces } from '../lexicon/renamed-places.js';
import type { Groups } from './groups.js';
import { joinForms, type ThingForm } from './named-things.js';
import { nameKey, wordsOf } from './names.js';

const kinds = new Set<string>(placeKinds);
const renamed = new Map(
  renamedPlaces.flatMap((names) => names.map((name): [string, string] => [nameKey(name), nameKey(names[0])])),
);

/** Joins "the Gaza Strip" and "Gaza", "Mount Everest" and "Everest", "Kiev" and "Kyiv". */
export function joinPlaces(forms: readonly ThingForm[], groups: Groups): void {
  const byName = new Map<string, ThingForm>();
  for (const form of forms) {
    const name = renamed.get(form.key) ?? form.key;
    const known = byName.get(name);
    if (known) joinForms(groups, known, form);
    else byName.set(name, form);
  }
  for (const form of forms) {
    const words = wordsOf(form.key);
    if (words.length < 2 || words.length > LONGEST) continue;
    const shorter = [
      kinds.has(words.at(-1)!) ? words.slice(0, -1) : null,
      kinds.has(words[0]!) ? words.slice(words[1] === 'of' ? 2 : 1) : null,
    ];
    for (const short of shorter) {
      const place = short && byName.get(short.join(' '));
      if (place) joinForms(groups, place, form);
    }
  }
}

const LONGEST = 8;

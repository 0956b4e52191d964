import { placeKinds } from '../../lexicon/names/place-kinds.js';
import { renamedPlaces } from '../../lexicon/names/renamed-places.js';
import type { NameForm } from '../forms/name-forms.js';
import { readState } from '../forms/place-countries.js';
import { nameKey } from '../forms/spelling.js';
import type { Links } from '../links.js';
import type { Rule } from '../rule.js';
import type { ThingForm } from '../things/thing-form.js';

export const placeRules = {
  renamed: {
    name: 'another name of a place',
    example: '[[Kyiv|place]] was [[Kiev|place]].',
  },
  kind: {
    name: 'name of a place with its kind',
    example: '[[Everest|place]] is cold. [[Mount Everest|place]] is high.',
  },
  number: {
    name: 'house on a street',
    example: 'He left [[Downing Street|place]]. She left [[No 10 Downing Street|place]].',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** "No 10 Downing Street", "1600 Pennsylvania Avenue", in keys */
const HOUSE_NUMBER = /^(?:(?:no|number)\.? )?\d+ /;

const kinds = new Set<string>(placeKinds);
/** What is another place where a state's name comes before it. */
const kindsWithState = new Set(['city', 'county', 'lake', 'mountains', 'river', 'town', 'valley']);
/** The key of a place's usual name by that of each of its names. */
const usualNames = new Map(
  renamedPlaces.flatMap((names) => names.map((name): [string, string] => [nameKey(name), nameKey(names[0])])),
);

/** Joins "the Gaza Strip" and "Gaza", "Mount Everest" and "Everest", "Kiev" and "Kyiv". */
export function linkPlaces(places: readonly ThingForm[], links: Links): void {
  const byName = new Map<string, ThingForm>();
  for (const place of places) {
    // Bangor in Maine is not the one in Northern Ireland.
    const name = place.owner ? `${place.name.key} ${place.owner}` : usualNameOf(place.name);
    const same = byName.get(name);
    if (same) links.join(same.first, place.first, placeRules.renamed);
    else byName.set(name, place);
  }
  for (const { name, first } of places) {
    for (const short of withoutKind(name)) {
      const place = byName.get(short);
      if (place) links.join(place.first, first, placeRules.kind);
    }
    const street = HOUSE_NUMBER.test(name.key) ? byName.get(name.key.replace(HOUSE_NUMBER, '')) : undefined;
    if (street) links.join(street.first, first, placeRules.number);
  }
}

/** The key of "Kyiv" for "Kiev", of "Oregon" for "Ore." */
function usualNameOf({ key, text }: NameForm): string {
  const usual = usualNames.get(key);
  if (usual !== undefined) return usual;
  const state = text.endsWith('.') ? readState(text) : null;
  return state ? nameKey(state.name) : key;
}

/** "gaza strip" → gaza, "mount everest" → everest, "city of london" → london */
function withoutKind({ key, parts, text }: NameForm): string[] {
  if (parts === null) return [];
  const { first, last, rest } = parts;
  return [
    ...(kinds.has(last) && !isOfState(text, last) ? [key.slice(0, -last.length - 1)] : []),
    ...(kinds.has(first) ? [rest.startsWith('of ') ? rest.slice(3) : rest] : []),
  ];
}

/** "Oregon City", "Mississippi River"; but "Washington state" and "Quebec province" are the state. */
function isOfState(text: string, kind: string): boolean {
  return kindsWithState.has(kind) && readState(text.slice(0, -kind.length - 1)) !== null;
}

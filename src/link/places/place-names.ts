import { placeKinds } from '../../lexicon/names/place-kinds.js';
import { renamedPlaces } from '../../lexicon/names/renamed-places.js';
import type { NameForm } from '../forms/name-forms.js';
import { nameKey } from '../forms/spelling.js';
import type { Groups } from '../groups.js';
import type { ThingForm } from '../things/thing-form.js';

const kinds = new Set<string>(placeKinds);
const renamed = new Map(
  renamedPlaces.flatMap((names) => names.map((name): [string, string] => [nameKey(name), nameKey(names[0])])),
);

/** Joins "the Gaza Strip" and "Gaza", "Mount Everest" and "Everest", "Kiev" and "Kyiv". */
export function joinPlaces(forms: readonly ThingForm[], groups: Groups): void {
  const byName = new Map<string, ThingForm>();
  for (const form of forms) {
    const name = renamed.get(form.name.key) ?? form.name.key;
    const known = byName.get(name);
    if (known) groups.join(known.first, form.first);
    else byName.set(name, form);
  }
  for (const { name, first } of forms) {
    for (const short of withoutKind(name)) {
      const place = byName.get(short);
      if (place) groups.join(place.first, first);
    }
  }
}

/** "gaza strip" → gaza, "mount everest" → everest, "city of london" → london */
function withoutKind({ key, parts }: NameForm): string[] {
  if (parts === null) return [];
  const { first, last, rest } = parts;
  return [
    ...(kinds.has(last) ? [key.slice(0, -last.length - 1)] : []),
    ...(kinds.has(first) ? [rest.startsWith('of ') ? rest.slice(3) : rest] : []),
  ];
}

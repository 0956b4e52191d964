import { distance } from 'fastest-levenshtein';

/** Longer is no misspelling. */
const MAX_LENGTH = 40;

/** Of some names the one that is probably meant by what was typed: the same but for marks and case, its beginning, or a misspelling; null if none is. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');
  const wanted = plain(typed).slice(0, MAX_LENGTH);
  const same = names.find((name) => plain(name) === wanted);
  if (same !== undefined) return same;
  const longer = names.find((name) => wanted.length >= 3 && plain(name).startsWith(wanted));
  if (longer !== undefined) return longer;
  const [best] = names
    .map((name) => ({ name, edits: distance(wanted, plain(name)) }))
    .filter(({ name, edits }) => edits <= Math.ceil(name.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return best?.name ?? null;
}

import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { isGenericWord, withCountry } from '../forms/comparable-names.js';
import type { NameForm } from '../forms/name-forms.js';
import { type Groups, oneOfEach } from '../groups.js';
import type { ThingForm } from './thing-form.js';

const heads = new Set<string>(organizationHeads);
const small = new Set<string>(smallNameWords);

/** What a name may be short for: the forms that end with its words, and those that begin with them. */
interface Longer {
  readonly ending: ThingForm[];
  readonly beginning: ThingForm[];
}

/** Joins "the Commission" to the European Commission, "Bayern" to Bayern Munich, "the Brotherhood" to the Muslim one. */
export function joinShortOrganizations(all: readonly ThingForm[], groups: Groups): void {
  const forms = all.filter(({ type }) => type !== 'group');
  const longerOf = findLonger(forms);
  for (const form of forms) {
    const { name, first, indexes } = form;
    const longer = mayBeShort(name) ? longerOf.get(name.comparable.joined) : undefined;
    const candidates = longer ? candidatesFor(form, longer, groups) : [];
    if (candidates.length > 1 && heads.has(name.comparable.joined)) {
      joinToNearest(indexes, candidates, groups);
      continue;
    }
    const root = onlyCandidate(candidates, first) ?? form;
    for (const index of indexes) groups.join(root.first, index);
  }
}

/** What is printed in full is short for nothing, and an acronym is not one by its words. */
function mayBeShort({ comparable: { joined, isFull }, acronym, key }: NameForm): boolean {
  return joined !== '' && !isFull && (acronym === null || heads.has(key));
}

/** No name is looked for among more. */
const MOST_CANDIDATES = 24;

/** The longer names by the short ones that the article has. */
function findLonger(forms: readonly ThingForm[]): ReadonlyMap<string, Longer | null> {
  const longer = new Map<string, Longer | null>();
  for (const { name } of forms) longer.set(name.comparable.joined, null);
  const add = (short: string, side: keyof Longer, form: ThingForm) => {
    const known = longer.get(short);
    if (known === undefined) return;
    const found = known ?? { ending: [], beginning: [] };
    if (!known) longer.set(short, found);
    if (found[side].length < MOST_CANDIDATES) found[side].push(form);
  };
  for (const form of forms) {
    const { words, ends, beginnings } = form.name.comparable;
    for (const end of ends) add(end, 'ending', form);
    for (const [i, beginning] of beginnings.entries()) {
      add(beginning, 'beginning', form);
      // "Observatory" of "Syrian Observatory for Human Rights"
      const head = words[i]!;
      if (i > 0 && small.has(words[i + 1]!) && heads.has(head)) add(head, 'ending', form);
    }
  }
  return longer;
}

function candidatesFor(short: ThingForm, { ending, beginning }: Longer, groups: Groups): readonly ThingForm[] {
  const isHead = heads.has(short.name.comparable.joined);
  const longer = [
    ...ending.filter((long) => isShortByEnd(short.name, long.name)),
    ...beginning.filter((long) => isShortByStart(short.name, long.name)),
  ].filter(({ type }) => type === short.type || (isHead && short.type === 'other'));
  return oneOfEach(longer, groups).filter(({ first }) => groups.find(first) !== groups.find(short.first));
}

/** Of several that a name may be short for it is the only one that was named before. */
function onlyCandidate(candidates: readonly ThingForm[], before: number): ThingForm | null {
  const named = candidates.length > 1 ? candidates.filter(({ first }) => first < before) : candidates;
  return named.length === 1 ? named[0]! : null;
}

/** "Commission" of "European Commission", "Foreign Ministry" of "Russian Foreign Ministry", "Humboldt Foundation". */
function isShortByEnd(short: NameForm, { comparable: long }: NameForm): boolean {
  const { words } = short.comparable;
  const dropped = long.words.slice(0, long.words.length - words.length);
  if (words.length === 1 && heads.has(words[0]!)) return true;
  if (small.has(dropped.at(-1)!)) return false;
  if (withCountry(dropped).every((word) => word.startsWith('='))) return true;
  return !isPlaceName(short) && !words.some(isGenericWord);
}

/** "Bayern" of "Bayern Munich", "Council" of "Council of Europe"; but the UN is not its Security Council. */
function isShortByStart(short: NameForm, { comparable: long }: NameForm): boolean {
  const { words } = short.comparable;
  const [next, ...rest] = long.words.slice(words.length);
  if (words.length === 1 && heads.has(words[0]!)) return true;
  // "Harvard" is not the Harvard Medical School.
  if (rest.length > 0 && !small.has(next!) && heads.has(rest.at(-1)!)) return false;
  // "European Court" of "European Court of Human Rights".
  if (small.has(next!) && !heads.has(words.at(-1)!)) return false;
  return !words.every(isGenericWord) && !short.isKnown && !isPlaceName(short);
}

function isPlaceName({ country, demonym, place }: NameForm): boolean {
  return country !== null || demonym !== null || place?.capitalOf != null;
}

/** "The ministry" is the one that was named last. */
function joinToNearest(indexes: readonly number[], candidates: readonly ThingForm[], groups: Groups): void {
  const named = candidates.flatMap((form) => form.indexes).sort((a, b) => a - b);
  let next = 0;
  for (const index of indexes) {
    while (next < named.length && named[next]! < index) next++;
    const nearest = named[next - 1] ?? named[next];
    if (nearest !== undefined) groups.join(nearest, index);
  }
}

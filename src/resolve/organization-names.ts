import { genericNameWords } from '../lexicon/generic-name-words.js';
import { organizationHeads } from '../lexicon/organization-heads.js';
import { organizationSuffixes } from '../lexicon/organization-suffixes.js';
import { smallNameWords } from '../lexicon/small-name-words.js';
import { findCapital, findCountry, findDemonym } from './countries.js';
import type { Groups } from './groups.js';
import { isKnownOrganization } from './known-organizations.js';
import { distinctForms, type ThingForm, type ThingMention } from './named-things.js';
import { fold, isAcronym, wordsOf } from './names.js';
import { remembered } from './remembered.js';

const heads = new Set<string>(organizationHeads);
const legalForms = new Set<string>(organizationSuffixes);
const generic = new Set<string>(genericNameWords);
const small = new Set<string>(smallNameWords);

/** No organization that has a short form has a longer name. */
const LONGEST = 14;

/** "Commission", "ministry": what more than one organization of an article may be called for short. */
export function isBareHead(key: string): boolean {
  return heads.has(key);
}

const AMERICAN = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
]);

/** "organisation" → "organization", "defence" → "defense". */
function americanSpelling(word: string): string {
  return word.includes('isation') ? word.replace('isation', 'ization') : (AMERICAN.get(word) ?? word);
}

/** A name as it is compared with others. */
export interface ComparableName {
  /** Without "the", possessives and its legal form, in American spelling: "Microsoft Corp." → microsoft; but the Islamic Group keeps its word. */
  readonly words: readonly string[];
  /** The words as one string, and what is left of it where words are taken from its beginning, and from its end. */
  readonly joined: string;
  readonly ends: readonly string[];
  readonly beginnings: readonly string[];
  /** Its legal form was left out: what is printed in full is short for nothing. */
  readonly isFull: boolean;
  /** What two ways to write it share: "Iran's Foreign Ministry" and "Iranian Foreign Ministry", "Department of Justice" and "Justice Department". */
  readonly sorted: string;
}

export const readComparableName = remembered((text): ComparableName => {
  const all = wordsOf(fold(text.replace(/['’]s\b/gi, '').replace(/^the /i, ''))).map(americanSpelling);
  const words = [...all];
  while (words.length > 1 && legalForms.has(words.at(-1)!) && !(words.length === 2 && isGeneric(words[0]!)))
    words.pop();
  const parts = words.length > LONGEST ? [] : words.slice(1).map((_, i) => i + 1);
  return {
    words,
    joined: words.join(' '),
    ends: parts.map((at) => words.slice(at).join(' ')),
    beginnings: parts.map((at) => words.slice(0, at).join(' ')),
    isFull: words.length < all.length,
    sorted: sortedWords(words),
  };
});

function isGeneric(word: string): boolean {
  return generic.has(word) || countryOf(word) !== null;
}

function sortedWords(words: readonly string[]): string {
  if (words.length < 2 || words.includes('university')) return words.join(' ');
  const large = words.filter((word) => !small.has(word));
  return withCountry(large).sort().join(' ');
}

function withCountry(words: readonly string[]): string[] {
  return words.map((word) => countryOf(word) ?? word);
}

const countryOf = remembered((word): string | null => {
  const name = word[0]!.toUpperCase() + word.slice(1);
  const country =
    findDemonym(name) ?? findCountry(name) ?? (word === 'us' || word === 'uk' ? findCountry(word.toUpperCase()) : null);
  return country && `=${country.id}`;
});

interface Named {
  readonly form: ThingForm;
  readonly name: ComparableName;
}

/** Joins "the Commission" to the European Commission, "Bayern" to Bayern Munich, "the Brotherhood" to the Muslim one. */
export function joinShortOrganizations(forms: readonly ThingForm[], groups: Groups): void {
  const named = forms
    .filter(({ type }) => type !== 'group')
    .map((form): Named => ({ form, name: readComparableName(form.text) }));
  const bySuffix = new Map<string, Named[]>();
  const byPrefix = new Map<string, Named[]>();
  for (const one of named) {
    const { words, ends, beginnings } = one.name;
    for (const end of ends) add(bySuffix, end, one);
    for (const [i, beginning] of beginnings.entries()) {
      add(byPrefix, beginning, one);
      // "Observatory" of "Syrian Observatory for Human Rights"
      const head = words[i]!;
      if (i > 0 && small.has(words[i + 1]!) && heads.has(head)) add(bySuffix, head, one);
    }
  }
  for (const short of named) {
    const { form } = short;
    const { joined: key, isFull } = short.name;
    if (key === '' || isFull || (isAcronym(form.text) && !heads.has(form.key))) continue;
    const [first] = form.mentions as [ThingMention];
    const longer = [
      ...(bySuffix.get(key) ?? []).filter((long) => isShortByEnd(short, long)),
      ...(byPrefix.get(key) ?? []).filter((long) => isShortByStart(short, long)),
    ].flatMap((long) => (long.form.type === form.type || (heads.has(key) && form.type === 'other') ? long.form : []));
    const candidates =
      longer.length === 0
        ? longer
        : distinctForms(longer, groups).filter(
            ({ mentions }) => groups.find(mentions[0]!.index) !== groups.find(first.index),
          );
    if (candidates.length > 1 && heads.has(key)) {
      joinToNearest(form.mentions, candidates, groups);
      continue;
    }
    const root = onlyCandidate(candidates, first) ?? form;
    for (const { index } of form.mentions) groups.join(root.mentions[0]!.index, index);
  }
}

/** Of several that a name may be short for it is the only one that was named before. */
function onlyCandidate(candidates: readonly ThingForm[], first: ThingMention): ThingForm | null {
  const named = candidates.filter(({ mentions }) => mentions[0]!.index < first.index);
  const [only, ...others] = candidates.length > 1 ? named : candidates;
  return only && others.length === 0 ? only : null;
}

const MOST_CANDIDATES = 24;

function add(map: Map<string, Named[]>, key: string, one: Named): void {
  const known = map.get(key);
  if (!known) map.set(key, [one]);
  else if (known.length < MOST_CANDIDATES) known.push(one);
}

/** "Commission" of "European Commission", "Foreign Ministry" of "Russian Foreign Ministry", "Humboldt Foundation". */
function isShortByEnd({ form, name: short }: Named, { name: long }: Named): boolean {
  const dropped = long.words.slice(0, long.words.length - short.words.length);
  if (short.words.length === 1 && heads.has(short.words[0]!)) return true;
  if (small.has(dropped.at(-1)!)) return false;
  if (withCountry(dropped).every((word) => word.startsWith('='))) return true;
  if (isPlaceName(form.text)) return false;
  return !short.words.some((word) => generic.has(word));
}

/** "Bayern" of "Bayern Munich", "Council" of "Council of Europe"; but the UN is not its Security Council. */
function isShortByStart({ form, name: short }: Named, { name: long }: Named): boolean {
  const [next, ...rest] = long.words.slice(short.words.length);
  if (short.words.length === 1 && heads.has(short.words[0]!)) return true;
  // "Harvard" is not the Harvard Medical School.
  if (rest.length > 0 && !small.has(next!) && heads.has(rest.at(-1)!)) return false;
  // "European Court" of "European Court of Human Rights".
  if (small.has(next!) && !heads.has(short.words.at(-1)!)) return false;
  if (short.words.every((word) => generic.has(word))) return false;
  return !isKnownOrganization(form.text) && !isPlaceName(form.text);
}

function isPlaceName(text: string): boolean {
  return findCountry(text) !== null || findDemonym(text) !== null || findCapital(text) !== null;
}

/** "The ministry" is the one that was named last. */
function joinToNearest(mentions: readonly ThingMention[], candidates: readonly ThingForm[], groups: Groups): void {
  const named = candidates.flatMap((form) => form.mentions).sort((a, b) => a.index - b.index);
  let next = 0;
  for (const mention of mentions) {
    while (next < named.length && named[next]!.index < mention.index) next++;
    const nearest = named[next - 1] ?? named[next];
    if (nearest) groups.join(nearest.index, mention.index);
  }
}

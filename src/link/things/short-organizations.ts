import { partyWings } from '../../lexicon/names/party-wings.js';
import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { isBareHead, isGenericWord, withCountry } from '../forms/comparable-names.js';
import type { NameForm } from '../forms/name-forms.js';
import { readPlaceCountries } from '../forms/place-countries.js';
import { type Links, linkRules, onePerEntity } from '../links.js';
import { only } from '../only.js';
import type { Rule } from '../rule.js';
import { isBodyOf } from './bare-heads.js';
import type { ThingForm } from './thing-form.js';

const smallWords = new Set<string>(smallNameWords);
const wings = new Set<string>(partyWings);

export const shortOrganizationRules = {
  head: {
    name: 'head of a longer name',
    example: 'The [[European Commission|organization]] sued. The [[Commission|organization]] won.',
  },
  nearestHead: {
    name: 'head of the nearest longer name',
    example:
      'The [[Foreign Ministry|organization]] met the [[Interior Ministry|organization]]. The [[ministry|organization]] paid.',
  },
  end: {
    name: 'end of a longer name',
    example: 'The [[Iranian Foreign Ministry|organization]] denied it. The [[Foreign Ministry|organization]] was firm.',
  },
  beginning: {
    name: 'beginning of a longer name',
    example: '[[Bayern Munich|organization]] won. [[Bayern|organization]] cheered.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What a name may be short for. */
interface LongerForms {
  /** Those that end with its words. */
  readonly ending: ThingForm[];
  /** Those that begin with its words. */
  readonly beginning: ThingForm[];
}

/** Joins "the Commission" to the European Commission, "Bayern" to Bayern Munich, "the Brotherhood" to the Muslim one. */
export function linkShortOrganizations(things: readonly ThingForm[], links: Links): void {
  const forms = things.filter(({ type }) => type !== 'group');
  const longerOf = findLonger(forms);
  for (const form of forms) {
    const { comparable, first, indexes } = form;
    const longer = canBeShort(form) ? longerOf.get(comparable.joined) : undefined;
    const candidates = longer ? candidatesFor(form, longer, links) : [];
    const isHead = isBareHead(comparable.joined);
    if (candidates.length > 1 && isHead) {
      joinToNearest(form, candidates, links);
      continue;
    }
    const root = onlyCandidate(candidates, first);
    const part = root && longer?.ending.includes(root) ? 'end' : 'beginning';
    const rule = root ? shortOrganizationRules[isHead ? 'head' : part] : linkRules.sameName;
    for (const index of indexes) links.join(root?.first ?? first, index, rule);
  }
}

/** A name with its legal form is short for nothing, and an acronym not by its words. */
function canBeShort({ comparable, name: { acronym, key } }: ThingForm): boolean {
  return !comparable.isFull && (acronym === null || isBareHead(key));
}

/** No more longer names are compared with a short one. */
const MAX_CANDIDATES = 24;

/** The longer names by the short ones that the article has. */
function findLonger(forms: readonly ThingForm[]): ReadonlyMap<string, LongerForms | null> {
  const longer = new Map<string, LongerForms | null>();
  for (const { comparable } of forms) longer.set(comparable.joined, null);
  const add = (short: string, side: keyof LongerForms, form: ThingForm) => {
    const known = longer.get(short);
    if (known === undefined) return;
    const found = known ?? { ending: [], beginning: [] };
    if (!known) longer.set(short, found);
    if (found[side].length < MAX_CANDIDATES) found[side].push(form);
  };
  for (const form of forms) {
    const { words, ends, beginnings } = form.comparable;
    for (const end of ends) add(end, 'ending', form);
    for (const [i, beginning] of beginnings.entries()) {
      add(beginning, 'beginning', form);
      // "Observatory" of "Syrian Observatory for Human Rights"
      const head = words[i]!;
      if (i > 0 && smallWords.has(words[i + 1]!) && isBareHead(head)) add(head, 'ending', form);
    }
  }
  return longer;
}

function candidatesFor(short: ThingForm, { ending, beginning }: LongerForms, links: Links): readonly ThingForm[] {
  const isHead = isBareHead(short.comparable.joined);
  const longer = [
    ...ending.filter((long) => isShortByEnd(short, long)),
    ...beginning.filter((long) => isShortByBeginning(short, long) && !isNamedWithout(short, long)),
  ].filter(({ type }) => type === short.type || (isHead && short.type === 'other'));
  return onePerEntity(longer, links).filter(({ first }) => links.find(first) !== links.find(short.first));
}

/** So often named before the longer name comes up, "Strava" is not short for its Strava Community Hub. */
const MIN_MENTIONS_BEFORE = 4;

function isNamedWithout({ indexes }: ThingForm, { first, name: { text } }: ThingForm): boolean {
  if ((indexes[MIN_MENTIONS_BEFORE - 1] ?? first) >= first) return false;
  // "Bayern" is short for Bayern Munich wherever that stands.
  return readPlaceCountries(text.slice(text.lastIndexOf(' ') + 1)) === null;
}

/** The only candidate, or of several the only one that was named before the short name. */
function onlyCandidate(candidates: readonly ThingForm[], before: number): ThingForm | null {
  return only(candidates) ?? only(candidates.filter(({ first }) => first < before));
}

/** "Commission" of "European Commission", "Foreign Ministry" of "Russian Foreign Ministry", "Humboldt Foundation". */
function isShortByEnd(short: ThingForm, { comparable: long, name }: ThingForm): boolean {
  const { words } = short.comparable;
  const dropped = long.words.slice(0, long.words.length - words.length);
  if (words.length === 1 && isBareHead(words[0]!)) return isBodyOf(words[0]!, long.words, name.text);
  if (smallWords.has(dropped.at(-1)!)) return false;
  if (withCountry(dropped).every((word) => word.startsWith('='))) return true;
  return !isPlaceName(short.name) && !words.some(isGenericWord);
}

/** "Bayern" of "Bayern Munich", "Council" of "Council of Europe"; but the UN is not its Security Council. */
function isShortByBeginning(short: ThingForm, { comparable: long, name }: ThingForm): boolean {
  const { words } = short.comparable;
  const [next, ...rest] = long.words.slice(words.length);
  if (words.length === 1 && isBareHead(words[0]!)) return isBodyOf(words[0]!, long.words, name.text);
  // The Communist Party of India is not the "Communist Party of India (Marxist)".
  if (name.text.endsWith(')') && wings.has(name.text.slice(name.text.lastIndexOf('(') + 1, -1))) return false;
  // "Harvard" is not the Harvard Medical School; but "Nord Steel" is Nord Steel Services Inc.
  if (!(long.isFull && words.length > 1) && rest.length > 0 && !smallWords.has(next!) && isBareHead(rest.at(-1)!))
    return false;
  // "European Court" of "European Court of Human Rights".
  if (smallWords.has(next!) && !isBareHead(words.at(-1)!)) return false;
  return !words.every(isGenericWord) && !short.name.isKnown && !isPlaceName(short.name);
}

function isPlaceName({ country, demonym, place }: NameForm): boolean {
  return country !== null || demonym !== null || place?.capitalOf != null;
}

/** "The ministry" is the one that was named last; before any is named, the first, unless several have that very name. */
function joinToNearest({ name, indexes }: ThingForm, candidates: readonly ThingForm[], links: Links): void {
  const isContested = candidates.some((other) => other.name.key === name.key);
  const named = candidates.flatMap((form) => form.indexes).sort((a, b) => a - b);
  let next = 0;
  for (const index of indexes) {
    while (next < named.length && named[next]! < index) next++;
    const nearest = named[next - 1] ?? (isContested ? undefined : named[next]);
    if (nearest !== undefined) links.join(nearest, index, shortOrganizationRules.nearestHead);
  }
}

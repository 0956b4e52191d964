import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { townInstitutions } from '../../lexicon/names/place-nouns.js';
import type { Gazetteer } from '../../resource/gazetteer.js';
import { likelyCue, sureCue } from '../../text/person-cues.js';
import type { Name } from '../agree.js';
import type { NameSentence } from '../name-sentence.js';

/** What the rules for places may ask of an article. */
export interface PlaceArticle {
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly NameSentence[];
  /** The words that full names of people begin or end with, and the single ones that surely name who speaks, in lower case. */
  readonly people: ReadonlySet<string>;
  /** The words that names of a town's institutions begin with, in lower case: "clinton" of "Clinton Police Department". */
  readonly towns: ReadonlySet<string>;
  /** The names that were found as places, in lower case. */
  readonly places: ReadonlySet<string>;
  /** The names that were found as anything else, in lower case. */
  readonly others: ReadonlySet<string>;
}

const verbs = new Set<string>(verbsOfSaying);
/** By the first word of a kind of institution, the second; empty where the first says enough. */
const institutions = new Map<string, readonly string[]>();
for (const kind of townInstitutions) {
  const [first, ...second] = kind.split(' ') as [string, ...string[]];
  institutions.set(first, [...(institutions.get(first) ?? []), ...second]);
}

export function readPlaceArticle(
  names: readonly Name[],
  sentences: readonly NameSentence[],
  gazetteer: Gazetteer,
): PlaceArticle {
  const people = new Set<string>();
  const towns = new Set<string>();
  const places = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const { tokens } = sentences[name.sentence]!;
    const { type, first, last } = name;
    (type === 'location' ? places : others).add(lowerText(name, tokens));
    if (type === 'organization' || type === 'location') {
      const end = endOfTown(name, tokens);
      if (end !== null) towns.add(lowerText({ first, last: end }, tokens));
    }
    if (type === 'organization' && first === last && isSaying(name, tokens)) people.add(tokens[first]!.normal);
    if (type !== 'person') continue;
    if (first < last || isSurelyPerson(name, tokens)) {
      people.add(tokens[first]!.normal);
      people.add(tokens[last]!.normal);
    }
  }
  return { gazetteer, people, towns, places, others, sentences };
}

/** The last token of what an institution is named after: "Grand Ledge" of "Grand Ledge Police"; null where it is none. */
function endOfTown({ first, last }: Name, tokens: NameSentence['tokens']): number | null {
  for (let at = first + 1; at <= last; at++) {
    const { normal } = tokens[at]!;
    if (normal === 'of') return null;
    const second = institutions.get(normal);
    if (second && (second.length === 0 || (at < last && second.includes(tokens[at + 1]!.normal)))) return at - 1;
  }
  return null;
}

function isSurelyPerson(name: Name, tokens: NameSentence['tokens']): boolean {
  return isSaying(name, tokens) || sureCue(tokens, name) !== null || likelyCue(tokens, name) !== null;
}

/** "Hutchinson said"; what is said in "Crews in Hutchinson responded" is not of the town. */
function isSaying({ first, last }: Name, tokens: NameSentence['tokens']): boolean {
  if (!verbs.has(tokens[last + 1]?.normal ?? '')) return false;
  return !/^(?:at|from|in|near|of)$/.test(tokens[first - 1]?.normal ?? '');
}

/** "paris", "great bend" */
export function lowerText({ first, last }: Pick<Name, 'first' | 'last'>, tokens: NameSentence['tokens']): string {
  let text = tokens[first]!.normal;
  for (let i = first + 1; i <= last; i++) text += ` ${tokens[i]!.normal}`;
  return text;
}

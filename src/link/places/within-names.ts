import { nameChangers } from '../../lexicon/names/name-changers.js';
import type { Located } from '../../places/index.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { addToList } from '../../text/multi-map.js';
import { stateOfText } from '../../text/states.js';
import { inOneLine } from '../../text/white-space.js';
import type { Entity, EntityMention } from '../../types.js';
import type { Cluster } from '../clusters.js';
import { codesOf, countryById, findCountry, findDemonym, typeOfCountry } from '../forms/countries.js';
import { countryOfState } from '../forms/place-countries.js';

/** A place that only the names of other things have. */
export interface PlaceOfNames {
  readonly text: string;
  readonly mentions: readonly EntityMention[];
}

/**
 * The places within the names of organizations and other things: "Laurel County" of "Laurel County Fiscal Court", "Canada" of "Bank
 * of Canada", and "Clinton" of "Clinton Library" where the article has Clinton as a place.
 */
export interface PlacesInNames {
  /** Those that the article has by themselves, by their cluster. */
  readonly known: ReadonlyMap<number, readonly EntityMention[]>;
  /** The others, in the order of the text. */
  readonly fresh: readonly PlaceOfNames[];
}

/** Finds them for the clusters of an article. */
export function placesInNames(clusters: readonly Cluster[]): PlacesInNames {
  const byText = clustersByText(clusters);
  const known = new Map<number, EntityMention[]>();
  const fresh = new Map<string, EntityMention[]>();
  for (const { type, readings } of clusters) {
    if (type !== 'organization' && type !== 'other') continue;
    for (const { mention } of readings) {
      const span = placeWithin(mention.text, byText);
      if (span === null) continue;
      const text = mention.text.slice(span.start, span.end);
      const start = mention.start + span.start;
      const within = {
        text,
        start,
        end: start + text.length,
        sentence: mention.sentence,
        kind: 'nested',
        by: BY,
      } as const;
      const key = keyOf(text);
      const cluster = byText.get(key);
      if (cluster === undefined) addToList(fresh, key, within);
      else addToList(known, cluster, within);
    }
  }
  return { known, fresh: [...fresh.values()].map((mentions) => ({ text: mentions[0]!.text, mentions })) };
}

const BY = 'place within a name';

/**
 * The entities of the clusters with these mentions too, in the order of the text; places that only such names have come last.
 * @param located where those are
 */
export function withPlacesInNames(
  entities: readonly Entity[],
  { known, fresh }: PlacesInNames,
  located: readonly (Located | null)[],
): Entity[] {
  const all = entities.map((entity, i) => {
    const within = known.get(i);
    if (within === undefined) return entity;
    const mentions = [...entity.mentions, ...within].sort((a, b) => a.start - b.start);
    return { ...entity, count: mentions.length, mentions };
  });
  return [...all, ...fresh.map((place, i) => placeOf(place, entities.length + i, located[i]!))];
}

/** By the texts of their mentions that are no adjectives. */
function clustersByText(clusters: readonly Cluster[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const [i, { type, readings }] of clusters.entries()) {
    if (type !== 'country' && type !== 'place') continue;
    for (const { isDemonym, mention } of readings) if (!isDemonym) known.set(keyOf(mention.text), i);
  }
  return known;
}

function keyOf(text: string): string {
  return inOneLine(text).toLowerCase();
}

/** Where a place stands in a name, as offsets into it. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words of the longest place at the beginning of a name: "St. Mary's County", "Trinidad and Tobago". */
const MAX_WORDS = 4;
/** "Latin American", "New Mexico" */
const changers = new Set<string>(nameChangers);

/** The longest place that a name begins with, or else ends with after "of" or "in". */
function placeWithin(name: string, known: ReadonlyMap<string, number>): Place | null {
  for (const end of endsOfWords(name).reverse()) {
    const text = name.slice(0, end);
    if (isPlace(text, known) || isCounty(text)) return { start: 0, end };
  }
  const of = Math.max(name.lastIndexOf(' of '), name.lastIndexOf(' in '));
  if (of < 0) return null;
  const bare = of + ' of '.length;
  const start = name.startsWith('the ', bare) ? bare + 'the '.length : bare;
  return isPlace(name.slice(start), known) ? { start, end: name.length } : null;
}

/** Where the first words of a name end, but the last. */
function endsOfWords(name: string): number[] {
  const ends: number[] = [];
  for (let i = 1; i < name.length && ends.length < MAX_WORDS; i++)
    if (isSpace(name[i]!) && !isSpace(name[i - 1]!)) ends.push(i);
  return ends;
}

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}

/** A place that the article has, a country or a state. */
function isPlace(text: string, known: ReadonlyMap<string, number>): boolean {
  if (!startsWithCapital(text) || changers.has(text.toLowerCase())) return false;
  if (known.has(keyOf(text))) return true;
  return stateOfText(text) !== null || (findCountry(text) !== null && findDemonym(text) === null);
}

const COUNTIES = [' County', ' Parish', ' Township'];

function isCounty(text: string): boolean {
  return startsWithCapital(text) && COUNTIES.some((word) => text.endsWith(word));
}

function placeOf({ text, mentions }: PlaceOfNames, index: number, located: Located | null): Entity {
  const country = findCountry(text);
  const code = located?.location?.country;
  const inCountry = country ?? (code === undefined ? null : countryById(code)) ?? countryOfState(text);
  return {
    id: `e${index + 1}`,
    type: country ? typeOfCountry(country) : 'place',
    name: country?.names[0] ?? inOneLine(text),
    aliases: country && country.names[0] !== text ? [text] : [],
    count: mentions.length,
    ...(inCountry && { country: codesOf(inCountry) }),
    ...(located?.location && { location: located.location }),
    mentions,
    confidence: CONFIDENCE,
    by: BY,
    ...(located && located.candidates.length > 0 && { candidates: located.candidates }),
  };
}

/** Of a place that only the name of something else has. */
const CONFIDENCE = 0.8;

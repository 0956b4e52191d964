import { isCapitals } from '../letter-case.js';
import type { CountryCodes, Entity, EntityMention, EntityType } from '../types.js';
import type { Country } from './countries.js';
import { knownNameOf } from './known-organizations.js';
import { isAcronym, nameKey, startsWithLetter, wordsOf } from './names.js';
import { countNameWords } from './person-names.js';
import { inTitleCase } from './place-countries.js';
import type { Reading } from './readings.js';

/** All mentions of one thing, in order. */
export interface Cluster {
  /** Their places among all mentions. */
  readonly indexes: readonly number[];
  readonly readings: readonly Reading[];
  /** The country or part of a country that it is. */
  readonly country: Country | null;
  /** The part of the world that it is, where demonyms of it are among the mentions. */
  readonly region: string | null;
}

/** What the article tells of the thing beside its mentions. */
export interface ClusterFacts {
  readonly roles: readonly string[];
  /** The country of a person's role, of a place or an organization; null where nothing tells. */
  readonly country: Country | null;
  /** Id of the organization of a person's role. */
  readonly organization: string | null;
}

export function buildEntity(id: string, cluster: Cluster, facts: ClusterFacts): Entity {
  const { readings, country, region } = cluster;
  const type = typeOf(cluster);
  const name = country?.names[0] ?? region ?? chooseName(type, readings);
  const codes = country ?? facts.country;
  return {
    id,
    type,
    name,
    // A name that is broken over two lines is no other form.
    aliases: [...new Set(readings.map(({ mention }) => mention.text.replace(/\s+/g, ' ')))].filter(
      (form) => form !== name,
    ),
    count: readings.length,
    ...(codes ? { country: codesOf(codes) } : {}),
    ...(facts.roles.length > 0 ? { roles: facts.roles } : {}),
    ...(facts.organization !== null ? { organization: facts.organization } : {}),
    mentions: buildMentions(readings, type, name),
    confidence: readings.reduce((most, { mention }) => Math.max(most, mention.confidence), 0),
  };
}

export function codesOf({ alpha2, alpha3, numeric }: Country): CountryCodes {
  return { alpha2, alpha3, numeric };
}

/** The type that the mentions have most, weighed by their confidence. */
export function typeOf({ readings, country, region }: Cluster): EntityType {
  if (country) return country.kind === 'part' ? 'place' : 'country';
  if (region) return 'place';
  const weights = new Map<EntityType, number>();
  for (const { type, mention } of readings) weights.set(type, (weights.get(type) ?? 0) + mention.confidence);
  let chosen = readings[0]!.type;
  for (const [type, weight] of weights) if (weight > weights.get(chosen)!) chosen = type;
  return chosen;
}

/** The form with most words, the commoner of two; no acronym, no capitals, where there is another. */
function chooseName(type: EntityType, readings: readonly Reading[]): string {
  const counts = new Map<string, number>();
  for (const { mention } of readings) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  let best = { text: '', rank: [-1, -1, -1] };
  for (const [text, count] of counts) {
    const rank = [isCapitals(text) ? 0 : 1, wordCount(type, text), count];
    if (isHigher(rank, best.rank)) best = { text, rank };
  }
  const name = inUsualCase(type, best.text.replace(/\s+/g, ' '));
  return type === 'organization' ? (knownNameOf(name) ?? name) : name;
}

/** "BEIJING" of a dateline or headline → "Beijing"; an organization in capitals may be an acronym. */
function inUsualCase(type: EntityType, name: string): string {
  if ((type !== 'place' && type !== 'person') || name.length < 4 || !isCapitals(name) || isAcronymWithStops(name))
    return name;
  return inTitleCase(name);
}

function isAcronymWithStops(name: string): boolean {
  return name[1] === '.' && startsWithLetter(name);
}

/** A nationality, party or faith is called by its commonest form, all else by its fullest. */
function wordCount(type: EntityType, text: string): number {
  if (type === 'group') return 0;
  return type === 'person' ? countNameWords(text) : wordsOf(nameKey(text)).length;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value > b[i]!;
  return false;
}

function buildMentions(readings: readonly Reading[], type: EntityType, name: string): EntityMention[] {
  const kinds = new Map<string, EntityMention['kind']>();
  return readings.map(({ mention, isDemonym }) => {
    const { text, start, end, sentence } = mention;
    if (isDemonym) return { text, start, end, sentence, kind: 'demonym' };
    const kind = kinds.get(text) ?? kindOf(text, type, name);
    kinds.set(text, kind);
    return { text, start, end, sentence, kind };
  });
}

function kindOf(text: string, type: EntityType, name: string): EntityMention['kind'] {
  if (text === name) return 'name';
  if (type !== 'person' && isAcronym(text)) return 'acronym';
  // "Burma" is a name of Myanmar, not a short form.
  return type !== 'country' && wordCount(type, text) < wordCount(type, name) ? 'short' : 'name';
}

import { isCapitals } from '../letter-case.js';
import type { CountryCodes, Entity, EntityMention, EntityType } from '../types.js';
import type { Cluster } from './clusters.js';
import type { Country } from './countries.js';
import { knownNameOf } from './known-organizations.js';
import { inOneLine, isAcronym, nameKey, startsWithLetter, wordsOf } from './names.js';
import { countNameWords } from './person-names.js';
import { inTitleCase } from './place-countries.js';
import type { Reading } from './readings.js';

/** What the article tells of the thing beside its mentions. */
export interface ClusterFacts {
  readonly roles: readonly string[];
  /** The country of a person's role, of a place or an organization; null where nothing tells. */
  readonly country: Country | null;
  /** Id of the organization of a person's role. */
  readonly organization: string | null;
}

export function buildEntity(id: string, cluster: Cluster, facts: ClusterFacts): Entity {
  const { type, readings, country, region } = cluster;
  const forms = countForms(readings);
  const name = country?.names[0] ?? region ?? chooseName(type, forms);
  const codes = country ?? facts.country;
  const aliases = [...forms.keys()].filter((form) => form !== name);
  const described: Described = { id, type, name, aliases, count: readings.length };
  if (codes) described.country = codesOf(codes);
  if (facts.roles.length > 0) described.roles = facts.roles;
  if (facts.organization !== null) described.organization = facts.organization;
  const confidence = readings.reduce((most, { mention }) => Math.max(most, mention.confidence), 0);
  return { ...described, mentions: buildMentions(readings, type, name), confidence };
}

/** An entity before its mentions, in the order that its fields are printed in. */
type Described = { -readonly [K in keyof Omit<Entity, 'mentions' | 'confidence'>]: Entity[K] };

/** How often each form stands in the article. A name that is broken over two lines is no other form. */
function countForms(readings: readonly Reading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of readings) {
    const form = inOneLine(mention.text);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

export function codesOf({ alpha2, alpha3, numeric }: Country): CountryCodes {
  return { alpha2, alpha3, numeric };
}

/** The form with most words, the commoner of two; no acronym, no capitals, where there is another. */
function chooseName(type: EntityType, forms: ReadonlyMap<string, number>): string {
  let best = '';
  for (const form of forms.keys()) if (best === '' || isFuller(type, form, best, forms)) best = form;
  const name = inUsualCase(type, best);
  return type === 'organization' ? (knownNameOf(name) ?? name) : name;
}

function isFuller(type: EntityType, form: string, other: string, counts: ReadonlyMap<string, number>): boolean {
  if (isCapitals(form) !== isCapitals(other)) return isCapitals(other);
  const more = wordCount(type, form) - wordCount(type, other);
  return more > 0 || (more === 0 && counts.get(form)! > counts.get(other)!);
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

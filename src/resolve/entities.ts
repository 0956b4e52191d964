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
  const aliases = forms.flatMap(({ form }) => (form === name ? [] : form));
  const described: Described = { id, type, name, aliases, count: readings.length };
  if (codes) described.country = codesOf(codes);
  if (facts.roles.length > 0) described.roles = facts.roles;
  if (facts.organization !== null) described.organization = facts.organization;
  const confidence = readings.reduce((most, { mention }) => Math.max(most, mention.confidence), 0);
  return { ...described, mentions: buildMentions(readings, type, name), confidence };
}

/** An entity before its mentions, in the order that its fields are printed in. */
type Described = { -readonly [K in keyof Omit<Entity, 'mentions' | 'confidence'>]: Entity[K] };

interface CountedForm {
  readonly form: string;
  readonly count: number;
}

/** How often each form stands in the article. A name that is broken over two lines is no other form. */
function countForms(readings: readonly Reading[]): CountedForm[] {
  if (readings.length === 1) return [{ form: inOneLine(readings[0]!.mention.text), count: 1 }];
  const counts = new Map<string, number>();
  for (const { mention } of readings) {
    const form = inOneLine(mention.text);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count }));
}

export function codesOf({ alpha2, alpha3, numeric }: Country): CountryCodes {
  return { alpha2, alpha3, numeric };
}

/** The form with most words, the commoner of two; no acronym, no capitals, where there is another. */
function chooseName(type: EntityType, forms: readonly CountedForm[]): string {
  const best = forms.reduce((fullest, form) => (isFuller(type, form, fullest) ? form : fullest));
  const name = inUsualCase(type, best.form);
  return type === 'organization' ? (knownNameOf(name) ?? name) : name;
}

function isFuller(type: EntityType, { form, count }: CountedForm, other: CountedForm): boolean {
  if (isCapitals(form) !== isCapitals(other.form)) return isCapitals(other.form);
  const more = wordCount(type, form) - wordCount(type, other.form);
  return more > 0 || (more === 0 && count > other.count);
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
  return readings.map(({ mention: { text, start, end, sentence }, isDemonym }) => {
    const kind = isDemonym ? 'demonym' : kindOf(text, type, name);
    return { text, start, end, sentence, kind };
  });
}

function kindOf(text: string, type: EntityType, name: string): EntityMention['kind'] {
  if (text === name) return 'name';
  if (type !== 'person' && isAcronym(text)) return 'acronym';
  // "Burma" is a name of Myanmar, not a short form.
  return type !== 'country' && wordCount(type, text) < wordCount(type, name) ? 'short' : 'name';
}

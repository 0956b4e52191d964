import type { Located } from '../places/index.js';
import { placeInUsualCase } from '../text/place-case.js';
import { rulesOf } from '../text/rule-names.js';
import { titleCase } from '../text/title-case.js';
import type { Entity, EntityMention, EntityType } from '../types.js';
import type { Cluster } from './clusters.js';
import { type Country, codesOf } from './forms/countries.js';
import { agencyNameOf, knownNameOf, usualNameOf } from './forms/known-organizations.js';
import { type NameForm, readNameForm } from './forms/name-forms.js';

import { startsWithLetter } from './forms/spelling.js';
import type { Links } from './links.js';
import type { Reading } from './readings.js';
import { type Rule, withRule } from './rule.js';

/** What the article says of an entity besides its mentions. */
export interface ClusterFacts {
  readonly roles: readonly string[];
  /** Of a person's role, or where a place or an organization is; null where it is not known. */
  readonly country: Country | null;
  /** Id of the organization of a person's role. */
  readonly organization: string | null;
  /** The rules that read the roles. */
  readonly rules: readonly Rule[];
}

export function buildEntity(
  id: string,
  cluster: Cluster,
  facts: ClusterFacts,
  { links, located }: { readonly links: Links; readonly located: Located | null },
): Entity {
  const { type, readings, country, region } = cluster;
  const forms = countForms(readings);
  const isStated = readings.some(({ mention }) => mention.statedBy !== undefined);
  const listed = readings.find(({ mention }) => mention.listed)?.mention.listed;
  const name = listed?.name ?? country?.names[0] ?? region ?? nameOf(type, fullestOf(type, forms), isStated);
  const place = country ?? facts.country;
  const codes = listed?.country ?? (place && codesOf(place));
  const aliases = forms.filter(({ form }) => form.text !== name).map(({ form }) => form.text);
  const entity: UnfinishedEntity = { id, type, name, aliases, count: readings.length };
  if (codes && type !== 'other') entity.country = codes;
  if (located?.location) entity.location = located.location;
  if (facts.roles.length > 0) entity.roles = facts.roles;
  if (facts.organization !== null) entity.organization = facts.organization;
  const mentions = buildMentions(readings, type, name, links);
  return Object.assign(entity, {
    ...(listed && { listed: listed.line }),
    mentions,
    confidence: readings.reduce((most, { mention }) => Math.max(most, mention.confidence), 0),
    by: facts.rules.reduce(withRule, rulesOf(mentions)),
    ...(located && located.candidates.length > 0 ? { candidates: located.candidates } : {}),
  });
}

/** An entity before its mentions, whose keys are set in the order that they are printed in. */
type UnfinishedEntity = {
  -readonly [K in keyof Omit<Entity, 'mentions' | 'confidence' | 'by' | 'candidates'>]: Entity[K];
};

interface CountedForm {
  readonly form: NameForm;
  /** Mentions of this form in the article. */
  readonly count: number;
}

function countForms(readings: readonly Reading[]): CountedForm[] {
  const [first] = readings as [Reading];
  if (readings.length === 1) return [{ form: first.form, count: 1 }];
  const counts = new Map<string, { form: NameForm; count: number }>();
  for (const { form } of readings) {
    const counted = counts.get(form.text);
    if (counted) counted.count++;
    else counts.set(form.text, { form, count: 1 });
  }
  return [...counts.values()];
}

/** The form with most words, the more frequent of two; one in capitals only where there is no other. */
function fullestOf(type: EntityType, forms: readonly CountedForm[]): NameForm {
  return forms.reduce((fullest, form) => (isFuller(type, form, fullest) ? form : fullest)).form;
}

function isFuller(type: EntityType, { form, count }: CountedForm, other: CountedForm): boolean {
  if (form.isCapitals !== other.form.isCapitals) return other.form.isCapitals;
  const more = countWords(type, form) - countWords(type, other.form);
  return more > 0 || (more === 0 && count > other.count);
}

/** A nationality, a party or a faith is called by its most frequent form, however many words that has. */
function countWords(type: EntityType, form: NameForm): number {
  return type === 'group' ? 0 : form.countWords(type);
}

/** @param isStated whether a dateline, a byline or a credit has it: "AP" is the agency there */
function nameOf(type: EntityType, form: NameForm, isStated: boolean): string {
  const name = inUsualCase(type, form);
  if (type !== 'organization') return name;
  return (isStated ? agencyNameOf(name) : null) ?? knownNameOf(name) ?? usualNameOf(name) ?? name;
}

/** "BEIJING" of a dateline or headline → "Beijing"; an organization in capitals may be an acronym. */
function inUsualCase(type: EntityType, { text, isCapitals }: NameForm): string {
  if ((type !== 'place' && type !== 'person') || text.length < MIN_CAPITALS || !isCapitals || isAcronymWithStops(text))
    return text;
  return type === 'place' ? placeInUsualCase(text) : titleCase(text);
}

/** "UAE", "JFK": what is shorter is an acronym of a place or a person too. */
const MIN_CAPITALS = 4;

/** "U.S.S.R." */
function isAcronymWithStops(name: string): boolean {
  return name[1] === '.' && startsWithLetter(name);
}

function buildMentions(readings: readonly Reading[], type: EntityType, name: string, links: Links): EntityMention[] {
  return readings.map(({ index, mention: { text, start, end, sentence }, form, isDemonym, by }) => {
    const kind = isDemonym ? 'demonym' : kindOf(form, type, name);
    const link = links.ruleOf(index);
    return { text, start, end, sentence, kind, by: link ? withRule(by, link) : by };
  });
}

function kindOf(form: NameForm, type: EntityType, name: string): EntityMention['kind'] {
  if (form.text === name) return 'name';
  const full = readNameForm(name);
  // "BEIJING" of a dateline is no acronym.
  if (form.key === full.key) return 'name';
  if (type !== 'person' && form.acronym !== null) return 'acronym';
  // "Burma" is a name of Myanmar, not a short form.
  return type !== 'country' && countWords(type, form) < countWords(type, full) ? 'short' : 'name';
}

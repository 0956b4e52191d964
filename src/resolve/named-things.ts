import type { EntityType } from '../types.js';
import { joinAcronyms } from './acronyms.js';
import type { Groups } from './groups.js';
import { joinKnownOrganizations } from './known-organizations.js';
import { isBareHead, joinShortOrganizations, readComparableName } from './organization-names.js';
import { joinPlaces } from './place-names.js';

/** A mention of an organization, a place, a group or anything else that is no person and no country. */
export interface ThingMention {
  /** Its place among all mentions: what Groups knows it by. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly type: EntityType;
}

/** One name, with the mentions that have it, in order. */
export interface ThingForm {
  readonly text: string;
  readonly key: string;
  readonly type: EntityType;
  readonly mentions: readonly ThingMention[];
}

/** Joins the mentions of one organization, place, group or other thing. */
export function groupThings(things: readonly ThingMention[], text: string, groups: Groups): void {
  const forms = readForms(things);
  for (const { key, mentions } of forms) {
    // "the ministry" may be another one each time.
    if (!isBareHead(key)) for (const { index } of mentions) groups.join(mentions[0]!.index, index);
  }
  const places = forms.filter(({ type }) => type === 'place');
  const others = forms.filter(({ type }) => type !== 'place');
  joinSameNames(others, groups);
  joinKnownOrganizations(forms, groups);
  joinAcronyms({ forms, things, text }, groups);
  joinShortOrganizations(others, groups);
  joinPlaces(places, groups);
}

export function joinForms(groups: Groups, a: ThingForm, b: ThingForm): void {
  groups.join(a.mentions[0]!.index, b.mentions[0]!.index);
}

/** One form for each group that the forms belong to. */
export function distinctForms(forms: readonly ThingForm[] | undefined, groups: Groups): ThingForm[] {
  const seen = new Set<number>();
  return (forms ?? []).filter(({ mentions }) => {
    const root = groups.find(mentions[0]!.index);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}

function readForms(things: readonly ThingMention[]): ThingForm[] {
  const forms = new Map<string, ThingForm & { mentions: ThingMention[] }>();
  for (const mention of things) {
    const { text, key, type } = mention;
    const form = forms.get(`${type} ${key}`);
    if (form) form.mentions.push(mention);
    else forms.set(`${type} ${key}`, { text, key, type, mentions: [mention] });
  }
  return [...forms.values()];
}

/** "Microsoft Corp." and "Microsoft", "Department of Justice" and "Justice Department", "Republican" and "Republicans". */
function joinSameNames(forms: readonly ThingForm[], groups: Groups): void {
  const byName = new Map<string, ThingForm>();
  for (const form of forms) {
    const { sorted } = readComparableName(form.text);
    const known = byName.get(sorted);
    if (known) joinForms(groups, known, form);
    else byName.set(sorted, form);
  }
  const byKey = new Map<string, ThingForm>();
  for (const form of forms) byKey.set(form.key, form);
  for (const form of forms) {
    const singular = form.key.endsWith('s') ? byKey.get(form.key.slice(0, -1)) : undefined;
    if (singular && singular.key.length >= 4) joinForms(groups, singular, form);
  }
}

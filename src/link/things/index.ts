import { groupForms } from '../../lexicon/names/group-forms.js';
import { isBareHead } from '../forms/comparable-names.js';
import type { Groups } from '../groups.js';
import { joinPlaces } from '../places/place-names.js';
import type { Reading } from '../readings.js';
import { joinAcronyms } from './acronyms.js';
import { joinKnownOrganizations } from './known-organizations.js';
import { joinShortOrganizations } from './short-organizations.js';
import { isThing, type ThingForm } from './thing-form.js';

/** Joins the mentions of one organization, place, group or other thing. */
export function groupThings(readings: readonly Reading[], text: string, groups: Groups): void {
  const { forms, byKey } = readForms(readings);
  for (const { name, first, indexes } of forms) {
    // "the ministry" may be another one each time.
    if (!isBareHead(name.key)) for (const index of indexes) groups.join(first, index);
  }
  const places = forms.filter(({ type }) => type === 'place');
  const others = forms.filter(({ type }) => type !== 'place');
  joinSameNames(others, byKey, groups);
  joinKnownOrganizations(forms, groups);
  joinAcronyms({ forms, readings, text }, groups);
  joinShortOrganizations(others, groups);
  joinPlaces(places, groups);
}

interface ThingForms {
  /** In the order of their first mentions. */
  readonly forms: readonly ThingForm[];
  /** By what equal names share: a name that was found as two things has two forms. */
  readonly byKey: ReadonlyMap<string, readonly ThingForm[]>;
}

function readForms(readings: readonly Reading[]): ThingForms {
  type Growing = ThingForm & { indexes: number[] };
  const forms: Growing[] = [];
  const byKey = new Map<string, Growing[]>();
  for (const reading of readings) {
    if (!isThing(reading)) continue;
    const { index, form: name, type } = reading;
    const known = byKey.get(name.key);
    const form = known?.find((other) => other.type === type);
    if (form) {
      form.indexes.push(index);
      continue;
    }
    const opened = { name, type, first: index, indexes: [index] };
    forms.push(opened);
    if (known) known.push(opened);
    else byKey.set(name.key, [opened]);
  }
  return { forms, byKey };
}

/** "Microsoft Corp." and "Microsoft", "Department of Justice" and "Justice Department", "Republican" and "Republicans". */
function joinSameNames(forms: readonly ThingForm[], byKey: ThingForms['byKey'], groups: Groups): void {
  const byName = new Map<string, ThingForm>();
  const byGroup = new Map<number, ThingForm>();
  for (const form of forms) {
    const { key, comparable } = form.name;
    const known = byName.get(comparable.sorted);
    if (known) groups.join(known.first, form.first);
    else byName.set(comparable.sorted, form);
    const singular = singularOf(key);
    const same = singular === null ? undefined : byKey.get(singular)?.findLast(({ type }) => type !== 'place');
    if (same) groups.join(same.first, form.first);
    if (form.type === 'group') joinGroup(form, byGroup, groups);
  }
}

const SHORTEST_PLURAL = 5;

function singularOf(key: string): string | null {
  return key.length >= SHORTEST_PLURAL && key.endsWith('s') ? key.slice(0, -1) : null;
}

const people = new Map(groupForms.flatMap((forms, row) => forms.map((form): [string, number] => [form, row])));

/** "Kurds" and "Kurdish", "Shia" and "Shiite". */
function joinGroup(form: ThingForm, known: Map<number, ThingForm>, groups: Groups): void {
  const { key } = form.name;
  const row = people.get(key) ?? people.get(singularOf(key) ?? '');
  if (row === undefined) return;
  const first = known.get(row);
  if (first) groups.join(first.first, form.first);
  else known.set(row, form);
}

import { groupForms } from '../../lexicon/names/group-forms.js';
import { addToList } from '../../text/multi-map.js';
import { isBareHead } from '../forms/comparable-names.js';
import { type Links, linkRules } from '../links.js';
import { comparedForm } from '../listed.js';
import { linkPlaces } from '../places/place-names.js';
import type { Reading } from '../readings.js';
import type { Rule } from '../rule.js';
import { linkAcronyms } from './acronyms.js';
import { linkKnownOrganizations } from './known-organizations.js';
import { type Owners, readOwners, withOwner } from './owners.js';
import { linkShortOrganizations } from './short-organizations.js';
import { isThing, type ThingForm } from './thing-form.js';

export const thingRules = {
  spelling: {
    name: 'name without its legal form, or spelled otherwise',
    example: '[[Microsoft Corp.|organization]] paid. [[Microsoft|organization]] shares fell.',
  },
  sameWords: {
    name: 'same words in another order',
    example: 'The [[Department of Justice|organization]] sued. The [[Justice Department|organization]] won.',
  },
  namedLast: {
    name: 'body or place of the country named last',
    example:
      "[[Kenya|country]]'s [[Supreme Court|organization]] and [[India|country]]'s [[Supreme Court|organization]] sat. The [[Supreme Court|organization]] ruled.",
  },
  plural: {
    name: 'plural of a name',
    example: 'A [[Republican|group]] left. The [[Republicans|group]] met.',
  },
  people: {
    name: 'another word for a people',
    example: 'The [[Kurds|group]] met a [[Kurdish|group]] party.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Joins the mentions of one organization, place, group or other thing. */
export function linkThings(readings: readonly Reading[], text: string, links: Links): void {
  const owners = readOwners(readings, text);
  const { forms, byKey } = readForms(readings, owners);
  for (const { name, owner, first, indexes } of forms) {
    // "the ministry" may be another one each time.
    if (isBareHead(name.key) && owner === undefined) continue;
    for (const index of indexes)
      links.join(first, index, owners.inherited.has(index) ? thingRules.namedLast : linkRules.sameName);
  }
  const places = forms.filter(({ type }) => type === 'place');
  const others = forms.filter(({ type }) => type !== 'place');
  linkSameNames(others, byKey, links);
  linkKnownOrganizations(forms, links);
  linkAcronyms({ forms, readings, text }, links);
  linkShortOrganizations(others, links);
  for (const [known, ...same] of owners.single)
    for (const index of same) links.join(known!, index, thingRules.sameWords);
  linkPlaces(places, links);
}

interface ThingForms {
  /** In the order of their first mentions. */
  readonly forms: readonly ThingForm[];
  /** By the key of the name: one name that was found as two types has two forms. */
  readonly byKey: ReadonlyMap<string, readonly ThingForm[]>;
}

function readForms(readings: readonly Reading[], { byIndex }: Owners): ThingForms {
  type GrowingForm = ThingForm & { indexes: number[] };
  const forms: GrowingForm[] = [];
  const byKey = new Map<string, GrowingForm[]>();
  for (const reading of readings) {
    if (!isThing(reading)) continue;
    const { index, type } = reading;
    const name = comparedForm(reading);
    const owner = byIndex.get(index);
    const form = byKey.get(name.key)?.find((other) => other.type === type && other.owner === owner?.id);
    if (form) {
      form.indexes.push(index);
      continue;
    }
    const opened = {
      name,
      type,
      // Places are compared by their keys alone.
      get comparable() {
        return withOwner(name.comparable, owner);
      },
      first: index,
      indexes: [index],
      owner: owner?.id,
    };
    forms.push(opened);
    addToList(byKey, name.key, opened);
  }
  return { forms, byKey };
}

/** "Microsoft Corp." and "Microsoft", "Department of Justice" and "Justice Department", "Republican" and "Republicans". */
function linkSameNames(forms: readonly ThingForm[], byKey: ThingForms['byKey'], links: Links): void {
  const byWords = new Map<string, ThingForm>();
  const byPeople = new Map<number, ThingForm>();
  for (const form of forms) {
    const { comparable } = form;
    const { key } = form.name;
    const same = byWords.get(comparable.sorted);
    if (same) links.join(same.first, form.first, ruleOfSameWords(same, form));
    else byWords.set(comparable.sorted, form);
    const singular = singularOf(key);
    const one = singular === null ? undefined : byKey.get(singular)?.findLast(({ type }) => type !== 'place');
    if (one) links.join(one.first, form.first, thingRules.plural);
    if (form.type === 'group') linkPeopleOfOneName(form, byPeople, links);
  }
}

function ruleOfSameWords(a: ThingForm, b: ThingForm): Rule {
  return a.comparable.joined === b.comparable.joined ? thingRules.spelling : thingRules.sameWords;
}

/** A shorter word in -s is rarely a plural: "Asus". */
const MIN_PLURAL = 5;

function singularOf(key: string): string | null {
  return key.length >= MIN_PLURAL && key.endsWith('s') ? key.slice(0, -1) : null;
}

/** The row of the list that has a form of a people's or faith's name. */
const rowOfPeople = new Map(groupForms.flatMap((forms, row) => forms.map((form): [string, number] => [form, row])));

/** "Kurds" and "Kurdish", "Shia" and "Shiite". */
function linkPeopleOfOneName(form: ThingForm, byRow: Map<number, ThingForm>, links: Links): void {
  const { key } = form.name;
  const row = rowOfPeople.get(key) ?? rowOfPeople.get(singularOf(key) ?? '');
  if (row === undefined) return;
  const first = byRow.get(row);
  if (first) links.join(first.first, form.first, thingRules.people);
  else byRow.set(row, form);
}

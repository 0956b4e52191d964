import type { NameForm } from '../forms/name-forms.js';
import { type Links, onePerEntity } from '../links.js';
import { addToList } from '../multi-map.js';
import { only } from '../only.js';
import type { Reading } from '../readings.js';
import type { Rule } from '../rule.js';
import { isThing, type ThingForm } from './thing-form.js';

export const acronymRules = {
  bracketed: {
    name: 'acronym explained in brackets',
    example: 'The [[Federal Water Board|organization]] ([[BWA|organization]]) met.',
  },
  explained: {
    name: 'acronym explained in the sentence',
    example: 'The [[Center for European Policy Studies|organization]], or [[CEPS|organization]], warned.',
  },
  initials: {
    name: 'initials of a name',
    example: 'The [[Institute of International Education|organization]] paid. The [[IIE|organization]] said so.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

interface NamedThings {
  readonly forms: readonly ThingForm[];
  /** Of all mentions, those of people and countries included. */
  readonly readings: readonly Reading[];
  readonly text: string;
}

/** Joins acronyms to what they stand for: as the text explains them in brackets, otherwise by their letters. */
export function linkAcronyms({ forms, readings, text }: NamedThings, links: Links): void {
  const acronyms = forms.filter(({ name }) => name.acronym !== null);
  if (acronyms.length === 0) return;
  linkExplained(readings, text, links);
  const byInitials = new Map<string, ThingForm[]>();
  for (const form of forms) {
    for (const initials of form.name.initials) addToList(byInitials, initials, form);
  }
  for (const form of acronyms) {
    const letters = form.name.acronym!;
    const full = only(onePerEntity(byInitials.get(letters), links));
    if (full && (letters.length > 2 || isIntroduced(full, form)))
      links.join(full.first, form.first, acronymRules.initials);
  }
}

/** Two letters ("EC", "IS") are the initials of an organization only where it was named in full before. */
function isIntroduced(full: ThingForm, acronym: ThingForm): boolean {
  return full.type === 'organization' && acronym.type === 'organization' && full.first < acronym.first;
}

const OPENING =
  /^\s*(?:[([]|,?\s(?:or|known as|also known as|abbreviated|abbreviated as|called|aka|a\.k\.a\.)\s)(?:the\s)?\s?["“]?$/;

/** "Shanghai Cooperation Organization (SCO)", "SCO (Shanghai Cooperation Organization)", "the …, or SCO". */
function linkExplained(readings: readonly Reading[], text: string, links: Links): void {
  for (let index = 1; index < readings.length; index++) {
    const [first, second] = [readings[index - 1]!, readings[index]!];
    const [a, b] = [first.form, second.form];
    if ((a.acronym === null) === (b.acronym === null) || !isThing(first) || !isThing(second)) continue;
    const [from, to] = [first.mention.end, second.mention.start];
    if (to - from > MAX_BETWEEN) continue;
    const between = text.slice(from, to);
    if (!OPENING.test(between)) continue;
    const isBracketed = /[([]/.test(between);
    const { end } = second.mention;
    if (isBracketed && !/^["”]?[)\],;]/.test(text.slice(end, end + 2))) continue;
    // "Washington (IAD)" is a code, "Federal Police (BKA)" an acronym though its letters are others.
    const arePlaces = first.type === 'place' && second.type === 'place';
    if (arePlaces ? areInitials(a, b) : isBracketed || startsAlike(a, b))
      links.join(index - 1, index, isBracketed ? acronymRules.bracketed : acronymRules.explained);
  }
}

/** Characters between a name and its acronym: ", also known as the “". */
const MAX_BETWEEN = 24;

function areInitials(a: NameForm, b: NameForm): boolean {
  return a.initials.includes(b.text) || b.initials.includes(a.text);
}

function startsAlike({ text: a }: NameForm, { text: b }: NameForm): boolean {
  return a[0]!.toUpperCase() === b[0]!.toUpperCase();
}

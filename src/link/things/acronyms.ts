import type { NameForm } from '../forms/name-forms.js';
import { type Groups, oneOfEach } from '../groups.js';
import type { Reading } from '../readings.js';
import { isThing, type ThingForm } from './thing-form.js';

interface NamedThings {
  readonly forms: readonly ThingForm[];
  /** All mentions, whatever they are of. */
  readonly readings: readonly Reading[];
  readonly text: string;
}

/** Joins acronyms to what they stand for: as the text explains them in brackets, else by their letters. */
export function joinAcronyms({ forms, readings, text }: NamedThings, groups: Groups): void {
  const acronyms = forms.filter(({ name }) => name.acronym !== null);
  if (acronyms.length === 0) return;
  joinExplained(readings, text, groups);
  const byInitials = new Map<string, ThingForm[]>();
  for (const form of forms) {
    for (const initials of form.name.initials) {
      const expansions = byInitials.get(initials);
      if (expansions) expansions.push(form);
      else byInitials.set(initials, [form]);
    }
  }
  for (const form of acronyms) {
    const letters = form.name.acronym!;
    if (letters.length < SHORTEST) continue;
    const [only, ...others] = oneOfEach(byInitials.get(letters), groups);
    if (!only || others.length > 0) continue;
    if (letters.length > 2 || isIntroduced(only, form)) groups.join(only.first, form.first);
  }
}

/** One letter stands for too much. */
const SHORTEST = 2;

/** Of two letters ("EC", "IS") the article must have told before what they stand for, and both must be organizations. */
function isIntroduced(full: ThingForm, acronym: ThingForm): boolean {
  return full.type === 'organization' && acronym.type === 'organization' && full.first < acronym.first;
}

const OPENING =
  /^\s*(?:[([]|,?\s(?:or|known as|also known as|abbreviated|abbreviated as|called|aka|a\.k\.a\.)\s)(?:the\s)?\s?["“]?$/;

/** "Shanghai Cooperation Organization (SCO)", "SCO (Shanghai Cooperation Organization)", "the …, or SCO". */
function joinExplained(readings: readonly Reading[], text: string, groups: Groups): void {
  for (let index = 1; index < readings.length; index++) {
    const [first, second] = [readings[index - 1]!, readings[index]!];
    const [a, b] = [first.form, second.form];
    if ((a.acronym === null) === (b.acronym === null) || !isThing(first) || !isThing(second)) continue;
    const [from, to] = [first.mention.end, second.mention.start];
    if (to - from > MOST_BETWEEN) continue;
    const between = text.slice(from, to);
    if (!OPENING.test(between)) continue;
    const isBracketed = /[([]/.test(between);
    const { end } = second.mention;
    if (isBracketed && !/^["”]?[)\],;]/.test(text.slice(end, end + 2))) continue;
    // "Washington (IAD)" is a code, "Christian Democratic Union (CDU)" an acronym, though "Federal Police (BKA)" starts unlike.
    const isPlace = first.type === 'place' && second.type === 'place';
    if (isPlace ? areInitials(a, b) : isBracketed || startsAlike(a, b)) groups.join(index - 1, index);
  }
}

const MOST_BETWEEN = 24;

function areInitials(a: NameForm, b: NameForm): boolean {
  return a.initials.includes(b.text) || b.initials.includes(a.text);
}

function startsAlike({ text: a }: NameForm, { text: b }: NameForm): boolean {
  return a[0]!.toUpperCase() === b[0]!.toUpperCase();
}

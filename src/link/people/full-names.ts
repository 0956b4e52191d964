import { areFormsOfOneGivenName } from '../forms/given-names.js';
import type { PersonName } from '../forms/person-names.js';
import { isOneLetterOff, withoutUmlauts } from '../forms/spelling.js';
import type { Links } from '../links.js';
import type { Rule } from '../rule.js';
import type { PersonForm } from './person-form.js';

/** How two full names of one person can differ. */
export const fullNameRules = {
  order: {
    name: 'full name in another order',
    example: '[[Moon Jae-in|person]] won. [[Jae-in Moon|person]] will rule.',
  },
  middleNames: {
    name: 'full name with other middle names',
    example: '[[Hillary Rodham Clinton|person]] lost. [[Hillary Clinton|person]] conceded.',
  },
  initial: {
    name: 'full name with an initial',
    example: '[[John Smith|person]] denied that. So did [[J. Smith|person]].',
  },
  givenNameForm: {
    name: 'full name with another form of the given name',
    example: '[[William Gates|person]] gave money. [[Bill Gates|person]] gave more.',
  },
  givenNameSpelling: {
    name: 'full name with another spelling of the given name',
    example: '[[Mahmoud Abbas|person]] came. [[Mahmud Abbas|person]] spoke.',
  },
  surnameSpelling: {
    name: 'full name with another spelling of the surname',
    example: '[[Giorgio Vasari|person]] wrote it. [[Giorgio Vassari|person]] painted too.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** A name is compared with no more others of the same surname or initial. */
const MAX_COMPARED = 24;

/** Joins the forms of one full name: "Moon Jae-in" and "Jae-in Moon", "William Gates" and "Bill Gates". */
export function linkFullNames(full: readonly PersonForm[], links: Links): void {
  const byWords = new Map<string, PersonForm>();
  const buckets = new Map<string, PersonForm[]>();
  const plain = new Set(full.flatMap(({ name }) => (name.generation === null ? name.joined : [])));
  for (const form of full) {
    const { name, first } = form;
    // "Moon Jae-in", "Jae-in Moon"
    const key = name.generation === null ? name.sorted : `${name.sorted} ${name.generation}`;
    const reordered = byWords.get(key);
    if (reordered) links.join(reordered.first, first, fullNameRules.order);
    else byWords.set(key, form);
    for (const key of name.buckets) {
      const compared = buckets.get(key);
      if (!compared) {
        buckets.set(key, [form]);
        continue;
      }
      for (const other of compared) {
        const rule = areOfOneGeneration(other.name, name, plain) ? ruleOfSamePerson(other.name, name) : null;
        if (rule) links.join(other.first, first, rule);
      }
      if (compared.length < MAX_COMPARED) compared.push(form);
    }
  }
}

/**
 * Robert F. Kennedy is not Robert F. Kennedy Jr., but Robert Kennedy may be, where the article has nobody else of the name.
 * @param plain the joined words of the full names without "Jr."
 */
function areOfOneGeneration(a: PersonName, b: PersonName, plain: ReadonlySet<string>): boolean {
  if (a.generation === b.generation) return true;
  const younger = a.generation === null ? b : a;
  return (a.generation === null || b.generation === null) && !plain.has(younger.joined);
}

/**
 * By which two full names may be one person's: "Hillary Rodham Clinton", "Hillary Clinton", "H. Clinton"; null for those
 * of two people.
 */
function ruleOfSamePerson(a: PersonName, b: PersonName): Rule | null {
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const surname = ruleOfSurnames(long.at(-1)!, short.at(-1)!);
  const givenName = surname && ruleOfGivenNames(long[0]!, short[0]!);
  if (!givenName || !hasMiddleNamesOf(long, short)) return null;
  return surname === fullNameRules.middleNames ? givenName : surname;
}

/** "John" and "J.", "Bill" and "William", "Mahmud" and "Mahmoud"; where they are equal only middle names can differ. */
function ruleOfGivenNames(a: string, b: string): Rule | null {
  if (a === b) return fullNameRules.middleNames;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? fullNameRules.initial : null;
  if (areFormsOfOneGivenName(a, b)) return fullNameRules.givenNameForm;
  // "Mario" and "Maria" are two people: a different last letter is no other spelling.
  return areSpellings(a, b) && a.at(-1) === b.at(-1) && a[0] === b[0] ? fullNameRules.givenNameSpelling : null;
}

/**
 * "Giorgio Vasari" and "Giorgio Vassari", "Loew" and "Löw". Where surnames differ, only names with the same given name are
 * compared.
 */
function ruleOfSurnames(a: string, b: string): Rule | null {
  if (a === b) return fullNameRules.middleNames;
  return areSpellings(a, b) || withoutUmlauts(a) === withoutUmlauts(b) ? fullNameRules.surnameSpelling : null;
}

/** One letter makes another name of a shorter one: "Rose", "Ross". */
export const MIN_MISSPELLED = 5;

function areSpellings(a: string, b: string): boolean {
  return a.length >= MIN_MISSPELLED && b.length >= MIN_MISSPELLED && isOneLetterOff(a, b);
}

/** The middle names of the shorter name are among those of the longer, in order. */
function hasMiddleNamesOf(long: readonly string[], short: readonly string[]): boolean {
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !isMiddleName(long[at]!, word)) at++;
    if (at++ >= long.length - 1) return false;
  }
  return true;
}

function isMiddleName(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

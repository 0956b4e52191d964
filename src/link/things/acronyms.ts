import { agencies } from '../../lexicon/common/agencies.js';
import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { stockExchanges } from '../../lexicon/names/stock-exchanges.js';
import { addToList } from '../../text/multi-map.js';
import { isMixed, spellsWords } from '../forms/mixed-letters.js';
import type { NameForm } from '../forms/name-forms.js';
import { countryOfState } from '../forms/place-countries.js';
import { type Links, onePerEntity } from '../links.js';
import { only } from '../only.js';
import type { Reading } from '../readings.js';
import type { Rule } from '../rule.js';
import { isThing, type ThingForm } from './thing-form.js';

export const acronymRules = {
  bracketed: {
    name: 'acronym explained in brackets',
    example: 'The [[Federal Water Board|organization]] ([[BWA|organization]]) met.',
  },
  foreign: {
    name: 'short name in brackets',
    example: 'The [[National Service for Protected Areas|organization]] ([[Senap|organization]]) met.',
  },
  explained: {
    name: 'acronym explained in the sentence',
    example: 'The [[Center for European Policy Studies|organization]], or [[CEPS|organization]], warned.',
  },
  letters: {
    name: 'letters of the words of a name',
    example: 'The [[Lakeside Institute of Science|organization]] opened. [[LISc|organization]] is new.',
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
  linkShortNames(readings, text, links);
  linkMixed(forms, links);
  const acronyms = forms.filter(({ name }) => name.acronym !== null);
  if (acronyms.length === 0) return;
  linkExplained(readings, text, links);
  const byInitials = new Map<string, ThingForm[]>();
  for (const form of forms) {
    for (const initials of form.name.initials) addToList(byInitials, initials, form);
  }
  for (const form of acronyms) {
    // Lima is no League of Iraqi Artists.
    if (form.type === 'place' && form.name.place !== null) continue;
    const letters = form.name.acronym!;
    const full = only(onePerEntity(byInitials.get(letters), links));
    if (full && (letters.length > 2 || isIntroduced(full, form)))
      links.join(full.first, form.first, acronymRules.initials);
  }
}

/** Joins "IISc" to the Indian Institute of Science, "MeitY" to the Ministry of Electronics and Information Technology. */
function linkMixed(forms: readonly ThingForm[], links: Links): void {
  for (const form of forms) {
    if (form.type === 'place' || !isMixed(form.name.text)) continue;
    const longer = forms.filter(
      ({ type, name }) =>
        type === 'organization' && !name.key.startsWith(form.name.key) && spellsWords(form.name.text, name.key),
    );
    const full = only(onePerEntity(longer, links));
    if (full) links.join(full.first, form.first, acronymRules.letters);
  }
}

/** Two letters ("EC", "IS") are the initials of an organization only where it was named in full before. */
function isIntroduced(full: ThingForm, acronym: ThingForm): boolean {
  return full.type === 'organization' && acronym.type === 'organization' && full.first < acronym.first;
}

/** What may stand between a name and its acronym: " (", ", or the “", " party, known as ". */
const OPENING =
  /^(?:\s(?:party|group|movement|alliance|union))?\s*(?:[([]|,?\s(?:or|known as|also known as|abbreviated|abbreviated as|called|aka|a\.k\.a\.)\s)(?:the\s)?\s?["“]?$/;

/** What every such stretch has; soon compiled. */
const MAY_EXPLAIN = /[([]|\s(?:or|known|also|abbr|called|a[k.])/;

/** "Shanghai Cooperation Organization (SCO)", "SCO (Shanghai Cooperation Organization)", "the …, or SCO". */
function linkExplained(readings: readonly Reading[], text: string, links: Links): void {
  for (let index = 1; index < readings.length; index++) {
    const [first, second] = [readings[index - 1]!, readings[index]!];
    const [a, b] = [first.form, second.form];
    if ((a.acronym === null) === (b.acronym === null) || !mayBeExplained(first) || !mayBeExplained(second)) continue;
    const [from, to] = [first.mention.end, second.mention.start];
    if (to - from > MAX_BETWEEN) continue;
    const between = text.slice(from, to);
    if (!MAY_EXPLAIN.test(between) || !OPENING.test(between)) continue;
    const isBracketed = /[([]/.test(between);
    const { end } = second.mention;
    if (isBracketed && !/^["”]?[)\],;]/.test(text.slice(end, end + 2))) continue;
    const [full, acronym] = a.acronym === null ? [first, second] : [second, first];
    const fits = areInitials(a, b);
    if (
      fits ||
      (isBracketed ? mayBeOfAnotherLanguage(full, acronym) : !isPlace(full) && (startsAlike(a, b) || arePermuted(a, b)))
    )
      links.join(index - 1, index, isBracketed ? acronymRules.bracketed : acronymRules.explained);
  }
}

/** Words of a name that has a short one, at least. */
const MIN_WORDS = 3;

/** "National Service for Protected Areas (Senap)": a word made of the name in another language, which is nothing else that is known. */
function linkShortNames(readings: readonly Reading[], text: string, links: Links): void {
  for (let index = 1; index < readings.length; index++) {
    const [full, short] = [readings[index - 1]!, readings[index]!];
    const { start, end } = short.mention;
    if (text[end] !== ')' || text.slice(full.mention.end, start) !== ' (') continue;
    if (
      isOrganization(full) &&
      isOrganization(short) &&
      isNewWord(short.form) &&
      full.form.countWords(full.type) >= MIN_WORDS
    )
      links.join(index - 1, index, acronymRules.foreign);
  }
}

function isOrganization(reading: Reading): boolean {
  return reading.type === 'organization' && mayBeExplained(reading) && !isPlace(reading);
}

/** A word of its own, "Senap": no acronym, no agency and nothing that readers know by that name. */
function isNewWord({ text, place, country, isKnown }: NameForm): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(text) && place === null && country === null && !isKnown && !neverOfOthers.has(text);
}

/** The place, the agency and the writers of datelines, bylines and credits stand beside each other and explain nothing. */
function mayBeExplained(reading: Reading): boolean {
  return isThing(reading) && reading.mention.statedBy === undefined;
}

const heads = new Set<string>(organizationHeads);
const neverOfOthers = new Set<string>([...agencies.flat(), ...stockExchanges]);

/**
 * "Federal Police (BKA)": an acronym whose letters are those of a name in another language. An organization has such a
 * name; a city has a code, "Washington (IAD)", and before an agency, a state or an exchange a bracket explains nothing.
 */
function mayBeOfAnotherLanguage(full: Reading, acronym: Reading): boolean {
  const { form } = full;
  const isDoubtful = form.isCapitals || isPlace(full) || acronym.type === 'place';
  if (isDoubtful && !endsWithHead(form)) return false;
  if (neverOfOthers.has(acronym.form.text) || countryOfState(acronym.form.text) !== null) return false;
  if (form.parts === null) return hasInOrder(form.key, acronym.form.acronym!.toLowerCase());
  return form.parts.last !== 'airport' && (!acronym.form.isKnown || !form.isKnown);
}

/** A place, or a name that a place has, whatever it was found as. */
function isPlace({ type, form }: Reading): boolean {
  return type === 'place' || form.country !== null || form.place !== null;
}

/** "Federal Water Board" is an organization though it was found as a place. */
function endsWithHead({ parts }: NameForm): boolean {
  return parts !== null && heads.has(parts.last);
}

/** "Facebook (FB)": the letters are in the word, in their order. */
function hasInOrder(word: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Characters between a name and its acronym: " party, also known as the “". */
const MAX_BETWEEN = 32;

function areInitials(a: NameForm, b: NameForm): boolean {
  return a.initials.includes(b.text) || b.initials.includes(a.text);
}

/** "FIS" of the Islamic Salvation Front: the initials in the order of another language. */
function arePermuted(a: NameForm, b: NameForm): boolean {
  const [full, acronym] = a.acronym === null ? [a, b.acronym!] : [b, a.acronym];
  const letters = sorted(acronym);
  return letters.length > 2 && full.initials.some((initials) => sorted(initials) === letters);
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

function startsAlike({ text: a }: NameForm, { text: b }: NameForm): boolean {
  return a[0]!.toUpperCase() === b[0]!.toUpperCase();
}

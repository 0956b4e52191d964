import { jointRegions } from '../../lexicon/names/joint-regions.js';
import { nationalCompanies } from '../../lexicon/names/national-companies.js';
import { numberedNames } from '../../lexicon/names/numbered-names.js';
import { possessiveNames, possessiveNamesOfPeople } from '../../lexicon/names/possessive-names.js';
import { wholeCountries } from '../../lexicon/names/whole-countries.js';
import { addToList } from '../../text/multi-map.js';
import type { Document, NameMention } from '../../types.js';
import type { FoundName, Rule } from '../rule.js';
import { isWithinWord, respan } from './respan.js';

export const listedNameRules = {
  country: { name: 'whole name of a country', example: '[[Trinidad|place]] and [[Tobago|place]] agreed.' },
  region: { name: 'region named after two', example: '[[Jammu|place]] and [[Kashmir|organization]] voted.' },
  possessive: { name: 'name that is a possessive', example: "[[McDonald|organization]]'s grew." },
  number: { name: 'name with a number', example: '[[Phillips|person]] 66 fell.' },
  company: { name: 'organization named after a nationality', example: '[[British|demonym]] Gas paid.' },
} as const satisfies Readonly<Record<string, Rule>>;

interface ListedName {
  readonly name: string;
  /** Made when a mention may be the name: a start would spend a millisecond on those of all. */
  patterns: Patterns | null;
  readonly type: NameMention['type'];
  readonly rule: Rule;
  /** True where a person of the name is as likely: "Wendy's". */
  readonly mayBePerson: boolean;
}

interface Patterns {
  /** Matches where the name begins. */
  readonly beginning: RegExp;
  /** Matches a text that ends with the name. */
  readonly ending: RegExp;
}

function patternsOf(listed: ListedName): Patterns {
  if (listed.patterns) return listed.patterns;
  const source = patternOf(listed.name);
  listed.patterns = { beginning: new RegExp(source, 'y'), ending: new RegExp(`(?<![\\w&-])(?:${source})$`) };
  return listed.patterns;
}

/** The listed names by the word that they begin and end with, the longest first. */
interface ListedNames {
  readonly byFirst: ReadonlyMap<string, readonly ListedName[]>;
  readonly byLast: ReadonlyMap<string, readonly ListedName[]>;
  /** The first two characters of those words, and the last two, in their usual case and in capitals: most names have others. */
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

function readListed(): ListedNames {
  const byFirst = new Map<string, ListedName[]>();
  const byLast = new Map<string, ListedName[]>();
  const add = (names: readonly string[], type: NameMention['type'], rule: Rule, mayBePerson = false) => {
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const entry = { name, patterns: null, type, rule, mayBePerson };
      const first = firstWord(name);
      for (const word of first === 'saint' ? ['saint', 'st'] : [first]) addToList(byFirst, word, entry);
      if (rule === listedNameRules.country || rule === listedNameRules.region || /^\d/.test(name))
        addToList(byLast, lastWord(name), entry);
    }
  };
  add(wholeCountries, 'location', listedNameRules.country);
  add(jointRegions, 'location', listedNameRules.region);
  add(nationalCompanies, 'organization', listedNameRules.company);
  add(numberedNames, 'organization', listedNameRules.number);
  add(possessiveNames, 'organization', listedNameRules.possessive);
  add(possessiveNamesOfPeople, 'organization', listedNameRules.possessive, true);
  const cased = (texts: string[]) =>
    new Set(texts.flatMap((part) => [part, part.toUpperCase(), part[0]!.toUpperCase() + part.slice(1)]));
  return {
    byFirst,
    byLast,
    beginnings: new Set([...cased([...byFirst.keys()].map((word) => word.slice(0, 2))), 'DR', 'Dr', 'U.', 'D.', 'P.']),
    endings: cased([...byLast.keys()].map((word) => word.slice(-2))),
  };
}

/** "Saint Kitts and Nevis" finds "St. Kitts & Nevis" and "ST KITTS AND NEVIS" too. */
function patternOf(name: string): string {
  const spelled = (text: string, saint: string, and: string) =>
    text
      .replace(/[.()]/g, '\\$&')
      .replace(/^saint(?= )/i, saint)
      .replace(/ and /gi, ` ${and} `)
      .replace(/['’]/g, "['’]")
      .replace(/-/g, '[-\\u2010\\u2011\\u2013]')
      .replace(/ /g, '\\s+');
  const usual = spelled(name, '(?:Saint|St\\.?)', '(?:[Aa]nd|&)');
  return `${usual}|${spelled(name.toUpperCase(), '(?:SAINT|ST\\.?)', '(?:AND|&)')}`;
}

function firstWord(name: string): string {
  let end = 0;
  while (end < name.length && !" .,'’&-\n".includes(name[end]!)) end++;
  return name.slice(0, end).toLowerCase();
}

function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1).toLowerCase();
}

/** Read for the first article. */
let listed: ListedNames | null = null;

/** Characters of the longest listed name, with some white space. */
const MAX_NAME = 64;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly name: ListedName;
}

/**
 * Completes the listed names that were found in part, and joins those that were found as several: "Antigua and
 * Barbuda", "British Gas", "McDonald's", "Phillips 66".
 */
export function completeListed({ article: { text } }: Document, mentions: readonly FoundName[]): readonly FoundName[] {
  listed ??= readListed();
  const { byFirst, byLast, beginnings, endings } = listed;
  let whole: FoundName[] | null = null;
  let known: NamesOfPeople | null = null;
  const people = () => {
    known ??= namesOfPeople(mentions);
    return known;
  };
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { text: name } = mention;
    const first = beginnings.has(name.slice(0, 2)) ? byFirst.get(firstWord(name)) : undefined;
    const last = endings.has(name.slice(-2)) ? byLast.get(lastWord(name)) : undefined;
    if (!first && !last) {
      whole?.push(mention);
      continue;
    }
    const match =
      (first && matchFrom(text, mention, first, people)) ?? (last && matchUpTo(text, mention, last)) ?? null;
    if (!match) {
      whole?.push(mention);
      continue;
    }
    whole ??= mentions.slice(0, i);
    while ((whole.at(-1)?.end ?? 0) > match.start) whole.pop();
    let { end } = match;
    let { type } = match.name;
    while (i + 1 < mentions.length && mentions[i + 1]!.start < end) {
      i++;
      // "Trinidad and [Tobago Football Club]"
      if (mentions[i]!.end <= end) continue;
      end = mentions[i]!.end;
      type = mentions[i]!.type;
    }
    whole.push(respan(text, mention, { start: match.start, end }, match.name.rule, type));
  }
  return whole ?? mentions;
}

function matchFrom(
  text: string,
  mention: FoundName,
  names: readonly ListedName[],
  people: () => NamesOfPeople,
): Match | null {
  for (const name of names) {
    const { beginning } = patternsOf(name);
    beginning.lastIndex = mention.start;
    if (!beginning.test(text)) continue;
    const end = beginning.lastIndex;
    if (end < mention.end || isWithinWord(text, end)) continue;
    if (end === mention.end && !isOtherType(mention, name)) return null;
    if (name.rule === listedNameRules.possessive && isOfPerson(mention, name, people())) continue;
    return { start: mention.start, end, name };
  }
  return null;
}

/** A museum may be a place, and a country a team; but neither is a person, and no restaurant is a place. */
function isOtherType({ type }: FoundName, name: ListedName): boolean {
  const { rule } = name;
  const isSure = rule === listedNameRules.possessive || rule === listedNameRules.number;
  return isSure ? type !== name.type : type === 'person';
}

function matchUpTo(text: string, mention: FoundName, names: readonly ListedName[]): Match | null {
  const before = text.slice(Math.max(0, mention.end - MAX_NAME), mention.end);
  for (const name of names) {
    const match = patternsOf(name).ending.exec(before);
    if (match && match[0].length > mention.end - mention.start)
      return { start: mention.end - match[0].length, end: mention.end, name };
  }
  return null;
}

/** The words that full names of people in the article begin and end with. */
interface NamesOfPeople {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

function namesOfPeople(mentions: readonly FoundName[]): NamesOfPeople {
  const full = mentions.filter(({ type, text }) => type === 'person' && text.includes(' '));
  return {
    first: new Set(full.map(({ text }) => text.slice(0, text.indexOf(' ')))),
    last: new Set(full.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1))),
  };
}

/** "Chris Christie's lawyer", "Wendy's mother": what somebody has who is named in the article. */
function isOfPerson({ text, type }: FoundName, { mayBePerson }: ListedName, people: NamesOfPeople): boolean {
  if (mayBePerson && type !== 'organization') return true;
  const word = text.split(/['’]/, 1)[0]!;
  return people.last.has(word) || (mayBePerson && people.first.has(word));
}

const NUMBERS = /(?:76ers|49ers|7-Eleven|23andMe|Group of (?:\d+|Seven|Eight|Ten|Twenty|Thirty))(?!\w)/g;
const GOES_ON_BEFORE = /[\w.,$£€]$/;

/** Adds "76ers" and "Group of 77" where they were found as no name. */
export function addNumbered(
  { article: { text }, sentences }: Document,
  mentions: readonly FoundName[],
): readonly FoundName[] {
  const added: FoundName[] = [];
  let next = 0;
  let sentence = 0;
  for (const match of text.matchAll(NUMBERS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (GOES_ON_BEFORE.test(text.charAt(start - 1))) continue;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    while (sentence < sentences.length && sentences[sentence]!.end < end) sentence++;
    if (sentence === sentences.length || sentences[sentence]!.start > start) continue;
    if (next < mentions.length && mentions[next]!.start < end) continue;
    const { name: by } = listedNameRules.number;
    added.push({ start, end, text: match[0], sentence, type: 'organization', confidence: CONFIDENCE, by });
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** Of a name that the tagger did not find. */
const CONFIDENCE = 0.8;

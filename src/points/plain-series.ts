import { auxiliaryVerbs, nounEndings, verbsAfterSubjects, wordsBeforeNoThing } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { isMultiple, isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import { readIdentified } from './identified.js';
import { endsNames, isShortName, MAX_COUNT, MAX_NAME, type PlainSeries, readToEnd } from './named-things.js';
import { areOneAndOther, hasVerb, isName, isNominal, kindOf, type Part } from './phrases.js';
import type { PointRule } from './rules.js';
import { splitInto } from './splits.js';
import { isWord } from './text.js';

const notThings = new Set<string>(wordsBeforeNoThing);

interface FoundSeries extends PlainSeries {
  readonly by: PointRule;
}

interface PlainForm {
  readonly name: string;
  readonly example: string;
  readonly by: PointRule;
  /** The words one of which stands before the first name. */
  readonly words: readonly string[];
  /** The series that opens after the word at `at`; null where there is none. */
  readonly read: (tokens: readonly Token[], at: number) => PlainSeries | null;
}

export const plainForms: readonly PlainForm[] = [
  {
    name: 'three pillars, peace, …',
    example: 'The plan rests on three pillars, peace, bread and work, and was signed in May.',
    by: 'three things: …, … and …',
    words: [','],
    read: (tokens, at) => readNames(tokens, at) ?? readAlike(tokens, at) ?? readPersons(tokens, at),
  },
  {
    name: 'the three pillars are peace, …',
    example: 'The three pillars of the plan are peace, education and work.',
    by: 'the three things are …, … and …',
    words: ['are', 'were', 'remain', 'include', 'included', 'includes'],
    read: readPredicate,
  },
  {
    name: 'named the two men as Ann Lee …',
    example: 'The mayor named the two winners as Ann Lee and Bo Hill.',
    by: 'three things: …, … and …',
    words: ['as'],
    read: readIdentified,
  },
  {
    name: 'the three hopes of freedom, …',
    example: 'The report rests on the three principles of openness, fairness and speed.',
    by: 'three things: …, … and …',
    words: ['of'],
    read: readApposed,
  },
];

const formOf = new Map(plainForms.flatMap((form) => form.words.map((word): [string, PlainForm] => [word, form])));

/** Tokens of a phrase that opens as the others do, at most. */
const MAX_ALIKE = 25;

/** "two kinds of voters, those who are angry and those who are tired", "two calls, that the port be closed and that the mill be sold" */
function readAlike(tokens: readonly Token[], at: number): PlainSeries | null {
  if (!/^(?:those|that|to|one|of)$/.test(tokens[at + 1]?.normal ?? '')) return null;
  const count = readCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  if (!count?.isList || (count.end !== at && tokens[count.end]!.normal !== 'of')) return null;
  const parts = splitInto(tokens, at + 1, withoutAttribution(tokens, at + 1, tokens.length), count.number);
  const isAlike =
    parts &&
    (areOneAndOther(tokens, parts) || parts.every(({ from }) => tokens[from]!.normal === tokens[at + 1]!.normal));
  return isAlike && parts.every(({ from, to }) => to - from <= MAX_ALIKE) ? { count, parts } : null;
}

/** As many short names as are counted just before the word at `at`. */
export function plainSeriesAt(tokens: readonly Token[], at: number): FoundSeries | null {
  const form = formOf.get(tokens[at]!.normal);
  const found = form?.read(tokens, at);
  return form && found ? { ...found, by: form.by } : null;
}

const verbsAfter = new Set<string>([...auxiliaryVerbs, ...verbsAfterSubjects]);

/** Tokens of a phrase after "of", at most. */
const MAX_APPOSED = 10;

/** "these three hopes of freedom, unity and trust": what each is, rather than whose they are ("three areas of Oslo, Rome and Bern"). */
function readApposed(tokens: readonly Token[], at: number): PlainSeries | null {
  if (!isPluralListNoun(tokens[at - 1]!.normal)) return null;
  const count = readCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  // "two aspects of peace and security" have it in common; "twin strategies of cutting taxes and building roads"
  if (!count?.isList || count.end !== at || (count.number < 3 && !isMultiple(tokens[count.at]!.normal))) return null;
  const isEnd = (end: number) => {
    const isPaused = end === tokens.length || (/^[,.;:?!)”"]/.test(tokens[end]!.text) && end < tokens.length - 1);
    // "the three crises of food, fuel and debt deserve an answer"
    return isPaused || verbsAfter.has(tokens[end]!.normal);
  };
  const holds = (parts: readonly Part[]) => parts.every((part) => isApposed(tokens, part));
  return readToEnd(tokens, at + 1, count, { longest: MAX_APPOSED, isEnd, holds });
}

function isApposed(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to);
  return words.length <= MAX_APPOSED && !hasVerb(words) && !/^\p{Lu}/u.test(words[0]!.text);
}

function readNames(tokens: readonly Token[], at: number): PlainSeries | null {
  if (!isPluralListNoun(tokens[at - 1]!.normal)) return null;
  const count = readCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  if (!count?.isList || count.end !== at) return null;
  // "three areas, including trade, visas and fish"
  const from = tokens[at + 1]?.normal === 'including' ? at + 2 : at + 1;
  const holds = (parts: readonly Part[]) =>
    parts.every((part) => isShortName(tokens, part)) && arePaused(tokens, parts);
  return readToEnd(tokens, from, count, { longest: MAX_NAME, isEnd: (end) => endsNames(tokens, end), holds });
}

/** Tokens of a name with an age, at most. */
const MAX_PERSON = 8;

/** "Three men, Ann Lee, 34, Bo Marr and Bo Hill, were charged": the full names of all that are counted just before; of two only with their ages, since stories name pairs as they go. */
function readPersons(tokens: readonly Token[], at: number): PlainSeries | null {
  if (!/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return null;
  const count = readAllCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  if (count?.end !== at) return null;
  const holds = (parts: readonly Part[], end: number) =>
    parts.every((part) => isFullName(tokens, part)) &&
    !isAge(tokens[end + 1]) &&
    (parts.length > 2 || parts.every(({ to }) => isAge(tokens[to - 1])));
  return readToEnd(tokens, at + 1, count, { longest: MAX_PERSON, isEnd: (end) => endsNames(tokens, end), holds });
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}$/.test(token.text);
}

/** "Ann Lee", "Ann Lee, 34": no more words than those of a name. */
function isFullName(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to).filter(isWord);
  const names = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return names.length > 1 && words.every(({ text }) => /^(?:\p{Lu}.*|\d{1,2}|de|del|la|al|bin|van|von)$/u.test(text));
}

/** Three with a comma between them, or a pair of things: "two factors, age and income, …"; not "two areas, at home and abroad". */
function arePaused(tokens: readonly Token[], parts: readonly Part[]): boolean {
  if (parts.length > 2) return tokens[parts[0]!.to]?.text === ',';
  return parts.every(({ from }) => !notThings.has(tokens[from]!.normal) && !/ly$/.test(tokens[from]!.normal));
}

/** Tokens before the number of a subject: "Our", "The", "My country's". */
const MAX_BEFORE = 3;
/** Tokens between what is counted and its verb, at most: "of my country". */
const MAX_GAP = 8;

/** "The three aims of the plan are to talk, to vote and to build": the sentence counts things and then names all of them. */
function readPredicate(tokens: readonly Token[], at: number): PlainSeries | null {
  if (at > MAX_BEFORE + MAX_COUNT + MAX_GAP) return null;
  const counts = readAllCounts(tokens, 0, at);
  const count = counts.findLast(({ isList }) => isList) ?? counts.at(-1);
  if (!count || count.at > MAX_BEFORE || at - count.end > (count.isList ? MAX_GAP : 0)) return null;
  if (tokens.slice(count.end, at).some(({ text }) => text === ',')) return null;
  const to = withoutAttribution(tokens, at + 1, tokens.length);
  const parts = splitInto(tokens, at + 1, to, count.number);
  // "The three countries are Kenya, Chad and Mali."
  const holds = count.isList ? areThings : areNames;
  return parts && holds(tokens, parts) ? { count, parts } : null;
}

/** Not "hosted by Ann Lee and Bo Hill". */
function areNames(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return parts.every((part) => isName(tokens, part) && !/^\p{Ll}+ed$/u.test(tokens[part.from]!.text));
}

const noun = new RegExp(`(?:${nounEndings.join('|')})s?$`);

/** "peace, education and work", "to talk and to vote"; not "old and dear", which only say what the things are like. */
function areThings(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const kind = kindOf(tokens[parts[0]!.from]!) ?? tokens[parts[0]!.from]!.normal;
  const isClause = /^(?:to|that|ing|question)$/.test(kind);
  if (isClause && parts.every(({ from }) => (kindOf(tokens[from]!) ?? tokens[from]!.normal) === kind)) return true;
  if (isClause && kind !== 'ing') return false;
  const isNamed = ({ from, to }: Part) => to - from > 1 || /^\p{Lu}/u.test(tokens[from]!.text);
  if (parts.every((part) => isNominal(tokens, part)) && parts.every(isNamed)) return true;
  const areNouns = parts.every((part) => isNominal(tokens, part) || isCompound(tokens, part));
  return areNouns && parts.some((part) => holdsNoun(tokens, part));
}

/** "state aid", "lack of time"; not "full of errors", "hard to read". */
function isCompound(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to).filter(isWord);
  if (words.length > MAX_COMPOUND || hasVerb(words) || notThings.has(words[0]!.normal)) return false;
  return words.every(
    ({ normal }, i) =>
      !/(?:ly|ed)$/.test(normal) &&
      (normal === 'of' ? i > 0 && !/^(?:full|short|sure)$/.test(words[i - 1]!.normal) : !notThings.has(normal)),
  );
}

const MAX_COMPOUND = 4;

/** By its article, its capital or its ending: "a ban on ads", "COVID-19", "governance", "schools". */
function holdsNoun(tokens: readonly Token[], { from, to }: Part): boolean {
  if (/^(?:an?|the)$/.test(tokens[from]!.normal) || /^\p{Lu}/u.test(tokens[from]!.text)) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ text, normal }) => noun.test(normal) || (/^\p{Ll}{3,}[^su]s$/u.test(text) && !/(?:less|ous)$/.test(normal)),
    );
}

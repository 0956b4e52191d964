import { auxiliaryVerbs, nounEndings, verbsAfterSubjects, wordsBeforeNoThing } from '../lexicon/points/series-words.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Token } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { type Count, isDefinite, isMultiple, isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import { readIdentified } from './identified.js';
import { endsNames, isShortName, MAX_COUNT, MAX_NAME, type PlainSeries, readToEnd } from './named-things.js';
import { areOneAndOther, hasVerb, isClause, isName, isNominal, kindOf, type Part, tellsOf } from './phrases.js';
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

/** "two kinds of voters, those who are angry and those who are tired", "two calls, that the port be closed and that the mill be sold", "two events, the fall of the king and the rise of the council" */
function readAlike(tokens: readonly Token[], at: number): PlainSeries | null {
  const opening = tokens[at + 1]?.normal ?? '';
  if (!/^(?:those|that|to|one|of|the)$/.test(opening)) return null;
  const count = readCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  if (!count?.isList || (count.end !== at && tokens[count.end]!.normal !== 'of')) return null;
  const parts = splitInto(tokens, at + 1, withoutAttribution(tokens, at + 1, tokens.length), count.number);
  const isAlike =
    parts && (areOneAndOther(tokens, parts) || parts.every(({ from }) => tokens[from]!.normal === opening));
  if (!isAlike || !parts.every(({ from, to }) => to - from <= MAX_ALIKE)) return null;
  return opening !== 'the' || parts.every((part) => isOnlyThing(tokens, part)) ? { count, parts } : null;
}

/** "the fall of the king"; not "the judge left", "the north, while the south waits". */
function isOnlyThing(tokens: readonly Token[], part: Part): boolean {
  const words = tokens.slice(part.from, part.to);
  const goesOn = words.some(({ text }, i) => text === ',' && GOES_ON.test(words[i + 1]?.normal ?? ''));
  return !goesOn && isNominal(tokens, part) && !tellsOf(tokens, part) && !isClause(tokens, part);
}

const GOES_ON = /^(?:and|but|while|as|when|after|before|where|with)$/;

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
  return words.length <= MAX_APPOSED && !hasVerb(words) && !startsWithCapital(words[0]!.text);
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
  if (!startsWithCapital(tokens[at + 1]?.text ?? '') || !startsWithCapital(tokens[at + 2]?.text ?? '')) return null;
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
  const names = words.filter(({ text }) => startsWithCapital(text));
  return names.length > 1 && words.every(({ text }) => /^(?:\p{Lu}.*|\d{1,2}|de|del|la|al|bin|van|von)$/u.test(text));
}

/** Three with a comma between them, or a pair of things: "two factors, age and income, …"; not "two areas, at home and abroad". */
function arePaused(tokens: readonly Token[], parts: readonly Part[]): boolean {
  if (parts.length > 2) return tokens[parts[0]!.to]?.text === ',';
  return parts.every(({ from }) => !notThings.has(tokens[from]!.normal) && !/ly$/.test(tokens[from]!.normal));
}

/** Tokens before the number of a subject: "Our", "The", "My country's", each after the "and" that opens its clause. */
const MAX_BEFORE = 3;
/** Tokens between what is counted and its verb, at most: "of my country". */
const MAX_GAP = 8;

/** "The three aims of the plan are to talk, to vote and to build": the sentence counts things and then names all of them. */
function readPredicate(tokens: readonly Token[], at: number): PlainSeries | null {
  const start = clauseStart(tokens, at);
  if (at - start > MAX_BEFORE + MAX_COUNT + MAX_GAP) return null;
  const counts = readAllCounts(tokens, start, at);
  const count = counts.findLast(({ isList }) => isList) ?? counts.at(-1);
  if (!count || count.at - start > MAX_BEFORE) return null;
  const gap = tokens.slice(count.end, at);
  // "three parts of which are old"
  if (gap.length > MAX_GAP || /^wh(?:ich|om)$/.test(gap.at(-1)?.normal ?? '')) return null;
  const to = withoutAttribution(tokens, at + 1, tokens.length);
  const parts = splitInto(tokens, at + 1, to, count.number);
  // "The three countries are Kenya, Chad and Mali.", "The three largest mills in the valley are Hill, Lee and Marr."
  const isNamed = count.isList ? areThings : gap.length === 0 || count.number > 2 ? areNames : () => false;
  return parts && (isNamed(tokens, parts) || areSingled(tokens, count, parts)) ? { count, parts } : null;
}

/** After the last comma before the verb at `at`, and an "and" or "but" after that: where its clause starts. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const from = Math.max(0, at - MAX_BEFORE - MAX_COUNT - MAX_GAP - 1);
  const comma = from + tokens.slice(from, at).findLastIndex(({ text }) => text === ',');
  if (comma < from) return 0;
  return /^(?:and|but|while)$/.test(tokens[comma + 1]!.normal) ? comma + 2 : comma + 1;
}

/** "Two trends that stand out are cheap rent and small cars": things that nobody knows yet are named, where "the two" could also be said to be like something. */
function areSingled(tokens: readonly Token[], count: Count, parts: readonly Part[]): boolean {
  if (!count.isList || isDefinite(tokens, count) || !/^(?:that|which|to)$/.test(tokens[count.end]!.normal))
    return false;
  return (
    parts.every((part) => isCompound(tokens, part)) &&
    parts.some(({ from, to }) => tokens.slice(from, to).filter(isWord).length > 1)
  );
}

/** Not "hosted by Ann Lee and Bo Hill", "brought to Ann Lee and Bo Hill". */
function areNames(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return parts.every((part) => {
    const opening = tokens[tokens[part.from]!.normal === 'the' ? part.from + 1 : part.from];
    return isName(tokens, part) && /^\p{Lu}/u.test(opening?.text ?? '');
  });
}

const noun = new RegExp(`(?:${nounEndings.join('|')})s?$`);

/** "peace, education and work", "to talk and to vote"; not "old and dear", which only say what the things are like. */
function areThings(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const kind = kindOf(tokens[parts[0]!.from]!) ?? tokens[parts[0]!.from]!.normal;
  const isClause = /^(?:to|that|ing|question)$/.test(kind);
  if (isClause && parts.every(({ from }) => (kindOf(tokens[from]!) ?? tokens[from]!.normal) === kind)) return true;
  if (isClause && kind !== 'ing') return false;
  const isNamed = ({ from, to }: Part) => to - from > 1 || startsWithCapital(tokens[from]!.text);
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
  if (/^(?:an?|the)$/.test(tokens[from]!.normal) || startsWithCapital(tokens[from]!.text)) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ text, normal }) => noun.test(normal) || (/^\p{Ll}{3,}[^su]s$/u.test(text) && !/(?:less|ous)$/.test(normal)),
    );
}

import { agencies } from '../../lexicon/common/agencies.js';
import { contributionLabels } from '../../lexicon/read/credit-labels.js';
import { photoMarks, photoSources } from '../../lexicon/read/photo-sources.js';
import { sexOfGivenName } from '../../resource/given-names.js';
import { anyOf } from '../../text/any-of.js';
import { startsWithCapital, startsWithLower } from '../../text/letter-case.js';
import { covered } from '../../text/span.js';
import type { NameType, Span, StatedName } from '../../types.js';
import { isAgency } from './known-agencies.js';
import { isKnownPlace } from './known-places.js';
import type { FoundLabel } from './label-finder.js';
import { honorificOf, nameEnd, nameStart, typeOfCredited } from './people-names.js';

/** Who made the story or the picture: "(Reporting by Ann Lee in Oslo; Editing by Bo Berg)", "REUTERS/Jane Roe". */
export interface Credit extends Span {
  readonly kind: 'story' | 'picture' | 'rights';
  readonly names: readonly StatedName[];
  /** Its words that are no names. */
  readonly furniture: readonly Span[];
}

const sources = new Set<string>(photoSources);
const marks = new Set<string>(photoMarks);
const contributions = new Set<string>(contributionLabels.map((label) => label.toLowerCase()));

const AFTER_LABEL = /^\s{0,2}:?\s{0,3}/;
const RIGHTS =
  /(?:©|\(c\)|\bCopyright\b)(?:\s*(?:©|\(c\)))?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?(?=\p{L})/gu;

const RIGHTS_MARKS = ['©', '(c)', 'Copyright'];

/**
 * The credits of a block, in order, none overlapping another.
 * @param labels those that start in the block
 */
export function readCredits(text: string, block: Span, labels: readonly FoundLabel[]): readonly Credit[] {
  const words = covered(text, block);
  const found: Credit[] = [];
  addLabeled(found, text, labels, block.end);
  if (words.includes('/') || words.includes(' via ') || words.includes(' | ')) addJoined(found, text, words, block);
  if (RIGHTS_MARKS.some((mark) => words.includes(mark))) addRights(found, text, words, block);
  addAtEnd(found, text, words, block);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const credits: Credit[] = [];
  for (const credit of found) if (credit.start >= (credits.at(-1)?.end ?? 0)) credits.push(credit);
  return credits;
}

/** "Reporting by Ann Lee in Oslo", "Photo: Jane Roe/AFP" */
function addLabeled(credits: Credit[], text: string, labels: readonly FoundLabel[], limit: number): void {
  for (const { label, start, end } of labels) {
    const isStory = contributions.has(label);
    const isSure = isStory || label.endsWith('by');
    const skipped = AFTER_LABEL.exec(text.slice(end, Math.min(limit, end + 6)))![0].length;
    const list = readList(text, end + skipped, limit, { isStory, isSure, isPicture: !isStory });
    credits.push({
      start,
      end: Math.max(list.end, end),
      kind: isStory ? 'story' : 'picture',
      names: list.names,
      furniture: [{ start, end }, ...list.furniture],
    });
  }
}

/** "REUTERS/Jane Roe", "Jane Roe/AFP via Getty Images", "(AP Photo/Jane Roe, File)" */
function addJoined(credits: Credit[], text: string, words: string, block: Span): void {
  let from = block.start;
  for (const match of words.matchAll(/ ?\/ ?| via | \| /g)) {
    const at = block.start + match.index;
    if (at < from) continue;
    const start = sourceStart(text, at, from) ?? wholeNameStart(text, at, from);
    if (start === at) continue;
    const isPicture = match[0] !== ' via ';
    const list = readList(text, start, block.end, { isStory: false, isSure: false, isPicture });
    from = list.end > at ? list.end : at + match[0].length;
    if (list.end <= at || !isPhotoCredit(text, { start, end: list.end }, block, list)) continue;
    credits.push({ start, end: list.end, kind: 'picture', names: list.names, furniture: list.furniture });
  }
}

/** "Jane Roe", "Oslo Ministry of Water" before an offset. */
function wholeNameStart(text: string, end: number, limit: number): number {
  const start = nameStart(text, end, limit);
  const of = / (?:of|for)(?: the)? $/.exec(text.slice(Math.max(limit, start - 9), start));
  if (!of || start === end) return start;
  const before = start - of[0].length;
  const longer = nameStart(text, before, limit);
  return longer < before && typeOfCredited(text.slice(longer, before)) === 'organization' ? longer : start;
}

/** "dpa", "picture alliance", "RFE/RL" before an offset: sources that are no row of capitalized words. */
function sourceStart(text: string, end: number, limit: number): number | null {
  for (const source of oddSources()) {
    const start = end - source.length;
    if (start >= limit && text.startsWith(source, start) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return start;
  }
  return null;
}

let oddSourceList: readonly string[] | null = null;

/** The sources that are no row of capitalized words; few articles ask for them. */
function oddSources(): readonly string[] {
  oddSourceList ??= [...agencies.flat(), ...photoSources].filter(
    (source) => /\/|\.$/.test(source) || source.split(' ').some(startsWithLower),
  );
  return oddSourceList;
}

/** Whether it names a source and stands where a credit does: a Reuters/Ipsos poll is none. */
function isPhotoCredit(text: string, { start, end }: Span, block: Span, list: CreditList): boolean {
  if (!list.hasSource) return false;
  if (/^(?:REUTERS|AP Photo|AFP PHOTO|AFP Photo|EPA|Getty)\b/.test(text.slice(start, start + 12))) return true;
  if (text.slice(start, end).endsWith('via REUTERS')) return true;
  const before = text.slice(Math.max(block.start, start - 9), start);
  const after = text.slice(end, Math.min(block.end, end + 2));
  // "[File: Jane Roe/AFP]"
  const isApart = /^$|[.!?…)\]"”’|]\s+$|[([\n]\s?(?:\p{Lu}\p{Ll}+:\s?)?$/u.test(before);
  const ends = after.trim() === '' ? end + after.length >= block.end : /^\s?[.)\]\n]/.test(after);
  return ends && (isApart || after.trim() === '');
}

/** "© 2021 The Oslo Courier. All rights reserved." */
function addRights(credits: Credit[], text: string, words: string, { start, end }: Span): void {
  for (const match of words.matchAll(RIGHTS)) {
    const from = start + match.index;
    const list = readList(text, from + match[0].length, end, { isStory: false, isSure: false, isPicture: true });
    // "(c) The ministry shall pay" is a point, "Copyright Information" a heading.
    const isSure = match[0].includes('©') || /\d/.test(match[0]);
    if (!isSure && (list.names[0]?.type !== 'organization' || match[0].startsWith('('))) continue;
    credits.push({
      start: from,
      end: Math.max(list.end, from + match[0].length),
      kind: 'rights',
      names: list.names,
      furniture: [{ start: from, end: from + match[0].trimEnd().length }, ...list.furniture],
    });
  }
}

/** What a text ends with that does not end with a name. */
const NO_NAME_ENDS = '.?!,:;"”’%0123456789';

/** "REUTERS", "(AFP)" or "Getty Images" after the last sentence of a block, or as all of it. */
function addAtEnd(credits: Credit[], text: string, words: string, block: Span): void {
  const tail = words.trimEnd();
  if (NO_NAME_ENDS.includes(tail.at(-1) ?? '.')) return;
  const bracket = /[)\]]$/.test(tail) ? 1 : 0;
  const end = block.start + tail.length - bracket;
  if (!lastWords.has(lastWordOf(tail.slice(0, tail.length - bracket)))) return;
  const start = sourceStart(text, end, block.start) ?? nameStart(text, end, Math.max(block.start, end - 40));
  const name = covered(text, { start, end });
  if (start === end || !isSource(name)) return;
  const before = text.slice(Math.max(block.start, start - 3), start);
  if (!/^$|[.!?…"”’]\s+$|[.!?…"”’\s][([]$|^[([]$|[—–-]\s$/.test(before)) return;
  credits.push({ start, end, kind: isAgency(name) ? 'story' : 'picture', ...sourceParts(text, { start, end }) });
}

/** The last words of all sources, so that no other block is looked at twice. */
const lastWords = new Set(
  [...agencies.flat(), ...photoSources].flatMap((name) => [name, name.toUpperCase()].map(lastWordOf)),
);

function lastWordOf(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('('), words.lastIndexOf('[')) + 1);
}

function isSource(name: string): boolean {
  return isAgency(name) || sources.has(name);
}

/** "AP Photo" → AP and the word "Photo". */
function sourceParts(text: string, span: Span): { names: StatedName[]; furniture: Span[] } {
  const name = covered(text, span);
  const photo = / Photo$| PHOTO$| photo$/.exec(name);
  const end = photo ? span.start + photo.index : span.end;
  const stated: StatedName = { start: span.start, end, type: 'organization', by: 'credit' };
  return { names: [stated], furniture: photo ? [{ start: end + 1, end: span.end }] : [] };
}

interface CreditList {
  readonly names: StatedName[];
  readonly furniture: Span[];
  readonly hasSource: boolean;
  readonly end: number;
}

const JOINT = /^(?:\s*(?:[,/&|+]|[—–-](?=\s))\s*(?:and\s+)?|\s+(?:and|via|for|with|of|in|at|from|on behalf of)\s+)/;
let oddSource: RegExp | null = null;

function oddSourceForm(): RegExp {
  oddSource ??= new RegExp(`^(?:${anyOf(oddSources())})(?![\\p{L}\\p{N}])`, 'u');
  return oddSource;
}

/** "the Associated Press", "our staff" */
const ARTICLE = /^(?:the|our|its)\s+/;

interface ListKind {
  readonly isStory: boolean;
  /** Whether a name of two words is a person's, since it stands after "by". */
  readonly isSure: boolean;
  /** Whether it is one beside a source: "Jane Roe/AFP", but "Acme Steel via AP". */
  readonly isPicture: boolean;
}

/** The names from an offset on, with what joins them: "Ann Lee and Bo Berg in Oslo", "Jane Roe/Pool via AP, File". */
function readList(text: string, from: number, limit: number, { isStory, isSure, isPicture }: ListKind): CreditList {
  const names: StatedName[] = [];
  const furniture: Span[] = [];
  let hasSource = false;
  let end = from;
  let inPlace = false;
  for (let at = from, count = 0; at < limit && count < MAX_NAMES; count++) {
    const rest = text.slice(at, Math.min(limit, at + MAX_ITEM));
    const skipped = ARTICLE.exec(rest)?.[0].length ?? 0;
    const item = itemAt(text, at + skipped, limit);
    if (item === null) break;
    const words = covered(text, item);
    if (marks.has(words)) furniture.push(item);
    else if (isSource(words)) {
      const parts = sourceParts(text, item);
      names.push(...parts.names);
      furniture.push(...parts.furniture);
      hasSource = true;
    } else {
      const type = typeOfItem(words, inPlace, isStory);
      if (type !== null) names.push({ ...item, start: item.start + honorificOf(words), type, by: 'credit' });
    }
    end = item.end;
    const joint = jointAt(text, end, limit, isStory);
    if (joint === undefined) break;
    const word = joint.trim();
    // ", May 4, 2019" and ", a man" go on with something else.
    if (word === ',' && !isStory && !isOfPicture(text, itemAt(text, end + joint.length, limit))) break;
    inPlace = word === 'in' || word === 'at' || word === 'from' || (inPlace && /^(?:,|and|,\s*and|&)$/.test(word));
    at = end + joint.length;
  }
  const arePeople = isSure || (hasSource && isPicture);
  const kept = arePeople ? names : names.filter((name) => name.type !== 'person' || hasGivenName(covered(text, name)));
  return { names: kept, furniture, hasSource, end };
}

/** "Jane Roe", "J. Roe"; a name with another first word may be a company's. */
function hasGivenName(name: string): boolean {
  const [first] = name.split(' ', 1) as [string];
  return /^\p{Lu}\.$/u.test(first) || sexOfGivenName(first) !== null;
}

/** ", File" and ", AFP" */
function isOfPicture(text: string, item: Span | null): boolean {
  const words = item === null ? '' : covered(text, item);
  return marks.has(words) || isSource(words);
}

const MAX_NAMES = 40;
/** Characters that a name or what joins it to the next can have. */
const MAX_ITEM = 60;

/** What joins a name to the next: " and ", ", ", and before the agencies of a writer a bracket, "Ann Lee (AP, AFP)". */
function jointAt(text: string, at: number, limit: number, isStory: boolean): string | undefined {
  const rest = text.slice(at, Math.min(limit, at + MAX_ITEM));
  if (isStory && rest.startsWith(' (')) {
    const next = itemAt(text, at + 2, limit);
    return next && isSource(covered(text, next)) ? ' (' : undefined;
  }
  return JOINT.exec(rest)?.[0];
}

/** A source that is no row of capitalized words, or the name that starts at an offset; null where none does. */
function itemAt(text: string, at: number, limit: number): Span | null {
  const odd = oddSourceForm().exec(text.slice(at, Math.min(limit, at + MAX_ITEM)));
  if (odd) return { start: at, end: at + odd[0].length };
  // "REUTERS ATTENTION EDITORS"
  if (text.startsWith('REUTERS ', at)) return { start: at, end: at + 'REUTERS'.length };
  return nameAt(text, at, limit);
}

/** "Ann Lee", "The University of Oslo" */
function nameAt(text: string, at: number, limit: number): Span | null {
  const end = nameEnd(text, at, limit);
  if (end === at) return null;
  const after = text.slice(end, Math.min(limit, end + 12));
  const of = /^ (?:of|for) (?:the )?/.exec(after);
  if (!of || !startsWithCapital(after.slice(of[0].length)) || typeOfCredited(text.slice(at, end)) !== 'organization')
    return { start: at, end };
  return { start: at, end: nameEnd(text, end + of[0].length, limit) };
}

/** What a name of a list is; after "in", a place goes on until the next person. */
function typeOfItem(words: string, inPlace: boolean, isStory: boolean): NameType | null {
  if (inPlace && (isKnownPlace(words) || !words.includes(' '))) return 'location';
  const type = typeOfCredited(words);
  if (type !== null || !isStory) return type;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(words)) return null;
  // "Reporting by Oslo newsroom"
  return isKnownPlace(words) ? 'location' : 'person';
}

import { bylineOpeners } from '../../lexicon/read/byline-words.js';
import { sexOfGivenName } from '../../resource/given-names.js';
import { isCapitals, isNameWord, startsWithCapital } from '../../text/letter-case.js';
import { opensLike } from '../../text/opens-like.js';
import { covered } from '../../text/span.js';
import type { Span, StatedName } from '../../types.js';
import { readDatedLine } from './dated-line.js';
import { readDateline } from './dateline.js';
import { isMasthead } from './head-lines.js';
import { isAgency } from './known-agencies.js';
import { isKnownPlace } from './known-places.js';
import { honorificOf, isParticle, typeOfCredited } from './people-names.js';
import type { StampDay } from './stamp.js';

const OPENING = new RegExp(`^(?:${bylineOpeners.join('|')})\\s{0,2}:?\\s{1,3}(?=\\S)`, 'i');
const opensLikeByline = opensLike(bylineOpeners);
/** What joins the capitalized words of "Ann Lee and Bo Berg, Reuters". */
const joining = new Set('and in of for the de van von al bin & | / – — - agencies wires staff reports'.split(' '));
const MAX_BYLINE = 120;
/** "By staff writers" */
const UNNAMED = /^(?:our|staff|agency|agencies|wires?|admin|editor|editors|newsroom|web desk|guest)(?: \p{L}+){0,3}$/u;

function isBylineWord(word: string): boolean {
  if (joining.has(word) || isParticle(word)) return true;
  const end = word.length - (word.endsWith(',') ? 1 : 0);
  return isNameWord(word.slice(word.startsWith('(') ? 1 : 0, word[end - 1] === ')' ? end - 1 : end));
}

const SEPARATOR = /\s{0,3}[,|/;()]\s{0,3}|\s{1,3}[–—-]\s{1,3}|\s{1,3}(?:and|AND|&|in|for|of)\s{1,3}/g;

export interface Byline {
  readonly names: readonly StatedName[];
  /** The day that the line ends with, "By Ann Lee | March 4, 2021". */
  readonly days: readonly StampDay[];
}

/**
 * A byline, with the day that may stand at its end; null for a line that is none.
 * @param isBelow whether another line stands above it
 * @param isNearEdge whether it stands where an article's own day may: far from its start and end, a line has none
 */
export function readDatedByline(text: string, block: Span, isBelow: boolean, isNearEdge: boolean): Byline | null {
  const names = readByline(text, block, isBelow);
  if (names !== null) return { names, days: [] };
  const dated = isNearEdge ? readDatedLine(covered(text, block)) : null;
  if (dated === null || dated.others.length === 0) return null;
  const others = dated.others.map((other) => ({
    ...other,
    start: block.start + other.start,
    end: block.start + other.end,
  }));
  const isFirst = others[0]!.start === block.start;
  if (isFirst && others.length === 1 && isPlaceOf(text, block, others[0]!)) return null;
  const stated: StatedName[] = [];
  for (const other of others) {
    const isSigned = isBelow || isMasthead(covered(text, other));
    const found = readByline(text, other, isBelow) ?? (isSigned ? readSignature(text, other) : null);
    if (found !== null) stated.push(...found);
    else if (isKnownPlace(covered(text, other))) stated.push({ ...plain(other), type: 'location', by: 'byline' });
    else return null;
  }
  // "Oslo | World | March 4, 2021" is a dateline.
  return stated.every(({ type }) => type === 'location') && stated.length > 0
    ? null
    : { names: stated, days: dated.days };
}

/** "NICE, France 1996-08-30" is a dateline, though "BBC News, Oslo, 4 March 2021" is none. */
function isPlaceOf(text: string, block: Span, other: Span): boolean {
  const words = covered(text, other);
  return (
    !OPENING.test(words) &&
    !isAgency(words) &&
    isCapitals(words.split(',', 1)[0]!) &&
    readDateline(text, block) !== null
  );
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

/** "Source: Acme Steel" beside a day */
const SOURCE = /^(?:source|via)\s?:\s?/i;

/** "Jo Day", "Reuters", "The Oslo Courier": what is a byline only beside a day. */
function readSignature(text: string, other: Span & { readonly isParted: boolean }): readonly StatedName[] | null {
  const span = { start: other.start + (SOURCE.exec(covered(text, other))?.[0].length ?? 0), end: other.end };
  const name = covered(text, span);
  const type = typeOfCredited(name);
  if (type === null || isKnownPlace(name)) return null;
  // "Old Harbor, March 4, 2019" is under a picture.
  const isSure = other.isParted || span.start > other.start || sexOfGivenName(name.split(' ', 1)[0]!) !== null;
  return type === 'person' && !isSure ? null : [{ ...span, type, by: 'byline' }];
}

/**
 * "By Ann Lee and Bo Berg, Reuters"; null for a line that is none.
 * @param isBelow whether another line stands above it: there "Ann Lee, Reuters" and "BBC News, Oslo" are bylines too
 */
export function readByline(text: string, block: Span, isBelow = false): readonly StatedName[] | null {
  if (block.end - block.start > MAX_BYLINE) return null;
  const line = covered(text, block);
  const opening = opensLikeByline(line) ? OPENING.exec(line)?.[0] : undefined;
  if (opening === undefined) return isBelow ? readBareByline(text, block) : null;
  const names = line.slice(opening.length);
  if (isAgency(names))
    return [{ start: block.start + opening.length, end: block.end, type: 'organization', by: 'byline' }];
  if (UNNAMED.test(names)) return [];
  if (!startsWithCapital(names) || !names.split(/\s+/).every(isBylineWord)) return null;
  return readNames(text, { start: block.start + opening.length, end: block.end });
}

const MAX_BARE = 70;

/** "Ann Lee, Reuters", "Ann Lee in Oslo", "BBC News, Oslo": two or more names, the last of which is a paper's or a place's. */
function readBareByline(text: string, block: Span): readonly StatedName[] | null {
  const line = covered(text, block);
  if (line.length > MAX_BARE || !/,| in | and agencies$/.test(line) || !line.split(/\s+/).every(isBylineWord))
    return null;
  const names = readNames(text, block);
  if (names.length > 0 && line.endsWith(' and agencies')) return names;
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 2 || first.start !== block.start || last.end !== block.end) return null;
  // "Security Council Ends Mission in Kenya" is a headline.
  const isPaper = (name: string) => !name.includes(' ') || isMasthead(name) || isAgency(name);
  if (first.type === 'organization') return last.type === 'location' && isPaper(covered(text, first)) ? names : null;
  // "FARMINGTON HILLS, Mich." is a place.
  const isFiled = last.type === 'organization' || (line.includes(' in ') && isKnownPlace(covered(text, last)));
  return first.type === 'person' && isFiled ? names : null;
}

/** The writers, their papers and their places. */
function readNames(text: string, { start, end }: Span): StatedName[] {
  const words = text.slice(start, end);
  const stated: StatedName[] = [];
  let from = 0;
  let isAfterIn = false;
  for (const match of [...words.matchAll(SEPARATOR), null]) {
    const name = words.slice(from, match?.index ?? words.length);
    const at = start + from;
    stated.push(...readName(name, at, isAfterIn, stated.length === 0));
    if (match === null) break;
    isAfterIn = match[0].trim() === 'in';
    from = match.index + match[0].length;
  }
  return stated;
}

/** Where the agency starts in "ANN LEE Associated Press"; 0 where none does. */
function paperAt(name: string): number {
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    if (isAgency(name.slice(space + 1)) && typeOfCredited(name.slice(0, space)) === 'person') return space + 1;
  }
  return 0;
}

function readName(name: string, at: number, isAfterIn: boolean, isFirst: boolean): StatedName[] {
  if (name.trim() === '') return [];
  const state = (length: number, type: StatedName['type']): StatedName => ({
    start: at,
    end: at + length,
    type,
    by: 'byline',
  });
  if (isAfterIn) return [state(name.length, 'location')];
  const paper = paperAt(name);
  if (paper > 0) return [state(paper - 1, 'person'), { ...state(name.length, 'organization'), start: at + paper }];
  const type = typeOfCredited(name);
  // "Ann Lee, New York"
  if (type !== 'organization' && !isFirst && isKnownPlace(name)) return [state(name.length, 'location')];
  const skipped = honorificOf(name);
  if (type !== null) return [{ ...state(name.length, type), start: at + skipped }];
  // "AP Sports Writer"
  const [opening] = name.split(' ', 1) as [string];
  return isAgency(opening) ? [state(opening.length, 'organization')] : [];
}

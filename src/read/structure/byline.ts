import { covered } from '../../text/span.js';
import type { Span, StatedName } from '../../types.js';
import { isAgency } from './known-agencies.js';
import { isKnownPlace } from './known-places.js';
import { honorificOf, isParticle, typeOfCredited } from './people-names.js';

const OPENING = /^(?:by|from|reporting by|written by|story by|text by|posted by|published by)\s{0,2}:?\s{1,3}(?=\S)/i;
/** "Ann Lee and Bo Berg, Reuters": capitalized words, and what joins them. */
const WORD =
  /^(?:\(?\p{Lu}[\p{L}\p{M}.'’-]*\)?,?|and|in|of|for|the|de|van|von|al|bin|&|agencies|wires|staff|reports|[|/–—-])$/u;
const MAX_BYLINE = 120;
/** "By staff writers" */
const UNNAMED = /^(?:our|staff|agency|agencies|wires?)(?: \p{L}+){0,3}$/u;

function isBylineWord(word: string): boolean {
  return WORD.test(word) || isParticle(word);
}

const SEPARATOR = /\s{0,3}[,|/;()]\s{0,3}|\s{1,3}[–—-]\s{1,3}|\s{1,3}(?:and|AND|&|in|for|of)\s{1,3}/g;

/**
 * "By Ann Lee and Bo Berg, Reuters"; null for a line that is none.
 * @param isBelow whether another line stands above it: there "Ann Lee, Reuters" and "BBC News, Oslo" are bylines too
 */
export function readByline(text: string, block: Span, isBelow = false): readonly StatedName[] | null {
  if (block.end - block.start > MAX_BYLINE) return null;
  const line = covered(text, block);
  const opening = OPENING.exec(line)?.[0];
  if (opening === undefined) return isBelow ? readBareByline(text, block) : null;
  const names = line.slice(opening.length);
  if (isAgency(names))
    return [{ start: block.start + opening.length, end: block.end, type: 'organization', by: 'byline' }];
  if (UNNAMED.test(names)) return [];
  if (!/^\p{Lu}/u.test(names) || !names.split(/\s+/).every(isBylineWord)) return null;
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
  if (first.type === 'organization') return last.type === 'location' ? names : null;
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

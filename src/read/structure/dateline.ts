import { agencies } from '../../lexicon/common/agencies.js';
import { sentenceStarters } from '../../lexicon/common/sentence-starters.js';
import { slugs } from '../../lexicon/common/slugs.js';
import { isCapitals } from '../../text/letter-case.js';
import { covered } from '../../text/span.js';
import { titleCase } from '../../text/title-case.js';
import { atCharacter, trimInvisible, withoutInvisibleEdges } from '../../text/white-space.js';
import type { Dateline, Span } from '../../types.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';

export interface FoundDateline extends Dateline {
  /** Where the running text starts, after the dash. */
  readonly textStart: number;
}

/** A dateline is short: its dash is not looked for after this many characters. */
const MAX_DATELINE = 120;
/** "--", "—", " - ", ": " between a dateline and its text. */
const DASH = /\s*(?:--+|[–—]|(?:[-_|]|:)(?=\s|$))\s*/;
/** "(Xinhua)", "/PRNewswire/". */
const AGENCY = /\s*(?:\(([^()]{2,40})\)|\/ ?([A-Za-z][\w .-]{1,28}) ?\/(?=\s|$|-))/;
/** ", Sept. 17" at the end of the words before the agency. */
const DATE_AT_END = new RegExp(`([,.]?)\\s+(${DATE_SOURCE})[,.]?$`, 'i');
const sentenceWords = new Set<string>(sentenceStarters);
const known = new Set<string>(agencies);
const notPlaces = new Set<string>(slugs);

/**
 * The dateline at the start of a block, or null.
 * Its forms: "BEIJING, Sept. 17 (Xinhua) -- ", "Beijing (Reuters) - ", "NEW DELHI, July 3 : ", "WASHINGTON — ",
 * "(Reuters) - ", and "VENICE, Italy 1996-08-31" on a line of its own. A place that is not in capitals needs a known agency
 * or a date beside it: "Moscow - the capital - was calm" has no dateline.
 */
export function readDateline(text: string, block: Span): FoundDateline | null {
  const line = text
    .slice(block.start, atCharacter(text, Math.min(block.end, block.start + MAX_DATELINE)))
    .split('\n', 1)[0]!
    .trimEnd();
  const dash = DASH.exec(line);
  const agency = AGENCY.exec(line);
  const hasAgency = agency !== null && (dash === null || agency.index < dash.index);
  const agencyEnd = hasAgency ? agency.index + agency[0].length : 0;
  const closing = hasAgency ? DASH.exec(line.slice(agencyEnd)) : dash;
  const isClosed = closing !== null && (!hasAgency || closing.index === 0);
  const end = hasAgency ? agencyEnd : (dash?.index ?? line.length);
  const name = hasAgency ? trimInvisible((agency[1] ?? agency[2])!) || null : null;
  const where = readPlaceAndDate(line.slice(0, hasAgency ? agency.index : end));
  if (!where || !isDateline({ ...where, agency: name, isClosed, line, end })) return null;
  const textStart = block.start + end + (isClosed ? closing[0].length : 0);
  const rest = text.slice(textStart, block.end);
  const span = withoutInvisibleEdges(text, { start: block.start, end: block.start + end });
  return {
    ...span,
    text: covered(text, span),
    place: where.place === '' ? null : placeName(trimInvisible(where.place.split('/')[0]!)),
    date: where.date,
    agency: name,
    textStart: textStart + (rest.length - rest.trimStart().length),
  };
}

interface Parts {
  /** As printed; empty if there is none. */
  readonly place: string;
  readonly date: string | null;
  /** Whether a comma or a period separates the date from the place. */
  readonly isParted: boolean;
}

/** "BEIJING, Sept. 17" → BEIJING, XXXX-09-17; null if these are not the words of a dateline. */
function readPlaceAndDate(head: string): Parts | null {
  const found = /\d/.test(head) ? DATE_AT_END.exec(head) : null;
  const date = found ? readCalendarDate(found[2]!) : null;
  const match = date === null ? null : found;
  const places = (match ? head.slice(0, match.index) : head).replace(/ ?\[([^\]]+)\]/, ', $1').split(/, ?/);
  if (places.length > 3 || (places[0] !== '' && !places.every(isName))) return null;
  return { place: places[0]!, date, isParted: match?.[1] !== '' };
}

/** Whether the parts add up to a dateline. */
function isDateline(parts: Parts & { agency: string | null; isClosed: boolean; line: string; end: number }): boolean {
  const { place, date, isParted, agency, isClosed, line, end } = parts;
  const isWire = agency !== null && known.has(agency);
  if (place === '') return isWire && isClosed;
  if (/^(?:\p{Lu}\.)+$/u.test(place) || notPlaces.has(place.toLowerCase())) return false;
  if (date !== null && agency !== null) return isParted || isCapitals(place);
  if (isWire) return true;
  const isAlone = line.length === end;
  if (date !== null) return (isClosed || isAlone) && (isCapitals(place) || (isParted && isClosed));
  // "WASHINGTON — The": the text after it is in lower case, so the capitals mean something.
  return (
    isCapitals(place) &&
    isClosed &&
    line[end] !== ':' &&
    !isCapitals(line.slice(end)) &&
    (agency === null || isName(agency))
  );
}

/** Small words inside the names of places. */
const PARTICLES = new Set(['de', 'del', 'da', 'do', 'dos', 'la', 'le', 'las', 'los', 'of', 'the', 'upon', 'al', 'el']);

/** "Rio de Janeiro", "NEW DELHI", "D.C.", "Ust-Ilimsk": up to five capitalized words. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  return (
    parts.length <= 5 &&
    !parts.some((word) => /^\p{Lu}+$/u.test(word) && isSentenceWord(word.toLowerCase())) &&
    parts.every((word, i) => (/^[\p{L}.'’/-]+$/u.test(word) && /^\p{Lu}/u.test(word)) || (i > 0 && PARTICLES.has(word)))
  );
}

/** "ON" in "SUMMIT ON MONDAY"; but "THE HAGUE", "ISLE OF MAN". */
function isSentenceWord(word: string): boolean {
  return sentenceWords.has(word) && !PARTICLES.has(word);
}

/** "NEW DELHI" → "New Delhi"; "Rio de Janeiro" stays; "MOSCOW." → "Moscow". */
function placeName(place: string): string {
  const name = /\p{L}{2}\.$/u.test(place) ? place.slice(0, -1) : place;
  return isCapitals(name) ? titleCase(name) : name;
}

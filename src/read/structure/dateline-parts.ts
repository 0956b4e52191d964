import { atCharacter, withoutInvisibleEdges } from '../../text/white-space.js';
import type { Span } from '../../types.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';
import { isAgency, namesAgency } from './known-agencies.js';
import { isKnownRegion } from './known-places.js';

/** What may be the head of a block, cut into its parts; whether it is one is not decided here. */
export interface Head {
  readonly places: readonly Span[];
  readonly date: string | null;
  /** Whether a comma or a period separates the date from the place. */
  readonly isParted: boolean;
  /** As printed: "Xinhua", "Reuters/AP". */
  readonly agency: Span | null;
  /** Each of those that it names. */
  readonly agencies: readonly Span[];
  /** What closes it: "-" for a hyphen between spaces, ":", "]", "—" for any longer dash; null if nothing does. */
  readonly closing: '-' | ':' | ']' | '—' | null;
  /** Whether nothing follows on its line. */
  readonly isAlone: boolean;
  readonly start: number;
  /** Without the dash. */
  readonly end: number;
  readonly textStart: number;
  readonly blockEnd: number;
}

/** A dateline is short: its dash is not looked for after this many characters. */
const MAX_DATELINE = 120;
/** What a dateline has somewhere. */
const ANY_MARK = /[)\]/:|_–—-]|\d$/;
/** "--", "—", " - ", ": " between a dateline and its text. */
const DASH = /\s*(?:--+|[–—]|(?:[-_|]|:)(?=\s|$))\s*/;
/** "(Xinhua)", "/PRNewswire/". */
const AGENCY = /\s*(?:\(([^()]{2,40})\)|\/ ?([A-Za-z][\w .-]{1,28}) ?\/(?=[\s.-]|$))/g;
/** "— " before the place, as some sites begin every paragraph. */
const LEADING_DASH = /^(?:--+|[–—])\s*(?=\p{Lu})/u;
/** "[Nairobi, Kenya]", "(NEW YORK)". */
const BRACKETED = /^(?:\[([^()[\]]{3,60})\]|\(([^()[\]]{3,60})\)(?=\s*(?:--|[–—])))/;
/** ", Sept. 17" at the end of the words before the agency. */
const DATE_AT_END = new RegExp(`([,.]?)\\s+(${DATE_SOURCE})[,.]?$`, 'i');
/** "17 July 2022: " after the dash of "CAIRO - ". */
const DATE_AFTER = new RegExp(`^(${DATE_SOURCE})\\s*(?::|--+|[–—-](?=\\s))\\s*`, 'i');

/** Cuts the first line of a block at the agency and the dash; null where the words cannot be a dateline's. */
export function cutHead(text: string, block: Span): Head | null {
  const line = text
    .slice(block.start, atCharacter(text, Math.min(block.end, block.start + MAX_DATELINE)))
    .split('\n', 1)[0]!
    .trimEnd();
  if (/^[a-z]/.test(line) || !ANY_MARK.test(line)) return null;
  const from = LEADING_DASH.exec(line)?.[0].length ?? 0;
  const bracketed = BRACKETED.exec(line.slice(from));
  const within = bracketed?.[1] ?? bracketed?.[2];
  if (bracketed && within !== undefined && !namesAgency(within.trim())) {
    const after = from + bracketed[0].length;
    const closing = closingAt(line, after);
    const mark = closing.mark ?? (bracketed[1] === undefined ? null : ']');
    return finish(line, block, { from: from + 1, to: after - 1, agency: null, end: after, closing: { ...closing, mark } });
  }
  const dash = DASH.exec(line.slice(from));
  const dashAt = dash ? from + dash.index : line.length;
  const agency = agencyBefore(line, from, dash ? { start: dashAt, end: dashAt + dash[0].length } : { start: dashAt, end: dashAt });
  if (agency === null && dash === null) return finish(line, block, { from, to: line.length, agency: null, end: line.length, closing: NOT_CLOSED });
  if (agency === null) return finish(line, block, { from, to: dashAt, agency, end: dashAt, closing: closingAt(line, dashAt) });
  return finish(line, block, {
    from,
    to: Math.min(agency.at, dashAt),
    agency,
    end: agency.at + agency.length,
    closing: closingAt(line, agency.at + agency.length),
  });
}

interface Closing {
  readonly mark: Head['closing'];
  readonly length: number;
}

const NOT_CLOSED: Closing = { mark: null, length: 0 };

function closingAt(line: string, at: number): Closing {
  const rest = line.slice(at);
  const dash = DASH.exec(rest);
  if (dash?.index === 0) {
    const mark = dash[0].trim();
    return { mark: mark === ':' ? ':' : /^[-_|]$/.test(mark) ? '-' : '—', length: dash[0].length };
  }
  // "MOSCOW, May 4. /TASS/. Russia"
  const stop = line[at - 1] === '/' ? /^\.\s+/.exec(rest) : null;
  return stop ? { mark: '—', length: stop[0].length } : NOT_CLOSED;
}

interface AgencyPart {
  /** With the white space before it. */
  readonly at: number;
  readonly length: number;
  /** Between the marks. */
  readonly name: Span;
}

/** The agency in brackets before the dash; a state in brackets is none: "Mumbai (Maharashtra) [India], May 4 (ANI):". */
function agencyBefore(line: string, from: number, dash: Span): AgencyPart | null {
  let unknown: AgencyPart | null = null;
  for (const match of line.matchAll(AGENCY)) {
    if (match.index < from || match.index > dash.end) continue;
    const name = (match[1] ?? match[2])!;
    const start = match.index + match[0].indexOf(name);
    const part = { at: match.index, length: match[0].length, name: { start, end: start + name.length } };
    // "LONDON--(BUSINESS WIRE)--The"
    if (namesAgency(name.trim())) return match.index < dash.start || line[dash.end] === '(' ? part : unknown;
    if (match.index < dash.start && unknown === null && !/^\s?[[(,]/.test(line.slice(match.index + match[0].length))) unknown = part;
  }
  return unknown;
}

interface Cut {
  /** The words of place and date. */
  readonly from: number;
  readonly to: number;
  readonly agency: AgencyPart | null;
  readonly end: number;
  readonly closing: Closing;
}

function finish(line: string, block: Span, { from, to, agency, end, closing }: Cut): Head | null {
  const where = line.slice(from, to);
  const found = /\d/.test(where) ? DATE_AT_END.exec(where) : null;
  const before = found ? readCalendarDate(found[2]!) : null;
  const isAllDate = before === null && /\d/.test(where) && readCalendarDate(where) !== null;
  const later = before === null && agency === null && closing.mark === '-' ? DATE_AFTER.exec(line.slice(end + closing.length)) : null;
  const after = later ? readCalendarDate(later[1]!) : null;
  const placeEnd = isAllDate ? from : before === null ? to : from + found!.index;
  const parts = cutPlaces(line, from, placeEnd);
  if (parts === null) return null;
  const [places, bare] = withoutBareAgency(line, parts);
  const at = ({ start, end: stop }: Span): Span => ({ start: block.start + start, end: block.start + stop });
  const name = agency ? withoutInvisibleEdges(line, agency.name) : bare;
  const headEnd = after === null ? end : end + closing.length + later![1]!.length;
  return {
    places: places.map(at),
    date: before ?? after ?? (isAllDate ? readCalendarDate(where) : null),
    isParted: after !== null || found?.[1] !== '',
    agency: name && name.start < name.end ? at(name) : null,
    agencies: name ? agenciesIn(line, name).map(at) : [],
    closing: closing.mark,
    isAlone: line.length === end,
    start: block.start + (/[[(]/.test(line[from - 1] ?? '') ? from - 1 : from),
    end: block.start + headEnd,
    textStart: block.start + (after === null ? end + closing.length : end + closing.length + later![0].length),
    blockEnd: block.end,
  };
}

const SEPARATOR = /\s*[,/[\]()]\s*|\s+(?:and|AND|&)\s+/g;
const MAX_PLACES = 5;

/** "BEIRUT/THE HAGUE", "PARIS and BERLIN", "Mumbai (Maharashtra) [India]"; "TRINIDAD AND TOBAGO" is one. */
function cutPlaces(line: string, from: number, to: number): Span[] | null {
  const words = line.slice(from, to);
  const places: Span[] = [];
  const add = (start: number, end: number) => {
    const span = withoutInvisibleEdges(line, { start: from + start, end: from + end });
    if (span.start < span.end) places.push(span);
  };
  let start = 0;
  for (const match of words.matchAll(SEPARATOR)) {
    if (/and|&/i.test(match[0]) && isKnownRegion(words.slice(start).trim())) continue;
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, words.length);
  return places.length > MAX_PLACES ? null : places;
}

/** "WASHINGTON, AP — " */
function withoutBareAgency(line: string, places: readonly Span[]): [readonly Span[], Span | null] {
  const last = places.at(-1);
  if (places.length < 2 || !last || !isAgency(line.slice(last.start, last.end))) return [places, null];
  return [places.slice(0, -1), last];
}

/** "Reuters/AP" → two, "The Courier via AP" → two. */
function agenciesIn(line: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const words = line.slice(start, end);
  let at = 0;
  for (const match of [...words.matchAll(/\s*[/,;&+]\s*|\s+(?:via|and)\s+/g), null]) {
    const span = withoutInvisibleEdges(line, { start: start + at, end: match ? start + match.index : end });
    if (span.start < span.end) spans.push(span);
    if (match) at = match.index + match[0].length;
  }
  return isAgency(words) ? [{ start, end }] : spans;
}

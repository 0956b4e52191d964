import { startsWithCapital } from '../../text/letter-case.js';
import { atCharacter, withoutInvisibleEdges } from '../../text/white-space.js';
import type { Span } from '../../types.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';
import { isAgency, namesAgency } from './known-agencies.js';
import { isKnownRegion, placeParticles } from './known-places.js';

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
const LEADING_DASH = /^(?:--+|[–—])\s*/;
/** "[Nairobi, Kenya]", "(NEW YORK)". */
const BRACKETED = /^(?:\[([^()[\]]{3,60})\]|\(([^()[\]]{3,60})\)(?=\s*(?:--|[–—])))/;
/** ", Sept. 17" and " (17 September 2020)" at the end of the words before the agency. */
const DATE_AT_END = new RegExp(`([,.]?)\\s+\\(?(${DATE_SOURCE})[,.)]?$`, 'i');
/** "17 July 2022: " after the dash of "CAIRO - ", "Sept. 17, 2020 | " after the stroke of "Nairobi | ". */
const DATE_AFTER = new RegExp(`^(${DATE_SOURCE})\\s*(?::|--+|[–—|-](?=\\s|$)|$)\\s*`, 'i');

/** Cuts the first line of a block at the agency and the dash; null where the words cannot be a dateline's. */
export function cutHead(text: string, block: Span): Head | null {
  const line = firstLine(text, block);
  if (!mayBeNames(line) || !ANY_MARK.test(line)) return null;
  const from = afterDash(line);
  const bracketed = line[from] === '[' || line[from] === '(' ? BRACKETED.exec(line.slice(from)) : null;
  const within = bracketed?.[1] ?? bracketed?.[2];
  if (bracketed && within !== undefined && !namesAgency(within.trim())) {
    const after = from + bracketed[0].length;
    const closing = closingAt(line, after);
    const mark = closing.mark ?? (bracketed[1] === undefined ? null : ']');
    return headOf(line, block, {
      from: from + 1,
      to: after - 1,
      agency: null,
      end: after,
      closing: { ...closing, mark },
    });
  }
  const dash = DASH.exec(line.slice(from));
  const dashAt = dash ? from + dash.index : line.length;
  const agency = agencyBefore(line, from, { start: dashAt, end: dashAt + (dash?.[0].length ?? 0) });
  const end = agency ? agency.at + agency.length : dashAt;
  return headOf(line, block, {
    from,
    to: Math.min(end, agency?.at ?? end, dashAt),
    agency,
    end,
    closing: closingAt(line, end),
  });
}

/** Where a line goes on after a dash before a capital. */
function afterDash(line: string): number {
  const length = LEADING_DASH.exec(line)?.[0].length ?? 0;
  return length > 0 && startsWithCapital(line.slice(length)) ? length : 0;
}

/** What of the first line of a block a dateline can take up. */
function firstLine(text: string, { start, end }: Span): string {
  const limit = end - start > MAX_DATELINE ? atCharacter(text, start + MAX_DATELINE) : end;
  const line = text.slice(start, limit);
  const lineEnd = line.indexOf('\n');
  return (lineEnd < 0 ? line : line.slice(0, lineEnd)).trimEnd();
}

/** Marks that end the first name of a head. */
const FIRST_MARK = /[,([/—–:|_]|--| -/;
const MAX_FIRST_WORDS = 8;

/** Whether the words before the first mark are capitalized, as those of nearly no other line are; told without more ado. */
function mayBeNames(line: string): boolean {
  if (isSmall(line.charCodeAt(0)) || line === '') return false;
  const mark = FIRST_MARK.exec(line);
  if (mark?.index === 0) return true;
  if (/^\d/.test(line)) return /^\d{1,2} [A-Z]/.test(line);
  const end = mark ? mark.index : line.length;
  for (let at = 0, words = 0; at < end; words++) {
    const space = line.indexOf(' ', at);
    const next = space < 0 || space > end ? end : space;
    const isName = !isSmall(line.charCodeAt(at)) || isJoint(line.slice(at, next));
    if (!isName || words === MAX_FIRST_WORDS) return false;
    at = next + 1;
  }
  return true;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** "Rio de Janeiro", "PARIS and BERLIN" */
function isJoint(word: string): boolean {
  return word === 'and' || placeParticles.has(word);
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
  readonly isKnown: boolean;
}

/** The agency in brackets before the dash; a state in brackets is none: "Mumbai (Maharashtra) [India], May 4 (ANI):". */
function agencyBefore(line: string, from: number, dash: Span): AgencyPart | null {
  let unknown: AgencyPart | null = null;
  if (!line.includes('(') && !line.includes('/')) return null;
  for (const match of line.matchAll(AGENCY)) {
    if (match.index < from || match.index > dash.end || isDate(match[1])) continue;
    const name = (match[1] ?? match[2])!;
    const start = match.index + match[0].indexOf(name);
    const part = {
      at: match.index,
      length: match[0].length,
      name: { start, end: start + name.length },
      isKnown: namesAgency(name.trim()),
    };
    // "LONDON--(BUSINESS WIRE)--The"
    if (part.isKnown) return match.index < dash.start || line[dash.end] === '(' ? part : unknown;
    if (match.index < dash.start && unknown === null && !/^\s?[[(,]/.test(line.slice(match.index + match[0].length)))
      unknown = part;
  }
  return unknown;
}

/** "GENEVA (4 March 2021) –" */
function isDate(words: string | undefined): boolean {
  return words !== undefined && /\d/.test(words) && readCalendarDate(words) !== null;
}

interface Cut {
  /** The words of place and date. */
  readonly from: number;
  readonly to: number;
  readonly agency: AgencyPart | null;
  readonly end: number;
  readonly closing: Closing;
}

function headOf(line: string, block: Span, cut: Cut): Head | null {
  const { from, agency, end, closing } = cut;
  // "Hill, who led by two strokes": what neither a dash nor an agency ends is a dateline only with its date.
  if (closing.mark === null && !agency?.isKnown && !/\d/.test(line.slice(from, cut.to))) return null;
  const bare = agency ? null : bareAgency(line, cut);
  const day = readDay(line, bare ? { ...cut, to: bare.at } : cut);
  if (closing.mark === null && !agency?.isKnown && day.date === null) return null;
  const places = cutPlaces(line, from, day.placeEnd);
  if (places === null) return null;
  const inText = (span: Span): Span => ({ start: block.start + span.start, end: block.start + span.end });
  const name = agency ? withoutInvisibleEdges(line, agency.name) : (bare?.name ?? null);
  const isNamed = name !== null && name.start < name.end;
  return {
    places: places.map(inText),
    date: day.date,
    isParted: day.isParted,
    agency: isNamed ? inText(name) : null,
    agencies: isNamed ? agenciesIn(line, name).map(inText) : [],
    closing: closing.mark,
    isAlone: line.length === end,
    start: block.start + (/[[(]/.test(line[from - 1] ?? '') ? from - 1 : from),
    end: block.start + day.end,
    textStart: block.start + day.textStart,
    blockEnd: block.end,
  };
}

interface Day {
  readonly date: string | null;
  /** Whether something separates it from the place. */
  readonly isParted: boolean;
  /** Where the words of the places end. */
  readonly placeEnd: number;
  /** Where the dateline ends, and where its text starts. */
  readonly end: number;
  readonly textStart: number;
}

/** The date before the agency, "BEIJING, Sept. 17", alone before it, or after the dash, "CAIRO - 17 July 2022:". */
function readDay(line: string, { from, to, agency, end, closing }: Cut): Day {
  const where = line.slice(from, to);
  const textStart = end + closing.length;
  const without: Day = { date: null, isParted: true, placeEnd: to, end, textStart };
  if (/\d/.test(where)) {
    const whole = readCalendarDate(where);
    if (whole !== null) return { ...without, date: whole, placeEnd: from };
    const found = DATE_AT_END.exec(where);
    const date = found && readCalendarDate(found[2]!);
    if (!found || !date) return without;
    const cut = from + found.index;
    // "ROCHESTER, N.H. 1996-08-30"
    const stop = line[cut] === '.' && /\p{Lu}\.\p{Lu}$/u.test(line.slice(0, cut)) ? 1 : 0;
    return { ...without, date, isParted: found[1] !== '' || found[0].includes('('), placeEnd: cut + stop };
  }
  const after = agency === null && closing.mark === '-' ? DATE_AFTER.exec(line.slice(textStart)) : null;
  const date = after && readCalendarDate(after[1]!);
  if (!after || !date) return without;
  return { ...without, date, end: textStart + after[1]!.length, textStart: textStart + after[0].length };
}

const SEPARATOR = /\s{0,3}[,/[\]()]\s{0,3}|\s{1,3}(?:and|AND|&)\s{1,3}/g;
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

/** "WASHINGTON, AP — ", "Accra, May 4, GNA - ", "Reuters - ": an agency without brackets at the end of the words. */
function bareAgency(line: string, { from, to, closing }: Cut): { readonly at: number; readonly name: Span } | null {
  if (closing.mark === null) return null;
  const where = line.slice(from, to);
  const comma = where.lastIndexOf(',');
  const name = withoutInvisibleEdges(line, { start: from + comma + 1, end: to });
  return isAgency(line.slice(name.start, name.end)) ? { at: from + Math.max(0, comma), name } : null;
}

/** "Reuters/AP" → two, "The Courier via AP" → two. */
function agenciesIn(line: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const words = line.slice(start, end);
  let at = 0;
  for (const match of [...words.matchAll(/\s{0,3}[/,;&+]\s{0,3}|\s{1,3}(?:via|and)\s{1,3}/g), null]) {
    const span = withoutInvisibleEdges(line, { start: start + at, end: match ? start + match.index : end });
    if (span.start < span.end) spans.push(span);
    if (match) at = match.index + match[0].length;
  }
  return isAgency(words) ? [{ start, end }] : spans;
}

import { agencies } from '../lexicon/agencies.js';
import { anyOf } from '../lexicon/any-of.js';
import type { Dateline, Span } from '../types.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';

export interface FoundDateline extends Dateline {
  /** Where the running text starts, behind the dash. */
  readonly textStart: number;
}

const CAPITALS = "(?!(?:\\p{Lu}\\.)+ )\\p{Lu}[\\p{Lu}.'’\\- ]*\\p{Lu}\\.?"; // BEIJING, NEW DELHI, ST. LOUIS
const NAME = "\\p{Lu}[\\p{L}.'’\\-]*(?: (?:de |del |da |do |la |of |the )?\\p{Lu}[\\p{L}.'’\\-]*){0,3}"; // New Delhi, Rio de Janeiro
const REGION = `(?:, ?(?:${NAME}|[A-Z]\\.[A-Z]\\.)| \\[${NAME}\\])`; // , Iraq · , Mich. · , D.C.
const DATE = `(?<date>${DATE_SOURCE})`;
const KNOWN_AGENCY = `(?:${anyOf(agencies)})`;
const AGENCY = `(?:\\((?<agency>\\p{Lu}[^()\\s]*(?: \\p{Lu}[^()\\s]*){0,4}|${KNOWN_AGENCY})\\)|/ ?(?<wire>[\\p{L}\\d .-]{2,30}) ?/)`;
const PLACE = (name: string): string => `(?<place>${name})(?:/${name})?(?<region>${REGION}{0,2}?)`;
const DASH = '(?:--+|[-–—_|])';

/**
 * The forms of datelines, tried in this order at the start of a block: what it needs beside a place is what
 * keeps "PARIS" in a headline and "Moscow - the capital" out.
 */
const FORMS: readonly { example: string; pattern: RegExp }[] = [
  {
    example: 'BEIJING, Sept. 17 (Xinhua) -- ',
    pattern: form(`(?:${PLACE(CAPITALS)}[,.]?|${PLACE(NAME)}[,.]) +${DATE},? ?${AGENCY}\\s*(?:${DASH}|:|\\s)`),
  },
  {
    example: 'Beijing (Reuters) - ',
    pattern: form(
      `(?:${PLACE(CAPITALS)}|${PLACE(NAME)}),? ?(?:\\((?<agency>${KNOWN_AGENCY})\\)|/ ?(?<wire>${KNOWN_AGENCY}) ?/)\\s*(?:${DASH}|:|\\s)`,
    ),
  },
  {
    example: 'NEW DELHI, July 3 : ',
    pattern: form(`(?:${PLACE(CAPITALS)},?|${PLACE(NAME)},) +${DATE}\\.? ?(?:${DASH}|:)\\s`),
  },
  { example: 'WASHINGTON — ', pattern: form(`${PLACE(CAPITALS)} ?(?:${DASH}\\s|[—–])`) },
  { example: 'VENICE, Italy 1996-08-31', pattern: form(`(?:${PLACE(CAPITALS)}),? +${DATE}\\s*(?:\\n|$)`) },
  { example: '(Reuters) - ', pattern: form(`\\((?<agency>${anyOf(agencies)})\\)\\s*${DASH}`) },
];

/** Duplicate group names are not allowed in Node 20: the second place of an alternative is numbered. */
function form(source: string): RegExp {
  let seen = 0;
  const renamed = source.replaceAll(
    /\(\?<(place|region)>/g,
    (_, name: string) => `(?<${name}${Math.floor(seen++ / 2)}>`,
  );
  return new RegExp(renamed, 'yu');
}

/** The dateline at the start of a block, or null. */
export function readDateline(text: string, block: Span): FoundDateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 160));
  for (const { pattern } of FORMS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(head);
    const groups = match?.groups;
    if (!groups) continue;
    const place = groups.place0 ?? groups.place1 ?? null;
    if (place && /\n/.test(place)) continue;
    const whole = match[0].replace(new RegExp(`\\s*(?:${DASH}|:)?\\s*$`, 'u'), '');
    const end = block.start + whole.length;
    const textStart = block.start + match[0].length;
    const rest = text.slice(textStart, block.end);
    return {
      text: whole,
      start: block.start,
      end,
      place: place && titleCase(place),
      date: groups.date ? readCalendarDate(groups.date) : null,
      agency: (groups.agency ?? groups.wire)?.trim() ?? null,
      textStart: textStart + (rest.length - rest.trimStart().length),
    };
  }
  return null;
}

/** "NEW DELHI" → "New Delhi"; "Rio de Janeiro" and "D.C." stay. */
function titleCase(place: string): string {
  if (/\p{Ll}/u.test(place)) return place;
  if (/\p{L}{2}\.$/u.test(place)) return titleCase(place.slice(0, -1));
  return place.replaceAll(/\p{L}+/gu, (word, at: number) =>
    place[at + word.length] === '.' && word.length === 1 ? word : word[0] + word.slice(1).toLowerCase(),
  );
}

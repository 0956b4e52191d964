import { NewsqError } from '../errors.js';

/** How much of the start of a file its format is recognized by, in characters. */
const MAX_START = 4096;

/** The first bytes of formats that are not text, one character for each byte. */
const MAGIC: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF; save its text first: pdftotext'],
  [/^PK\x03\x04/, 'a zip archive or an office document; save its text first'],
  [/^\x1f\x8b/, 'compressed; give what "gzip -dc" prints'],
  [/^BZh[1-9]1AY&SY/, 'compressed; give what "bzip2 -dc" prints'],
  [/^\xfd7zXZ/, 'compressed; give what "xz -dc" prints'],
  [/^\x28\xb5\x2f\xfd/, 'compressed; give what "zstd -dc" prints'],
  [/^7z\xbc\xaf/, 'a 7z archive; unpack it first'],
  [/^\xd0\xcf\x11\xe0/, 'an old office document; save its text first'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP)/s, 'a picture; give the text'],
  [/^SQLite format 3\0/, 'a database; give its articles as NDJSON'],
];

/**
 * @param where for messages
 * @throws NewsqError if the bytes are those of a format that is not text
 */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const [, what] = MAGIC.find(([sign]) => sign.test(start)) ?? [];
  if (what !== undefined) throw new NewsqError(`${where}: is ${what}`);
}

interface Sign {
  readonly name: string;
  readonly shows: (sample: string) => boolean;
  readonly advice: string;
}

const SAVE_TEXT = 'save its text first, or read it as it is with --from text';

/** The signs by which text in other formats is recognized, the surest first. */
const SIGNS: readonly Sign[] = [
  { name: 'RTF', shows: (sample) => sample.startsWith('{\\rtf'), advice: SAVE_TEXT },
  { name: 'a WARC file', shows: (sample) => /^WARC\/\d/.test(sample), advice: SAVE_TEXT },
  { name: 'subtitles', shows: isSubtitles, advice: SAVE_TEXT },
  {
    name: 'a feed',
    shows: (sample) => isMarkup(sample) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(sample),
    advice: SAVE_TEXT,
  },
  { name: 'HTML', shows: isHtml, advice: SAVE_TEXT },
  { name: 'XML', shows: isMarkup, advice: SAVE_TEXT },
  { name: 'mail', shows: isMail, advice: SAVE_TEXT },
  {
    name: 'a table (CSV or TSV)',
    shows: isTable,
    advice: 'give its rows as NDJSON, or read it as it is with --from text',
  },
];

/**
 * @param text that would be read as plain text
 * @param where for messages
 * @throws NewsqError if it looks like another format: markup or data must not pass for prose
 */
export function refuseForeign(text: string, where: string): void {
  const start = text.slice(0, MAX_START).trimStart();
  const found = SIGNS.find(({ shows }) => shows(start));
  if (found) throw new NewsqError(`${where}: looks like ${found.name}, not like plain text; ${found.advice}`);
}

/** A declaration, or an element that has attributes or an end; "<Kenya> was the password" is neither. */
function isMarkup(sample: string): boolean {
  if (!sample.startsWith('<')) return false;
  return /^<[?!]/.test(sample) || (/^<[a-z][\w:.-]*[\s/>]/i.test(sample) && /<\/|\/>|="/.test(sample));
}

/** An element of a page, after the declaration and the comments that may stand above it. */
const HTML_START =
  /^(?:!doctype html|html|head|body|div|p|h[1-6]|article|section|main|span|a|ul|ol|table|script|style|meta|link|title)[\s/>]/i;
const HTML_END_TAG = /<\/(?:p|div|span|a|li|ul|ol|h[1-6]|td|tr|table|body|html|article|section|b|i|em|strong)>/gi;
/** An article about the web may quote a tag or two; this many are markup. */
const MIN_END_TAGS = 4;

function isHtml(sample: string): boolean {
  if (!sample.startsWith('<'))
    return sample.includes('</') && (sample.match(HTML_END_TAG)?.length ?? 0) >= MIN_END_TAGS;
  const firstElement = sample.split('<').find((tag) => tag !== '' && !/^(?:\?|!--)/.test(tag)) ?? '';
  return HTML_START.test(firstElement);
}

function isSubtitles(sample: string): boolean {
  if (!sample.includes('-->') && !sample.startsWith('WEBVTT')) return false;
  return /^WEBVTT(?:\s|$)/.test(sample) || /^\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} --> /.test(sample.replaceAll('\r', ''));
}

const HEADER = /^[A-Za-z][A-Za-z0-9-]*: ?\S/;
/** Headers that machines write; "From:", "To:" and "Date:" also stand above press releases. */
const MAIL_HEADER =
  /^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|DKIM-Signature|X-[\w-]+):/im;
const MBOX = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d/;

function isMail(sample: string): boolean {
  // Every expression that is tried slows the start: most articles have no ":" in their first line.
  if (!sample.startsWith('From ') && !sample.split('\n', 1)[0]!.includes(':')) return false;
  if (MBOX.test(sample)) return true;
  const head = sample.replaceAll('\r', '').split('\n\n', 1)[0]!;
  const [first, second] = head.split('\n');
  return (
    HEADER.test(first!) && second !== undefined && MAIL_HEADER.test(head) && /^(?:From|To|Subject|Date):/im.test(head)
  );
}

const COLUMN_NAME = /^"?(?:id|url|date|published|title|headline|text|body|content)"?$/i;

/** "id,date,title,text" above a row with as many cells: short names without spaces after the separators. */
function isTable(sample: string): boolean {
  const [head, row] = sample.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (head === undefined || row === undefined) return false;
  return [',', ';', '\t', '|'].some((mark) => {
    const names = head.trimEnd().split(mark);
    return (
      (names.length >= 3 || (names.length === 2 && names.some((name) => COLUMN_NAME.test(name)))) &&
      names.every((name) => /^"?[A-Za-z_][\w .-]{0,30}"?$/.test(name) && !name.endsWith('.')) &&
      row.split(mark).length >= names.length
    );
  });
}

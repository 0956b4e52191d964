import { isUtf8 } from 'node:buffer';
import { NewsqError } from '../errors.js';
import { collect } from './bytes.js';
import { decode, knownEncoding, sniffWide } from './decode.js';
import { refuseBinary } from './foreign.js';
import type { InputFile } from './reader.js';

/**
 * The name of a document's first element, after the declaration, the document type and the comments above it:
 * "rss", "nitf"; empty where the text is no markup, or the element is not in its first characters.
 */
export function rootOf(text: string): string {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next < 0 || text.slice(at, next).trim() !== '') return '';
    const end = endOfPreamble(text, next);
    if (end === null) return /^<([A-Za-z][\w:.-]{0,60})/.exec(text.slice(next, next + 64))?.[1] ?? '';
    if (end < 0) return '';
    at = end;
  }
  return '';
}

/** Where a declaration, a comment or a document type ends, -1 where it does not, null where none begins. */
function endOfPreamble(text: string, at: number): number | null {
  const after = (end: string, from = at) => {
    const found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (text.startsWith('<?', at)) return after('?>');
  if (text.startsWith('<!--', at)) return after('-->');
  if (!text.startsWith('<!', at)) return null;
  const bracket = text.indexOf('[', at);
  const close = text.indexOf('>', at);
  if (bracket < 0 || close < bracket) return after('>');
  const subset = text.indexOf(']', bracket);
  return subset < 0 ? -1 : after('>', subset);
}

/**
 * The same without its document type: what a document type declares (entities that stand for others a million times, or
 * for a file of this computer) is nothing that an article needs.
 */
export function withoutDoctype(text: string): string {
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    if (next < 0) return text;
    const end = endOfPreamble(text, next);
    if (end === null || end < 0) return text;
    if (/^<!doctype/i.test(text.slice(next, next + 9))) return text.slice(0, next) + text.slice(end);
    at = end;
  }
}

/** Elements within elements; no article has so many, and parsers take long over them. */
const MAX_DEPTH = 400;

/** @throws NewsqError where elements stand in elements deeper than any article has them */
export function refuseDeep(text: string, where: string): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
      if (depth > 0) depth--;
    } else if (isLetter(next) && ++depth > MAX_DEPTH) {
      // What has no end tag (<br>, <meta>, <x/>) is no level: counted exactly only where it matters.
      if (exactDepth(text) > MAX_DEPTH)
        throw new NewsqError(`${where}: its elements are nested too deep; no article is, check the file`);
      return;
    }
  }
}

const SLASH = 47;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const VOID = new Set([
  'br',
  'hr',
  'img',
  'meta',
  'link',
  'input',
  'wbr',
  'source',
  'col',
  'embed',
  'area',
  'base',
  'p',
  'li',
]);

/** How deep it goes at most, elements counted that need an end tag. */
function exactDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
      if (!VOID.has(nameAt(text, at + 2))) depth = Math.max(0, depth - 1);
    } else if (isLetter(next) && !VOID.has(nameAt(text, at + 1)) && !isEmptyTag(text, at)) {
      most = Math.max(most, ++depth);
    }
  }
  return most;
}

function nameAt(text: string, at: number): string {
  return (/^[^\s/<>]*/.exec(text.slice(at, at + 64))?.[0] ?? '').toLowerCase();
}

/** Whether a tag is closed in itself: <media-producer/>. */
function isEmptyTag(text: string, at: number): boolean {
  const tag = text.slice(at, at + MAX_TAG);
  const end = tag.indexOf('>');
  return end > 0 && tag.charCodeAt(end - 1) === SLASH;
}

/** Characters of the longest tag with its attributes that is looked through. */
const MAX_TAG = 2000;

/**
 * The text of a page or of XML, in the encoding that its byte-order mark or its bytes show, otherwise in the one that the
 * server or the text itself names.
 * @throws NewsqError where it is not text, or too large
 */
export async function readMarkup(bytes: AsyncIterable<Uint8Array>, file: InputFile): Promise<string> {
  const { where, encoding, losses } = file;
  const whole = await collect(bytes, where);
  if (encoding === null) refuseBinary(whole, where);
  const { text, doubt } = decode(whole, where, encoding ?? statedEncoding(whole, file));
  if (doubt !== null) losses.doubt(where, doubt);
  return text;
}

/** How much of a page browsers look for its encoding in, and more: some have long comments first. */
const HEAD = 8192;
const DECLARED =
  /<meta\s[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})|^\s{0,99}<\?xml\s[^>]{0,100}encoding=["']([\w:.-]{2,40})/i;

/** What a server or a page says that it is written in; null where its bytes show otherwise, or nothing is said. */
function statedEncoding(bytes: Uint8Array, { where, hint = null }: InputFile): string | null {
  // Pages are often saved anew in UTF-8 and still name what they were before.
  if (sniffWide(bytes, where) !== null || isUtf8(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const match = DECLARED.exec(head);
  const declared = match ? knownEncoding(match[1] ?? match[2]!) : null;
  // What could be read this far is not UTF-16, whatever is said.
  return [hint, declared].find((name) => name !== null && !name.startsWith('utf')) ?? null;
}

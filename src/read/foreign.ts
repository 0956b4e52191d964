import { NewsqError } from '../errors.js';
import { fileSigns } from '../lexicon/read/file-signs.js';

/** How much of the start of a file its format is recognized by, in characters. */
const MAX_START = 4096;

/** The first bytes of nearly all texts: only a few signs are without bytes that no text has. */
const PLAIN = /^(?!%PDF|GIF8|RIFF|BZh|AT&T|bplist|!<arch)[\t\n\r\x20-\x7e]*$/;

/**
 * @param where for messages
 * @throws NewsqError if the bytes are those of a format that is not text
 */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 24));
  if (PLAIN.test(start)) return;
  const [, what] = fileSigns().find(([sign]) => sign.test(start)) ?? [];
  if (what === undefined) return;
  // What is packed may well be articles; anything else is of another kind.
  const trouble = /compressed|unpack/.test(what) ? 'input' : 'kind';
  throw new NewsqError(`${where}: is ${what}`, { trouble });
}

interface Sign {
  readonly name: string;
  readonly shows: (sample: string) => boolean;
  readonly advice: string;
}

/** The signs by which text in other formats is recognized, the surest first. */
const SIGNS: readonly Sign[] = [
  { name: 'XML', shows: isMarkup, advice: 'newsq reads feeds, NewsML-G2 and NITF; of others, save the text first' },
];

/**
 * @param text that would be read as plain text
 * @param where for messages
 * @throws NewsqError if it is XML that no reader knows: markup must not pass for prose
 */
export async function refuseForeign(text: string, where: string): Promise<void> {
  const start = text.slice(0, MAX_START).trimStart();
  const found = SIGNS.find(({ shows }) => shows(start));
  if (found) throw looksLike(found.name, found.advice, where);
  if (readsLikeProse(start)) return;
  const { otherKindOf } = await import('./kinds/index.js');
  const kind = otherKindOf(start);
  if (kind !== null) throw looksLike(kind, 'give an article, or read it as it is with --from text', where);
}

function looksLike(kind: string, advice: string, where: string): NewsqError {
  return new NewsqError(`${where}: looks like ${kind}, not like plain text; ${advice}`, { trouble: 'kind' });
}

/** Characters that prose has next to none of. */
const ODD = /[{}[\]<>=;|\\_$#@&+*~^`/]/g;

/**
 * Whether a text is prose for certain: most articles are, and for them nothing more is loaded. The first line has no colon, most of
 * the text is on lines of several words, and there are no odd characters in it.
 */
function readsLikeProse(start: string): boolean {
  if (!/^["'‘“]?[A-Z](?![A-Z] {2}- )/.test(start)) return false;
  if ((start.match(ODD)?.length ?? 0) > start.length / 100) return false;
  const lines = start.split('\n');
  if (lines[0]!.includes(':')) return false;
  const long = lines.filter((line) => line.length > 40 && line.split(' ').length > 6);
  return long.reduce((sum, line) => sum + line.length, 0) > 0.6 * start.length;
}

/** A declaration, or an element that has attributes or an end; "<Kenya> was the password" is neither. */
function isMarkup(sample: string): boolean {
  if (!sample.startsWith('<') || sample.startsWith('<?php')) return false;
  return /^<[?!]/.test(sample) || (/^<[a-z][\w:.-]*[\s/>]/i.test(sample) && /<\/|\/>|="/.test(sample));
}

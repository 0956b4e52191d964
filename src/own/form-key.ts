import { START, step } from '../resource/hash.js';
import { withoutAccents } from '../text/fold.js';

const ASCII = /^[\x20-\x7e]*$/;

/** A name with plain apostrophes, hyphens and spaces, without accents and the stop at its end: what case is compared by. */
export function plainForm(text: string): string {
  const plain = plainText(text);
  const hasStop = plain.charCodeAt(plain.length - 1) === STOP;
  if (!hasStop && !plain.includes('  ')) return plain;
  return (hasStop ? plain.slice(0, -1) : plain).replace(/ {2,}/g, ' ');
}

/** The same with the stop, for a part of a name. */
export function plainText(text: string): string {
  return ASCII.test(text) ? text : plainer(text);
}

export const STOP = 46;

function plainer(text: string): string {
  return withoutAccents(text)
    .normalize('NFC')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[\s\u0085\u200b\ufeff]+/g, ' ');
}

const HAS_WORD = /[a-z0-9]|(?![\x00-\x7f])[\p{L}\p{N}]/iu;

/** Whether a form has a letter or a digit, without which it names nothing. */
export function hasWord(form: string): boolean {
  return HAS_WORD.test(form);
}

/**
 * The hash of a text in lower case after that of another one: the hashes of words in a row are the hash of the whole. What is
 * looked up so needs no strings of its own, of which a large lexicon would have too many.
 * @param plain as {@link plainText} gives it
 */
export function hashOn(hash: number, plain: string): number {
  let next = hash;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code >= 128) return hashCodes(hash, plain.toLowerCase());
    next = step(next, code >= 65 && code <= 90 ? code + 32 : code);
  }
  return next;
}

function hashCodes(hash: number, lower: string): number {
  let next = hash;
  for (let i = 0; i < lower.length; i++) next = step(next, lower.charCodeAt(i));
  return next;
}

/** The hash of the letters and digits that a form starts with; where it starts with a mark, of that mark: "o" of "O'Neill". */
export function hashOfFirstWord(plain: string): number {
  let hash = START;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code >= 128) return hashOn(START, WORD.exec(plain)?.[0] ?? plain.charAt(0));
    const isCapital = code >= 65 && code <= 90;
    if (!isCapital && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57))
      return i > 0 ? hash : step(hash, code);
    hash = step(hash, isCapital ? code + 32 : code);
  }
  return hash;
}

const WORD = /^[\p{L}\p{N}]+/u;

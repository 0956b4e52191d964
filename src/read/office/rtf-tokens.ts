/** A piece of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'star' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number };

const [BACKSLASH, OPEN, CLOSE, QUOTE, STAR] = [0x5c, 0x7b, 0x7d, 0x27, 0x2a];
const [CR, LF, SPACE, MINUS] = [0x0d, 0x0a, 0x20, 0x2d];
/** The format allows 32 letters for a control word. */
const MAX_WORD = 32;

const open: RtfToken = { kind: 'open' };
const close: RtfToken = { kind: 'close' };
const star: RtfToken = { kind: 'star' };

/** Control signs that are words of their own: a blank that does not break, a hyphen, one that does not break, a new line. */
const SIGNS: Readonly<Record<string, string>> = { '~': 'nbsp', _: 'nbhyphen', '\n': 'par', '\r': 'par', '\t': 'tab' };

/** The pieces of an RTF file, in order; binary data is left out. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === OPEN) yield open;
    else if (byte === CLOSE) yield close;
    else if (byte === CR || byte === LF || byte === 0) continue;
    else if (byte !== BACKSLASH) yield { kind: 'byte', byte };
    else if (isLetter(bytes[at])) {
      const { word, value, end } = controlWord(bytes, at);
      at = end;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    } else {
      const sign = bytes[at++];
      if (sign === QUOTE) {
        const code = hex(bytes[at], bytes[at + 1]);
        if (code !== null) at += 2;
        if (code !== null) yield { kind: 'byte', byte: code };
      } else if (sign === STAR) yield star;
      else if (sign === BACKSLASH || sign === OPEN || sign === CLOSE) yield { kind: 'byte', byte: sign };
      else if (sign !== undefined) {
        const word = SIGNS[String.fromCharCode(sign)];
        if (word !== undefined) yield { kind: 'word', word, value: null };
      }
    }
  }
}

function controlWord(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
  let at = start;
  while (at - start < MAX_WORD && isLetter(bytes[at])) at++;
  const word = String.fromCharCode(...bytes.subarray(start, at));
  const from = at;
  if (bytes[at] === MINUS) at++;
  while (at - from < 11 && isDigit(bytes[at])) at++;
  const value = at > from ? Number(String.fromCharCode(...bytes.subarray(from, at))) : null;
  if (bytes[at] === SPACE) at++;
  return { word, value: Number.isNaN(value) ? null : value, end: at };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hex(high: number | undefined, low: number | undefined): number | null {
  if (high === undefined || low === undefined) return null;
  const digits = String.fromCharCode(high, low);
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}

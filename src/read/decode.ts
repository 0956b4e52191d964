import { NewsqError } from '../errors.js';
import { knownUtf32, utf32Decoder } from './utf-32.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface Decoded {
  readonly text: string;
  /** What was guessed or lost, for a message: "not UTF-8, read as Windows-1252"; null if everything was read for certain. */
  readonly doubt: string | null;
}

/**
 * Decodes text and drops its byte-order mark: UTF-8, unless a mark or a pattern of zero bytes shows UTF-16 or UTF-32. Text
 * with a few bytes that are not UTF-8 is still UTF-8; without any sign of UTF-8 it is read as Windows-1252, which covers Latin-1.
 * @param where for messages: the file, with the line where there is one
 * @param encoding as {@link knownEncoding} returns it, if the user names it; then nothing is guessed
 * @throws NewsqError if the bytes are not text
 */
export function decode(bytes: Uint8Array, where: string, encoding: string | null = null): Decoded {
  const known = encoding ?? sniffWide(bytes, where);
  if (known !== null) return decodeAs(bytes, known);
  if (bytes.includes(0)) throw notText(where);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubt: null };
  } catch {
    return decodeBroken(bytes, where);
  }
}

/** The canonical name of an encoding, or null if it is not known: "Latin1" → "windows-1252". */
export function knownEncoding(name: string): string | null {
  const wide = knownUtf32(name);
  if (wide !== null) return wide;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') {
    const text = decodeWindows1252(bytes);
    return { text, doubt: lossOf(text, encoding) };
  }
  const wide = knownUtf32(encoding);
  if (wide !== null) {
    const text = utf32Decoder(wide)(bytes, true);
    return { text, doubt: lossOf(text, encoding) };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), doubt: null };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, doubt: lossOf(text, encoding) };
  }
}

/** Takes the bytes of a text piece by piece and returns the text of each, without the byte-order mark. */
export type StreamDecoder = (bytes: Uint8Array, isLast: boolean) => string;

export function streamDecoder(encoding: string): StreamDecoder {
  if (encoding === 'windows-1252') return decodeWindows1252;
  const wide = knownUtf32(encoding);
  if (wide !== null) return utf32Decoder(wide);
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

const LOST = '\ufffd';

/** "2 characters are not UTF-8, read as U+FFFD", or null. */
function lossOf(text: string, encoding: string): string | null {
  const lost = text.split(LOST).length - 1;
  if (lost === 0) return null;
  const name = encoding.startsWith('utf') ? encoding.toUpperCase() : encoding;
  return `${lost} ${lost === 1 ? 'character is' : 'characters are'} not ${name}, read as U+FFFD`;
}

/** Whether the end cuts off a UTF-8 character after its second or third byte: no text in Windows-1252 ends with "â€". */
function isCutAtEnd(bytes: Uint8Array): boolean {
  const [third, second, last] = [bytes.at(-3) ?? 0, bytes.at(-2) ?? 0, bytes.at(-1) ?? 0];
  if (!isContinuation(last)) return false;
  return second >= 0xe0 ? second <= 0xf4 : isContinuation(second) && third >= 0xf0 && third <= 0xf4;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** Damaged UTF-8 if most of what is not ASCII is valid or only the end is cut off; otherwise Windows-1252. */
function decodeBroken(bytes: Uint8Array, where: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code >= 0x80) right++;
  }
  if (right >= wrong || (wrong === 1 && isCutAtEnd(bytes))) return { text, doubt: lossOf(text, 'utf-8') };
  const western = decodeWindows1252(bytes);
  if (/[\x00-\x08\x0e-\x1f]/.test(western)) throw notText(where);
  const loss = lossOf(western, 'windows-1252');
  return { text: western, doubt: `not UTF-8, read as Windows-1252${loss === null ? '' : ` (${loss})`}` };
}

function notText(where: string): NewsqError {
  return new NewsqError(`${where}: not a text file; give plain text (.txt) or NDJSON (.ndjson)`, { trouble: 'kind' });
}

/** How many bytes the encoding is recognized by: fewer than `most` if a line ends after the first `least`. */
const SAMPLE = { least: 16, most: 4096 };
const NEWLINE = 10;

/** Whether there are enough bytes to recognize the encoding, so that there is no need to wait for more of a stream. */
export function isSampleWhole(bytes: Uint8Array): boolean {
  return bytes.length >= SAMPLE.most || bytes.indexOf(NEWLINE, SAMPLE.least) >= 0;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const line = bytes.indexOf(NEWLINE, SAMPLE.least);
  return bytes.subarray(0, Math.min(SAMPLE.most, line < 0 ? bytes.length : line + 1));
}

/** In UTF-16 and UTF-32, at least this share of all bytes are zeros in each position that Latin letters leave empty. */
const MIN_ZEROS = 0.15;

/** The encodings in which Latin letters leave bytes empty. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/**
 * Recognizes UTF-16 and UTF-32 as {@link wideEncodingOf} does.
 * @throws NewsqError if all bytes are zero
 */
export function sniffWide(bytes: Uint8Array, where: string): WideEncoding | null {
  const sample = sampleOf(bytes);
  if (sample.length > 0 && sample.every((byte) => byte === 0)) throw notText(where);
  return wideEncodingOf(bytes);
}

/**
 * UTF-16 or UTF-32 by its byte-order mark, or by zero bytes in only those positions that Latin text leaves empty; null for
 * anything else.
 */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  const sample = sampleOf(bytes);
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 3]!++;
  const [first, second, third, fourth] = zeros.map((count) => count > MIN_ZEROS * sample.length);
  const mark = sample.subarray(0, 4).join(' ');
  if (mark === '255 254 0 0') return 'utf-32le';
  if (mark === '0 0 254 255') return 'utf-32be';
  if (mark.startsWith('255 254')) return 'utf-16le';
  if (mark.startsWith('254 255')) return 'utf-16be';
  if (second && third && first !== fourth) return fourth ? 'utf-32le' : 'utf-32be';
  if (second && fourth && zeros[0] + zeros[2] === 0) return 'utf-16le';
  if (first && third && zeros[1] + zeros[3] === 0) return 'utf-16be';
  return null;
}

import { NewsqError } from '../errors.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Bytes to text, without its byte-order mark. UTF-8 unless a mark or the pattern of zero bytes says UTF-16;
 * what is not UTF-8 is read as Windows-1252, which also reads Latin-1.
 * @throws NewsqError where the bytes are no text
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const encoding = sniffUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (bytes.subarray(0, SAMPLE).includes(0)) throw notText(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (countControls(text.slice(0, SAMPLE)) > 0) throw notText(path);
    return { text, encoding: 'windows-1252' };
  }
}

const SAMPLE = 65_536;

function notText(path: string): NewsqError {
  return new NewsqError(`${path}: not a text file; give plain text (.txt) or NDJSON (.ndjson)`);
}

/** By its byte-order mark, or by zero bytes in only the odd or only the even places, as Latin letters have in UTF-16. */
function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const most = 0.3 * sample.length;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return null;
}

function countControls(text: string): number {
  return text.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
}

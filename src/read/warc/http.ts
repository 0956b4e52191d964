import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** "text/html"; empty where the server did not say. */
  readonly type: string;
  /** The encoding of its characters, as the server names it. */
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/** Bytes of the longest head of an answer. */
const MAX_HEAD = 256 * 1024;
const MEGABYTE = 2 ** 20;
/** Unpacked bytes of a page, at most; and for each packed one, after the first megabyte. */
const MAX_UNPACKED = 64 * MEGABYTE;
const MAX_RATIO = 200;

/**
 * An answer as it was sent, its body unpacked.
 * @throws what zlib throws where the body is damaged or unpacks to too much
 */
export function readAnswer(bytes: Uint8Array): Answer | null {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD)).toString('latin1');
  const status = /^HTTP\/[\d.]{1,5} +(\d{3})/.exec(head);
  const end = /\r?\n\r?\n/.exec(head);
  if (!status || !end) return null;
  const headers = headersOf(head.slice(0, end.index).split(/\r?\n/).slice(1));
  const type = headers.get('content-type') ?? '';
  const sent = bytes.subarray(end.index + end[0].length);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joined(sent) : sent;
  return {
    status: Number(status[1]),
    type: type.split(';')[0]!.trim().toLowerCase(),
    charset: /charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(type)?.[1] ?? null,
    body: unpacked(whole, headers.get('content-encoding')?.trim().toLowerCase() ?? ''),
  };
}

/** Names in lower case; of two with one name the first. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** The chunks of a body without their sizes; some crawlers join them and leave the header, then the body is as it is. */
function joined(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = Buffer.from(bytes.subarray(at, at + 40)).toString('latin1');
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line);
    if (!size) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const from = at + size[0].length;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(from, from + length));
    at = from + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return Buffer.concat(parts);
}

function unpacked(bytes: Uint8Array, coding: string): Uint8Array {
  if (bytes.length === 0) return bytes;
  const limit = { maxOutputLength: Math.min(MAX_UNPACKED, MEGABYTE + MAX_RATIO * bytes.length) };
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // Some crawlers unpack the body and leave the header.
  if (/^(?:x-)?gzip$/.test(coding)) return isGzip ? gunzipSync(bytes, limit) : bytes;
  if (coding === 'br') return brotliDecompressSync(bytes, limit);
  if (coding === 'deflate') return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
  return bytes;
}

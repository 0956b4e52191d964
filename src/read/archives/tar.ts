import { NewsqError } from '../../errors.js';
import { concat } from '../bytes.js';
import type { Packed } from './packed.js';

const BLOCK = 512;
/** Names and extended headers that are longer are of no file that anybody has. */
const MAX_HEADER = 1 << 20;

/** What the entries of each type are; folders and labels are nothing that could be missed. */
const KINDS: Readonly<Record<string, Packed['kind']>> = {
  '\0': 'file',
  '0': 'file',
  // On a system that keeps files in one piece, such a file.
  '7': 'file',
  '1': 'link',
  '2': 'link',
  '3': 'other',
  '4': 'other',
  '6': 'other',
  S: 'other',
  M: 'other',
};

/** Bytes that are taken by their number. */
interface Tape {
  /** So many bytes, piece by piece; fewer only at the end of all. */
  readonly take: (count: number) => AsyncGenerator<Uint8Array>;
}

function tapeOf(bytes: AsyncIterable<Uint8Array>): Tape {
  const source = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  return {
    async *take(count) {
      for (let left = count; left > 0; ) {
        if (rest.length === 0) {
          const next = await source.next();
          if (next.done === true) return;
          rest = next.value;
        }
        const piece = rest.subarray(0, left);
        rest = rest.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    },
  };
}

/**
 * The files of a tar archive, in order, links and devices among them.
 * @throws NewsqError where it is damaged or cut off
 */
export async function* readTar(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Packed> {
  const tape = tapeOf(bytes);
  const read = async (count: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    for await (const part of tape.take(count)) parts.push(part);
    return parts.length === 0 ? new Uint8Array() : concat(parts);
  };
  /** The name that a header gives to the file after it. */
  let given: string | null = null;
  for (;;) {
    const header = await read(BLOCK);
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    const size = sizeIn(header);
    if (header.length < BLOCK || size === null) throw damaged(where);
    const type = String.fromCharCode(header[156]!);
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if ('LxgK'.includes(type)) {
      if (size > MAX_HEADER) throw damaged(where);
      const content = textIn(await read(size));
      if (type === 'L') given = content;
      if (type === 'x') given = /(?:^|\n)\d+ path=([^\n]+)\n/.exec(content)?.[1] ?? given;
      await read(padding);
      continue;
    }
    let left = size;
    let isBroken = false;
    const content = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of tape.take(left)) {
        left -= piece.length;
        yield piece;
      }
      isBroken = left > 0;
      if (isBroken) throw damaged(where);
    };
    const path = given ?? nameIn(header);
    given = null;
    const kind = KINDS[type];
    if (kind !== undefined && !path.endsWith('/')) yield { path, kind, isEncrypted: false, open: content };
    // Said already.
    if (isBroken) return;
    // What was not asked for is passed over.
    for await (const piece of tape.take(left)) left -= piece.length;
    if (left > 0) throw damaged(where);
    await read(padding);
  }
}

/** "ustar" stands before the long form of a name. */
function nameIn(header: Uint8Array): string {
  const prefix = header[262] === 0 ? textIn(header.subarray(345, 500)) : '';
  const name = textIn(header.subarray(0, 100));
  return (prefix === '' ? name : `${prefix}/${name}`).replace(/^\.\//, '');
}

function textIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Octal digits, or a number of its own where the first bit is set. */
function sizeIn(header: Uint8Array): number | null {
  const field = header.subarray(124, 136);
  if ((field[0] ?? 0) === 0x80) return field.subarray(1).reduce((size, byte) => size * 256 + byte, 0);
  const digits = textIn(field).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function damaged(where: string): NewsqError {
  return new NewsqError(`${where}: the tar archive is damaged or cut off; get the file again`);
}

import { crc32 } from 'node:zlib';
import { NewsqError } from '../../errors.js';
import { inflate } from './inflate.js';

/** A file in an archive. */
export interface Member {
  /** With the folders above it: "b/c.txt"; a folder's own ends with a slash. */
  readonly path: string;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** How it is packed: 0 is as it is, 8 is deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly at: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
/** The last record of an archive, and the longest comment in it. */
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
/** Stands where a number of 32 bits is too small for it. */
const ELSEWHERE = 0xffffffff;

/**
 * The files of a zip archive, in the order of its directory.
 * @throws NewsqError where the directory is damaged
 */
export function listZip(bytes: Uint8Array, where: string): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const members: Member[] = [];
    let at = directoryOf(view);
    while (at + 4 <= view.byteLength && view.getUint32(at, true) === CENTRAL) {
      members.push(readEntry(view, bytes, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return members;
  } catch (cause) {
    throw damaged(where, cause);
  }
}

/** Where the directory starts; a RangeError where there is none. */
function directoryOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start !== ELSEWHERE || view.getUint32(at - 20, true) !== END_64_LOCATOR) return start;
    const end = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end, true) === END_64) return Number(view.getBigUint64(end + 48, true));
  }
  throw new RangeError('no directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): Member {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const path = new TextDecoder().decode(slice(bytes, at + 46, nameEnd)).replaceAll('\\', '/');
  const large = largeNumbers(view, at, nameEnd);
  return {
    path,
    isLink: isLink(view, at),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: large.size,
    at: large.at,
  };
}

const UNIX = 3;

/** Whether an entry is a symbolic link of Unix, whose content is the path that it leads to. */
function isLink(view: DataView, at: number): boolean {
  return view.getUint8(at + 5) === UNIX && (view.getUint16(at + 40, true) & 0xf000) === 0xa000;
}

/** The packed size and the place of an entry, from its extra field (zip64) where 32 bits are too few. */
function largeNumbers(view: DataView, at: number, extraStart: number): { size: number; at: number } {
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const end = extraStart + view.getUint16(at + 30, true);
  for (let extra = extraStart; extra + 4 <= end && fields.includes(ELSEWHERE); ) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let next = extra + 4;
      for (const [index, field] of fields.entries()) {
        if (field !== ELSEWHERE) continue;
        fields[index] = Number(view.getBigUint64(next, true));
        next += 8;
      }
      break;
    }
    extra += 4 + size;
  }
  return { size: fields[1]!, at: fields[2]! };
}

/**
 * The bytes of a member, piece by piece.
 * @throws NewsqError where they are damaged, or packed in a way that is not read
 */
export async function* readMember(bytes: Uint8Array, member: Member, where: string): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, member, where);
  if (member.method !== 0 && member.method !== 8)
    throw new NewsqError(
      `${where}: is packed by a method that newsq does not read (${member.method}); unpack it first`,
    );
  let checksum = 0;
  for await (const piece of member.method === 0 ? [packed] : inflate(packed, where)) {
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (checksum !== member.checksum) throw damaged(where);
}

function packedBytes(bytes: Uint8Array, { at, size }: Member, where: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(at, true) !== LOCAL) throw new RangeError('no local header');
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return slice(bytes, start, start + size);
  } catch (cause) {
    throw damaged(where, cause);
  }
}

function slice(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (end > bytes.length) throw new RangeError('past the end');
  return bytes.subarray(start, end);
}

function damaged(where: string, cause?: unknown): NewsqError {
  return new NewsqError(`${where}: the zip archive is damaged or cut off; get the file again`, { cause });
}

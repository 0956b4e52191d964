/** Bytes that come piece by piece, taken by lines and by counts. */
export interface ByteSource {
  /** The next line without its end, cut at a limit; null at the end. */
  readonly line: () => Promise<string | null>;
  /** The next bytes, fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over bytes, and returns how many there were. */
  readonly skip: (count: number) => Promise<number>;
}

/** Bytes of the longest line that is kept. */
const MAX_LINE = 64 * 1024;
const NEWLINE = 10;

export function byteSource(bytes: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = bytes[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  /** Whether there are bytes to take. */
  const fill = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return false;
      chunk = next.value;
    }
    return true;
  };
  const drop = (count: number): Uint8Array => {
    const taken = chunk.subarray(0, count);
    chunk = chunk.subarray(count);
    return taken;
  };
  const line = async (): Promise<string | null> => {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (await fill()) {
      const end = chunk.indexOf(NEWLINE);
      const part = drop(end < 0 ? chunk.length : end + 1);
      if (size < MAX_LINE) parts.push(part.subarray(0, MAX_LINE - size));
      size += part.length;
      if (end >= 0) break;
    }
    return size === 0
      ? null
      : Buffer.concat(parts)
          .toString('utf8')
          .replace(/\r?\n$/, '');
  };
  const take = async (count: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (await fill())) {
      const part = drop(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  };
  const skip = async (count: number): Promise<number> => {
    let left = count;
    while (left > 0 && (await fill())) left -= drop(left).length;
    return count - left;
  };
  return { line, take, skip };
}

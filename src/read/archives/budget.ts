import { NewsqError } from '../../errors.js';

const MEGABYTE = 2 ** 20;
const GIGABYTE = 2 ** 30;

/** What a file, with all that is packed in what is packed in it, may become. */
export interface PackedLimits {
  /** Bytes of a zip archive, which is read from its end and so as a whole. */
  readonly archive: number;
  /** Unpacked bytes, all together. */
  readonly total: number;
  /** Unpacked bytes for each packed one: news shrinks to a third, or a twentieth where records repeat each other. */
  readonly ratio: number;
  /** Unpacked bytes below which no ratio is asked for. */
  readonly free: number;
}

export const packedLimits: PackedLimits = {
  archive: 256 * MEGABYTE,
  total: 16 * GIGABYTE,
  ratio: 200,
  free: 64 * MEGABYTE,
};

/** Counts what goes in and what comes out, over all archives in an archive. */
export interface Budget {
  readonly limits: PackedLimits;
  /** Bytes of the file itself. */
  packed: number;
  /** Bytes that were unpacked, at any depth. */
  unpacked: number;
}

export function newBudget(limits: PackedLimits = packedLimits): Budget {
  return { limits, packed: 0, unpacked: 0 };
}

/** The same bytes of the file itself, counted. */
export async function* countPacked(bytes: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    budget.packed += chunk.length;
    yield chunk;
  }
}

export function isSpent({ limits, packed, unpacked }: Budget): boolean {
  return unpacked > limits.total || (unpacked > limits.free && unpacked > limits.ratio * packed);
}

/**
 * The same unpacked bytes, counted.
 * @throws NewsqError once they are too many
 */
export async function* countUnpacked(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
  where: string,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    budget.unpacked += chunk.length;
    if (isSpent(budget)) {
      const { limits, unpacked } = budget;
      const much = unpacked > limits.total ? `over ${sizeOf(limits.total)}` : `over ${limits.ratio} times its size`;
      throw new NewsqError(`${where}: unpacks to ${much}; unpack what you need of it, and give that`, {
        trouble: 'limit',
      });
    }
    yield chunk;
  }
}

/** "256 MB" */
export function sizeOf(bytes: number): string {
  return bytes >= GIGABYTE ? `${Math.floor(bytes / GIGABYTE)} GB` : `${Math.floor(bytes / MEGABYTE)} MB`;
}

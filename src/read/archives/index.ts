import { NewsqError } from '../../errors.js';
import { concat } from '../bytes.js';
import { type Budget, countUnpacked, sizeOf } from './budget.js';
import { bunzip } from './bunzip.js';
import { gunzip } from './inflate.js';
import type { Packed } from './packed.js';
import { listZip, readMember } from './zip.js';

export { countPacked, isSpent, newBudget, type PackedLimits } from './budget.js';
export { readTar } from './tar.js';
export type { Budget, Packed };

/** What is packed as one stream, unpacked piece by piece. */
export async function* unpackStream(
  kind: 'gzip' | 'bzip2',
  bytes: AsyncIterable<Uint8Array>,
  where: string,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const unpacked = kind === 'gzip' ? gunzip(bytes, where) : bunzip(await collectPacked(bytes, where, budget), where);
  yield* countUnpacked(unpacked, budget, where);
}

export interface Zip {
  readonly files: readonly Packed[];
  /** All bytes of the archive. */
  readonly bytes: Uint8Array;
}

/**
 * A zip archive, whose directory is at its end.
 * @throws NewsqError where it is damaged or too large
 */
export async function openZip(bytes: AsyncIterable<Uint8Array>, where: string, budget: Budget): Promise<Zip> {
  const whole = await collectPacked(bytes, where, budget);
  const files = listZip(whole, where)
    .filter(({ path }) => !path.endsWith('/'))
    .map((member) => ({
      path: member.path,
      kind: member.isLink ? ('link' as const) : ('file' as const),
      isEncrypted: member.isEncrypted,
      open: (place: string) => countUnpacked(readMember(whole, member, place), budget, place),
    }));
  return { files, bytes: whole };
}

async function collectPacked(bytes: AsyncIterable<Uint8Array>, where: string, budget: Budget): Promise<Uint8Array> {
  const { archive } = budget.limits;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > archive)
      throw new NewsqError(`${where}: over ${sizeOf(archive)}; unpack it, and give its files`, { trouble: 'limit' });
    parts.push(part);
  }
  return concat(parts);
}

import { Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { NewsqError } from '../../errors.js';

/**
 * What is packed with gzip, piece by piece; several members after each other are one text.
 * @throws NewsqError where the bytes are damaged or cut off
 */
export function gunzip(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  return through(bytes, createGunzip(), where);
}

/** The same of a member of a zip archive. */
export function inflate(bytes: Uint8Array, where: string): AsyncGenerator<Uint8Array> {
  return through([bytes], createInflateRaw(), where);
}

async function* through(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  unpacker: Transform,
  where: string,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: true });
  // An error of the source is not one of the packing, and goes on as it is.
  let cause: unknown = null;
  source.on('error', (error) => {
    cause = error;
    unpacker.destroy(error);
  });
  try {
    yield* source.pipe(unpacker) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw cause ?? damaged(where, error);
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

function damaged(where: string, error: unknown): NewsqError {
  const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
  const what = isCut ? 'is cut off: the packed data has no end' : 'the packed data is damaged';
  return new NewsqError(`${where}: ${what}; get the file again`, { cause: error });
}

import { NewsqError } from '../../errors.js';
import { concat } from '../bytes.js';
import { refuseMisnamed } from '../misnamed.js';

const MEGABYTE = 2 ** 20;
/**
 * What a document may become, its pictures left out: more text than an article may have. XML shrinks to a thirtieth at best
 * where a person wrote it.
 */
const LIMITS = { archive: 64 * MEGABYTE, total: 128 * MEGABYTE, ratio: 200, free: 16 * MEGABYTE };

/** The members of a document that is a zip file, as far as they are wanted. */
export interface Members {
  /** Those of all of its members, wanted or not. */
  readonly names: ReadonlySet<string>;
  readonly text: (name: string) => string | null;
  readonly bytes: (name: string) => Uint8Array | null;
}

/**
 * Unpacks the members that are wanted.
 * @throws NewsqError where the file is damaged or holds too much
 */
export async function unpack(bytes: Uint8Array, where: string, isWanted: (name: string) => boolean): Promise<Members> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start === '\xd0\xcf\x11\xe0')
    throw new NewsqError(`${where}: is encrypted, or of an old program; save it without its password, as .docx`);
  refuseMisnamed(bytes, where, start.startsWith('PK'));
  const { openZip, newBudget, countPacked } = await import('../archives/index.js');
  const budget = newBudget(LIMITS);
  const { files } = await openZip(countPacked(oneChunk(bytes), budget), where, budget);
  const wanted = new Map<string, Uint8Array>();
  for (const { path, isEncrypted, open } of files) {
    if (!isWanted(path)) continue;
    if (isEncrypted) throw new NewsqError(`${where}: is encrypted; save it without its password`);
    const parts: Uint8Array[] = [];
    for await (const part of open(where)) parts.push(part);
    wanted.set(path, concat(parts));
  }
  return {
    names: new Set(files.map(({ path }) => path)),
    bytes: (name) => wanted.get(name) ?? null,
    text: (name) => {
      const part = wanted.get(name);
      return part ? decodeXml(part) : null;
    },
  };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** XML is UTF-8 unless it starts with the mark of UTF-16 or says otherwise. */
function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const said = /^<\?xml[^>]{0,60}encoding=["']([\w-]{1,20})["']/.exec(
    Buffer.from(bytes.subarray(0, 100)).toString('latin1'),
  );
  try {
    return new TextDecoder(said?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

import { NewsqError } from '../errors.js';
import type { Encoder } from '../names/encoder.js';
import type { Extent } from '../names/extent.js';
import type { Task } from '../tasks.js';
import { type Accuracy, stepsOf } from './finders.js';

/** CRC-32 by file in `resources/`, defined when newsq is bundled. */
declare const NEWSQ_CHECKSUMS: Readonly<Record<string, number>>;

/** What the package `newsq-accurate` gives. */
interface EncoderPackage {
  readonly version: string;
  /** CRC-32 of the files of newsq whose contents the encoder was taught with. */
  readonly inputs: Readonly<Record<string, number>>;
  /** @throws Error if a file of it is missing, or not as it was built; of the code USAGE for a runtime that is not there */
  readonly openEncoder: () => Promise<Encoder>;
}

/**
 * What gives, from its first call on, what looks for names beside the tagger; null where nothing is to, or no names are
 * looked for.
 */
export function accuracyFor(tasks: readonly Task[], extent: Extent | null): () => Promise<Accuracy | null> {
  let opened: Promise<Accuracy | null> | null = null;
  const isNeeded = extent !== null && stepsOf(tasks).has('recognizeNames');
  return () => {
    opened ??= isNeeded ? openEncoder().then((encoder) => ({ encoder, extent })) : Promise.resolve(null);
    return opened;
  };
}

/** @throws NewsqError where the package `newsq-accurate` is not installed, or does not fit */
export async function checkEncoder(): Promise<void> {
  await encoderPackage();
}

/** @throws NewsqError where the package `newsq-accurate` is not installed, does not fit or is damaged */
export async function openEncoder(): Promise<Encoder> {
  const found = await encoderPackage();
  try {
    return await found.openEncoder();
  } catch (cause) {
    const { message, code } = cause as Error & { readonly code?: unknown };
    if (code === 'USAGE') throw new NewsqError(`newsq-accurate: ${message}`, { trouble: 'usage', cause });
    const advice = 'the installation is damaged; install it again';
    throw new NewsqError(`newsq-accurate: ${message}: ${advice}`, { trouble: 'installation', cause });
  }
}

async function encoderPackage(): Promise<EncoderPackage> {
  let found: EncoderPackage;
  try {
    found = (await import('newsq-accurate')) as EncoderPackage;
  } catch (cause) {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String((cause as { code?: unknown }).code))) throw cause;
    const message = 'accurate names need the package newsq-accurate; install it where newsq is, like newsq itself';
    throw new NewsqError(message, { trouble: 'usage', cause });
  }
  if (typeof NEWSQ_CHECKSUMS !== 'undefined' && !fits(found, NEWSQ_CHECKSUMS)) {
    const message = `newsq-accurate ${found.version} was made for another version of newsq; install the same version of both`;
    throw new NewsqError(message, { trouble: 'usage' });
  }
  return found;
}

function fits({ inputs }: EncoderPackage, checksums: Readonly<Record<string, number>>): boolean {
  return Object.entries(inputs).every(([name, checksum]) => checksums[name] === checksum);
}

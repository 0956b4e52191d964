import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Encoder } from '../../../src/names/encoder.js';
import { openKernel } from './kernel/index.js';
import { openNative } from './native.js';
import { type EncoderWindow, windowsOf } from './window.js';
import { readWordPieces } from './word-pieces.js';

/** All are defined when the package is bundled. */
declare const NEWSQ_VERSION: string;
declare const ENCODER_INPUTS: Readonly<Record<string, number>>;
declare const NEWSQ_CHECKSUMS: Readonly<Record<string, number>>;

/** The version of newsq that the encoder was made for. */
export const version = NEWSQ_VERSION;

/** CRC-32 of the files of newsq whose contents the encoder was taught with. */
export const inputs: Readonly<Record<string, number>> = ENCODER_INPUTS;

/** Scores the labels of a window's words. */
type Runtime = (window: EncoderWindow) => Float32Array | Promise<Float32Array>;

/**
 * Opens the encoder that comes with this package.
 * @throws Error if a file of it is missing, or not as it was built
 */
export async function openEncoder(): Promise<Encoder> {
  const wordPieces = readWordPieces(read('vocab.txt').toString('utf8'));
  const run = await openRuntime(read('encoder.onnx'));
  return {
    async encode(sentences) {
      const scores: Float32Array[] = [];
      // One after the other: the scores of a window do not depend on what else is read.
      for (const window of windowsOf(sentences, wordPieces)) scores.push(await run(window));
      return together(scores);
    },
  };
}

/** What runs the encoder: a library in machine code where there is one for this machine, which is the faster, or else our own. */
async function openRuntime(model: Buffer): Promise<Runtime> {
  const asked = process.env.NEWSQ_ENCODER ?? '';
  if (!['', 'native', 'wasm'].includes(asked)) throw wrongUsage(`NEWSQ_ENCODER is "${asked}", not native or wasm`);
  if (asked === 'wasm') return openKernel(model);
  try {
    return await openNative(model);
  } catch (error) {
    if (asked === 'native') throw wrongUsage('onnxruntime does not run here; leave out NEWSQ_ENCODER=native', error);
    return openKernel(model);
  }
}

/** What the user can mend without installing anything. */
function wrongUsage(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code: 'USAGE' });
}

function read(name: string): Buffer {
  const bytes = readFileSync(new URL(`../model/${name}`, import.meta.url));
  if (typeof NEWSQ_CHECKSUMS !== 'undefined' && crc32(bytes) !== NEWSQ_CHECKSUMS[name])
    throw new Error(`model/${name} is not as it was built`);
  return bytes;
}

function together(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

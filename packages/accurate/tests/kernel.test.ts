import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKernel } from '../src/kernel/index.js';
import type { EncoderWindow } from '../src/window.js';
import { plainForward } from './plain-forward.js';
import { randomFrom, SIZES, tinyModel } from './tiny-model.js';

const PACKAGE = join(import.meta.dirname, '..');
const model = tinyModel(1);

/** What this engine can run: Node 20 has no relaxed SIMD. */
const builds = (['kernel', 'kernel-relaxed'] as const).filter((build) =>
  WebAssembly.validate(new Uint8Array(readFileSync(join(PACKAGE, `dist/${build}.wasm`)))),
);

function windowOf(length: number, seed: number): EncoderWindow {
  const random = randomFrom(seed);
  const upTo = (count: number): Int32Array => Int32Array.from({ length }, () => Math.floor(random() * count));
  const starts = Array.from({ length }, (_, i) => i).filter((i) => i === 0 || random() < 0.7);
  return {
    pieces: upTo(SIZES.vocabulary),
    shapes: upTo(SIZES.shapes),
    known: Uint16Array.from({ length }, () => Math.floor(random() * 65_536)),
    clusters: upTo(SIZES.clusters),
    first: Int32Array.from(starts),
  };
}

describe.each(builds)('%s', (build) => {
  test.each([1, 2, 7, 8, 9, 31, 70])(
    'gives what a forward pass in plain numbers gives, of %i pieces',
    async (length) => {
      const encode = await openKernel(model.file, build);
      const window = windowOf(length, length);
      const scores = encode(window);
      const expected = plainForward(window, model).flat();
      expect(scores.length).toBe(window.first.length * SIZES.labels);
      // Where a value lies between two steps, the two round it apart now and then: a step is 1/127 of a row's range.
      for (const [i, value] of expected.entries()) expect(Math.abs(scores[i]! - value)).toBeLessThan(0.1);
      const distance = expected.reduce((sum, value, i) => sum + Math.abs(scores[i]! - value), 0) / expected.length;
      expect(distance).toBeLessThan(0.015);
    },
  );

  test('gives the same bits again, and after other windows', async () => {
    const encode = await openKernel(model.file, build);
    const window = windowOf(45, 3);
    const scores = encode(window);
    expect(encode(window)).toEqual(scores);
    for (const length of [512, 1, 46]) encode(windowOf(length, length));
    expect(encode(window)).toEqual(scores);
    expect((await openKernel(model.file, build))(window)).toEqual(scores);
  });

  test('says how many pieces fit', async () => {
    const encode = await openKernel(model.file, build);
    expect(() => encode(windowOf(513, 1))).toThrow('a window of 513 pieces; at most 512 fit');
  });
});

test.each([
  ['pieces', SIZES.vocabulary],
  ['shapes', SIZES.shapes],
  ['clusters', SIZES.clusters],
  ['first', 3],
] as const)('says where %s are other than those of the model', async (name, count) => {
  const encode = await openKernel(model.file);
  const message = `${count} is none of 0 to ${count - 1}`;
  expect(() => encode({ ...windowOf(3, 1), [name]: Int32Array.of(0, 0, count) })).toThrow(message);
});

test('says where there are more words than pieces', async () => {
  const encode = await openKernel(model.file);
  expect(() => encode({ ...windowOf(3, 1), first: new Int32Array(4) })).toThrow('4 words of 3 pieces');
});

test.runIf(builds.length > 1).each([1, 3, 64, 65, 200, 511, 512])(
  'both builds give the same bits, of %i pieces',
  async (length) => {
    const window = windowOf(length, length);
    const [everywhere, fast] = [await openKernel(model.file, 'kernel'), await openKernel(model.file, 'kernel-relaxed')];
    expect(fast(window)).toEqual(everywhere(window));
  },
);

test('a window without words has no scores', async () => {
  const encode = await openKernel(model.file);
  expect(encode({ ...windowOf(2, 1), first: new Int32Array() })).toEqual(new Float32Array());
});

test.each([
  ['no file of protobuf', new TextEncoder().encode('neither is this one'), 'not an ONNX file'],
  ['a file cut off', model.file.subarray(0, model.file.length >> 1), 'not an ONNX file, or not a whole one'],
  ['an empty file', new Uint8Array(), 'no property "language" in the model'],
])('says what is wrong with %s', async (_, file, message) => {
  await expect(openKernel(file)).rejects.toThrow(message);
});

test('refuses a file that is cut off, wherever', async () => {
  for (let end = 0; end < model.file.length; end += 997) {
    await expect(openKernel(model.file.subarray(0, end))).rejects.toThrow();
  }
});

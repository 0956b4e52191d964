import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const MODEL = join(ROOT, 'packages/accurate/model');

test('newsq knows of words what it knew when the encoder was trained', () => {
  const inputs = JSON.parse(readFileSync(join(MODEL, 'encoder.inputs.json'), 'utf8')) as Record<string, number>;
  expect(Object.keys(inputs)).toEqual(['gazetteer.bin', 'clusters.bin']);
  for (const [name, checksum] of Object.entries(inputs))
    expect(
      crc32(readFileSync(join(ROOT, 'resources', name))),
      `${name} changed, but the encoder was not trained again: see packages/accurate/train/`,
    ).toBe(checksum);
});

test('the encoder has at most 25 MB', () => {
  expect(statSync(join(MODEL, 'encoder.onnx')).size).toBeLessThanOrEqual(25_000_000);
});

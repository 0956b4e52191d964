import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindsOf } from '../src/dev/fuzz/kinds.js';
import { runKind, violationOfInput } from '../src/dev/fuzz/rounds.js';
import { runs } from './helpers/runs.js';

interface Row {
  readonly kind: string;
  readonly property: string;
  readonly input: unknown;
}

const fixtures = join(import.meta.dirname, '../fixtures');
const articles = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));
const kinds = kindsOf(articles);
const rows = JSON.parse(readFileSync(join(import.meta.dirname, 'fuzz-rows.json'), 'utf8')) as readonly Row[];

/** Inputs that `npm run fuzz` once found to violate a property. */
describe('what once failed holds', () =>
  test.each(rows.map((row, i) => [`${i + 1} ${row.kind}: ${row.property}`, row] as const))('%s', async (_, row) => {
    expect(await violationOfInput(kinds[row.kind]!, row.input)).toBeNull();
  }));

describe('a short run finds nothing in', () =>
  test.each(Object.entries(kinds))('%s', async (name, kind) => {
    const { runs: done, finding } = await runKind(name, kind, {
      seed: 20_200_917,
      runs: runs(30),
      milliseconds: runs(1000),
    });
    expect(finding).toBeNull();
    expect(done).toBeGreaterThan(0);
  }));

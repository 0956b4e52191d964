import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticles } from '../../src/dev/made-articles.js';
import { withNewsqOnPath } from '../../src/dev/readme.js';
import type { Analysis } from '../../src/index.js';
import { countPeople, makeRecords } from './articles.js';
import { EXAMPLES, found, PYTHON } from './found.js';

/** The shell blocks of a section of the README of examples/. */
function recipes(section: string): string[] {
  const readme = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
  const text = readme.split(/^## /m).find((each) => each.startsWith(section))!;
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!);
}

const folder = mkdtempSync(join(tmpdir(), 'newsq-shell-'));
const at = (name: string) => join(folder, name);
/** Runs commands in the folder; what they print. */
const run = (commands: string) => withNewsqOnPath(join(EXAMPLES, '..'), (bash) => bash(`cd '${folder}'\n${commands}`));
/** Analyses without their place in what one process read. */
const facts = (name: string) =>
  readFileSync(at(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { source, ...analysis } = JSON.parse(line);
      const { line: _, ...rest } = source;
      return JSON.stringify({ ...rest, ...analysis, path: source.path.startsWith('articles/') ? source.path : '' });
    });

const analyses = (): Analysis[] =>
  readFileSync(at('expected.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const [blocks, files, xargs] = recipes('One machine');

beforeAll(() => {
  mkdirSync(at('articles'));
  makeArticles(40, 7).forEach((text, index) => {
    writeFileSync(at(`articles/${index}.txt`), text);
  });
  // More than a megabyte, so that there is more than one block.
  writeFileSync(at('articles.ndjson'), makeRecords(1500));
  run('newsq analyze --from ndjson --json --quiet - < articles.ndjson > expected.ndjson');
  run("find articles -name '*.txt' | sort | xargs newsq analyze --json --quiet > expected-files.ndjson");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(found.parallel !== null)('GNU parallel', () => {
  test('runs blocks of records, in order', () => {
    const said = run(blocks!);
    expect(facts('facts.ndjson')).toEqual(facts('expected.ndjson'));
    expect(said).toContain('not valid JSON');
  });

  test('runs files, in order', () => {
    run(files!);
    expect(facts('facts.ndjson')).toEqual(facts('expected-files.ndjson'));
  });
});

test('xargs runs parts, in order', () => {
  run(xargs!);
  expect(facts('facts.ndjson')).toEqual(facts('expected.ndjson'));
});

describe.skipIf(found.python !== null)('DuckDB', () => {
  const people = (file: string) => run(`'${PYTHON}' '${join(EXAMPLES, 'duckdb/people.py')}' ${file}`);

  test('counts people in rows of JSON', () => {
    run('newsq entities --format ndjson-rows --quiet articles.ndjson > entities.ndjson');
    expect(people('entities.ndjson')).toBe(countPeople(analyses()).trimEnd());
  });

  test('counts people in Parquet', () => {
    run('newsq entities --format parquet --quiet --output entities.parquet articles.ndjson');
    expect(people('entities.parquet')).toBe(countPeople(analyses()).trimEnd());
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/index.js';
import { BIN, newsqProcess } from '../helpers/newsq.js';
import { countPeople, failing, isDay, makeRecords } from './articles.js';
import { type Cluster, startCluster } from './cluster.js';
import { EXAMPLES, found, PYTHON } from './found.js';

const ARTICLES = Number(process.env.NEWSQ_ENGINES_ARTICLES ?? 2000);
const SPLIT = 128 * 1024;

/** What DuckDB reads in the Parquet that Spark wrote, a row a line of JSON. */
const READ = `
import sys, duckdb
rows = duckdb.sql(f"""
    select to_json(rows) from (
        select * replace (cast(day as varchar) as day) from read_parquet('{sys.argv[1]}/*/*.parquet', hive_partitioning = true)
    ) rows""")
for (row,) in rows.fetchall():
    print(row)
`;

interface Row extends Partial<Analysis> {
  readonly day: string | null;
  readonly record: string | null;
  readonly error: string | null;
}

describe.skipIf(found.spark !== null)('Spark', () => {
  const folder = join(tmpdir(), `newsq-spark-${process.pid}`);
  const at = (name: string) => join(folder, name);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PYSPARK_PYTHON: PYTHON,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_LOCAL_DIRS: at('local'),
    SPARK_WORKER_DIR: at('work'),
    SPARK_DAEMON_MEMORY: '256m',
    PYSPARK_SUBMIT_ARGS: '--driver-memory 1g --executor-memory 768m --conf spark.ui.enabled=false pyspark-shell',
  };
  const records = makeRecords(ARTICLES);
  let cluster: Cluster;
  let analyses: Analysis[];
  let rows: Row[];

  const python = (args: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(PYTHON, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('close', (code) => (code === 0 ? resolve(stdout) : reject(new Error(stderr))));
    });

  /** How many partitions newsq was started for. */
  const starts = () => readFileSync(at('starts'), 'utf8').split('analyze').length - 1;

  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(at('articles.ndjson'), records);
    writeFileSync(at('starts'), '');
    writeFileSync(at('newsq'), `echo "$1" >> '${at('starts')}'\nexec '${process.execPath}' '${BIN}' "$@"\n`);
    const { stdout } = await newsqProcess(['analyze', '--from', 'ndjson', '--json', '-'], { input: records });
    analyses = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { stdout: spark } = spawnSync(PYTHON, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
      encoding: 'utf8',
    });
    cluster = await startCluster(join(spark.trim(), 'bin/spark-class'), env);
  });
  afterAll(() => {
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('loses a worker in the middle', async () => {
    const before = performance.now();
    const partitions = Math.ceil(Buffer.byteLength(records) / SPLIT);
    let killed = false;
    const watch = setInterval(() => {
      if (killed || starts() < partitions / 2) return;
      killed = true;
      cluster.killWorker();
    }, 50);
    const script = join(EXAMPLES, 'spark/analyze.py');
    const options = ['--master', cluster.url, '--newsq', `sh ${at('newsq')}`, '--split', `${SPLIT}b`];
    await python([script, ...options, at('articles.ndjson'), at('facts')]).finally(() => clearInterval(watch));
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.log(
      `Spark: ${analyses.length} articles in ${seconds} s, ${partitions} partitions, ${starts()} runs of newsq`,
    );
    expect(killed).toBe(true);
    expect(starts()).toBeGreaterThan(partitions);
    rows = (await python(['-c', READ, at('facts')]))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  test('has each record once', () => {
    expect(rows.length).toBe(ARTICLES + 5 + failing.length);
    const ids = rows.filter(({ error }) => error === null).map(({ source }) => `${source!.id}`);
    expect(ids.sort()).toEqual(analyses.map(({ source }) => `${source.id}`).sort());
  });

  test('keeps what newsq found', () => {
    const got = new Map(rows.map((row) => [`${row.source?.id}`, row]));
    for (const { schema: _, offsets: __, ...analysis } of analyses) {
      const { path: ___, line: ____, ...source } = analysis.source;
      const { day, record, error, ...found } = got.get(`${source.id}`)!;
      const expected = { ...analysis, source: { ...source, id: `${source.id}` } };
      expect(withoutNulls(found)).toEqual(withoutNulls(expected));
      const { published } = analysis.article;
      expect([day, record, error]).toEqual([isDay(published) ? published : null, null, null]);
    }
  });

  test('keeps the records that failed, each with its error', () => {
    const failed = new Map(rows.filter(({ error }) => error !== null).map((row) => [row.record, row]));
    expect([...failed.keys()].sort()).toEqual(failing.map(([record]) => record).sort());
    for (const [record, error] of failing) {
      expect(failed.get(record)!.error).toContain(error);
      expect(failed.get(record)!.source).toBeNull();
    }
  });

  test('has articles without a day, too', () =>
    expect(
      rows
        .filter(({ day, error }) => day === null && error === null)
        .map(({ source }) => source!.id)
        .sort(),
    ).toEqual(['1', '2']));

  test('counts people by country and month', async () => {
    expect(await python([join(EXAMPLES, 'spark/people.py'), at('facts')])).toBe(countPeople(analyses));
  });
});

/** Spark has a null where JSON has no key. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

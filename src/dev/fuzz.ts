/**
 * Attacks newsq with inputs of many kinds, and shrinks and keeps those that violate a property.
 * `npm run fuzz -- [--minutes N] [--seed S] [--jobs J] [--kinds a,b] [--gold DIR]`: findings are added to
 * tests/fuzz-rows.json, which the tests replay. With a gold folder, the articles to cut and mix come from its dev sets;
 * findings in those are only printed, since no text of a corpus goes into the project.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printGrid } from '../print/grid.js';
import { plainInk } from '../print/ink.js';
import { kindsOf } from './fuzz/kinds.js';
import { type Count, type Finding, runKind } from './fuzz/rounds.js';

const ROOT = join(import.meta.dirname, '../..');
const ROWS = join(ROOT, 'tests/fuzz-rows.json');
/** The kinds take turns: so many inputs, or so many milliseconds, in each. */
const RUNS = 400;
const TURN = 20_000;
/** Findings of one kind and property that are kept; more would say nothing new. */
const MAX_ALIKE = 3;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    kinds: { type: 'string' },
    gold: { type: 'string' },
    worker: { type: 'boolean', default: false },
  },
});

interface Report {
  readonly counts: Record<string, Count>;
  readonly findings: Finding[];
}

const report = Number(values.jobs) > 1 ? await inProcesses(Number(values.jobs)) : await attack(Number(values.seed));
if (values.worker) process.send!(report);
else {
  printReport(report);
  process.exitCode = report.findings.length > 0 ? 1 : 0;
}

async function attack(seed: number): Promise<Report> {
  const kinds = kindsOf(readArticles());
  const names = values.kinds?.split(',') ?? Object.keys(kinds);
  const unknown = names.find((name) => !Object.hasOwn(kinds, name));
  if (unknown !== undefined) throw new Error(`no kind "${unknown}"; give some of ${Object.keys(kinds).join(', ')}`);
  const until = Date.now() + Number(values.minutes) * 60_000;
  const counts: Report['counts'] = Object.fromEntries(names.map((name) => [name, { runs: 0, failures: 0 }]));
  const findings: Finding[] = [];
  for (let round = 0; Date.now() < until; round++) {
    for (const name of names) {
      const milliseconds = Math.min(TURN, until - Date.now());
      if (milliseconds <= 0) break;
      // No two processes, and no two rounds, share a seed.
      const { runs, finding } = await runKind(name, kinds[name]!, {
        seed: seed * 1_000_003 + round,
        runs: RUNS,
        milliseconds,
      });
      const count = counts[name]!;
      count.runs += runs;
      if (!finding) continue;
      count.failures++;
      const alike = findings.filter(({ kind, property }) => kind === name && property === finding.property);
      if (
        alike.length < MAX_ALIKE &&
        !alike.some(({ input }) => JSON.stringify(input) === JSON.stringify(finding.input))
      )
        findings.push(finding);
    }
  }
  return { counts, findings };
}

/** Runs processes with different seeds in parallel and adds up their counts. */
async function inProcesses(jobs: number): Promise<Report> {
  const reports = await Promise.all(
    Array.from(
      { length: jobs },
      (_, i) =>
        new Promise<Report>((resolve, reject) => {
          const seed = String(Number(values.seed) * jobs + i);
          const more = Object.entries({ kinds: values.kinds, gold: values.gold }).flatMap(([name, value]) =>
            value === undefined ? [] : [`--${name}`, value],
          );
          const args = ['--worker', '--minutes', values.minutes, '--seed', seed, ...more];
          const worker = fork(import.meta.filename, args);
          worker.on('message', (message) => resolve(message as Report));
          worker.on('exit', (code) => reject(new Error(`a process exited with ${code}`)));
        }),
    ),
  );
  const counts: Report['counts'] = {};
  for (const [name, { runs, failures }] of reports.flatMap((one) => Object.entries(one.counts))) {
    const count = counts[name] ?? { runs: 0, failures: 0 };
    counts[name] = { runs: count.runs + runs, failures: count.failures + failures };
  }
  return { counts, findings: reports.flatMap(({ findings }) => findings) };
}

function readArticles(): string[] {
  if (values.gold === undefined) {
    const folder = join(ROOT, 'fixtures');
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  }
  const folders = ['ner/dev', 'dates', 'points'].map((name) => join(values.gold!, 'data', name));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function printReport({ counts, findings }: Report): void {
  for (const { kind, property, input, detail, isAlone } of findings) {
    const note = isAlone ? '' : ' (only after other inputs)';
    console.log(`\n${kind}: ${property}${note}\n  ${JSON.stringify(input)}\n  ${detail}`);
  }
  const total = { runs: 0, failures: 0 };
  for (const { runs, failures } of Object.values(counts)) {
    total.runs += runs;
    total.failures += failures;
  }
  const rows = [...Object.entries(counts), ['all', total] as const].map(([name, { runs, failures }]) => [
    name,
    `${runs}`,
    `${failures}`,
  ]);
  const columns = [{ head: 'kind' }, { head: 'runs', align: 'right' }, { head: 'failures', align: 'right' }] as const;
  console.log(printGrid(columns, rows, { width: 80, ink: plainInk }));
  const kept = findings.filter(({ kind, isAlone }) => isAlone && (values.gold === undefined || kind !== 'articles'));
  if (kept.length > 0) keep(kept);
}

function keep(findings: readonly Finding[]): void {
  const rows = JSON.parse(readFileSync(ROWS, 'utf8')) as unknown[];
  const known = new Set(rows.map((row) => JSON.stringify(row)));
  const added = findings
    .map(({ kind, property, input }) => ({ kind, property, input }))
    .filter((row) => !known.has(JSON.stringify(row)));
  writeFileSync(ROWS, `${JSON.stringify([...rows, ...added], null, 2)}\n`);
  console.log(`${added.length} rows added to tests/fuzz-rows.json`);
}

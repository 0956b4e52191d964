/**
 * Scores the built command line on gold corpora and prints a table for each task.
 * `npm run score -- [--gold DIR] [--errors N] [--part K/N] [--accurate[=all]] [NAME…]`: DIR holds `eval/score.mjs` and, under `data/`, the sets;
 * by default it is the folder next to the project that has such a scorer. NAME is a task or a set ("dates", "dwie", "html").
 * A part is those documents whose id, as SHA-1, leaves K when divided by N: always the same ones, so that a part can be left
 * unread.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printGrid } from '../print/grid.js';
import { plainInk } from '../print/ink.js';
import { findGold } from './gold.js';
import { scoreHtml } from './score-html.js';

type ScoredTask = 'entities' | 'dates' | 'points' | 'quotes' | 'geo';

/**
 * The folder with the sets of each task, and the figures of the scorer's report that its table shows: a row of the report,
 * and which figure of it, F1 where that is left out.
 */
const TASKS: Readonly<
  Record<ScoredTask, { readonly folder: string; readonly figures: Readonly<Record<string, Figure>> }>
> = {
  entities: {
    folder: 'ner/dev',
    figures: {
      core: 'core (PER ORG LOC)',
      all: 'all (with MISC)',
      bounds: 'bounds only',
      PER: 'PER',
      ORG: 'ORG',
      LOC: 'LOC',
      MISC: 'MISC',
      'B3 found': 'B-cubed, mentions found',
      'B3 equal': 'B-cubed, equal strings only',
      'B3 end': 'B-cubed, end to end',
    },
  },
  dates: { folder: 'dates', figures: { relaxed: 'relaxed', strict: 'strict', type: 'type', value: 'value' } },
  points: {
    folder: 'points',
    figures: {
      items: 'items',
      extents: 'extents',
      lists: 'lists',
      whole: 'whole lists',
      'announced %': 'announced, of lists found',
    },
  },
  quotes: {
    folder: 'quotes',
    figures: {
      'direct P': ['direct', 'P'],
      R: ['direct', 'R'],
      F1: ['direct', 'F1'],
      speaker: ['direct, speaker', 'accuracy'],
      unknown: ['direct, speaker', 'unknown'],
      source: ['direct, speaker', 'source'],
      'indirect P': ['indirect', 'P'],
      'R ': ['indirect', 'R'],
      'F1 ': ['indirect', 'F1'],
      'speaker ': ['indirect, speaker', 'accuracy'],
      'unknown ': ['indirect, speaker', 'unknown'],
      'source ': ['indirect, speaker', 'source'],
    },
  },
  geo: {
    folder: 'geo',
    figures: {
      found: 'found',
      'of found': 'accuracy@161km, of found',
      'of placed': 'accuracy@161km, of placed',
      'of all': 'accuracy@161km, of all',
      'median km': 'median km',
      toponyms: 'toponyms',
    },
  },
};

/** What finds that, where it is not the command of the same name. The places of the gold data are within other names as well. */
const COMMANDS: Readonly<Partial<Record<ScoredTask, readonly string[]>>> = { geo: ['entities', '--nested'] };

type Figure = string | readonly [row: string, figure: string];
type Report = Readonly<Record<string, Readonly<Record<string, string>> | string | undefined>>;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).map((argument) => (argument === '--accurate' ? '--accurate=unsure' : argument)),
  options: {
    gold: { type: 'string' },
    errors: { type: 'string', default: '0' },
    part: { type: 'string' },
    accurate: { type: 'string' },
  },
  allowPositionals: true,
});
const gold = findGold(values.gold);
const part = values.part === undefined ? null : parsePart(values.part);
const work = mkdtempSync(join(tmpdir(), 'newsq-score-'));
try {
  for (const [task, { folder, figures }] of Object.entries(TASKS) as [ScoredTask, (typeof TASKS)[ScoredTask]][]) {
    const files = readdirSync(join(gold, 'data', folder)).filter((name) => name.endsWith('.jsonl'));
    const wanted = files.filter(
      (file) => positionals.length === 0 || [task, basename(file, '.jsonl')].some((name) => positionals.includes(name)),
    );
    const rows = wanted.map((file) => scoreSet(task, join(gold, 'data', folder, file)));
    const shown = Object.entries(figures).filter(([, name]) => rows.some(({ report }) => figure(report, name) !== ''));
    if (rows.length === 0) continue;
    const cells = rows.map(({ set, seconds, report }) => [
      set,
      ...shown.map(([, name]) => figure(report, name)),
      seconds.toFixed(1),
    ]);
    const columns = [task, ...shown.map(([head]) => head), 'seconds'].map(
      (head, i) => ({ head, align: i === 0 ? 'left' : 'right' }) as const,
    );
    console.log(printGrid(columns, cells, { width: 200, ink: plainInk }));
  }
  if (positionals.length === 0 || positionals.includes('html')) scoreHtml(gold, work, runNode, values.errors);
} finally {
  rmSync(work, { recursive: true });
}

/** In percent; a row that is a figure itself is printed as it is. */
function figure(report: Report, name: Figure): string {
  const [row, key] = typeof name === 'string' ? [name, 'F1'] : name;
  const value = report[row];
  return String((typeof value === 'object' ? value[key] : value) ?? '');
}

/** "0/3": the first of three parts. */
function parsePart(value: string): (id: string) => boolean {
  const [, k, n] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  if (k === undefined || n === undefined || Number(k) >= Number(n))
    throw new Error(`--part ${value} is not a part; give K/N, like 0/3`);
  return (id) => BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % BigInt(n) === BigInt(k);
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
}

function scoreSet(task: ScoredTask, all: string): { set: string; seconds: number; report: Report } {
  const set = basename(all, '.jsonl');
  const lines = readFileSync(all, 'utf8').split('\n').filter(Boolean);
  const read = lines.map((line) => JSON.parse(line) as GoldDocument);
  const documents = part === null ? read : read.filter(({ id }) => part(id));
  const file = part === null ? all : join(work, 'gold.jsonl');
  if (part !== null) writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  const records = documents.map(({ id, text, dct }) => JSON.stringify({ id, text, ...(dct ? { date: dct } : {}) }));
  const started = performance.now();
  const output = runNode(
    ['bin/newsq.cjs', ...(COMMANDS[task] ?? [task]), ...accurately(task), '--from', 'ndjson', '--json', '-'],
    records.join('\n'),
    [0, 1],
  );
  const seconds = (performance.now() - started) / 1000;
  const predictions = join(work, 'predictions.ndjson');
  writeFileSync(predictions, output);
  const scorer = [join(gold, 'eval', 'score.mjs'), task, file, predictions];
  if (values.errors !== '0') console.log(`── ${set}\n${runNode([...scorer, '--errors', values.errors])}`);
  return { set, seconds, report: JSON.parse(runNode([...scorer, '--json'])) as Report };
}

/** What is asked of every command that names somebody. */
function accurately(task: ScoredTask): string[] {
  return values.accurate === undefined || task === 'dates' ? [] : [`--accurate=${values.accurate}`];
}

/** @param allowed exit codes; newsq exits with 1 where a record's date is not a day, and the record still counts */
function runNode(args: readonly string[], input = '', allowed: readonly number[] = [0]): string {
  const { status, signal, stdout } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status === null || !allowed.includes(status))
    throw new Error(`node ${args.join(' ')} exited with ${status ?? signal}`);
  return stdout;
}

/**
 * Scores the built command line on gold corpora.
 * `npm run score -- [--gold DIR] [--errors N] [SET…]`: DIR holds `eval/score.mjs` and, under `data/`, the sets; without
 * it the folder beside the project's that holds such a scorer. SET is a name as the table prints it ("dwie").
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { gold: { type: 'string' }, errors: { type: 'string', default: '0' } },
  allowPositionals: true,
});

const goldFolder = values.gold ?? process.env.NEWSQ_GOLD ?? findBeside();
const work = mkdtempSync(join(tmpdir(), 'newsq-score-'));
try {
  for (const [task, folder] of [
    ['entities', 'ner/dev'],
    ['dates', 'dates'],
    ['points', 'points'],
  ] as const) {
    for (const file of readdirSync(join(goldFolder, 'data', folder)).filter((name) => name.endsWith('.jsonl'))) {
      const set = basename(file, '.jsonl');
      if (positionals.length === 0 || positionals.includes(set) || positionals.includes(task))
        scoreSet(task, join(goldFolder, 'data', folder, file));
    }
  }
} finally {
  rmSync(work, { recursive: true });
}

function findBeside(): string {
  const beside = readdirSync('..').map((name) => join('..', name));
  const found = beside.find((folder) => existsSync(join(folder, 'eval', 'score.mjs')));
  if (!found) throw new Error('no gold corpora: give the folder that holds data/ and eval/score.mjs with --gold');
  return found;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
}

function scoreSet(task: 'entities' | 'dates' | 'points', gold: string): void {
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const records = documents.map(({ id, text, dct }) => JSON.stringify({ id, text, ...(dct ? { date: dct } : {}) }));
  const started = performance.now();
  const newsq = spawnSync(process.execPath, ['bin/newsq.js', task, '--from', 'ndjson', '--json', '-'], {
    input: records.join('\n'),
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (newsq.status !== 0) throw new Error(`newsq ended with ${newsq.status ?? newsq.signal} on ${gold}`);
  const seconds = (performance.now() - started) / 1000;
  const predictions = join(work, 'predictions.ndjson');
  writeFileSync(predictions, newsq.stdout);
  const scorer = spawnSync(
    process.execPath,
    [join(goldFolder, 'eval', 'score.mjs'), task, gold, predictions, '--errors', values.errors],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (scorer.status !== 0) throw new Error(`the scorer ended with ${scorer.status} on ${gold}`);
  console.log(
    `── ${task}: ${basename(gold, '.jsonl')} (${documents.length} documents, ${seconds.toFixed(1)} s)\n${scorer.stdout}`,
  );
}

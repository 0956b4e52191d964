/**
 * Scores the dates of newsq, chrono-node and compromise-dates on the gold sets of news.
 * `npm run score:dates -- [--gold DIR] [SET…]`: DIR as for `npm run score`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../app/library.js';
import { findGold } from './gold.js';
import { type Finder, findWithChrono, findWithCompromise } from './rival-dates.js';

const SYSTEMS: readonly (readonly [name: string, find: Finder])[] = [
  ['newsq', (text, anchor) => [...(analyze(text, { anchor, tasks: ['dates'] }).dates ?? [])]],
  ['chrono-node', findWithChrono],
  ['compromise-dates', findWithCompromise],
];

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
}

interface Score {
  readonly P: string;
  readonly R: string;
  readonly F1: string;
}

const { values, positionals } = parseArgs({ options: { gold: { type: 'string' } }, allowPositionals: true });
const goldFolder = findGold(values.gold ?? process.env.NEWSQ_GOLD);
const sets = positionals.length > 0 ? positionals : ['timebank', 'aquaint'];
const work = mkdtempSync(join(tmpdir(), 'newsq-score-'));
try {
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 11 : 18)).join(''));
  row(['set', 'system', 'relaxed P R F1', 'strict F1', 'type F1', 'value F1']);
  for (const set of sets) {
    const file = join(goldFolder, 'data', 'dates', `${set}.jsonl`);
    const documents = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldDocument);
    for (const [name, find] of SYSTEMS) {
      const lines = documents.map(({ id, text, dct }) =>
        JSON.stringify({ source: { id }, dates: find(text, dct.slice(0, 10)) }),
      );
      const scores = score(file, lines);
      const { P, R, F1 } = scores.relaxed!;
      row([set, name, `${P} ${R} ${F1}`, scores.strict!.F1, scores.type!.F1, scores.value!.F1]);
    }
  }
} finally {
  rmSync(work, { recursive: true });
}

function score(gold: string, lines: readonly string[]): Readonly<Record<string, Score>> {
  const predictions = join(work, 'predictions.ndjson');
  writeFileSync(predictions, lines.join('\n'));
  const scorer = join(goldFolder, 'eval', 'score.mjs');
  const { status, stdout } = spawnSync(process.execPath, [scorer, 'dates', gold, predictions, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the scorer exited with ${status} on ${gold}`);
  return JSON.parse(stdout) as Readonly<Record<string, Score>>;
}

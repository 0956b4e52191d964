/** Scores newsq on saved pages whose text, title and day are known, with Readability alone beside it in the same table. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { printGrid } from '../print/grid.js';
import { plainInk } from '../print/ink.js';
import { htmlToParagraphs } from '../read/html/index.js';

/** Runs node with these arguments and returns what it prints; `allowed` are the exit codes that are no failure. */
export type RunNode = (args: readonly string[], input?: string, allowed?: readonly number[]) => string;

type Figures = Readonly<Record<string, string | number>>;

/** The figures of a set that are shown, by the head of their column. */
const COLUMNS = { F1: 'F1', P: 'P', R: 'R', 'title %': 'title', 'day %': 'published', missing: 'missing' };

/**
 * Prints the table of `DIR/data/html/dev`, and how fast and in how much memory the pages are read.
 * @param work a folder for what newsq and Readability answer
 * @param errors how many of newsq's errors are printed
 */
export function scoreHtml(gold: string, work: string, runNode: RunNode, errors: string): void {
  const folder = join(gold, 'data/html/dev');
  if (!existsSync(folder)) return;
  const pages = readdirSync(join(folder, 'pages')).map((name) => join(folder, 'pages', name));
  const answers = {
    newsq: runNode(['bin/newsq.cjs', 'analyze', '--with-text', '--json', '--lang', 'any', ...pages], '', [0, 1]),
    'Readability alone': pages.map((page) => JSON.stringify(readabilityOf(page))).join('\n'),
  };
  const rows = Object.entries(answers).flatMap(([reader, output]) => {
    const predictions = join(work, `${reader}.ndjson`);
    writeFileSync(predictions, output);
    const scorer = [join(gold, 'eval/score.mjs'), 'html', join(folder, 'gold.jsonl'), predictions];
    if (errors !== '0' && reader === 'newsq') console.log(runNode([...scorer, '--errors', errors]));
    const report = JSON.parse(runNode([...scorer, '--json'])) as Readonly<Record<string, Figures | number>>;
    return Object.entries(report).flatMap(([set, figures]) =>
      typeof figures === 'object'
        ? [[set, reader, ...Object.values(COLUMNS).map((name) => String(figures[name]))]]
        : [],
    );
  });
  const columns = ['html', 'reader', ...Object.keys(COLUMNS)].map(
    (head, i) => ({ head, align: i < 2 ? 'left' : 'right' }) as const,
  );
  rows.sort(([a], [b]) => a!.localeCompare(b!));
  console.log(printGrid(columns, rows, { width: 200, ink: plainInk }));
  console.log(speedOf(pages));
}

function readPageFile(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

/** What Readability takes for the article, in the form of newsq's output. */
function readabilityOf(path: string): object {
  const { document } = parseHTML(readPageFile(path));
  const found = new Readability(document as never).parse();
  const text = htmlToParagraphs(found?.content ?? '')
    .map((paragraph) => paragraph.text)
    .join('\n\n');
  return { source: { path }, article: { text, title: found?.title ?? null, published: found?.publishedTime ?? null } };
}

/** "reads 9.1 MB of HTML a second, 142 MB of memory at most", from a process that does nothing else. */
function speedOf(pages: readonly string[]): string {
  const measure = `
    const { readFileSync } = require('node:fs');
    const { gunzipSync } = require('node:zlib');
    const { load } = require(${JSON.stringify(resolve('bin/load.cjs'))});
    const { readPage } = load(${JSON.stringify(resolve('dist/html.cjs'))});
    let [bytes, ms] = [0, 0];
    for (const path of JSON.parse(readFileSync(0, 'utf8'))) {
      const raw = readFileSync(path);
      const page = path.endsWith('.gz') ? gunzipSync(raw) : raw;
      const started = performance.now();
      readPage(page.toString());
      ms += performance.now() - started;
      bytes += page.length;
    }
    const memory = process.resourceUsage().maxRSS / 1000;
    console.log('reads ' + (bytes / 1000 / ms).toFixed(1) + ' MB of HTML a second, ' + memory.toFixed(0) + ' MB of memory at most');`;
  const { stdout } = spawnSync(process.execPath, ['-e', measure], { input: JSON.stringify(pages), encoding: 'utf8' });
  return stdout.trim();
}

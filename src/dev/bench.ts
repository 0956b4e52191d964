/**
 * Measures how fast names are found, beside compromise and wink-nlp on the same articles in the same run, and how long
 * `newsq entities` takes as a whole process: `npm run bench -- [--gold DIR]`. The articles are those of a gold corpus.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../index.js';
import { parse } from '../nlp/parse.js';
import { readArticle } from '../read/article.js';
import { recognizeNames } from '../recognize/index.js';
import { findGold } from './gold.js';

const { values } = parseArgs({ options: { gold: { type: 'string' }, articles: { type: 'string', default: '60' } } });
const goldFolder = findGold(values.gold);
const require = createRequire(import.meta.url);

/** Articles of the usual length. */
const articles = readFileSync(join(goldFolder, 'data/ner/dev/worldwide.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .filter((text) => text.length > 1500 && text.length < 8000)
  .slice(0, Number(values.articles));
const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const ROUNDS = 3;

/** Words a second over all articles: the best of some rounds, after one to warm up. */
function wordsPerSecond(read: (text: string) => unknown, sample: readonly string[] = articles): number {
  const sampleWords = sample.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    for (const text of sample) read(text);
    if (round > 0) best = Math.min(best, performance.now() - started);
  }
  return (1000 * sampleWords) / best;
}

function line(what: string, speed: number, than?: number): void {
  const ratio = than === undefined ? '' : `  newsq is ${(than / speed).toFixed(1)} times as fast`;
  console.log(`${what.padEnd(46)} ${Math.round(speed).toLocaleString('en').padStart(9)} words/s${ratio}`);
}

const source = { path: null, id: null, format: 'text' } as const;
const names = (text: string) => recognizeNames(parse(readArticle({ text, source })));

console.log(`${articles.length} articles, ${words} words, one thread, Node ${process.version}`);
const newsq = wordsPerSecond(names);
line('newsq: read, parse, recognize', newsq);
line(
  'newsq: analyze(), entities only',
  wordsPerSecond((text) => analyze(text, { tasks: ['entities'] })),
);
line(
  'newsq: read and parse alone',
  wordsPerSecond((text) => parse(readArticle({ text, source }))),
);

const { default: nlp } = (await import(require.resolve('compromise/three'))) as {
  default: (text: string) => Record<'people' | 'places' | 'organizations', () => { out(as: string): unknown }>;
};
const compromise = wordsPerSecond(
  (text) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
  },
  articles.slice(0, Math.ceil(articles.length / 4)),
);
line('compromise: people, places, organizations', compromise, newsq);

const winkNLP = require('wink-nlp') as (model: unknown) => {
  readDoc(text: string): { entities(): { out(): unknown } };
};
const wink = winkNLP(require('wink-eng-lite-web-model'));
line(
  'wink-nlp: entities (dates, numbers; no names)',
  wordsPerSecond((text) => wink.readDoc(text).entities().out()),
  newsq,
);

const folder = mkdtempSync(join(tmpdir(), 'newsq-bench-'));
try {
  const file = join(folder, 'article.txt');
  writeFileSync(file, articles[0]!);
  const empty = medianTime(['-e', '0']);
  const whole = medianTime(['bin/newsq.cjs', 'entities', file]);
  console.log(
    `node -e 0: ${empty.toFixed(0)} ms; newsq entities article.txt: ${whole.toFixed(0)} ms, ${(whole / empty).toFixed(2)} times as long`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function medianTime(argv: readonly string[]): number {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}`);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[7]!;
}

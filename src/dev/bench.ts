/**
 * Measures how fast names and dates are found, next to compromise and wink-nlp on the same articles in the same run, and
 * how long `newsq entities` takes as a process: `npm run bench -- [--gold DIR]`. The articles come from a gold corpus.
 * The benchmark is bundled like newsq itself, since a loader wraps functions, which costs time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDates } from '../dates/index.js';
import { analyze } from '../index.js';
import { recognizeNames } from '../names/index.js';
import { parse } from '../parse/index.js';
import { readArticle } from '../read/article.js';
import { findGold } from './gold.js';
import { median } from './median.js';

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

/** Rounds before measuring: as in a run over thousands of articles, the compiler has then optimized what is hot. */
const WARM_UP = 20;
const ROUNDS = 31;

interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** The slow ones get fewer articles. */
  readonly sample: readonly string[];
}

/**
 * Words per second of each contender in each measured round. They take turns and are compared within a round, so that a
 * machine that is busy for a while slows all of them.
 */
function measure(contenders: readonly Contender[]): number[][] {
  const speeds = contenders.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [i, { read, sample }] of contenders.entries()) {
      const started = performance.now();
      for (const text of sample) read(text);
      const seconds = (performance.now() - started) / 1000;
      if (round >= WARM_UP) speeds[i]!.push(countWords(sample) / seconds);
    }
  }
  return speeds;
}

/** How many times as fast the first contender is as the second, in the median round. */
function ratio(fast: readonly number[], slow: readonly number[]): number {
  return median(fast.map((speed, round) => speed / slow[round]!));
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

const { default: nlp } = (await import(require.resolve('compromise/three'))) as {
  default: (text: string) => Record<'people' | 'places' | 'organizations', () => { out(as: string): unknown }>;
};
const winkNLP = require('wink-nlp') as (model: unknown) => {
  readDoc(text: string): { entities(): { out(): unknown } };
};
const wink = winkNLP(require('wink-eng-lite-web-model'));
const source = { path: null, id: null, format: 'text' } as const;
const few = articles.slice(0, Math.ceil(articles.length / 4));

const parsed = new Map(articles.map((text) => [text, parse(readArticle({ text, source }))]));

const contenders: readonly Contender[] = [
  {
    name: 'newsq: read, parse, recognize',
    read: (text) => recognizeNames(parse(readArticle({ text, source }))),
    sample: articles,
  },
  { name: 'newsq: analyze(), entities', read: (text) => analyze(text, { tasks: ['entities'] }), sample: articles },
  { name: 'newsq: analyze(), quotes', read: (text) => analyze(text, { tasks: ['quotes'] }), sample: articles },
  { name: 'newsq: read and parse alone', read: (text) => parse(readArticle({ text, source })), sample: articles },
  {
    name: 'newsq: dates, from parsed articles',
    read: (text) => findDates(parsed.get(text)!),
    sample: articles,
  },
  {
    name: 'compromise: people, places, organizations',
    read: (text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
    },
    sample: few,
  },
  {
    name: 'wink-nlp: entities (dates, numbers; no names)',
    read: (text) => wink.readDoc(text).entities().out(),
    sample: few,
  },
];

console.log(`${articles.length} articles, ${countWords(articles)} words, one thread, Node ${process.version}`);
const speeds = measure(contenders);
const [recognized, analyzed, quoted, , dated] = speeds as [number[], number[], number[], number[], number[]];
for (const [i, { name }] of contenders.entries()) {
  console.log(
    `${name.padEnd(46)} ${Math.round(median(speeds[i]!)).toLocaleString('en').padStart(9)} words/s  newsq: ${ratio(recognized, speeds[i]!).toFixed(1)} times as fast`,
  );
}
console.log(
  `merging into entities adds ${(100 * (ratio(recognized, analyzed) - 1)).toFixed(1)} % to reading, parsing and recognizing`,
);
console.log(`quotes add ${(100 * (ratio(analyzed, quoted) - 1)).toFixed(1)} % to entities`);
const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(
  `dates, from parsed articles: ${((megabytes * median(dated)) / countWords(articles)).toFixed(1)} MB of text per second`,
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
  return median(times);
}

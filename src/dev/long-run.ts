/**
 * Runs newsq over many articles in one process and in batches, and compares the output: `npm run long-run --
 * [--articles 100000] [--batch 500] [--gold DIR]`. Every batch must be identical to the byte, and the memory of the long
 * run must stay flat. The articles are mixed from sentences of the gold corpora; without them they are made up.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeArticle, randomNumbers } from './made-articles.js';
import { median } from './median.js';

const BIN = join(import.meta.dirname, '../../bin/newsq.cjs');

export interface LongRun {
  readonly articles: number;
  readonly distinctWords: number;
  /** Numbers of the first articles of the batches that the long run answered differently. */
  readonly different: readonly number[];
  /** Resident memory of the long run in MB, sampled after each batch. */
  readonly memory: readonly number[];
}

export async function longRun(articles: number, batch: number, sentences: readonly string[]): Promise<LongRun> {
  const memory: number[] = [];
  const [whole, parts] = await Promise.all([
    hashBatches(records(articles, sentences), batch, (megabytes) => memory.push(megabytes)),
    hashEach(records(articles, sentences), batch),
  ]);
  const different = whole.flatMap((hash, i) => (hash === parts[i] ? [] : [i * batch]));
  if (whole.length !== parts.length) different.push(Math.min(whole.length, parts.length) * batch);
  return { articles, distinctWords: countWords(records(articles, sentences)), different, memory };
}

/** Records, one per line; the same at every call. */
function* records(articles: number, sentences: readonly string[]): Generator<string> {
  const next = randomNumbers(7);
  for (let id = 0; id < articles; id++) {
    const made = makeArticle(next);
    const mixed = Array.from(
      { length: sentences.length === 0 ? 0 : 6 + next(8) },
      () => sentences[next(sentences.length)],
    );
    yield `${JSON.stringify({ id, text: mixed.length === 0 ? made : `${made.split('\n', 3).join('\n')} ${mixed.join(' ')}` })}\n`;
  }
}

function countWords(lines: Iterable<string>): number {
  const words = new Set<string>();
  for (const line of lines) for (const word of line.split(/\W+/)) words.add(word);
  return words.size;
}

/** Runs all records in one process and hashes the output of each batch. */
async function hashBatches(
  lines: Iterable<string>,
  batch: number,
  sample: (megabytes: number) => void,
): Promise<string[]> {
  const child = spawn(process.execPath, [BIN, 'analyze', '--json', '--from', 'ndjson', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const fed = feed(child.stdin, lines);
  const hashes: string[] = [];
  let hash = createHash('sha1');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    // The number of its line is the one thing that an article does not have alone.
    hash.update(line.replace(/"line":\d+,/, ''));
    if (++count % batch !== 0) continue;
    hashes.push(hash.digest('hex'));
    hash = createHash('sha1');
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    if (resident !== undefined) sample(Number(resident) / 1024);
  }
  if (count % batch !== 0) hashes.push(hash.digest('hex'));
  await fed;
  return hashes;
}

/** Runs each batch in a process of its own and hashes its output. */
async function hashEach(lines: Iterable<string>, batch: number): Promise<string[]> {
  const hashes: string[] = [];
  let open: string[] = [];
  const close = async () => {
    hashes.push(...(await hashBatches(open, batch, () => {})));
    open = [];
  };
  for (const line of lines) {
    open.push(line);
    if (open.length === batch) await close();
  }
  if (open.length > 0) await close();
  return hashes;
}

async function feed(stdin: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (!stdin.write(line)) await new Promise((resume) => stdin.once('drain', resume));
  }
  stdin.end();
}

/** Memory in the last quarter of a run, relative to the second, when everything is warm: 1 means flat. */
export function growthOf(memory: readonly number[]): number {
  const quarter = Math.ceil(memory.length / 4);
  return median(memory.slice(-quarter)) / median(memory.slice(quarter, 2 * quarter));
}

function sentencesOf(gold: string): string[] {
  const folder = join(gold, 'data/ner/dev');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.split(/(?<=[.?!]["”’]?)\s+(?=\p{Lu})|\n+/u))
    .filter((sentence) => sentence.length > 20);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100000' },
      batch: { type: 'string', default: '500' },
      gold: { type: 'string' },
    },
  });
  const sentences = values.gold !== undefined && existsSync(values.gold) ? sentencesOf(values.gold) : [];
  const started = performance.now();
  const { articles, distinctWords, different, memory } = await longRun(
    Number(values.articles),
    Number(values.batch),
    sentences,
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${articles} articles of ${distinctWords} distinct words, in one run and in runs of ${values.batch}: ${seconds.toFixed(0)} s`,
  );
  console.log(
    different.length === 0 ? 'identical to the byte' : `different output in the batches from ${different.join(', ')}`,
  );
  const tenths = memory
    .filter((_, i) => i % Math.ceil(memory.length / 10) === 0)
    .map((megabytes) => megabytes.toFixed(0));
  console.log(`memory over the run: ${tenths.join(', ')} MB; grew by a factor of ${growthOf(memory).toFixed(2)}`);
  if (different.length > 0) process.exitCode = 1;
}

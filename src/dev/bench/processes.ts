import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from '../made-articles.js';
import { median } from '../median.js';
import { amountOf, recordsOf, repeated, textOf } from './articles.js';
import { processOf, RIVALS } from './rivals.js';
import { inWords, type Row, type Section, speedOf } from './table.js';

const NEWSQ = 'bin/newsq.cjs';

/** What a process took. */
interface Run {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Loaded before a program: writes how much memory the process held at most, in KB, where nothing else writes. */
const PEAK = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`;

function run(argv: readonly string[], folder: string, env: NodeJS.ProcessEnv = process.env): Run {
  const peak = join(folder, 'peak.cjs');
  writeFileSync(peak, PEAK);
  const started = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['-r', peak, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env,
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`node ${argv.join(' ').slice(0, 200)} ended with ${status}: ${stderr}`);
  return { milliseconds, peakMegabytes: Number(output[3]) / 1024 };
}

/** The middle of some runs of each, by turns. */
function byTurns(programs: readonly (readonly string[])[], rounds: number, folder: string): Run[] {
  const runs = programs.map((): Run[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, argv] of programs.entries()) runs[i]!.push(run(argv, folder));
  return runs.map((each) => ({
    milliseconds: median(each.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: median(each.map(({ peakMegabytes }) => peakMegabytes)),
  }));
}

/** `--jobs` as the command line takes it; none where it has no such option. */
export function jobs(count: number): string[] {
  const { stdout } = spawnSync(process.execPath, [NEWSQ, 'analyze', '--help'], { encoding: 'utf8' });
  return stdout.includes('--jobs') ? ['--jobs', String(count)] : [];
}

/** One article from start to end, against Node with nothing to do. */
export function startUp(text: string, rounds: number, folder: string): Section {
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  const programs: readonly (readonly [name: string, argv: readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ['newsq --version', [NEWSQ, '--version']],
    ...['entities', 'dates', 'analyze'].map((name) => [`newsq ${name}`, [NEWSQ, name, file]] as const),
  ];
  const runs = byTurns(
    programs.map(([, argv]) => argv),
    rounds,
    folder,
  );
  const empty = runs[0]!.milliseconds;
  const rows = runs.map(
    (each, i): Row => ({
      name: programs[i]![0],
      ...each,
      note: `${(each.milliseconds / empty).toFixed(2)} times node -e 0`,
    }),
  );
  return {
    title: 'Start-up',
    about: `A process for one article of ${inWords(amountOf([text]))}; the median of ${rounds}.`,
    rows,
  };
}

/** Names with an encoder as well, by each of the runtimes that it has: one article, and a batch. */
export function accurate(text: string, texts: readonly string[], rounds: number, folder: string): Section {
  const [file, batch] = [join(folder, 'article.txt'), join(folder, 'batch.ndjson')];
  writeFileSync(file, text);
  writeFileSync(batch, recordsOf(texts));
  const ways: readonly (readonly [name: string, argv: readonly string[], runtime: string])[] = [
    ['newsq entities', [], ''],
    ...['native', 'wasm'].flatMap((runtime) => [
      [`--accurate, ${runtime}`, ['--accurate'], runtime] as const,
      [`--accurate=all, ${runtime}`, ['--accurate=all'], runtime] as const,
    ]),
  ];
  const rowsOf = (about: string, some: readonly string[], args: readonly string[]) =>
    ways.map(([name, options, runtime]): Row => {
      const argv = [NEWSQ, 'entities', '--json', '--quiet', '--jobs', '1', ...options, ...args];
      const env = { ...process.env, NEWSQ_ENCODER: runtime };
      const runs = Array.from({ length: rounds }, () => run(argv, folder, env));
      const milliseconds = median(runs.map((each) => each.milliseconds));
      const peakMegabytes = median(runs.map((each) => each.peakMegabytes));
      return {
        name: `${about}: ${name}`,
        milliseconds,
        peakMegabytes,
        ...speedOf(amountOf(some), milliseconds / 1000),
      };
    });
  return {
    title: 'With an encoder',
    about: `Processes for one article of ${inWords(amountOf([text]))}, and for ${texts.length}, ${inWords(amountOf(texts))}; the median of ${rounds}.`,
    rows: [...rowsOf('one article', [text], [file]), ...rowsOf('a batch', texts, [batch])],
  };
}

/** A batch in one process from start to end, beside others. */
export function cold(texts: readonly string[], rounds: number, folder: string): Section {
  const file = join(folder, 'batch.ndjson');
  writeFileSync(file, recordsOf(texts));
  const newsq = (name: string, count: number) => [NEWSQ, name, '--json', '--quiet', ...jobs(count), file];
  const two: (readonly [string, string[]])[] =
    jobs(2).length > 0 ? [['newsq analyze --jobs 2', newsq('analyze', 2)]] : [];
  const programs = [
    ...['entities', 'dates', 'points', 'quotes', 'analyze'].map((name) => [`newsq ${name}`, newsq(name, 1)] as const),
    ...two,
    ...RIVALS.map((rival) => [rival.name, processOf(rival, file)] as const),
  ];
  const amount = amountOf(texts);
  const runs = byTurns(
    programs.map(([, argv]) => argv),
    rounds,
    folder,
  );
  const millisecondsOf = (name: string) => runs[programs.findIndex(([each]) => each === name)]!.milliseconds;
  const rows = runs.map((each, i): Row => {
    const [name] = programs[i]!;
    const [own] = RIVALS.find((rival) => rival.name === name)?.beside ?? [];
    const ratio = own === undefined ? null : each.milliseconds / millisecondsOf(`newsq ${own}`);
    return {
      ...{ name, ...each, ...speedOf(amount, each.milliseconds / 1000) },
      ...(ratio === null ? {} : { note: `newsq ${own}: ${ratio.toFixed(2)} times as fast` }),
    };
  });
  return {
    title: 'Cold, a batch',
    about: `A process for ${texts.length} articles, ${inWords(amount)}, with its start; the median of ${rounds}.`,
    rows,
  };
}

/** `newsq analyze` over ever more articles: made ones, whose names are not those of others, so that whatever is kept grows. */
export function growthInArticles(counts: readonly number[], folder: string): Section {
  const rows = counts.flatMap((count) => {
    const some = makeArticles(count, 7);
    const file = join(folder, 'articles.ndjson');
    writeFileSync(file, recordsOf(some));
    return [1, 2].flatMap((workers): Row[] => {
      if (workers > 1 && (count < 1000 || jobs(workers).length === 0)) return [];
      const name = `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}${workers > 1 ? `, --jobs ${workers}` : ''}`;
      return [measured(name, [file, ...jobs(workers)], some, folder)];
    });
  });
  return {
    title: 'Growth in articles',
    about: '`newsq analyze --json` over made articles, once each; one job unless it says otherwise.',
    rows,
  };
}

/** What newsq takes for one article at most: characters. */
const LONGEST = 2e6;

/** `newsq analyze` over ever longer articles, and over several of the longest. */
export function growthInBytes(texts: readonly string[], sizes: readonly number[], folder: string): Section {
  const rows = sizes.map((size) => {
    const long = repeated([textOf(texts, Math.min(size, LONGEST))], Math.ceil(size / LONGEST));
    const file = join(folder, 'long.ndjson');
    writeFileSync(file, recordsOf(long));
    const unit = size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`;
    return measured(long.length > 1 ? `${unit}, ${long.length} articles` : unit, [file, ...jobs(1)], long, folder);
  });
  return { title: 'Growth of an article', about: '`newsq analyze --json` as a process, once each.', rows };
}

function measured(name: string, args: readonly string[], texts: readonly string[], folder: string): Row {
  const whole = run([NEWSQ, 'analyze', '--json', '--quiet', ...args], folder);
  return { name, ...whole, ...speedOf(amountOf(texts), whole.milliseconds / 1000) };
}

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../median.js';
import { amountOf, recordsOf } from './articles.js';
import { inWords, type Row, type Section, speedOf } from './table.js';

const NEWSQ = 'bin/newsq.cjs';

/**
 * One job and two over many articles, and two processes of one job side by side with half of the articles each: what a machine of
 * two cores gives at most to anything that shares neither memory nor output.
 */
export async function twoJobs(texts: readonly string[], rounds: number, folder: string): Promise<Section> {
  const halves = [texts.slice(0, texts.length / 2), texts.slice(texts.length / 2)];
  const [all, ...parts] = [texts, ...halves].map((some, i) => {
    const file = join(folder, `jobs-${i}.ndjson`);
    writeFileSync(file, recordsOf(some));
    return file;
  });
  const analyze = (file: string, jobs: number) => [NEWSQ, 'analyze', '--json', '--quiet', '--jobs', String(jobs), file];
  const ways: readonly (readonly [name: string, processes: readonly (readonly string[])[]])[] = [
    ['one job', [analyze(all!, 1)]],
    ['two jobs', [analyze(all!, 2)]],
    ['two processes side by side', parts.map((file) => analyze(file, 1))],
  ];
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, [, processes]] of ways.entries()) times[i]!.push(await sideBySide(processes));
  }
  const amount = amountOf(texts);
  const [one] = times.map(median);
  const rows = ways.map(([name], i): Row => {
    const milliseconds = median(times[i]!);
    const note = i === 0 ? {} : { note: `${(one! / milliseconds).toFixed(2)} times as fast as one job` };
    return { name, milliseconds, ...speedOf(amount, milliseconds / 1000), ...note };
  });
  return {
    title: 'Two jobs',
    about: `\`newsq analyze --json\` over ${texts.length.toLocaleString('en')} articles, ${inWords(amount)}, by turns; the median of ${rounds}.`,
    rows,
  };
}

/** Milliseconds until the last of them ends. */
async function sideBySide(processes: readonly (readonly string[])[]): Promise<number> {
  const started = performance.now();
  await Promise.all(processes.map(ended));
  return performance.now() - started;
}

function ended(argv: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`node ${argv.join(' ')} ended with ${status}`));
    });
  });
}

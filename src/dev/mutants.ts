/**
 * Breaks newsq in small ways and checks that a test notices: `npm run mutants -- [--files 'src/dates/**']… [--sample 50]
 * [--seed 1] [--jobs 2]`. It tries every seam of mutants/seams.ts in these files, and a sample of the mutations found by
 * parsing them, the same number of each kind. Each mutant runs the tests of its room in a scratch copy; it is killed if
 * one of them fails or takes too long. Exits with 1 if a seam survives or no longer applies.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomNumbers } from './made-articles.js';
import { applied, isRunnable, mutationsOf } from './mutants/mutations.js';
import { makeScratch, projectFiles, type Scratch } from './mutants/scratch.js';
import { seams } from './mutants/seams.js';

const ROOT = join(import.meta.dirname, '../..');
/** How long tests may take with a mutant: `factor` times as long as without one, and `extra` milliseconds more. */
const PATIENCE = { factor: 4, extra: 10_000 };

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src/**'] },
    sample: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

interface Mutant {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** The change, with the line around it. */
  readonly change: string;
  /** The mutated text of the file. */
  readonly text: string;
}

/** Not the files that only make newsq, nor those that hold only types. */
const files = projectFiles(ROOT, values.files).filter(
  (file) => /^src\/(?!dev\/|train\/|types\.ts)/.test(file) && file.endsWith('.ts'),
);
if (files.length === 0) throw new Error(`no source file of newsq matches ${values.files.join(' ')}`);
const lost: string[] = [];
const mutants = [...seamMutants(), ...sampled(Number(values.sample), Number(values.seed))];
process.once('SIGINT', () => process.exit(130));
const survivors = await survivorsOf(mutants, Number(values.jobs));
report();

function mutantOf(kind: string, file: string, text: string, mutation: Parameters<typeof applied>[1]): Mutant {
  const { start, end, replacement } = mutation;
  const before = text.lastIndexOf('\n', start) + 1;
  const after = text.indexOf('\n', end);
  const change = `${text.slice(before, start)}⟦${text.slice(start, end)} → ${replacement}⟧${text.slice(end, after < 0 ? text.length : after)}`;
  return {
    kind,
    file,
    line: text.slice(0, start).split('\n').length,
    change: change.trim().replace(/\s+/g, ' '),
    text: applied(text, mutation),
  };
}

function seamMutants(): Mutant[] {
  return seams
    .filter(({ file }) => files.includes(file) || !existsSync(join(ROOT, file)))
    .flatMap(({ what, file, find, replace }) => {
      const text = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '';
      const start = text.indexOf(find);
      if (start < 0 || text.indexOf(find, start + 1) >= 0) {
        lost.push(`${file}  ${what}: ${JSON.stringify(find)} does not occur exactly once`);
        return [];
      }
      return [mutantOf('seam', file, text, { kind: 'seam', start, end: start + find.length, replacement: replace })];
    });
}

/** A random sample of the mutations in all files; the kinds take turns. */
function sampled(count: number, seed: number): Mutant[] {
  const next = randomNumbers(seed);
  const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const found = [...texts].flatMap(([file, text]) => mutationsOf(file, text).map((mutation) => ({ file, mutation })));
  let left = [...new Set(found.map(({ mutation }) => mutation.kind))].map((kind) =>
    found.filter(({ mutation }) => mutation.kind === kind),
  );
  const chosen: Mutant[] = [];
  while (chosen.length < count && left.length > 0) {
    for (const some of left.slice(0, count - chosen.length)) {
      const [{ file, mutation }] = some.splice(next(some.length), 1) as [(typeof some)[number]];
      const mutant = mutantOf(mutation.kind, file, texts.get(file)!, mutation);
      if (isRunnable(file, mutant.text)) chosen.push(mutant);
    }
    left = left.filter(({ length }) => length > 0);
  }
  return chosen;
}

/** The tests of a file's room; all tests if it has none, or if it is mostly tested through other rooms. */
function testsOf(file: string): string[] {
  const [, room = '', list = ''] = file.split('/');
  const folder = `tests/${room === 'lexicon' ? list : room}/`;
  return folder !== 'tests/text/' && existsSync(join(ROOT, folder)) ? [folder] : [];
}

/** The mutants that no test notices. */
async function survivorsOf(all: readonly Mutant[], jobs: number): Promise<ReadonlySet<Mutant>> {
  const survivors = new Set<Mutant>();
  const queue = [...all];
  const limits = new Map<string, Promise<number>>();
  const work = async () => {
    const scratch = makeScratch(ROOT);
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const tests = testsOf(mutant.file);
      const key = tests.join();
      if (!limits.has(key)) limits.set(key, limitOf(tests, scratch));
      const passes = await scratch.passes(tests, mutant, await limits.get(key)!);
      if (!passes) continue;
      survivors.add(mutant);
      console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.kind}: ${mutant.change}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return survivors;
}

/** The time limit of tests in milliseconds; without a mutant they must pass. */
async function limitOf(tests: readonly string[], scratch: Scratch): Promise<number> {
  const started = performance.now();
  if (!(await scratch.passes(tests, null, 600_000)))
    throw new Error(`without a mutant, tests fail: ${tests.join(' ') || 'all'}`);
  return PATIENCE.factor * (performance.now() - started) + PATIENCE.extra;
}

function report(): void {
  for (const line of lost) console.log(`lost      ${line}`);
  console.log('killed    of  kind');
  for (const kind of new Set(mutants.map((mutant) => mutant.kind))) {
    const of = mutants.filter((mutant) => mutant.kind === kind);
    const killed = of.filter((mutant) => !survivors.has(mutant)).length;
    console.log(`${String(killed).padStart(6)}${String(of.length).padStart(6)}  ${kind}`);
  }
  const killed = mutants.length - survivors.size;
  const score = (100 * killed) / Math.max(1, mutants.length);
  console.log(`${killed} of ${mutants.length} mutants killed, ${score.toFixed(0)}%`);
  if (lost.length > 0 || [...survivors].some(({ kind }) => kind === 'seam')) process.exitCode = 1;
}

/**
 * Shows how each step grows with its input, over texts and lists that are made to be hard: `npm run growth -- [--rows N]
 * [--size CHARACTERS] [FAMILY…]`. 1 is linear, 2 is quadratic; the worst come first. Time is what the processor spent, work
 * is how often the blocks of our own functions ran; a busy machine disturbs the one and not the other.
 */
import { parseArgs } from 'node:util';
import { families, sized } from './growth/families.js';
import { listFamilies } from './growth/lists.js';
import { type Observe, walkSteps } from './growth/steps.js';
import { startCounting } from './growth/work.js';
import { median } from './median.js';

const { values, positionals } = parseArgs({
  options: { rows: { type: 'string', default: '40' }, size: { type: 'string', default: '1500' } },
  allowPositionals: true,
});

/** n, 2n, 4n, 8n */
const FACTORS = [1, 2, 4, 8] as const;
const ROUNDS = 3;
/** Milliseconds: a shorter time at 8n tells nothing. */
const SHORTEST = 3;
/** Blocks: fewer than one for each character at 8n tell nothing. */
const LEAST_WORK = 8 * Number(values.size);

interface Walk {
  readonly name: string;
  readonly exception?: string;
  readonly walk: (factor: number, observe: Observe) => void;
}

const walks: Walk[] = [
  ...families.map((family) => {
    const text = sized(family, Number(values.size));
    return { name: family.name, walk: (factor: number, observe: Observe) => walkSteps(text(factor), observe) };
  }),
  ...listFamilies.map((family) => ({
    ...family,
    walk: (factor: number, observe: Observe) => family.walk(factor * family.n, observe),
  })),
].filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));

/** What `measure` says of each step at each size. */
function observed({ walk }: Walk, measure: (run: () => unknown) => number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const factor of FACTORS) {
    walk(factor, (step, run) => {
      let result: ReturnType<typeof run> | undefined;
      const value = measure(() => {
        result = run();
      });
      found.set(step, [...(found.get(step) ?? []), value]);
      return result!;
    });
  }
  return found;
}

function processorTime(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The slope of log size over log size, from 2n to 8n; 0 where 8n is too little to tell. */
function exponentOf(sizes: readonly number[], least: number): number {
  const [, second, , last] = sizes as [number, number, number, number];
  return last < least ? 0 : Math.log2(last / Math.max(second, 1e-3)) / 2;
}

interface Growth {
  readonly family: string;
  readonly step: string;
  readonly time: number;
  readonly work: number;
  /** Milliseconds at 8n. */
  readonly longest: number;
}

// First: of what the compiler has optimized before, not all is counted.
const counter = startCounting();
const counted = walks.map((walk) => observed(walk, counter.count));
counter.stop();
const timed = walks.map((walk) => Array.from({ length: ROUNDS }, () => observed(walk, processorTime)));
const found = walks.flatMap(({ name: family }, i) =>
  [...counted[i]!].map(([step, blocks]): Growth => {
    const rounds = timed[i]!.map((round) => round.get(step)!);
    const time = median(rounds.map((times) => exponentOf(times, SHORTEST)));
    return {
      family,
      step,
      time,
      work: exponentOf(blocks, LEAST_WORK),
      longest: median(rounds.map((times) => times[3]!)),
    };
  }),
);
const exceptions = new Map(walks.map(({ name, exception }) => [name, exception]));
console.log('work  time      ms at 8n  step             family');
for (const { family, step, time, work, longest } of found
  .sort((a, b) => b.work - a.work || b.time - a.time)
  .slice(0, Number(values.rows))) {
  const exception = exceptions.get(family);
  console.log(
    `${work.toFixed(2)}  ${time.toFixed(2)}  ${longest.toFixed(1).padStart(12)}  ${step.padEnd(16)} ${family}${exception ? ` (${exception})` : ''}`,
  );
}
const over = found.filter(({ work, family }) => work > 1.2 && !exceptions.get(family));
console.log(`${walks.length} families, ${found.length} steps; work grows faster than n^1.2 in ${over.length} of them`);

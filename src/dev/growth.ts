/**
 * Shows how the cost of each step grows with its input, over texts and lists made to be hard: `npm run growth --
 * [--rows N] [--size CHARACTERS] [FAMILY…]`. An exponent of 1 is linear, 2 is quadratic; the worst come first. Time is
 * CPU time; work counts how often the blocks of our own functions ran, which a busy machine does not disturb.
 */
import { parseArgs } from 'node:util';
import { families } from './growth/families.js';
import { sized } from './growth/family.js';
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
/** Milliseconds at 8n; a shorter time is mostly noise. */
const MIN_TIME = 3;
/** Blocks at 8n: one for each character; fewer say nothing about growth. */
const MIN_WORK = 8 * Number(values.size);

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

/** The measurement of each step, at each size. */
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

/** The slope of log(cost) over log(n) from 2n to 8n; 0 where the cost at 8n is below the minimum. */
function exponentOf(costs: readonly number[], min: number): number {
  const [, second, , last] = costs as [number, number, number, number];
  return last < min ? 0 : Math.log2(last / Math.max(second, 1e-3)) / 2;
}

interface Growth {
  readonly family: string;
  readonly step: string;
  readonly time: number;
  readonly work: number;
  /** Milliseconds at 8n. */
  readonly milliseconds: number;
}

// Counting comes first: V8 does not count every block of what it has already optimized.
const counter = startCounting();
const counted = walks.map((walk) => observed(walk, counter.count));
counter.stop();
const timed = walks.map((walk) => Array.from({ length: ROUNDS }, () => observed(walk, processorTime)));
const found = walks.flatMap(({ name: family }, i) =>
  [...counted[i]!].map(([step, blocks]): Growth => {
    const rounds = timed[i]!.map((round) => round.get(step)!);
    const time = median(rounds.map((times) => exponentOf(times, MIN_TIME)));
    return {
      family,
      step,
      time,
      work: exponentOf(blocks, MIN_WORK),
      milliseconds: median(rounds.map((times) => times[3]!)),
    };
  }),
);
const exceptions = new Map(walks.map(({ name, exception }) => [name, exception]));
console.log('work  time      ms at 8n  step             family');
for (const { family, step, time, work, milliseconds } of found
  .sort((a, b) => b.work - a.work || b.time - a.time)
  .slice(0, Number(values.rows))) {
  const exception = exceptions.get(family);
  console.log(
    `${work.toFixed(2)}  ${time.toFixed(2)}  ${milliseconds.toFixed(1).padStart(12)}  ${step.padEnd(16)} ${family}${exception ? ` (${exception})` : ''}`,
  );
}
const over = found.filter(({ work, family }) => work > 1.2 && !exceptions.get(family));
console.log(`${walks.length} families, ${found.length} steps; work grows faster than n^1.2 in ${over.length} of them`);

import { afterAll, describe, expect, test } from 'vitest';
import { families } from '../../src/dev/growth/families.js';
import { sized } from '../../src/dev/growth/family.js';
import { listFamilies } from '../../src/dev/growth/lists.js';
import { type Observe, walkSteps } from '../../src/dev/growth/steps.js';
import { startCounting } from '../../src/dev/growth/work.js';

/** Characters of a text at n, which is compared with 8n. */
const SIZE = 1500;
const FACTOR = 8;
/**
 * Both the blocks that ran and CPU time are compared: time also covers the inside of string functions and regular
 * expressions. Eight times as much is linear, 64 times quadratic; a bound or cache that fills up in between may cost more
 * than eight times.
 */
const MAX_GROWTH = 2 * FACTOR;
/** Whatever grows too fast is tried again with larger texts: a bound may not be reached yet, or the compiler interfered. */
const LARGER = [4, 8];
/** How often these are run. */
const RUNS = 3;
/** Less than one block per character, or less time in milliseconds, at 8n says nothing about growth. */
const MIN_WORK = FACTOR * SIZE;
const MIN_TIME = 10;

const counter = startCounting();
afterAll(() => counter.stop());

interface Effort {
  readonly work: number;
  readonly time: number;
}

function effortsOf(walk: (observe: Observe) => void): Map<string, Effort> {
  const efforts = new Map<string, Effort>();
  walk((step, run) => {
    let result: ReturnType<typeof run> | undefined;
    let time = 0;
    const work = counter.count(() => {
      const started = process.cpuUsage();
      result = run();
      const { user, system } = process.cpuUsage(started);
      time = (user + system) / 1000;
    });
    efforts.set(step, { work, time });
    return result!;
  });
  return efforts;
}

/** The least of several runs: the collector of garbage runs now and then, and takes longer than most steps. */
function leastOf(runs: number, walk: (observe: Observe) => void): Map<string, Effort> {
  const least = effortsOf(walk);
  for (let run = 1; run < runs; run++)
    for (const [step, { work, time }] of effortsOf(walk)) {
      const before = least.get(step)!;
      least.set(step, { work: Math.min(work, before.work), time: Math.min(time, before.time) });
    }
  return least;
}

/** A line for each step that grows too fast: "points: 63.1 times the work". */
function tooFast(walk: (factor: number, observe: Observe) => void, runs: number): string[] {
  const [small, large] = [1, FACTOR].map((factor) => leastOf(runs, (observe) => walk(factor, observe)));
  return [...large!].flatMap(([step, { work, time }]) => {
    const before = small!.get(step)!;
    const [more, longer] = [work / before.work, time / before.time];
    return [
      ...(work >= MIN_WORK && more > MAX_GROWTH ? [`${step}: ${more.toFixed(1)} times the work`] : []),
      ...(time >= MIN_TIME && longer > MAX_GROWTH ? [`${step}: ${longer.toFixed(1)} times the time`] : []),
    ];
  });
}

function alwaysTooFast(walk: (factor: number, observe: Observe) => void): string[] {
  let found = tooFast(walk, 1);
  for (const times of LARGER) {
    if (found.length === 0) break;
    const again = new Set(tooFast((factor, observe) => walk(times * factor, observe), RUNS).map(nameOf));
    found = found.filter((line) => again.has(nameOf(line)));
  }
  return found;
}

function nameOf(line: string): string {
  return line.replace(/[\d.]+/, '');
}

describe('eight times the input is about eight times the work', () => {
  test.each(families)('$name', (family) => {
    const text = sized(family, SIZE);
    expect(alwaysTooFast((factor, observe) => walkSteps(text(factor), observe))).toEqual([]);
  });

  test.each(listFamilies.filter(({ exception }) => !exception))('$name', ({ n, walk }) => {
    expect(alwaysTooFast((factor, observe) => walk(factor * n, observe))).toEqual([]);
  });
});

test('quadratic growth is noticed', () => {
  const pairs = (factor: number, observe: Observe) => {
    const decisions = listFamilies.find(({ exception }) => exception)!;
    decisions.walk(factor * decisions.n, observe);
  };
  expect(tooFast(pairs, 1)).toContainEqual(expect.stringMatching(/^decisions: \d+\.\d times the work$/));
});

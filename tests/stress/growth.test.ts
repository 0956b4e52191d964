import { afterAll, describe, expect, test } from 'vitest';
import { families, sized } from '../../src/dev/growth/families.js';
import { listFamilies } from '../../src/dev/growth/lists.js';
import { type Observe, walkSteps } from '../../src/dev/growth/steps.js';
import { startCounting } from '../../src/dev/growth/work.js';

/** Characters of a text at n; it is compared with 8n. */
const SIZE = 1500;
const FACTOR = 8;
/**
 * Blocks that are run, and the processor's time, which tells of what is done inside of strings and expressions. Eight times
 * as much is linear, 64 times quadratic; more than eight it may be where a bound, or a cache, fills up in between.
 */
const MOST = 2 * FACTOR;
/** What grows too fast is tried with larger texts: a bound may not be reached yet, the compiler may have come in between. */
const LARGER = [4, 8];
/** At 8n fewer blocks than one for each character, and fewer milliseconds, tell nothing. */
const LEAST_WORK = FACTOR * SIZE;
const LEAST_TIME = 10;

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

/** "points 63.1 times the work", for each step that grows too fast. */
function tooFast(walk: (factor: number, observe: Observe) => void): string[] {
  const [small, large] = [1, FACTOR].map((factor) => effortsOf((observe) => walk(factor, observe)));
  return [...large!].flatMap(([step, { work, time }]) => {
    const before = small!.get(step)!;
    const [more, longer] = [work / before.work, time / before.time];
    return [
      ...(work >= LEAST_WORK && more > MOST ? [`${step}: ${more.toFixed(1)} times the work`] : []),
      ...(time >= LEAST_TIME && longer > MOST ? [`${step}: ${longer.toFixed(1)} times the time`] : []),
    ];
  });
}

function alwaysTooFast(walk: (factor: number, observe: Observe) => void): string[] {
  let found = tooFast(walk);
  for (const times of LARGER) {
    if (found.length === 0) break;
    const again = new Set(tooFast((factor, observe) => walk(times * factor, observe)).map(nameOf));
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

test('what is quadratic is seen to be', () => {
  const pairs = (factor: number, observe: Observe) => {
    const decisions = listFamilies.find(({ exception }) => exception)!;
    decisions.walk(factor * decisions.n, observe);
  };
  expect(tooFast(pairs)).toContainEqual(expect.stringMatching(/^decisions: \d+\.\d times the work$/));
});

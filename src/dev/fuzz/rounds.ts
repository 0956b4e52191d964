import fc from 'fast-check';
import type { Kind } from './kinds.js';
import type { Violation } from './properties.js';

/** How many inputs of a kind were tried, and how many failed. */
export interface Count {
  runs: number;
  failures: number;
}

/** An input, shrunk as far as possible, and the property that it violates: a row of tests/fuzz-rows.json. */
export interface Finding {
  readonly kind: string;
  readonly property: string;
  readonly input: unknown;
  readonly detail: string;
  /** False if it fails only after other inputs: as a row of its own it would show nothing. */
  readonly isAlone: boolean;
}

/** The property that an input violates; an error that is thrown violates one of its own. */
export async function violationOfInput(kind: Kind, input: unknown): Promise<Violation | null> {
  try {
    return await kind.violation(input as never);
  } catch (error) {
    const [message = '', ...frames] = String((error as Error).stack ?? error).split('\n');
    const thrower = /at (?:async )?(\S+)/.exec(frames[0] ?? '')?.[1] ?? '';
    return { property: `nothing throws (${thrower})`, detail: [message, ...frames.slice(0, 4)].join('\n') };
  }
}

class Broken extends Error {}

/**
 * Tries inputs of one kind, made from a seed, until there were `runs` of them, the time is up, or one fails. That one is
 * shrunk to a smaller input that violates the same property.
 */
export async function runKind(
  name: string,
  kind: Kind,
  limits: { readonly seed: number; readonly runs: number; readonly milliseconds: number },
): Promise<{ readonly runs: number; readonly finding: Finding | null }> {
  let held: Violation | null = null;
  const details = await fc.check(
    fc.asyncProperty(kind.inputs as fc.Arbitrary<unknown>, async (input) => {
      const violation = await violationOfInput(kind, input);
      if (violation === null || (held !== null && violation.property !== held.property)) return;
      held = violation;
      throw new Broken(violation.property);
    }),
    {
      seed: limits.seed,
      numRuns: limits.runs,
      interruptAfterTimeLimit: limits.milliseconds,
      markInterruptAsFailure: false,
    },
  );
  const found = held as Violation | null;
  const input = details.counterexample?.[0];
  if (found === null) return { runs: details.numRuns, finding: null };
  const { property, detail } = found;
  const isAlone = (await violationOfInput(kind, input))?.property === property;
  return { runs: details.numRuns, finding: { kind: name, property, input, detail, isAlone } };
}

import { NewsqError, type Trouble } from '../errors.js';
import { safe } from '../print/safe.js';

/** The exit codes, by sysexits.h where it has one; `--help` and the README print these lines. */
export const EXIT_CODES = [
  [0, 'done, and all of it was read for certain'],
  [1, 'some input could not be read, or only in part or by a guess; the rest was done'],
  [2, 'wrong usage'],
  [3, 'some input is over a limit; the rest was done'],
  [70, 'a fault in newsq itself; the other articles were done'],
  [72, 'the installation is damaged'],
  [74, 'the output could not be written'],
] as const;

type ExitCode = (typeof EXIT_CODES)[number][0];

const CODE_OF: Readonly<Record<Trouble, ExitCode>> = {
  input: 1,
  kind: 1,
  usage: 2,
  limit: 3,
  installation: 72,
  output: 74,
};
const FAULT = 70;

export const BUGS = 'https://github.com/newsq/newsq/issues';

/** An error as plain data: one that comes from a worker has lost its class. */
export type Failure =
  /** Something the user can fix. */
  | { readonly trouble: Trouble; readonly messages: readonly string[] }
  /** A fault in newsq. */
  | { readonly fault: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof NewsqError) return { trouble: error.trouble, messages: [error.message, ...error.others] };
  return { fault: describe(error) };
}

/** The worst exit code so far, how many things were guessed or lost, and how many inputs failed. */
export interface Tally {
  readonly worst: ExitCode;
  readonly doubts: number;
  readonly failures: number;
}

/** Collects what a run has to say besides its results, and how it ends. */
export interface Reports {
  /** Something that does not affect the exit code: a decision that changed nothing. */
  readonly note: (message: string) => void;
  /** Something that was guessed, or lost from an article. */
  readonly doubt: (where: string, what: string) => void;
  /** The error that ended an article, a record or a file. Anything but a NewsqError is a fault in newsq. */
  readonly fail: (error: unknown, where?: string) => void;
  /** The same for what ended the reading of a file, or of a part of it: a NewsqError names that, a fault does not. */
  readonly lost: (error: unknown, place: string) => Failure;
  /** The same for one that is plain data already. */
  readonly failed: (failure: Failure, where?: string) => void;
  /** That of the worst thing reported. */
  readonly exitCode: () => ExitCode;
  readonly tally: () => Tally;
  /** Goes on from that of an earlier run. */
  readonly goOnFrom: (tally: Tally) => void;
  /** Where lines go from now on; null for standard error as it is. */
  readonly divert: (write: ((text: string) => void) | null) => void;
}

export function newReports(writeErr: (text: string) => void, version: string): Reports {
  let worst: ExitCode = 0;
  let doubts = 0;
  let failures = 0;
  let write = writeErr;
  const raise = (code: ExitCode) => {
    if (code > worst) worst = code;
  };
  // Text from a file or the command line must not move the cursor or pass for a line of its own.
  const note = (message: string) => write(`newsq: ${safe(shortened(message))}\n`);
  const failed = (failure: Failure, where?: string) => {
    failures++;
    const place = where === undefined ? '' : `${where}: `;
    if ('fault' in failure) {
      raise(FAULT);
      note(`${place}a fault in newsq ${version} (${failure.fault}); please report it with the article: ${BUGS}`);
    } else {
      raise(CODE_OF[failure.trouble]);
      for (const message of failure.messages) note(place + message);
    }
  };
  return {
    note,
    doubt: (where, what) => {
      raise(1);
      doubts++;
      note(`${where}: ${what}`);
    },
    fail: (thrown, where) => failed(failureOf(thrown), where),
    lost(thrown, place) {
      const failure = failureOf(thrown);
      failed(failure, 'fault' in failure ? place : undefined);
      return failure;
    },
    failed,
    exitCode: () => worst,
    tally: () => ({ worst, doubts, failures }),
    goOnFrom(tally) {
      raise(tally.worst);
      doubts += tally.doubts;
      failures += tally.failures;
    },
    divert: (other) => {
      write = other ?? writeErr;
    },
  };
}

/** A message is a line to read, even where a whole file was taken for a path or a decision: as long as the longest path. */
const MAX_MESSAGE = 5000;

function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  return `${message.slice(0, 500)} … ${message.slice(-500)}`.toWellFormed();
}

/** "TypeError: x is not a function, at findQuotes (quotes.cjs:1:2345)": one line that shows a developer where it happened. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  const at = frames.find((line) => line.startsWith('at ')) ?? '';
  return [`${error.name}: ${error.message}`, at.replace(/(?:file:\/\/)?\/\S*\//, '')].filter(Boolean).join(', ');
}

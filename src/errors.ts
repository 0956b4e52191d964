/**
 * What is at fault: the command line or a program's arguments ("usage"), an article or file ("input"), a file of a kind that
 * newsq does not read ("kind"), one that is too large ("limit"), newsq's own files ("installation"), or where the output goes
 * ("output"). Each has its exit code.
 */
export type Trouble = 'usage' | 'input' | 'kind' | 'limit' | 'installation' | 'output';

/**
 * Something the user can fix. The message says what, where and what to do, in lower case and without a period:
 * "report.doc: cannot read .doc files; save its text first".
 */
export class NewsqError extends Error {
  override readonly name = 'NewsqError';
  readonly trouble: Trouble;
  /** More of the same kind, each a message of its own: the other errors of a file. */
  readonly others: readonly string[];

  /** By its name: a part of newsq that is a bundle of its own has its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'NewsqError';
  }

  constructor(message: string, { trouble = 'input', cause, others = [] }: ErrorFacts = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.trouble = trouble;
    this.others = others;
  }
}

interface ErrorFacts {
  readonly trouble?: Trouble;
  readonly cause?: unknown;
  readonly others?: readonly string[];
}

/**
 * One error for all that is wrong in a file, the first ones in words.
 * @param messages each with the file and the line
 */
export function errorsIn(path: string, messages: readonly string[]): NewsqError {
  const [first, ...others] = messages.slice(0, MAX_TOLD) as [string, ...string[]];
  const more = messages.length - MAX_TOLD;
  const rest = more > 0 ? [`${path}: ${more} more ${more === 1 ? 'error' : 'errors'} like these`] : [];
  return new NewsqError(first, { trouble: 'usage', others: [...others, ...rest] });
}

const MAX_TOLD = 5;

/** For an argument of the wrong kind from a program: "the text must be a string, not undefined". */
export function wrongArgument(expected: string, given: unknown): NewsqError {
  return new NewsqError(`${expected}, not ${shown(given)}`, { trouble: 'usage' });
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Date) return 'a Date';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

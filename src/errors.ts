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

  /** By its name: a part of newsq that is a bundle of its own has its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'NewsqError';
  }

  constructor(message: string, { trouble = 'input', cause }: { trouble?: Trouble; cause?: unknown } = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.trouble = trouble;
  }
}

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

/**
 * What is at fault: the command line or a program's arguments ("usage"), an article or file ("input"), one that is too large
 * ("limit"), newsq's own files ("installation"), or where the output goes ("output"). Each has its own exit code.
 */
export type Trouble = 'usage' | 'input' | 'limit' | 'installation' | 'output';

/**
 * Something the user can fix. The message says what, where and what to do, in lower case and without a period:
 * "report.pdf: cannot read .pdf files; give text (.txt) or NDJSON (.ndjson)".
 */
export class NewsqError extends Error {
  override readonly name = 'NewsqError';
  readonly trouble: Trouble;

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

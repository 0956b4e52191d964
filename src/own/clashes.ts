import type { LexiconEntry } from '../types.js';
import { indexOf } from './lexicon-index.js';

/** What is wrong in a line. */
interface LineFault {
  readonly line: number;
  readonly message: string;
}

/** The forms that rows give to two entities: a text that has one would not say which is meant. */
export function clashesIn(lexicon: readonly LexiconEntry[]): LineFault[] {
  return indexOf(lexicon).clashes.map(({ form, column, first, second }) => ({
    line: second.line,
    message: `${column}: "${form}" is ${described(second)} here and ${described(first)} in line ${first.line}; take it out of one of them`,
  }));
}

/** 'the person "Ann Lee" (NO)' */
function described({ name, type, code }: LexiconEntry): string {
  return `${type === null ? '' : `the ${type} `}"${name}"${code === null ? '' : ` (${code})`}`;
}

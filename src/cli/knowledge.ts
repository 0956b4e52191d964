import { type Decision, parseDecisions } from '../edit/decisions.js';
import { NewsqError } from '../errors.js';
import type { LexiconEntry } from '../types.js';
import { type Input, placeOf, readTextFile } from './inputs.js';

/** The corrections that the user gives; none where no file has them. */
export function readDecisions(path: string | null, io: Input): Promise<Decision[]> {
  return path === null ? Promise.resolve([]) : readKnowledge(path, io, parseDecisions);
}

/** The names that the user knows; null where no file has them. */
export async function readLexicon(path: string | null, io: Input): Promise<LexiconEntry[] | null> {
  return path === null ? null : readKnowledge(path, io, (await import('../own/index.js')).parseLexicon);
}

/** @throws NewsqError (always as wrong usage) if the file cannot be read or is not valid */
async function readKnowledge<T>(path: string, io: Input, parse: (text: string, path: string) => T): Promise<T> {
  try {
    return parse(await readTextFile(path, io), placeOf(path));
  } catch (error) {
    if (!(error instanceof NewsqError)) throw error;
    throw new NewsqError(error.message, { trouble: 'usage', cause: error, others: error.others });
  }
}

import type { Plan } from '../app/job.js';
import { type Decision, parseDecisions } from '../edit/decisions.js';
import { NewsqError } from '../errors.js';
import type { Area } from '../places/area.js';
import type { AskedArea } from '../places/asked-area.js';
import type { LexiconEntry } from '../types.js';
import { type Input, placeOf, readTextFile } from './inputs.js';
import type { Options } from './options.js';
import type { Reports } from './reports.js';

/** What a plan needs that is in files, or has to be looked up. */
export type Known = Required<Pick<Plan, 'decisions'>> & Pick<Plan, 'lexicon' | 'area'>;

export async function readKnown(
  { decisions, lexicon, area, plan: { home } }: Pick<Options, 'decisions' | 'lexicon' | 'area' | 'plan'>,
  io: Input,
  reports: Reports,
): Promise<Known> {
  const corrections = await readDecisions(decisions, io);
  const entries = await readLexicon(lexicon, io);
  const places = await readArea(area, reports);
  if (home !== undefined) await checkHome(home, reports);
  return {
    decisions: corrections,
    ...(entries ? { lexicon: entries } : {}),
    ...(places ? { area: places } : {}),
  };
}

/** The corrections that the user gives; none where no file has them. */
export function readDecisions(path: string | null, io: Input): Promise<Decision[]> {
  return path === null ? Promise.resolve([]) : readKnowledge(path, io, parseDecisions);
}

/** The names that the user knows; null where no file has them. */
export async function readLexicon(path: string | null, io: Input): Promise<LexiconEntry[] | null> {
  return path === null ? null : readKnowledge(path, io, (await import('../own/index.js')).parseLexicon);
}

/** The area that the user means; null where none is asked for. Which of several places of a name was taken is told. */
async function readArea(asked: AskedArea, reports: Reports): Promise<Area | null> {
  if (asked.within === undefined && asked.in === undefined) return null;
  const { parseArea } = await import('../places/asked-area.js');
  return told(reports, (notes) => {
    const { area, notes: more } = parseArea(asked);
    notes.push(...more);
    return area;
  });
}

/** Whether there is such a place, and which of several. */
async function checkHome(home: string, reports: Reports): Promise<void> {
  const { placeOf } = await import('../places/asked-area.js');
  told(reports, (notes) => placeOf('home', home, notes));
}

/** What it says of options is told with their dashes. */
function told<T>(reports: Reports, read: (notes: string[]) => T): T {
  const notes: string[] = [];
  try {
    const result = read(notes);
    for (const note of notes) reports.note(`--${note}`);
    return result;
  } catch (error) {
    if (!(error instanceof NewsqError) || error.trouble !== 'usage') throw error;
    throw new NewsqError(`--${error.message}`, { trouble: 'usage', cause: error });
  }
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

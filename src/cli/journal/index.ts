import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { NewsqError } from '../../errors.js';
import type { Analysis } from '../../types.js';
import type { Done, Placed } from '../articles.js';
import { openable, shownName } from '../file-names.js';
import { takeLocks } from '../lock.js';
import type { Tally } from '../reports.js';
import { NOTHING, openToWrite, outputError, type Written } from '../write-all.js';
import { linesOf } from './lines.js';

/** How far a run has come: all that is needed to go on after its first articles. */
interface State {
  /** How many articles are done. */
  readonly articles: number;
  /** A checksum of their texts and places, in order. */
  readonly checksum: number;
  /** How much of the output, and of the file of errors, is of them. */
  readonly output: Written;
  readonly errors: Written;
  /** How many things have been printed, and how many articles could be read. */
  readonly printed: number;
  readonly read: number;
  readonly tally: Tally;
  /** The decisions that changed nothing so far, by their lines. */
  readonly unused: readonly number[];
}

const START: State = {
  articles: 0,
  checksum: 0,
  output: NOTHING,
  errors: NOTHING,
  printed: 0,
  read: 0,
  tally: { worst: 0, doubts: 0, failures: 0 },
  unused: [],
};

/** What a run has done, in a file: a run that ends too soon goes on from there. */
export interface Journal extends Done {
  /** How far the run before came; null if there was none, or it wrote down nothing. */
  readonly before: State | null;
  /** Whether there was one. */
  readonly isBegun: boolean;
  /** The analyses of its articles, where those were kept. */
  readonly analyses: () => Iterable<Analysis>;
  /** Keeps the analysis of an article that a result over all articles needs. */
  readonly keep: (analysis: Analysis) => void;
  /**
   * Says that another article is done. It is written down now and then: what was done after that is done again.
   * @param state what has changed since
   */
  readonly articleDone: (
    article: Placed,
    state: () => Omit<State, 'articles' | 'checksum'>,
    /** Puts on the disk what the state speaks of. */
    sync: () => void,
  ) => void;
  /** Says that the output is complete, and will be put in its place. */
  readonly allWritten: () => void;
  /** Whether the run before came so far. */
  readonly wasPutInPlace: boolean;
  /** Removes it: all is done. */
  readonly end: () => void;
  /** Lets another run have it, and the output. */
  readonly release: () => void;
}

const DONE = '{"done":true}';
/** What the other lines begin with. */
const ANALYSIS = '{"analysis"';
const STATE = '{"state"';

/** Milliseconds of work that are lost at most. */
const INTERVAL = 250;

/**
 * @param output the file that the run writes
 * @param run what the run was asked for; one that was asked for something else cannot go on
 * @throws NewsqError if the journal is of another run, or cannot be written
 */
export function openJournal(path: string, output: string, run: unknown): Journal {
  checkPlain(path);
  // Before anything of it is read: the run that has it writes there. Two runs may have a journal each, and one output.
  const release = takeLocks([path, output]);
  try {
    return { ...lockedJournal(path, run), release };
  } catch (error) {
    release();
    throw error;
  }
}

function checkPlain(path: string): void {
  let stats: Stats;
  try {
    stats = statSync(openable(path));
  } catch {
    return;
  }
  if (!stats.isFile())
    throw new NewsqError(`${shownName(path)}: is no plain file; name another for --resume`, { trouble: 'usage' });
}

function lockedJournal(path: string, run: unknown): Omit<Journal, 'release'> {
  const name = shownName(path);
  const head = JSON.stringify({ newsq: 'journal', run: crc32(JSON.stringify(run)) });
  const { before, length, isDone, isBegun, ...read } = readJournal(path, name, head);
  const file = openToWrite(path, before === null ? 'w' : 'r+', name);
  ftruncateSync(file, length);
  let at = length;
  let sum = read.sum;
  const write = (line: string) => {
    const bytes = Buffer.from(`${line}\n`);
    try {
      // A disk that is about to be full takes a part of it.
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
    } catch (error) {
      throw outputError(error as Error, name);
    }
    at += bytes.length;
    sum = crc32(line, sum);
  };
  if (before === null) write(head);
  const first = before ?? START;
  let passed = 0;
  let checksum = 0;
  let articles = first.articles;
  let last = Date.now();
  const add = ({ raw, where }: Placed) => {
    checksum = crc32(raw.text, crc32(where, checksum));
  };
  return {
    before,
    isBegun,
    *analyses() {
      for (const line of linesOf(file, length))
        if (begins(line, ANALYSIS)) yield (JSON.parse(line.toString()) as { analysis: Analysis }).analysis;
    },
    isMore: () => passed < first.articles,
    pass(article) {
      add(article);
      passed++;
      if (passed < first.articles || checksum === first.checksum) return;
      const message = `${name}: the first ${passed} articles are not those that were done; remove it and begin anew`;
      throw new NewsqError(message, { trouble: 'usage' });
    },
    allPassed() {
      if (passed >= first.articles) return;
      const message = `${name}: only ${passed} of the ${first.articles} articles that were done are there; give the same input, or remove it and begin anew`;
      throw new NewsqError(message, { trouble: 'usage' });
    },
    wasPutInPlace: isDone,
    keep: (analysis) => write(JSON.stringify({ analysis })),
    articleDone(article, state, sync) {
      add(article);
      articles++;
      if (Date.now() - last < INTERVAL) return;
      sync();
      write(stateLine({ ...state(), articles, checksum }, sum));
      fsyncSync(file);
      last = Date.now();
    },
    allWritten() {
      write(DONE);
      fsyncSync(file);
    },
    end() {
      closeSync(file);
      unlinkSync(openable(path));
    },
  };
}

/** @param sum a checksum of the lines before it, so that a journal that was changed is not believed */
function stateLine(state: State, sum: number): string {
  const json = JSON.stringify(state);
  return `{"state":${json},"sum":${crc32(json, sum)}}`;
}

/** The state in a line; null where it, or a line before it, is not as it was written. */
function stateIn(line: string, sum: number): State | null {
  try {
    const { state } = JSON.parse(line) as { state: State };
    return stateLine(state, sum) === line ? state : null;
  } catch {
    return null;
  }
}

/** The last state that was written down whole, and where it ends: what comes after that is done again. */
function readJournal(path: string, name: string, head: string) {
  const nothing = { before: null, length: 0, sum: 0, isDone: false, isBegun: false };
  let file: number;
  try {
    file = openSync(openable(path), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw outputError(error as Error, name);
  }
  try {
    if (!isBegunBy(file, head, name)) return nothing;
    const { state, length, isDone } = lastState(file);
    if (state === null) return { ...nothing, isBegun: true };
    const before = stateIn(state.line, state.sum);
    if (before === null)
      throw new NewsqError(`${name}: is damaged, or was changed; remove it and begin anew`, { trouble: 'usage' });
    return { before, isDone, isBegun: true, length, sum: crc32(state.line, state.sum) };
  } finally {
    closeSync(file);
  }
}

/**
 * Whether a journal begins with a line; not where a run was ended while it wrote that.
 * @throws NewsqError if it begins with another
 */
function isBegunBy(file: number, head: string, name: string): boolean {
  const bytes = Buffer.alloc(head.length + 1);
  const start = bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  if (start === `${head}\n`) return true;
  if (head.startsWith(start)) return false;
  const reason = start.startsWith('{"newsq":"journal"')
    ? 'is of a run that was asked for something else; give the same command line, or remove it and begin anew'
    : 'is there, and no journal; name another file';
  throw new NewsqError(`${name}: ${reason}`, { trouble: 'usage' });
}

/** The last line with a state, null if there is none, with the checksum of those before it, and where it ends. */
function lastState(file: number) {
  let state: { readonly line: string; readonly sum: number } | null = null;
  let [length, isDone, at, sum] = [0, false, 0, 0];
  for (const line of linesOf(file, fstatSync(file).size)) {
    at += line.length + 1;
    if (begins(line, STATE)) [state, length] = [{ line: line.toString(), sum }, at];
    else if (begins(line, DONE)) isDone = true;
    sum = crc32(line, sum);
  }
  return { state, length, isDone };
}

function begins(line: Buffer, start: string): boolean {
  return line.toString('latin1', 0, start.length) === start;
}

import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  readFileSync,
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
  const { before, analyses, length, isDone, isBegun, ...read } = readJournal(path, name, head);
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
      for (const line of analyses) yield (JSON.parse(line) as { analysis: Analysis }).analysis;
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

/** The last state that was written down whole, the analyses before it, and where it ends: what comes after that is done again. */
function readJournal(path: string, name: string, head: string) {
  const nothing = { before: null, analyses: [] as string[], length: 0, sum: 0, isDone: false, isBegun: false };
  let text: string;
  try {
    text = readFileSync(openable(path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw outputError(error as Error, name);
  }
  const lines = text.split('\n').slice(0, -1);
  // A run that was ended while it wrote the first line has done nothing.
  if (lines.length === 0 && head.startsWith(text)) return nothing;
  if (lines[0] !== head) {
    const isJournal = lines[0]?.startsWith('{"newsq":"journal"');
    const reason = isJournal
      ? 'is of a run that was asked for something else; give the same command line, or remove it and begin anew'
      : 'is there, and no journal; name another file';
    throw new NewsqError(`${name}: ${reason}`, { trouble: 'usage' });
  }
  const end = lines.findLastIndex((line) => line.startsWith('{"state"'));
  if (end < 0) return { ...nothing, isBegun: true };
  const kept = lines.slice(0, end + 1);
  const sum = kept.slice(0, -1).reduce((before, line) => crc32(line, before), 0);
  const before = stateIn(kept[end]!, sum);
  if (before === null)
    throw new NewsqError(`${name}: is damaged, or was changed; remove it and begin anew`, { trouble: 'usage' });
  return {
    before,
    analyses: kept.filter((line) => line.startsWith('{"analysis"')),
    isDone: lines.includes(DONE),
    isBegun: true,
    length: kept.reduce((total, line) => total + Buffer.byteLength(line) + 1, 0),
    sum: crc32(kept[end]!, sum),
  };
}

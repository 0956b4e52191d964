import { readAheadFor } from '../app/finders.js';
import { NewsqError } from '../errors.js';
import { analyzeInputs } from './analyze-inputs.js';
import { type FailureFile, openFailures } from './failures.js';
import { shownName } from './file-names.js';
import { readTextFile } from './inputs.js';
import type { IO } from './io.js';
import type { Journal } from './journal/index.js';
import type { Options } from './options.js';
import type { OutputFile } from './output-file/index.js';
import { checkApart, withOwnFiles } from './own-files.js';
import type { Reports } from './reports.js';
import { beforeSignals } from './signals.js';
import { NOTHING } from './write-all.js';

/** Where a file is asked for, it is put in its place at the end; not if that does not come, or no article could be read. */
export async function analyzeFiles(options: Options, world: IO, reports: Reports): Promise<void> {
  const { output, force, errors } = options;
  // Where others do the work, they open what they need.
  if ((options.jobs ?? 1) === 1) readAheadFor(options.plan.tasks);
  checkApart(options, world);
  const io = withOwnFiles(world, options);
  if (output === null) {
    const failures = errors === null ? null : openFailures(errors, { force, from: null });
    await analyzeInputs(options, io, reports, { failures });
    return;
  }
  const journal = await journalOf(options, output, io);
  if (journal === null) return analyzeToFile(options, output, { io, reports, journal });
  // A lock that is left keeps out who runs on another computer.
  const forget = beforeSignals(journal.release);
  try {
    await analyzeToFile(options, output, { io, reports, journal });
  } finally {
    forget();
    journal.release();
  }
}

/** Where a run is, what it says, and what an interrupted one has done. */
interface FileRun {
  readonly io: IO;
  readonly reports: Reports;
  readonly journal: Journal | null;
}

async function analyzeToFile(options: Options, output: string, { io, reports, journal }: FileRun): Promise<void> {
  const { force, files, errors } = options;
  const { openOutput, hasUnfinished } = await import('./output-file/index.js');
  const isUnfinished = journal !== null && hasUnfinished(output);
  if (journal?.before && !isUnfinished) {
    if (journal.wasPutInPlace) {
      reports.note(`${shownName(output)}: was done before`);
      reports.goOnFrom(journal.before.tally);
      journal.end();
      return;
    }
    // What is made again from the journal needs nothing that was written.
    if (journal.before.output.bytes > 0) throw goneError(options);
  }
  const from = journal === null ? null : (journal.before?.output ?? NOTHING);
  const isBegun = journal?.isBegun === true;
  let file: OutputFile | null = null;
  let failures: FailureFile | null;
  try {
    file = openOutput(output, { force, files, input: io, from });
    const written = isBegun ? (journal.before?.errors ?? NOTHING) : null;
    failures = errors === null ? null : openFailures(errors, { force, from: written });
  } catch (error) {
    file?.discard();
    // What is refused has begun nothing.
    if (!isBegun) journal?.end();
    throw error;
  }
  let isDone = false;
  try {
    const count = await analyzeInputs(options, toFile(io, file), reports, { output: file, journal, failures });
    isDone = count > 0 || reports.exitCode() === 0;
    if (!isDone) reports.note(`${shownName(output)}: not written, as no article could be read`);
  } finally {
    if (!isDone) file.discard();
  }
  if (isDone) {
    journal?.allWritten();
    file.finish();
    journal?.end();
  }
}

/** The outside world of a run whose results go to a file. */
function toFile(io: IO, file: OutputFile): IO {
  const noTerminal = { isTerminal: false, columns: null, columnsAfterPipe: () => null };
  const env = { ...io.env, FORCE_COLOR: undefined };
  return { ...io, ...noTerminal, env, open: file.open, writeOut: file.write };
}

/** What a run goes on from, and writes down how far it came; null where that is not asked for. */
async function journalOf(options: Options, output: string, io: IO): Promise<Journal | null> {
  const { resume, jobs: _jobs, force: _force, isQuiet: _isQuiet, color: _color, ...asked } = options;
  if (resume === null) return null;
  const contentOf = async (path: string | null) => (path === null ? null : await readTextFile(path, io));
  const known = [await contentOf(options.decisions), await contentOf(options.lexicon)];
  return (await import('./journal/index.js')).openJournal(resume, output, { version: io.version, asked, known });
}

function goneError({ output, resume }: Options): NewsqError {
  const [file, journal] = [shownName(output!), shownName(resume!)];
  const message = `${file}: what was written of it is gone; remove ${journal} and begin anew`;
  return new NewsqError(message, { trouble: 'usage' });
}

import type { Notes } from '../read/files.js';
import { analyzeFiles } from './analyze-files.js';
import { withCommandFirst } from './arguments.js';
import { pathsOf, placeOf, readInput, readTextFile } from './inputs.js';
import type { IO } from './io.js';
import type { MatchRun } from './match-command.js';
import { type ApplyDefaults, commandShapes, type Options, parseArgv } from './options.js';
import type { ReadingOptions } from './reading-options.js';
import { newReports, type Reports } from './reports.js';
import { ClosedPipe } from './write-all.js';

/** Runs a command line (`argv` without node and script) and returns its exit code. */
export async function run(argv: readonly string[], io: IO): Promise<number> {
  const reports = newReports(io.writeErr, io.version);
  try {
    const ordered = withCommandFirst(argv, io.isFile);
    const action = parseArgv(ordered, io.version, await defaultsFrom(io, ordered, reports));
    if (action.kind === 'say') {
      io.writeErr(action.stderr);
      await io.writeOut(action.stdout);
      return action.exitCode;
    }
    if (action.kind === 'complete') {
      const { shells } = await import('./completion/index.js');
      await io.writeOut(shells[action.shell](commandShapes()));
    } else if (action.kind === 'schema') await io.writeOut(io.readSchema());
    else if (action.kind === 'match') return await matchIn(action.run, io, reports);
    else if (action.kind === 'verify') return await verifyFiles(action.ledger, action.reading, io, reports);
    else if (!action.options.isPaged || !io.isTerminal) await analyzeFiles(action.options, io, reports);
    else await analyzeInPager(action.options, io, reports);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) reports.fail(error);
  }
  return reports.exitCode();
}

/** What the command line does not say, a file may, which is told: the same command line prints something else without it. */
async function defaultsFrom(io: IO, argv: readonly string[], reports: Reports): Promise<ApplyDefaults | null> {
  const file = argv.includes('--no-config') ? null : (io.findConfig?.() ?? null);
  if (file === null) return null;
  const { applyDefaults } = await import('./config/index.js');
  return (commands, command) => {
    const names = applyDefaults(file, commands, command);
    if (names.length > 0 && !command.opts().quiet) reports.note(`options from ${file.path}: ${names.join(', ')}`);
  };
}

/** As grep, it ends with 2 whatever the error. */
async function matchIn(asked: MatchRun, io: IO, reports: Reports): Promise<number> {
  const { matchInputs, FAILED } = await import('./match-inputs.js');
  try {
    return await matchInputs(asked, io, reports);
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    reports.fail(error);
    return FAILED;
  }
}

async function analyzeInPager(options: Options, io: IO, reports: Reports): Promise<void> {
  const { pageOutput } = await import('./pager/index.js');
  const terminal = pageOutput(io);
  reports.divert(terminal.writeErr);
  try {
    await analyzeFiles(options, { ...io, ...terminal }, reports);
  } finally {
    await terminal.end();
    reports.divert(null);
  }
}

/** Returns the exit code: 1 at least if some rows of the ledger do not hold. */
async function verifyFiles(path: string, reading: ReadingOptions, io: IO, reports: Reports): Promise<number> {
  const [{ startVerification }, { readArticle }] = await Promise.all([
    import('./verify/index.js'),
    import('../read/article.js'),
  ]);
  const verification = startVerification(await readTextFile(path, io), placeOf(path));
  for (const fault of verification.faults) reports.fail(fault);
  const hasFiles = reading.files.length > 0 || reading.filesFrom !== null || reading.filesFrom0 !== null;
  for await (const file of pathsOf(hasFiles ? reading : { ...reading, files: verification.paths }, io)) {
    const notes: Notes = {
      ...reports,
      fail: (error, part) => reports.lost(error, part?.where ?? placeOf(part?.path ?? file)),
    };
    for await (const { raw, where } of readInput(file, reading, io, notes)) {
      try {
        verification.compare(raw, readArticle(raw).text);
      } catch (error) {
        reports.fail(error, where);
      }
    }
  }
  const { lines, holds } = verification.end();
  await io.writeOut(lines.map((line) => `${line}\n`).join(''));
  return Math.max(reports.exitCode(), holds ? 0 : 1);
}

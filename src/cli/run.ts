import { type Decision, parseDecisions } from '../edit/decisions.js';
import { NewsqError } from '../errors.js';
import { printers, rowFormats } from '../print/index.js';
import { loadInk } from '../print/ink.js';
import type { PrintOptions } from '../print/printer.js';
import type { Notes } from '../read/files.js';
import type { LeftOut, LexiconEntry, Output } from '../types.js';
import { withCommandFirst } from './arguments.js';
import type { ConfigFile } from './config-file.js';
import { shownName } from './file-names.js';
import { type Input, languageNote, pathsOf, placeOf, readInput, readTextFile } from './inputs.js';
import type { MatchRun } from './match-command.js';
import { type ApplyDefaults, commandShapes, type Options, parseArgv } from './options.js';
import type { ReadingOptions } from './reading-options.js';
import { newReports, type Reports } from './reports.js';
import { type Terminal, terminalWidth, wantsColor } from './terminal.js';
import { startProgress } from './watch.js';
import { type Order, startWork } from './work.js';
import { ClosedPipe } from './write-all.js';

/** What the command line needs from the outside world: `main.ts` takes it from the process, a test supplies its own. */
export interface IO extends Input, Terminal {
  /** Resolves when more can be written; rejects with ClosedPipe once nobody reads, and with a NewsqError if writing fails. */
  readonly writeOut: (text: string) => Promise<void>;
  readonly writeErr: (text: string) => void;
  /** Whether an argument names a file or a folder. */
  readonly isFile: (path: string) => boolean;
  readonly version: string;
  /** The JSON Schema that `newsq schema` prints. */
  readonly readSchema: () => string;
  /** The defaults for the options that hold in the current folder; null if there are none. */
  readonly findConfig?: () => ConfigFile | null;
}

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
  const { matchFiles, FAILED } = await import('./match.js');
  try {
    const [decisions, lexicon] = [await readDecisions(asked.decisions, io), await readLexicon(asked.lexicon, io)];
    const known = lexicon ? { decisions, lexicon } : { decisions };
    const ink = await loadInk(wantsColor(asked, io));
    return await matchFiles(asked, known, { write: io.writeOut, isTerminal: io.isTerminal, ink }, io, reports);
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

/** Where a file is asked for, it is put in its place at the end; not if that does not come, or no article could be read. */
async function analyzeFiles(options: Options, io: IO, reports: Reports): Promise<void> {
  const { output, force, files } = options;
  if (output === null) {
    await analyzeInputs(options, io, reports);
    return;
  }
  const { openOutput } = await import('./output-file/index.js');
  const file = openOutput(output, force, files, io);
  let isDone = false;
  try {
    const noTerminal = { isTerminal: false, columns: null, columnsAfterPipe: () => null };
    const env = { ...io.env, FORCE_COLOR: undefined };
    const toFile: IO = { ...io, ...noTerminal, env, open: file.open, writeOut: file.write };
    const count = await analyzeInputs(options, toFile, reports);
    isDone = count > 0 || reports.exitCode() === 0;
    if (!isDone) reports.note(`${shownName(output)}: not written, as no article could be read`);
  } finally {
    if (!isDone) file.discard();
  }
  if (isDone) file.finish();
}

/** Returns how many articles were read. */
async function analyzeInputs(options: Options, io: IO, reports: Reports): Promise<number> {
  const { format, plan, decisions: decisionsFile } = options;
  const decisions = await readDecisions(decisionsFile, io);
  const lexicon = await readLexicon(options.lexicon, io);
  const printer = await printers[format]();
  const printOptions: PrintOptions = {
    isTerminal: io.isTerminal,
    width: terminalWidth(io),
    ink: await loadInk(wantsColor(options, io)),
    asked: {
      ...plan,
      ...(options.rows === null ? {} : { rows: options.rows }),
      ...(options.only === null ? {} : { only: options.only }),
    },
  };
  const analyzed = lexicon ? { ...options, plan: { ...plan, lexicon } } : options;
  const shown = options.view === null ? { withText: true, withBlocks: true } : {};
  const toPrint: Options = printer.showsText
    ? { ...analyzed, plan: { ...analyzed.plan, ...shown, offsets: 'utf16' } }
    : analyzed;
  let printed = 0;
  let count = 0;
  const print = (output: Output | null) => (output === null ? '' : printer.item(output, printed++, printOptions));
  const write = async (text: string) => {
    // A file also lets signals through where nothing is written.
    if (text !== '' || options.output !== null) await io.writeOut(text);
  };
  const notes: Notes = {
    ...reports,
    // To go on would be to write over an input.
    fail: (error) => {
      if (error instanceof NewsqError && error.trouble === 'usage') throw error;
      reports.fail(error);
    },
  };
  const work = await startWork(toPrint, decisions, {
    withIndex: printer.showsIndex ?? false,
    ordered: await orderer(options, printOptions),
  });
  const progress = options.isQuiet ? null : startProgress(io, options.files, reports);
  const input = progress === null ? io : { ...io, open: progress.open };
  await write(printer.begin(printOptions));
  for await (const path of pathsOf(options, io)) {
    for await (const { raw, where } of readInput(path, options, input, notes)) {
      let text = '';
      const language = options.anyLanguage ? null : await languageNote(raw);
      if (language !== null) reports.doubt(`${where}: ${language}`);
      try {
        text = print(work.add(raw, (message) => reports.doubt(`${where}: ${message}`)));
        count++;
      } catch (error) {
        // A damaged installation would fail on every article; any other failure costs only its own article.
        if (error instanceof NewsqError && error.trouble === 'installation') throw error;
        reports.fail(error, where);
      }
      await write(text);
      await progress?.articleDone();
    }
  }
  progress?.end();
  const whole = work.end();
  await write(print(whole));
  await write(printer.end(printOptions));
  noteWhatIsMissing(whole, options, reports);
  for (const { line, name } of work.unused())
    reports.note(`${decisionsFile}:${line}: no article here names "${name}"; the decision did nothing`);
  return count;
}

/** What puts the things of an output in the order that is asked for, and leaves out all but the first; rows do that themselves. */
async function orderer({ format, rows }: Options, { asked }: PrintOptions): Promise<Order> {
  if (rows === null || rowFormats.includes(format) || (rows.sort.length === 0 && rows.top === null))
    return (output) => output;
  const [{ thingsInOrder }, { inOrder }] = await Promise.all([
    import('../print/flat/index.js'),
    import('../edit/order.js'),
  ]);
  const orderOf = thingsInOrder(asked);
  return (output) => inOrder(output, orderOf(output));
}

function noteWhatIsMissing(whole: Output | null, { statements: { speaker, about } }: Options, reports: Reports): void {
  if (whole !== null && 'statements' in whole && whole.statements.length === 0) {
    if (speaker !== undefined) reports.note(`no statement here is by "${speaker}", or none of those asked for`);
    if (about !== undefined) reports.note(`no statement here names "${about}", or none of those asked for`);
  }
  if (whole !== null && 'edges' in whole && whole.listsLeftOut > 0) {
    const { listsLeftOut: lists, within } = whole;
    reports.note(`${lists} ${within}${lists === 1 ? ' is a list' : 's are lists'} of many names, and joined nobody`);
  }
  if (whole !== null && 'leftOut' in whole) {
    const told = leftOutText(whole.leftOut);
    if (told !== null) reports.note(told);
  }
}

/** What a timeline has no place for; null where there is nothing. An article's own date is no loss. */
function leftOutText({ open, lengths }: LeftOut): string | null {
  const told = [
    ...(open > 0 ? [`${open} ${open === 1 ? 'date' : 'dates'} whose day is not known`] : []),
    ...(lengths > 0 ? [`${lengths} that ${lengths === 1 ? 'is a length or comes' : 'are lengths or come'} again`] : []),
  ];
  return told.length === 0 ? null : `left out of the timeline: ${told.join(', ')}`;
}

/** Returns the exit code: 1 at least if some rows of the ledger do not hold. */
async function verifyFiles(path: string, reading: ReadingOptions, io: IO, reports: Reports): Promise<number> {
  const [{ startVerification }, { readArticle }] = await Promise.all([
    import('./verify/index.js'),
    import('../read/article.js'),
  ]);
  const verification = startVerification(await readTextFile(path, io), placeOf(path));
  const hasFiles = reading.files.length > 0 || reading.filesFrom !== null || reading.filesFrom0 !== null;
  for await (const file of pathsOf(hasFiles ? reading : { ...reading, files: verification.paths }, io)) {
    for await (const { raw, where } of readInput(file, reading, io, reports)) {
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

function readDecisions(path: string | null, io: IO): Promise<Decision[]> {
  return path === null ? Promise.resolve([]) : readKnowledge(path, io, parseDecisions);
}

/** The names that the user knows; null where no file has them. */
async function readLexicon(path: string | null, io: IO): Promise<LexiconEntry[] | null> {
  return path === null ? null : readKnowledge(path, io, (await import('../own/index.js')).parseLexicon);
}

/** @throws NewsqError (always as wrong usage) if the file cannot be read or is not valid */
async function readKnowledge<T>(path: string, io: IO, parse: (text: string, path: string) => T): Promise<T> {
  try {
    return parse(await readTextFile(path, io), placeOf(path));
  } catch (error) {
    if (!(error instanceof NewsqError)) throw error;
    throw new NewsqError(error.message, { trouble: 'usage', cause: error, others: error.others });
  }
}

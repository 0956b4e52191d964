import type { View } from '../across/view.js';
import type { Plan } from '../app/job.js';
import { type Decision, parseDecisions } from '../edit/decisions.js';
import { NewsqError } from '../errors.js';
import { printers } from '../print/index.js';
import { loadInk } from '../print/ink.js';
import type { PrintOptions } from '../print/printer.js';
import { foreignLanguage } from '../read/foreign-language.js';
import type { AcrossOutput, Analysis, LeftOut, Output, RawArticle } from '../types.js';
import { type Input, pathsOf, placeOf, readInput, readTextFile } from './inputs.js';
import { type Options, parseArgv, type ReadingOptions } from './options.js';
import { newReports, type Reports } from './reports.js';

/** What the command line needs from the outside world: `main.ts` takes it from the process, a test supplies its own. */
export interface IO extends Input {
  /** Resolves when more can be written; rejects with ClosedPipe once nobody reads, and with a NewsqError if writing fails. */
  readonly writeOut: (text: string) => Promise<void>;
  readonly writeErr: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The JSON Schema that `newsq schema` prints. */
  readonly readSchema: () => string;
}

/** Nobody reads the output any more: not an error, but the end of the run. */
export class ClosedPipe extends Error {}

/** Runs a command line (`argv` without node and script) and returns its exit code. */
export async function run(argv: readonly string[], io: IO): Promise<number> {
  const reports = newReports(io.writeErr, io.version);
  try {
    const action = parseArgv(argv, io.version);
    if (action.kind === 'say') {
      io.writeErr(action.stderr);
      await io.writeOut(action.stdout);
      return action.exitCode;
    }
    if (action.kind === 'schema') await io.writeOut(io.readSchema());
    else if (action.kind === 'verify') return await verifyFiles(action.ledger, action.reading, io, reports);
    else await analyzeFiles(action.options, io, reports);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) reports.fail(error);
  }
  return reports.exitCode();
}

async function analyzeFiles(options: Options, io: IO, reports: Reports): Promise<void> {
  const { format, decisions: decisionsFile } = options;
  const decisions = await readDecisions(decisionsFile, io);
  const printer = await printers[format]();
  const printOptions: PrintOptions = {
    isTerminal: io.isTerminal,
    width: terminalWidth(io),
    ink: await loadInk(wantsColor(options, io)),
    asked: options.plan,
  };
  let printed = 0;
  const print = (output: Output | null) => (output === null ? '' : printer.item(output, printed++, printOptions));
  const write = async (text: string) => {
    if (text !== '') await io.writeOut(text);
  };
  const work = await startWork(options, decisions);
  await write(printer.begin(printOptions));
  for await (const path of pathsOf(options, io)) {
    for await (const { raw, where } of readInput(path, options, io, reports)) {
      let text = '';
      const language = options.anyLanguage ? null : await foreignLanguage(raw.text);
      if (language !== null)
        reports.doubt(`${where}: seems to be in ${language}, and newsq reads English; --lang any silences this`);
      try {
        text = print(work.add(raw, (message) => reports.doubt(`${where}: ${message}`)));
      } catch (error) {
        // A damaged installation would fail on every article; any other failure costs only its own article.
        if (error instanceof NewsqError && error.trouble === 'installation') throw error;
        reports.fail(error, where);
      }
      await write(text);
    }
  }
  const whole = work.end();
  await write(print(whole));
  await write(printer.end(printOptions));
  const { speaker, about } = options.statements;
  if (whole !== null && 'statements' in whole && whole.statements.length === 0) {
    if (speaker !== undefined) reports.note(`no statement here is by "${speaker}", or none of those asked for`);
    if (about !== undefined) reports.note(`no statement here names "${about}", or none of those asked for`);
  }
  if (whole !== null && 'leftOut' in whole) {
    const told = leftOutText(whole.leftOut);
    if (told !== null) reports.note(told);
  }
  for (const { line, name } of work.unused())
    reports.note(`${decisionsFile}:${line}: no article here names "${name}"; the decision did nothing`);
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

/** Takes what could not be read of an article for certain. */
type Doubt = (message: string) => void;

/** Takes the articles of a run one by one and returns what to print after each of them and at the end. */
interface Work {
  readonly add: (raw: RawArticle, doubt: Doubt) => Output | null;
  readonly end: () => Output | null;
  /** The decisions that changed nothing in any article. */
  readonly unused: () => Iterable<Decision>;
}

async function startWork(
  { plan, view: viewName, statements, timeline }: Options,
  decisions: readonly Decision[],
): Promise<Work> {
  // The finders are loaded only now: help and usage errors do not need them.
  const [{ runJob }, { loadFinders }] = await Promise.all([import('../app/job.js'), import('../app/finders.js')]);
  const finders = await loadFinders(plan.tasks);
  const unused = new Set(decisions);
  const analyze = (raw: RawArticle, articlePlan: Plan, doubt: Doubt): Analysis => {
    const { analysis, applied, doubts } = runJob(raw, { ...articlePlan, decisions }, finders);
    for (const decision of applied) unused.delete(decision);
    for (const message of doubts) doubt(message);
    return analysis;
  };
  if (viewName === null)
    return { add: (raw, doubt) => analyze(raw, plan, doubt), end: () => null, unused: () => unused };
  const [{ views }, { selectAcross }, { selectStatements }, { selectTimeline }] = await Promise.all([
    import('../across/index.js'),
    import('../edit/selection.js'),
    import('../edit/statements.js'),
    import('../edit/timeline.js'),
  ]);
  const view: View<AcrossOutput> = views[viewName]();
  // Entities that are left out in the end still help to tell who is who across articles.
  const { types: _types, minConfidence: _minConfidence, ...whole } = plan;
  return {
    add(raw, doubt) {
      view.add(analyze(raw, whole, doubt));
      return null;
    },
    end() {
      const output = view.end();
      if ('statements' in output) return selectStatements(output, statements);
      return 'events' in output ? selectTimeline(output, timeline) : selectAcross(output, plan);
    },
    unused: () => unused,
  };
}

/** @throws NewsqError (always as wrong usage) if the file cannot be read or is not valid */
async function readDecisions(path: string | null, io: IO): Promise<Decision[]> {
  if (path === null) return [];
  try {
    return parseDecisions(await readTextFile(path, io), path);
  } catch (error) {
    throw error instanceof NewsqError ? new NewsqError(error.message, { trouble: 'usage', cause: error }) : error;
  }
}

/** The width of the terminal; in a pipe that of COLUMNS, otherwise 100. */
function terminalWidth({ columns, env }: IO): number {
  const width = columns ?? Number(env.COLUMNS);
  return width >= 20 ? width : 100;
}

/** --color decides, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether the output is a terminal. */
function wantsColor({ color }: Options, { env, isTerminal }: IO): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

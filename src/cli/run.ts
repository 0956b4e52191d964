import { type Decision, parseDecisions } from '../edit/decisions.js';
import { NewsqError } from '../errors.js';
import { printers } from '../print/index.js';
import { loadInk } from '../print/ink.js';
import { readArticle } from '../read/article.js';
import { type Input, readInput, readTextFile } from './inputs.js';
import { type Options, parseArgv } from './options.js';
import { newReports, type Reports } from './reports.js';

/** What the command line needs of the world; `main.ts` takes it from the process, a test gives its own. */
export interface IO extends Input {
  /** Resolves when more can be written; rejects with ClosedPipe when nobody reads any more, with a NewsqError when it cannot be written. */
  readonly writeOut: (text: string) => Promise<void>;
  readonly writeErr: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The JSON Schema that `newsq schema` prints. */
  readonly readSchema: () => string;
}

/** Nobody reads the output any more: no error, but the end of the run. */
export class ClosedPipe extends Error {}

/** Runs a command line (without node and script) and gives its exit code. */
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
    else await analyzeFiles(action.options, io, reports);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) reports.fail(error);
  }
  return reports.exitCode();
}

async function analyzeFiles(options: Options, io: IO, reports: Reports): Promise<void> {
  const decisions = await readDecisions(options.decisions, io);
  const printer = await printers[options.format]();
  const printOptions = {
    isTerminal: io.isTerminal,
    width: terminalWidth(io),
    ink: await loadInk(wantsColor(options, io)),
  };
  // What finds something is loaded only now: help and errors need none of it.
  const [{ views }, { loadFinders }] = await Promise.all([import('./views.js'), import('../app/finders.js')]);
  const view = views[options.view](options, await loadFinders(options.tasks), decisions);
  let printed = 0;
  const write = async (text: string) => {
    if (text === '') return;
    const gap = options.format === 'json' || printed === 0 ? '' : '\n';
    await io.writeOut(gap + text);
    printed++;
  };
  for (const path of options.files) {
    for await (const { raw, where } of readInput(path, options, io, reports)) {
      let text = '';
      try {
        const article = readArticle(raw, options.anchor === null ? {} : { anchor: options.anchor });
        text = view.add(article, printer, printOptions);
      } catch (error) {
        // A damaged installation would fail at every article; anything else costs its own article alone.
        if (error instanceof NewsqError && error.trouble === 'installation') throw error;
        reports.fail(error, where);
      }
      await write(text);
    }
  }
  await write(view.end(printer, printOptions));
  for (const { line, name } of view.unused())
    reports.note(`${options.decisions}:${line}: no article here names "${name}"; the decision did nothing`);
}

/** @throws NewsqError where the file cannot be read or is wrong: wrong usage, whatever its trouble */
async function readDecisions(path: string | null, io: IO): Promise<Decision[]> {
  if (path === null) return [];
  try {
    return parseDecisions(await readTextFile(path, io), path);
  } catch (error) {
    throw error instanceof NewsqError ? new NewsqError(error.message, { trouble: 'usage', cause: error }) : error;
  }
}

/** The terminal's width; in a pipe COLUMNS, else 100. */
function terminalWidth({ columns, env }: IO): number {
  const width = columns ?? Number(env.COLUMNS);
  return width >= 20 ? width : 100;
}

/** --color decides, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether a person looks. */
function wantsColor({ color }: Options, { env, isTerminal }: IO): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

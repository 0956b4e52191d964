import { NewsqError } from '../errors.js';
import { printers } from '../print/index.js';
import { loadInk } from '../print/ink.js';
import { readArticle } from '../read/article.js';
import { type Decision, parseDecisions } from '../resolve/decisions.js';
import { type Input, readInput, readTextFile } from './inputs.js';
import { type Options, parseArgv } from './options.js';

/** What the command line needs of the world; `main.ts` takes it from the process, a test gives its own. */
export interface IO extends Input {
  /** Resolves when more can be written; rejects with ClosedPipe when nobody reads any more. */
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
  const action = parseArgv(argv, io.version);
  if (action.kind === 'say') {
    io.writeErr(action.stderr);
    await io.writeOut(action.stdout);
    return action.exitCode;
  }
  if (action.kind === 'schema') {
    await io.writeOut(io.readSchema());
    return 0;
  }
  return analyzeFiles(action.options, io);
}

async function analyzeFiles(options: Options, io: IO): Promise<number> {
  const note = (message: string) => io.writeErr(`newsq: ${message}\n`);
  const decisions = await readDecisions(options.decisions, io);
  if (decisions instanceof NewsqError) {
    note(decisions.message);
    return 2;
  }
  let failures = 0;
  const fail = (error: unknown) => {
    if (!(error instanceof NewsqError)) throw error;
    failures++;
    note(error.message);
  };
  const printer = await printers[options.format]();
  const printOptions = {
    isTerminal: io.isTerminal,
    width: terminalWidth(io),
    ink: await loadInk(wantsColor(options, io)),
  };
  // What finds something is loaded only now: help and errors need none of it.
  const [{ views }, { loadFinders }] = await Promise.all([import('./views.js'), import('./finders.js')]);
  const view = views[options.view](options, await loadFinders(options.tasks), decisions);
  let printed = 0;
  const write = async (text: string) => {
    if (text === '') return;
    const gap = options.format === 'json' || printed === 0 ? '' : '\n';
    await io.writeOut(gap + text);
    printed++;
  };
  for (const path of options.files) {
    for await (const raw of readInput(path, options.from, io, { fail, note })) {
      const article = readArticle(raw, options.anchor === null ? {} : { anchor: options.anchor });
      await write(view.add(article, printer, printOptions));
    }
  }
  await write(view.end(printer, printOptions));
  for (const { line, name } of view.unused())
    note(`${options.decisions}:${line}: no article here names "${name}"; the decision did nothing`);
  return failures > 0 ? 1 : 0;
}

async function readDecisions(path: string | null, io: IO): Promise<Decision[] | NewsqError> {
  if (path === null) return [];
  try {
    return parseDecisions(await readTextFile(path, io), path);
  } catch (error) {
    if (error instanceof NewsqError) return error;
    throw error;
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

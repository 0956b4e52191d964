import { analyzeArticle } from '../analyze.js';
import { NewsqError } from '../errors.js';
import { printers } from '../print/index.js';
import { convertOffsets } from '../print/offsets.js';
import { readArticle } from '../read/article.js';
import type { Analysis, RawArticle } from '../types.js';
import { type Input, readInput } from './inputs.js';
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
  const print = await printers[options.format]();
  const printOptions = { isTerminal: io.isTerminal, width: terminalWidth(io), color: wantsColor(options, io) };
  let failures = 0;
  let printed = 0;
  const fail = (error: unknown) => {
    if (!(error instanceof NewsqError)) throw error;
    failures++;
    io.writeErr(`newsq: ${error.message}\n`);
  };
  const note = (message: string) => io.writeErr(`newsq: ${message}\n`);
  for (const path of options.files) {
    for await (const raw of readInput(path, options.from, io, { fail, note })) {
      const analysis = analyzeRaw(raw, options);
      const gap = options.format === 'table' && printed > 0 ? '\n' : '';
      await io.writeOut(gap + print(analysis, printOptions));
      printed++;
    }
  }
  return failures > 0 ? 1 : 0;
}

function analyzeRaw(raw: RawArticle, options: Options): Analysis {
  const article = readArticle(raw, options.anchor === null ? {} : { anchor: options.anchor });
  const analysis = convertOffsets(select(analyzeArticle(article, options.tasks), options), raw.text, options.offsets);
  return options.withText ? { ...analysis, article: { ...analysis.article, text: raw.text } } : analysis;
}

/** Leaves out what the options do not want to see. */
function select(analysis: Analysis, { types, minConfidence, minItems }: Options): Analysis {
  const { entities, points } = analysis;
  return {
    ...analysis,
    ...(entities && {
      entities: entities.filter(
        ({ type, confidence }) => (types === null || types.includes(type)) && confidence >= minConfidence,
      ),
    }),
    ...(points && { points: points.filter(({ found }) => found >= minItems) }),
  };
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

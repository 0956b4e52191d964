import fc from 'fast-check';
import type { IO } from '../../cli/io.js';
import { run } from '../../cli/run.js';
import * as words from './words.js';

/** What a command line did; `thrown` is null unless run() itself threw, which it never should. */
export interface Outcome {
  readonly exitCode: number | null;
  /** Bytes are Latin-1 in it. */
  readonly stdout: string;
  readonly stderr: string;
  readonly thrown: unknown;
}

/** Runs a command line in this process, with files that exist only in memory. */
export function runCommand(argv: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<Outcome> {
  return runOver(argv, (path) => {
    const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!bytes) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return [bytes];
  });
}

/** Like {@link runCommand}, with files from `open`; `world` overrides the rest of the environment. */
export async function runOver(
  argv: readonly string[],
  open: IO['open'],
  world: Partial<Omit<IO, 'open' | 'writeOut' | 'writeErr'>> = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  try {
    const exitCode = await run(argv, {
      isTerminal: false,
      columns: null,
      rows: null,
      columnsAfterPipe: () => null,
      errors: () => null,
      env: {},
      isFile: () => false,
      version: '0',
      readSchema: () => '{}',
      ...world,
      open,
      writeOut: async (text) => {
        stdout += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      },
      writeErr: (text) => {
        stderr += text;
      },
    });
    return { exitCode, stdout, stderr, thrown: null };
  } catch (thrown) {
    return { exitCode: null, stdout, stderr, thrown };
  }
}

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);
const pair = (name: string, value: fc.Arbitrary<string>) => value.map((given) => [name, given]);

const flag = fc.oneof(
  fc.constantFrom(['--with-text'], ['--brief'], ['--merge'], ['--json'], ['-j'], ['-m'], ['--beliefs'], ['--context']),
  pair('--offsets', oneOf('utf16', 'codepoint', 'byte', 'words')),
  pair(
    '--types',
    oneOf('people', 'people,countries', 'places', 'organizations,groups,other', 'person', '', 'constructor'),
  ),
  pair('--min-confidence', oneOf('0', '0.5', '0.99', '1', '-1', 'x', '')),
  pair('--min-items', oneOf('0', '2', '3', '999999', '-1', '1.5')),
  pair('--anchor', oneOf('2020-09-17', '0001-01-01', '9999-12-31', '2021-02-29', '')),
  pair('--format', oneOf('json', 'table', 'markdown', 'ndjson-rows', 'csv', 'tsv', 'parquet', 'xml')),
  pair('--columns', oneOf('article,name', 'text', 'nope', '')),
  pair('--sort', oneOf('count:desc', 'text,start_offset', 'nope', ':')),
  pair('--top', oneOf('0', '1', '3', '-1')),
  pair('--per', oneOf('entity', 'mention')),
  pair('--speaker', oneOf('Lee', 'officials', 'e1', '')),
  pair('--about', oneOf('Kenya', 'Wang Yi', 'e2')),
  pair('--since', oneOf('2020', '2020-09', '2020-09-17', '2020-13')),
  pair('--kind', oneOf('direct', 'indirect', 'belief', 'other')),
  pair('--color', oneOf('always', 'never', 'auto')),
);

/** Several options, most of them valid; the command line refuses the others. */
export const flags: fc.Arbitrary<string[]> = fc.array(flag, { maxLength: 5 }).map((chosen) => chosen.flat());
export const command: fc.Arbitrary<string> = oneOf(
  'entities',
  'dates',
  'points',
  'quotes',
  'analyze',
  'timeline',
  'statements',
  'map',
);

/** A name that an article may contain, or any other; "@3" stands for the article's fourth name. */
const name = fc.oneof(
  { weight: 3, arbitrary: fc.nat(30).map((index) => `@${index}`) },
  fc.constantFrom(...words.surnames, ...words.organizations, ...words.places, ...words.peoples, 'Ann Lee', 'Wang Yi'),
  fc.tuple(fc.constantFrom(...words.given), fc.constantFrom(...words.surnames)).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...words.odd),
);
const decision = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(oneOf('merge', 'rename'), name, name).map(([verb, a, b]) => `${verb} ${a} -> ${b}`),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(name, oneOf('person', 'organization', 'country', 'place', 'group', 'other'))
      .map(([a, type]) => `retype ${a} -> ${type}`),
  },
  { weight: 3, arbitrary: fc.tuple(oneOf('drop', 'split'), name).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: oneOf('', '# a note', 'join A -> B', 'merge A', '->', ' ', 'retype A -> cat') },
);
export const decisions: fc.Arbitrary<string> = fc
  .tuple(fc.array(decision, { maxLength: 8 }), oneOf('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));
/** Only decisions that parse: a line that does not ends the run before any article is read. */
export const goodDecisions: fc.Arbitrary<string[]> = fc
  .array(decision, { maxLength: 8 })
  .map((lines) =>
    lines.filter((line) => line.isWellFormed() && /^(?:merge|rename|retype|drop|split) [^\r\n]*[^\s]/.test(line)),
  );

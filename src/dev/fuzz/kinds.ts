import fc from 'fast-check';
import { analyze } from '../../app/library.js';
import { readInput } from '../../cli/inputs.js';
import { newReports } from '../../cli/reports.js';
import { type Decision, parseDecisions } from '../../edit/decisions.js';
import { NewsqError } from '../../errors.js';
import { boundMemories } from '../../memory.js';
import { arbitraryNames, violationOfArbitraryNames } from './arbitrary-names.js';
import { command, decisions, flags, goodDecisions, type Outcome, runCommand } from './command-lines.js';
import { lexicons, violationOfLexicon } from './lexicons.js';
import { violationOfJson } from './outputs.js';
import { type Violation, violationOf } from './properties.js';
import { anchor, grown, mixed, unicode } from './texts.js';

/** A kind of input, and the properties that hold for every one. Inputs are plain data, so that a JSON row can hold them. */
export interface Kind<T = never> {
  readonly inputs: fc.Arbitrary<T>;
  readonly violation: (input: T) => Violation | null | Promise<Violation | null>;
}

interface TextInput {
  readonly text: string;
  readonly anchor: string | null;
}

const kind = <T>(inputs: fc.Arbitrary<T>, violation: Kind<T>['violation']) =>
  ({ inputs, violation }) as unknown as Kind;

function ofText(texts: fc.Arbitrary<string>): Kind {
  return kind(fc.record<TextInput>({ text: texts, anchor }), ({ text, anchor }) => {
    const options = anchor === null ? {} : { anchor };
    const analysis = analyze(text, options);
    const again = JSON.stringify(analyze(text, options));
    return violationOf(analysis, text) ?? different('the same text twice', JSON.stringify(analysis), again);
  });
}

/** Short texts of any kind, as the content of files. */
const anyText = fc.oneof({ weight: 4, arbitrary: grown }, { weight: 1, arbitrary: unicode });

/** All kinds, by name. @param articles to cut and mix */
export function kindsOf(articles: readonly string[]): Readonly<Record<string, Kind>> {
  return {
    unicode: ofText(unicode),
    articles: ofText(mixed(articles)),
    grown: ofText(grown),
    names: kind(arbitraryNames, violationOfArbitraryNames),
    decisions: kind(fc.record({ text: grown, decisions: goodDecisions }), violationOfDecisions),
    lexicons: kind(lexicons, violationOfLexicon),
    options: kind(
      fc.record({
        command,
        flags,
        json: fc.boolean(),
        decisions: fc.option(decisions, { nil: null }),
        texts: fc.array(anyText, { maxLength: 3 }),
      }),
      violationOfOptions,
    ),
    records: kind(fc.record({ format: fc.constantFrom('json', 'ndjson'), content: recordsText }), violationOfRecords),
    chunks: kind(
      fc.record({
        format: fc.constantFrom('text', 'json', 'ndjson'),
        content: fc.oneof(anyText, recordsText),
        encoding: fc.constantFrom<Encoding>('utf8', 'utf16le', 'latin1'),
        cuts: fc.array(fc.nat(400), { maxLength: 12 }),
      }),
      violationOfChunks,
    ),
    order: kind(fc.record({ texts: fc.array(anyText, { minLength: 2, maxLength: 6 }) }), violationOfOrder),
  };
}

function different(property: string, a: string, b: string): Violation | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  return { property, detail: `${a.slice(Math.max(0, at - 40), at + 40)} | ${b.slice(Math.max(0, at - 40), at + 40)}` };
}

function violationOfDecisions(input: {
  readonly text: string;
  readonly decisions: readonly string[];
}): Violation | null {
  const { text } = input;
  const entities = analyze(text, { tasks: ['entities'] }).entities ?? [];
  const names = entities.flatMap(({ name, aliases, mentions }) => [name, ...aliases, mentions[0]!.text]);
  // Lines that are refused are left out.
  const parsed = input.decisions.flatMap((line): Decision[] => {
    const named = line.replace(/@(\d+)/g, (_, index) => names[Number(index) % names.length] ?? 'Ann Lee');
    try {
      return parseDecisions(named, 'decisions.txt');
    } catch (error) {
      if (error instanceof NewsqError) return [];
      throw error;
    }
  });
  return violationOf(analyze(text, { decisions: parsed }), text);
}

interface OptionsInput {
  readonly command: string;
  readonly flags: readonly string[];
  /** Whether to ask for JSON, with the text that its offsets point into. */
  readonly json: boolean;
  readonly decisions: string | null;
  readonly texts: readonly string[];
}

async function violationOfOptions({ command, flags, json, decisions, texts }: OptionsInput): Promise<Violation | null> {
  const files: Record<string, Uint8Array> = { 'decisions.txt': Buffer.from(decisions ?? '') };
  for (const [i, text] of texts.entries()) files[`${i}.txt`] = Buffer.from(text);
  const paths = texts.map((_, i) => `${i}.txt`);
  const corrections = decisions === null ? [] : ['--decisions', 'decisions.txt'];
  const outcome = await runCommand(
    [command, ...flags, ...(json ? ['--json', '--with-text'] : []), ...corrections, ...paths, 'missing.txt'],
    files,
  );
  return violationOfRun(outcome, [1, 2]) ?? (json ? violationOfJson(outcome.stdout) : null);
}

function violationOfRun({ exitCode, thrown, stderr }: Outcome, codes: readonly number[]): Violation | null {
  if (thrown !== null) throw thrown;
  if (exitCode === null || !codes.includes(exitCode))
    return { property: 'the exit code is a known one', detail: `${exitCode} ${stderr.slice(0, 400)}` };
  return CONTROLS.test(stderr)
    ? { property: 'nothing raw is on the terminal', detail: JSON.stringify(stderr.slice(0, 400)) }
    : null;
}

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A record, or something that is not one. */
const record = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        id: fc.oneof(fc.string(), fc.integer()),
        text: anyText,
        title: fc.string({ unit: 'binary' }),
        date: fc.constantFrom('2020-09-17', 'Sept. 17, 2020', '', 'soon', '2020-13-01'),
      },
      { requiredKeys: ['text'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.dictionary(
      fc.constantFrom('id', 'text', 'title', 'date', '__proto__', 'toString', 'body'),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
/** JSON or NDJSON of records, sometimes cut off or with something inserted. */
const recordsText: fc.Arbitrary<string> = fc
  .record({
    records: fc.array(record, { maxLength: 4 }),
    shape: fc.constantFrom('lines', 'array', 'nested', 'first'),
    end: fc.constantFrom('\n', '\r\n', '\n\n'),
    cut: fc.option(fc.nat(300), { nil: null, freq: 4 }),
    odd: fc.constantFrom('', '', '', '\ufeff', '\u0000', ',', '\ud800', ']'),
  })
  .map(({ records, shape, end, cut, odd }) => {
    const lines = records.map((one) => JSON.stringify(one));
    const whole =
      shape === 'lines'
        ? lines.join(end) + end
        : shape === 'array'
          ? `[${lines}]`
          : shape === 'nested'
            ? `[[${lines}]]`
            : (lines[0] ?? '');
    return odd + (cut === null ? whole : whole.slice(0, cut));
  });

async function violationOfRecords({
  format,
  content,
}: {
  readonly format: string;
  readonly content: string;
}): Promise<Violation | null> {
  const outcome = await runCommand(['analyze', '--json', '--with-text', '--from', format, '-'], {
    '-': Buffer.from(content),
  });
  return violationOfRun(outcome, [0, 1]) ?? violationOfJson(outcome.stdout);
}

type Encoding = 'utf8' | 'utf16le' | 'latin1';

interface ChunksInput {
  readonly format: string;
  readonly content: string;
  readonly encoding: Encoding;
  readonly cuts: readonly number[];
}

/** Standard input gives the same articles however its bytes are split into chunks. */
async function violationOfChunks({ format, content, encoding, cuts }: ChunksInput): Promise<Violation | null> {
  const bytes = Buffer.from(content, encoding);
  const starts = cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b);
  const chunks = [...starts, bytes.length].map((end, i) => bytes.subarray(starts[i - 1] ?? 0, end));
  const [whole, cut] = [await readAll([bytes], format), await readAll(chunks, format)];
  return different('the same in any chunks', whole, cut);
}

/** The articles in order, and the messages sorted: when a message comes depends on the chunks. */
async function readAll(chunks: readonly Uint8Array[], format: string): Promise<string> {
  const articles: unknown[] = [];
  const said: string[] = [];
  const reports = newReports((line) => said.push(line), '0');
  const input = { open: () => chunks };
  for await (const article of readInput('-', { from: format, encoding: null }, input, {
    ...reports,
    fail: (error) => reports.fail(error),
  }))
    articles.push(article);
  return JSON.stringify([articles, said.sort(), reports.exitCode()]);
}

/** Memories are limited to so many entries, so that a few articles fill them as a million would. */
const SMALL_MEMORY = 4;

/** A batch gives the same forward, backward and one by one, whatever memories keep between articles. */
function violationOfOrder({ texts }: { readonly texts: readonly string[] }): Violation | null {
  const one = (text: string) => JSON.stringify(analyze(text, { anchor: '2020-09-17' }));
  const forward = texts.map(one);
  boundMemories(SMALL_MEMORY);
  try {
    const backward = [...texts].reverse().map(one).reverse();
    for (const [i, text] of texts.entries()) {
      const found =
        different('the same in any order', forward[i]!, backward[i]!) ??
        different('the same alone', forward[i]!, one(text));
      if (found) return found;
    }
  } finally {
    boundMemories(Number.POSITIVE_INFINITY);
  }
  return null;
}

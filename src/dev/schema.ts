/**
 * Writes `resources/schema.json`, the JSON Schema (2020-12) of the JSON output, from `src/types.ts`.
 * With `--check` it writes nothing, and fails if the file does not match the types.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator, type Definition } from 'ts-json-schema-generator';
import { readers } from '../read/formats/index.js';

const FILE = 'resources/schema.json';

/** The generator writes draft 07, which differs from 2020-12 here only in calling `$defs` `definitions`. */
export function generateSchema(): string {
  const { definitions, ...schema } = createGenerator({
    path: 'src/types.ts',
    tsconfig: 'tsconfig.json',
    type: 'Output',
    additionalProperties: false,
  }).createSchema('Output');
  const head = {
    ...schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'newsq/2',
    $defs: { ...definitions, Source: withFormats(definitions!.Source as Definition) },
  };
  return `${JSON.stringify(head, withIntegers, 2).replaceAll('#/definitions/', '#/$defs/')}\n`;
}

/** What does not count something; an id is as its record has it. */
const REAL = new Set(['confidence', 'id', 'lat', 'lon']);

/** All other numbers count something. TypeScript knows no integers. */
function withIntegers(key: string, value: unknown): unknown {
  if (REAL.has(key) || typeof value !== 'object' || value === null || !('type' in value)) return value;
  const { type } = value;
  if (type === 'number') return { ...value, type: 'integer' };
  return Array.isArray(type) && type.includes('number')
    ? { ...value, type: type.map((name) => (name === 'number' ? 'integer' : name)) }
    : value;
}

/** The types do not know which formats there are. */
function withFormats(source: Definition): Definition {
  const format = { type: 'string', enum: readers.map((reader) => reader.format) } as const;
  return { ...source, properties: { ...source.properties, format } };
}

if (process.argv[1]?.endsWith('schema.ts')) {
  const schema = generateSchema();
  if (!process.argv.includes('--check')) writeFileSync(FILE, schema);
  else if (schema !== readFileSync(FILE, 'utf8'))
    throw new Error(`${FILE} does not match src/types.ts; run 'npm run schema'`);
}

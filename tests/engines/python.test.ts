import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN } from '../helpers/newsq.js';
import { EXAMPLES, found, PYTHON } from './found.js';

const python = (code: string, ...args: string[]) =>
  spawnSync(PYTHON, ['-c', code, ...args], { cwd: join(EXAMPLES, 'spark'), encoding: 'utf8' });

const TYPES = `
import json, sys
from newsq_schema import spark_type
for schema in json.loads(sys.argv[1]):
    definitions = {"Root": {"type": "object", "properties": {"it": schema}},
                   "Span": {"type": "object", "properties": {"start": {"type": "number"}}},
                   "Tree": {"type": "object", "properties": {"inner": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}}
    print(spark_type({"$defs": definitions}, "Root").simpleString())
`;

const types: readonly (readonly [schema: object, type: string])[] = [
  [{ type: 'string' }, 'string'],
  [{ type: 'string', enum: ['a', 'b'] }, 'string'],
  [{ type: 'number' }, 'double'],
  [{ type: 'integer' }, 'bigint'],
  [{ type: 'boolean' }, 'boolean'],
  [{ type: ['string', 'null'] }, 'string'],
  [{ type: ['null', 'number'] }, 'double'],
  [{ type: ['string', 'number', 'null'] }, 'string'],
  [{ type: ['number', 'boolean'] }, 'string'],
  [{ type: 'array', items: { type: 'string' } }, 'array<string>'],
  [{ type: 'array', items: { $ref: '#/$defs/Span' } }, 'array<struct<start:double>>'],
  [{ $ref: '#/$defs/Span' }, 'struct<start:double>'],
  [{ anyOf: [{ $ref: '#/$defs/Span' }, { type: 'null' }] }, 'struct<start:double>'],
  [{ anyOf: [{ type: 'null' }, { type: 'number' }] }, 'double'],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string'],
  [{ type: 'object', additionalProperties: {} }, 'string'],
  [{ type: 'object', properties: { a: { type: 'string' } } }, 'struct<a:string>'],
  [{ $ref: '#/$defs/Tree' }, 'struct<inner:array<string>>'],
  [{}, 'string'],
];

/** What comes of records, a line of JSON each; or what was thrown. */
const ANALYZE = `
import json, sys
from newsq_process import analyze
records, command = json.loads(sys.argv[1]), json.loads(sys.argv[2])
for result in analyze(records, command):
    name = json.loads(result.analysis)["source"]["id"] if result.analysis else None
    print(json.dumps([name, result.record, result.error]))
`;

function analyze(records: readonly string[], command: readonly string[] = [process.execPath, BIN]) {
  const { stdout, stderr } = python(ANALYZE, JSON.stringify(records), JSON.stringify(command));
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { results: lines.map((line) => JSON.parse(line)), thrown: stderr.trimEnd().split('\n').at(-1) };
}

const good = (id: string) => JSON.stringify({ id, text: 'Ann Lee went to Oslo.' });

describe.skipIf(found.python !== null)('Python', () => {
  test('a JSON Schema becomes types of Spark', () => {
    const { stdout, stderr } = python(TYPES, JSON.stringify(types.map(([schema]) => schema)));
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(types.map(([, type]) => `struct<it:${type}>`));
  });

  test.each<[what: string, records: readonly string[], results: readonly unknown[]]>([
    ['no record', [], []],
    ['one', [good('a')], [['a', null, null]]],
    ['some, in order', ['c', 'a', 'b'].map(good), ['c', 'a', 'b'].map((id) => [id, null, null])],
    [
      'the same twice',
      [good('a'), good('a')],
      [
        ['a', null, null],
        ['a', null, null],
      ],
    ],
    ['one that fails', ['{'], [[null, '{', expect.stringMatching(/^not valid JSON/)]]],
    [
      'one that fails between others',
      [good('a'), '{}', good('b')],
      [
        ['a', null, null],
        ['b', null, null],
        [null, '{}', expect.stringMatching(/^the record has no "text"/)],
      ],
    ],
    [
      'a blank one',
      [' ', good('a')],
      [
        ['a', null, null],
        [null, ' ', 'newsq said nothing of it'],
      ],
    ],
    [
      'one in another language, which newsq warns of',
      [
        '{"id":"a","text":"Los ministros de la casa se reunieron ayer para hablar de la paz en las calles y de los acuerdos que no se han firmado."}',
      ],
      [['a', null, null]],
    ],
  ])('analyze: %s', (_, records, results) => {
    expect(analyze(records)).toEqual({ results, thrown: '' });
  });

  test.each<[what: string, script: string, thrown: RegExp]>([
    ['killed before it reads', 'kill -9 $$', /RuntimeError: newsq ended with -9/],
    [
      'killed after an answer',
      `head -n 1 >/dev/null; echo '{"source":{"line":1,"id":"a"}}'; kill -9 $$`,
      /RuntimeError: newsq ended with -9/,
    ],
    [
      'told a wrong option',
      'echo "newsq: no such option" >&2; exit 2',
      /RuntimeError: newsq ended with 2: newsq: no such option/,
    ],
    ['not there', 'exec /nowhere/newsq', /RuntimeError: newsq ended with 127/],
  ])('a newsq that is %s fails the partition', (_, script, thrown) => {
    expect(analyze([good('a'), good('b')], ['sh', '-c', script]).thrown).toMatch(thrown);
  });

  test('a fault of one article is an error of its record', () => {
    const script = `cat >/dev/null; echo 'newsq: standard input:1: a fault in newsq' >&2; echo '{"source":{"line":2,"id":"b"}}'; exit 70`;
    expect(analyze([good('a'), good('b')], ['sh', '-c', script]).results).toEqual([
      ['b', null, null],
      [null, good('a'), 'a fault in newsq'],
    ]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis, Collection } from '../../src/types.js';
import { newsq } from '../helpers/newsq.js';

const ARTICLE = 'Talks begin in Kenya\n\nNAIROBI, May 10, 2024 (Reuters) - Kenya and Chad opened talks on Friday.\n';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-cli-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
  write('a.txt', ARTICLE);
  write('b.txt', ARTICLE.replace('Chad', 'Niger'));
  write('empty.txt', '');
  write('blank.txt', ' \n\n\t\n');
  write('crlf.txt', ARTICLE.replaceAll('\n', '\r\n'));
  write('bom.txt', `\ufeff${ARTICLE}`);
  write('utf16le.txt', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'));
  write('utf16be.txt', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').swap16());
  write('latin1.txt', Buffer.from('José Peña met Ana Muñoz in Chad.', 'latin1'));
  write(
    'binary.dat',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  write(
    'no-zeros.dat',
    Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919) % 255)),
  );
  write('report.doc', 'Kenya spoke.');
  write(
    'records.ndjson',
    '{"id":1,"text":"Kenya spoke.","date":"2024-05-10"}\nnot json\n\n{"id":"3"}\n{"id":"4","text":"Chad spoke."}\n',
  );
  write('records.json', '[{"id":"a","text":"Kenya spoke."},{"id":"b","text":"Chad spoke."}]');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], options: Parameters<typeof newsq>[1] = {}) => newsq(args, { cwd, ...options });
const json = async (args: readonly string[], options: Parameters<typeof newsq>[1] = {}): Promise<Analysis[]> => {
  const { stdout } = await run([...args, '--json'], options);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);
};

describe('inputs', () => {
  test.each(['crlf.txt', 'bom.txt', 'utf16le.txt', 'utf16be.txt'])('%s is read like plain UTF-8', async (file) => {
    const [[plain], [other]] = [await json(['analyze', 'a.txt']), await json(['analyze', file])];
    expect(other!.article.title).toBe(plain!.article.title);
    expect(other!.article.dateline!.text).toBe(plain!.article.dateline!.text);
    expect(other!.entities!.map(({ name }) => name)).toEqual(plain!.entities!.map(({ name }) => name));
    expect(other!.dates!.map(({ value }) => value)).toEqual(plain!.dates!.map(({ value }) => value));
  });

  test('no file and "-" are standard input', async () => {
    for (const args of [[], ['-']]) {
      const [analysis] = await json(['entities', ...args], { input: ARTICLE });
      expect(analysis!.source).toEqual({ path: '-', id: null, format: 'text' });
      expect(analysis!.entities!.map(({ name }) => name)).toContain('Kenya');
    }
  });

  test.each(['empty.txt', 'blank.txt'])('%s is an article with nothing in it', async (file) => {
    const { stdout, stderr, exitCode } = await run(['analyze', '--json', file]);
    expect(JSON.parse(stdout)).toMatchObject({ entities: [], dates: [], points: [] });
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test('what is not UTF-8 is read as Windows-1252, and said so', async () => {
    const { stdout, stderr, exitCode } = await run(['entities', 'latin1.txt']);
    expect(stdout).toContain('José Peña');
    expect(stderr).toBe('newsq: latin1.txt: not UTF-8, read as Windows-1252\n');
    expect(exitCode).toBe(1);
  });

  test('--encoding says what it is, and nothing is guessed', async () => {
    const { stdout, stderr, exitCode } = await run(['entities', '--encoding', 'latin1', 'latin1.txt']);
    expect(stdout).toContain('José Peña');
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test('NDJSON: one in, one out, in order; a bad record is named and left out', async () => {
    const { stdout, stderr, exitCode } = await run(['dates', '--json', 'records.ndjson']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Analysis);
    expect(records.map(({ source }) => source.id)).toEqual([1, '4']);
    expect(records[0]!.article.anchor).toEqual({ date: '2024-05-10', from: 'metadata' });
    expect(stderr).toMatch(
      /^newsq: records\.ndjson:2: not valid JSON.*\nnewsq: records\.ndjson:4: the record has no "text".*\n$/,
    );
    expect(exitCode).toBe(1);
  });

  test('a JSON array is as many articles', async () => {
    expect((await json(['entities', 'records.json'])).map(({ source }) => source.id)).toEqual(['a', 'b']);
  });

  test('--from says what standard input holds', async () => {
    const [analysis] = await json(['entities', '--from', 'ndjson', '-'], { input: '{"text":"Kenya spoke."}' });
    expect(analysis!.source).toEqual({ path: '-', line: 1, id: null, format: 'ndjson' });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['missing.txt', 'newsq: missing.txt: no such file; check the name\n'],
    ['binary.dat', 'newsq: binary.dat: not a text file; give plain text (.txt) or NDJSON (.ndjson)\n'],
    ['no-zeros.dat', 'newsq: no-zeros.dat: not a text file; give plain text (.txt) or NDJSON (.ndjson)\n'],
    ['report.doc', 'newsq: report.doc: cannot read .doc files; save its text first\n'],
  ])('%s: one line, exit code 1, nothing on stdout', async (file, message) => {
    expect(await run(['analyze', file])).toEqual({ stdout: '', stderr: message, exitCode: 1 });
  });

  test('the other files still get done', async () => {
    const { stdout, stderr, exitCode } = await run(['dates', 'a.txt', 'missing.txt', 'b.txt']);
    expect(stdout).toContain('a.txt: Talks begin in Kenya');
    expect(stdout).toContain('b.txt: Talks begin in Kenya');
    expect(stderr.split('\n')).toHaveLength(2);
    expect(exitCode).toBe(1);
  });
});

describe('usage', () => {
  test.each([
    [['entity', 'a.txt'], "unknown command 'entity'"],
    [['entities', '--nope'], "unknown option '--nope'"],
    [['dates', '--anchor', '2024-02-30'], 'Give a day of the calendar, like 2020-09-17'],
    [['entities', '--types', 'cats'], 'Give some of people, countries, places'],
    [['entities', '--types', 'constructor'], 'Give some of people, countries, places'],
    [['entities', '--types', '__proto__'], 'Give some of people, countries, places'],
    [['dates', '--encoding', 'klingon'], 'Give one like utf-8, windows-1252 or utf-16le'],
    [['dates', '-', 'a.txt', '-'], 'standard input ("-") is given twice'],
    [['entities', '--format', 'xml'], 'Allowed choices are table, json, markdown'],
    [['entities', '--min-confidence', '1.1'], 'Give a number from 0 to 1, like 0.9'],
    [['entities', '--min-confidence', '-0.1'], 'Give a number from 0 to 1, like 0.9'],
    [['entities', '--min-confidence', ''], 'Give a number from 0 to 1, like 0.9'],
    [['points', '--min-items', '1.5'], 'Give a whole number, like 3'],
    [['points', '--min-items', '-1'], 'Give a whole number, like 3'],
  ])('%j ends with 2 and a hint', async (args, message) => {
    const { stdout, stderr, exitCode } = await run(args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^newsq: /);
    expect(stderr).toContain(
      `newsq: see 'newsq ${['entities', 'dates', 'points'].includes(args[0]!) ? `${args[0]} ` : ''}--help'`,
    );
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  test('no command at all shows the help on stderr', async () => {
    const { stdout, stderr, exitCode } = await run([]);
    expect(stderr).toContain('Usage: newsq');
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  test.each([[['--help']], [['entities', '--help']], [['analyze', '--help']]])(
    '%j shows examples and exit codes',
    async (args) => {
      const { stdout, stderr, exitCode } = await run(args);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain('Exit codes:');
      expect([stderr, exitCode]).toEqual(['', 0]);
    },
  );

  test('--version', async () => {
    expect(await run(['--version'])).toEqual({ stdout: '0.0.0\n', stderr: '', exitCode: 0 });
  });
});

describe('output', () => {
  test('is one line a JSON object in a pipe', async () => {
    const { stdout } = await run(['analyze', '--json', 'a.txt', 'b.txt']);
    expect(stdout.split('\n')).toHaveLength(3);
  });

  test('--with-text holds the text that the offsets point into', async () => {
    const [[without], [given]] = [await json(['dates', 'bom.txt']), await json(['dates', '--with-text', 'bom.txt'])];
    expect(without!.article).not.toHaveProperty('text');
    expect(given!.article.text).toBe(ARTICLE);
  });

  test('--types leaves out the other entities', async () => {
    const [analysis] = await json(['entities', '--types', 'countries', 'a.txt']);
    expect(new Set(analysis!.entities!.map(({ type }) => type))).toEqual(new Set(['country']));
  });

  test('--decisions corrects the entities, and says which decision did nothing', async () => {
    writeFileSync(join(cwd, 'd.txt'), '# ours\nrename Kenya -> Republic of Kenya\ndrop Nobody\n');
    const { stdout, stderr, exitCode } = await run(['entities', '--json', '--decisions', 'd.txt', 'a.txt', 'b.txt']);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Analysis).entities!.map(({ name }) => name));
    expect(names.map((list) => list.includes('Republic of Kenya'))).toEqual([true, true]);
    expect(stderr).toBe('newsq: d.txt:3: no article here names "Nobody"; the decision did nothing\n');
    expect(exitCode).toBe(0);
  });

  test('a decisions file that is wrong is wrong usage, and nothing is printed', async () => {
    writeFileSync(join(cwd, 'wrong.txt'), 'dropp Kenya\n');
    for (const [file, message] of [
      ['wrong.txt', 'wrong.txt:1: "dropp Kenya" is not a valid decision'],
      ['none.txt', 'none.txt: no such file'],
    ] as const) {
      const { stdout, stderr, exitCode } = await run(['entities', '--decisions', file, 'a.txt']);
      expect(stderr).toContain(`newsq: ${message}`);
      expect([stdout, exitCode]).toEqual(['', 2]);
    }
  });

  test('tables keep to the width, and lose no word', async () => {
    const text = `The plan has two aims. First, ${'build homes and roads '.repeat(12)}. Second, cut taxes.`;
    const { stdout } = await run(['points'], { input: text, env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(stdout.match(/\bhomes\b/g)).toHaveLength(12);
  });

  test('quotes bring the entities that speak, and no others', async () => {
    const text = '"We will build it," said Ann Lee of Chad. Kenya has brought the stone.';
    const [analysis] = await json(['quotes'], { input: text });
    expect(analysis!.quotes).toMatchObject([{ text: 'We will build it', kind: 'direct', verb: 'said' }]);
    expect(analysis!.entities!.map(({ id, name }) => [id, name])).toEqual([[analysis!.quotes![0]!.speaker, 'Ann Lee']]);
  });

  test('--by leaves the lists that somebody announces', async () => {
    const input =
      'Chancellor Angela Merkel named two goals. First, peace. Second, bread.\n\nAnn Lee gave two reasons. First, rain. Second, snow.';
    const leadsBy = async (name: string) => {
      const [answer] = await json(['points', '--by', name], { input });
      return answer!.points!.map(({ lead }) => lead!.text);
    };
    expect(await leadsBy('angela merkel')).toEqual(['Chancellor Angela Merkel named two goals.']);
    expect(await leadsBy('Lee')).toEqual(['Ann Lee gave two reasons.']);
    expect(await leadsBy('Wang Yi')).toEqual([]);
  });

  test('--brief cuts each point to its first clause, and --min-items leaves out short lists', async () => {
    const text =
      'The plan has two aims. First, build homes. They are needed. Second, cut taxes on bread and milk, because they are high.';
    const [[brief], [two], [none]] = [
      await json(['points', '--brief'], { input: text }),
      await json(['points', '--min-items', '2'], { input: text }),
      await json(['points', '--min-items', '3'], { input: text }),
    ];
    expect(two!.points).toHaveLength(1);
    expect(brief!.points![0]!.items.map((item) => item.text)).toEqual(['build homes', 'cut taxes on bread and milk']);
    expect(none!.points).toEqual([]);
  });

  const ESCAPE = '\u001b[';
  test.each<
    [
      what: string,
      args: readonly string[],
      given: { isTerminal?: boolean; env?: Record<string, string> },
      isColored: boolean,
    ]
  >([
    ['a pipe', [], {}, false],
    ['a terminal', [], { isTerminal: true }, true],
    ['a dumb terminal', [], { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['a pipe of a dumb terminal', [], { env: { TERM: 'dumb' } }, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['--color always on a dumb terminal', ['--color', 'always'], { isTerminal: true, env: { TERM: 'dumb' } }, true],
    ['--color never on a terminal', ['--color', 'never'], { isTerminal: true }, false],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR on a dumb terminal', [], { isTerminal: true, env: { TERM: 'dumb', FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR=false', [], { isTerminal: true, env: { FORCE_COLOR: 'false' } }, false],
    ['an empty FORCE_COLOR', [], { env: { FORCE_COLOR: '' } }, false],
    ['NO_COLOR', [], { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { isTerminal: true, env: { NO_COLOR: '' } }, true],
    ['NO_COLOR over FORCE_COLOR', [], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['--color over NO_COLOR', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['--color never over FORCE_COLOR', ['--color', 'never'], { env: { FORCE_COLOR: '1' } }, false],
  ])('color: %s', async (_, args, given, isColored) => {
    const { stdout } = await run(['entities', ...args, 'a.txt'], given);
    expect(stdout.includes(ESCAPE)).toBe(isColored);
  });

  test('an article cannot drive the terminal', async () => {
    const { stdout } = await run(['analyze'], {
      input: 'Talks \u001b[31mbegin\u202e in Kenya\n\nKenya and Chad opened talks on Friday, they said.',
    });
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('offsets', () => {
  const text = '😀 José met Ana in Kenya on 10 May 2024.';

  test.each([
    ['utf16', (t: string, start: number, end: number) => t.slice(start, end)],
    ['codepoint', (t: string, start: number, end: number) => [...t].slice(start, end).join('')],
    ['byte', (t: string, start: number, end: number) => Buffer.from(t).subarray(start, end).toString()],
  ] as const)('%s: every span is the slice', async (unit, slice) => {
    const [analysis] = await json(['analyze', '--offsets', unit], { input: text });
    expect(analysis!.offsets).toBe(unit);
    const spans = [...analysis!.entities!.flatMap(({ mentions }) => mentions), ...analysis!.dates!];
    expect(spans.length).toBeGreaterThan(1);
    for (const span of spans) expect(slice(text, span.start, span.end)).toBe(span.text);
  });
});

test.each([
  [['entities']],
  [['dates']],
  [['points']],
  [['quotes']],
  [['analyze', '--with-text']],
  [['entities', '--merge']],
  [['timeline']],
  [['statements', '--explain']],
  [['analyze', '--offsets', 'byte']],
])('what %j prints is what the schema says', async (args) => {
  const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse((await run(['schema'])).stdout) as object,
  );
  for (const output of await json([...args, 'a.txt', 'b.txt', 'empty.txt', 'records.json'])) {
    isValid(output);
    expect(isValid.errors).toBeNull();
  }
});

describe('--min-confidence', () => {
  const input = 'Ann Lee of Chad met Brok at the Hill on Friday. The Pact of Orn was signed by Ulm and Kenya.';

  test.each([[['entities']], [['analyze']], [['entities', '--merge']]])(
    '%j leaves out less certain entities, and nothing else',
    async ([command, ...more]) => {
      const entitiesWith = async (options: readonly string[]) =>
        (await json([command!, ...more, ...options], { input }))[0]!.entities!;
      const all = await entitiesWith([]);
      const confidences = all.map(({ confidence }) => confidence).sort((a, b) => a - b);
      const middle = confidences[Math.floor(confidences.length / 2)]!;
      expect(confidences[0]).toBeLessThan(middle);
      const names = (entities: typeof all) => entities.map(({ name }) => name);
      expect(names(await entitiesWith(['--min-confidence', String(middle)]))).toEqual(
        names(all.filter(({ confidence }) => confidence >= middle)),
      );
      expect(await entitiesWith(['--min-confidence', '0'])).toEqual(all);
    },
  );
});

describe('--types', () => {
  const lines = [
    'Greenpeace director Ann Lee met Bo Hill in Oslo.',
    'The report was written by Ann Lee of Greenpeace.',
  ];
  const input = lines.map((text) => JSON.stringify({ text })).join('\n');

  test('no id of an organization points to what is left out', async () => {
    const [all] = await json(['entities', '--from', 'ndjson', '-'], { input });
    expect(all!.entities!.find(({ name }) => name === 'Ann Lee')!.organization).toBeDefined();
    const [people] = await json(['entities', '--types', 'people', '--from', 'ndjson', '-'], { input });
    expect(people!.entities!.find(({ name }) => name === 'Ann Lee')!.organization).toBeUndefined();
  });

  test('no id of a speaker points to what is left out', async () => {
    const text = '"We will build it," said Ann Lee of Chad. "It is late," Chad said.';
    const speakers = async (args: readonly string[]) => (await json(['analyze', ...args], { input: text }))[0]!;
    const [all, countries] = [await speakers([]), await speakers(['--types', 'countries'])];
    expect(all.quotes!.map(({ speaker }) => all.entities!.find(({ id }) => id === speaker)?.name)).toEqual([
      'Ann Lee',
      'Chad',
    ]);
    expect(countries.quotes!.map(({ speaker }) => speaker)).toEqual([null, countries.entities![0]!.id]);
  });

  test('what is left out still tells who is who in several articles', async () => {
    const documents = async (args: readonly string[]) => {
      const [list] = await json(['entities', '--merge', ...args, '--from', 'ndjson', '-'], { input });
      const { entities } = list as unknown as Collection;
      return entities.filter(({ name }) => name === 'Ann Lee').map((entity) => entity.documents);
    };
    expect(await documents([])).toEqual([2]);
    expect(await documents(['--types', 'people'])).toEqual([2]);
  });
});

test('newsq schema prints the schema', async () => {
  const { stdout, exitCode } = await run(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'newsq/2',
  });
  expect(exitCode).toBe(0);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { newsq } from '../helpers/newsq.js';

const TALKS = `Talks open in Oslo

OSLO, May 10, 2024 (Reuters) - Foreign Minister Wang Yi met Ann Lee on Friday.
It rained. Wang said the talks went well. Ann Lee told Reuters: "We are glad."

Nobody spoke of Kenya.
Wang left on May 11.
`;
const MERGER = `Acme Corp. bought Marlow Steel Inc. on Monday.
Bo Hill, who runs Acme, said it was cheap.
`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-match-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
  write('talks.txt', TALKS);
  write('merger.txt', MERGER);
  write('crlf.txt', TALKS.replaceAll('\n', '\r\n'));
  write('latin1.txt', Buffer.from('José Peña said it in Chad.', 'latin1'));
  write(
    'german.txt',
    'Der Minister hat am Montag gesagt, dass die Gespräche gut gelaufen sind und weitergehen sollen. '.repeat(3),
  );
  write('evil.txt', 'Ann Lee\u001b[31m said\u202e so.\n');
  write(
    'page.html',
    `<html><head><title>Talks end</title></head><body><article><h1>Talks end</h1>${'<p>Ann Lee said it was over, and Bo Hill agreed with her on that.</p>'.repeat(3)}</article></body></html>`,
  );
  write(
    'records.ndjson',
    '{"id":"a","text":"Ann Lee spoke."}\n{"id":"b","text":"It rained.\\nAnn Lee said so. Bo Hill said no."}\n',
  );
  write('records.json', '[{"text":"Ann Lee spoke."},{"text":"It rained.\\nAnn Lee said so."}]');
  write('broken.ndjson', '{"text":"Ann Lee said so."}\nnot json\n');
  mkdirSync(join(cwd, 'news'));
  write('news/one.txt', 'Ann Lee said so.\n');
  write('news/two.txt', 'It rained.\n');
  write('decisions.txt', 'rename Bo Hill -> Robert Hill\nmerge Ann Lee -> Wang Yi\n');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], options: Parameters<typeof newsq>[1] = {}) =>
  newsq(['match', ...args], { cwd, ...options });

type Row = readonly [args: readonly string[], stdout: string, exitCode?: number];

const check = (rows: readonly Row[]) =>
  test.each(rows.map(([args, stdout, exitCode = 0]) => ({ args, stdout, exitCode })))(
    '$args',
    async ({ args, stdout, exitCode }) => {
      expect(await run(args)).toEqual({ stdout, stderr: '', exitCode });
    },
  );

const MET = '3:Foreign Minister Wang Yi met Ann Lee on Friday.\n';
const WELL = '4:Wang said the talks went well.\n';

describe('a line is a sentence', () => {
  check([
    [['#Person said', 'talks.txt'], WELL],
    [['#Person said', 'crlf.txt'], WELL],
    [['met', 'talks.txt'], MET],
    [['-o', '#Person (met|said)', 'talks.txt'], '3:Wang Yi met\n4:Wang said\n'],
    [['-o', '#Person', 'merger.txt'], '2:Bo Hill\n'],
    [['-o', '#Organization (acquired|bought) #Organization', 'merger.txt'], '1:Acme Corp. bought Marlow Steel Inc.\n'],
    [['-N', '#Person said', 'talks.txt'], 'Wang said the talks went well.\n'],
    [['-n', '#Person said', 'talks.txt'], WELL],
    [['-o', '#Person #Verb', 'talks.txt'], '3:Wang Yi met\n4:Wang said\n4:Ann Lee told\n7:Wang left\n'],
    [['-oN', '#Quote', 'talks.txt'], 'We are glad\n'],
    [['nothing', 'talks.txt'], '', 1],
    [['#Country said', 'talks.txt'], '', 1],
    [['-e', 'rained', '-e', 'met', 'talks.txt'], `${MET}4:It rained.\n`],
    [['--', '-foo', 'talks.txt'], '', 1],
  ]);

  test('what is read from a pipe has no name', async () => {
    expect(await run(['#Person said'], { input: TALKS })).toEqual({ stdout: WELL, stderr: '', exitCode: 0 });
    expect((await run(['-H', '#Person said', '-'], { input: TALKS })).stdout).toBe(`standard input:${WELL}`);
  });
});

describe('the names of files', () => {
  check([
    [['#Person said', 'talks.txt', 'merger.txt'], `talks.txt:${WELL}`],
    [['#Person said', 'merger.txt', 'talks.txt', '-I'], WELL],
    [['-H', '#Person said', 'talks.txt'], `talks.txt:${WELL}`],
    [['-HN', '#Person said', 'talks.txt'], 'talks.txt:Wang said the talks went well.\n'],
    [['-rn', 'said', 'news/one.txt', 'news/two.txt'], 'news/one.txt:1:Ann Lee said so.\n'],
    [['said', 'records.ndjson'], '2:Ann Lee said so.\n2:Bo Hill said no.\n'],
    [
      ['said', 'records.ndjson', 'talks.txt'],
      `records.ndjson:2:Ann Lee said so.\nrecords.ndjson:2:Bo Hill said no.\ntalks.txt:${WELL}`,
    ],
    [['said', 'records.json'], 'records.json[1]:2:Ann Lee said so.\n'],
    [['-o', 'Ann . said', 'page.html'], '3:Ann Lee said\n5:Ann Lee said\n7:Ann Lee said\n'],
  ]);
});

describe('counts and names', () => {
  check([
    [['-c', '#Person said', 'talks.txt'], '1\n'],
    [
      ['-c', 'said', 'talks.txt', 'merger.txt', 'news/one.txt', 'news/two.txt'],
      'talks.txt:1\nmerger.txt:1\nnews/one.txt:1\nnews/two.txt:0\n',
    ],
    [['-c', 'nothing', 'talks.txt'], '0\n', 1],
    [['-c', 'said', 'records.ndjson'], 'records.ndjson:1:0\nrecords.ndjson:2:2\n'],
    [['-l', 'said', 'news/one.txt', 'news/two.txt', 'talks.txt'], 'news/one.txt\ntalks.txt\n'],
    [['-L', 'said', 'news/one.txt', 'news/two.txt', 'talks.txt'], 'news/two.txt\n'],
    [['-L', 'said', 'news/two.txt'], 'news/two.txt\n', 1],
    [['-l', 'said', 'records.ndjson'], 'records.ndjson:2\n'],
    [['-q', 'said', 'talks.txt'], ''],
    [['-q', 'nothing', 'talks.txt'], '', 1],
    [['-m1', '-e', '#Person', 'talks.txt'], MET],
    [['-m', '1', '-c', '#Person', 'talks.txt'], '1\n'],
  ]);

  test('quiet ends with the first match, whatever came before it', async () => {
    const { stdout, exitCode } = await run(['-q', 'said', 'missing.txt', 'talks.txt', 'gone.txt']);
    expect([stdout, exitCode]).toEqual(['', 0]);
  });
});

describe('case', () => {
  check([
    [['wang', 'talks.txt'], `${MET}${WELL}7:Wang left on May 11.\n`],
    [['Talks', 'talks.txt'], '1:Talks open in Oslo\n'],
    [['-i', 'WANG left', 'talks.txt'], '7:Wang left on May 11.\n'],
    [['-s', 'wang', 'talks.txt'], '', 1],
  ]);
});

describe('what does not match, and what is around', () => {
  check([
    [['-v', '#Person', 'merger.txt'], '1:Acme Corp. bought Marlow Steel Inc. on Monday.\n'],
    [
      ['-v', 'nothing', 'merger.txt'],
      MERGER.split('\n')
        .map((line, i) => (line === '' ? '' : `${i + 1}:${line}\n`))
        .join(''),
    ],
    [['-vc', '#Person', 'news/one.txt', 'news/two.txt'], 'news/one.txt:0\nnews/two.txt:1\n'],
    [['-v', '/./', 'news/two.txt'], '', 1],
    [['-A1', 'rained', 'talks.txt'], `4:It rained.\n4-Wang said the talks went well.\n`],
    [['-B1', 'rained', 'talks.txt'], `3-Foreign Minister Wang Yi met Ann Lee on Friday.\n4:It rained.\n`],
    [
      ['-B1', 'rained|left', 'talks.txt'],
      '3-Foreign Minister Wang Yi met Ann Lee on Friday.\n4:It rained.\n--\n6-Nobody spoke of Kenya.\n7:Wang left on May 11.\n',
    ],
    [
      ['-C', '2', 'Kenya', 'talks.txt'],
      '4-Wang said the talks went well.\n4-Ann Lee told Reuters: "We are glad."\n6:Nobody spoke of Kenya.\n7-Wang left on May 11.\n',
    ],
    [
      ['-A1', 'rained|Kenya', 'talks.txt', 'news/one.txt', 'news/two.txt'],
      'talks.txt:4:It rained.\ntalks.txt-4-Wang said the talks went well.\n--\ntalks.txt:6:Nobody spoke of Kenya.\ntalks.txt-7-Wang left on May 11.\n--\nnews/two.txt:1:It rained.\n',
    ],
    [['-C1', 'met', '-o', 'talks.txt'], '3:met\n'],
    [['-C9', 'rained', 'news/two.txt'], '1:It rained.\n'],
  ]);
});

describe('--entity', () => {
  check([
    [['--entity', 'Wang Yi', 'talks.txt'], `${MET}${WELL}7:Wang left on May 11.\n`],
    [['--entity', 'wang yi', '-o', 'talks.txt'], '3:Wang Yi\n4:Wang\n7:Wang\n'],
    [['--entity', 'Wang', '-c', 'talks.txt'], '3\n'],
    [['--entity', 'Bo Hill', 'talks.txt'], '', 1],
    [['--entity', 'Wang Yi', '-e', 'left', 'talks.txt'], '7:Wang left on May 11.\n'],
    [['--entity', 'Wang Yi', '-e', 'rained', 'talks.txt'], '', 1],
    [['--entity', 'Wang Yi', '-e', '#Entity said', '-o', 'talks.txt', 'merger.txt'], 'talks.txt:4:Wang said\n'],
    [['--entity', 'Ann Lee', '-v', 'news/one.txt', 'news/two.txt'], 'news/two.txt:1:It rained.\n'],
    [
      ['--entity', 'Wang Yi', '--decisions', 'decisions.txt', '-l', 'talks.txt', 'news/one.txt', 'news/two.txt'],
      'talks.txt\nnews/one.txt\n',
    ],
  ]);

  test('a role that a quote names is a mention', async () => {
    const input = 'Finance Minister Ann Lee spoke in Oslo. The minister said taxes would fall. It rained.\n';
    expect((await run(['--entity', 'Ann Lee', '-o'], { input })).stdout).toBe('1:Ann Lee\n1:The minister\n');
  });
});

describe('color', () => {
  const colored =
    '\u001b[35mnews/one.txt\u001b[39m\u001b[36m:\u001b[39m\u001b[32m1\u001b[39m\u001b[36m:\u001b[39mAnn \u001b[1m\u001b[31mLee said\u001b[39m\u001b[22m so.\n';

  test.each([
    [['--color=always'], {}, false, colored],
    [['--color', 'never'], {}, true, 'news/one.txt:1:Ann Lee said so.\n'],
    [[], {}, false, 'news/one.txt:1:Ann Lee said so.\n'],
    [[], {}, true, colored],
    [[], { NO_COLOR: '1' }, true, 'news/one.txt:1:Ann Lee said so.\n'],
    [[], { FORCE_COLOR: '1' }, false, colored],
  ])('%j, %j, a terminal: %s', async (args, env, isTerminal, stdout) => {
    expect((await run(['Lee said', 'news/one.txt', 'news/two.txt', ...args], { env, isTerminal })).stdout).toBe(stdout);
  });

  test('nothing in the text acts on the terminal', async () => {
    expect((await run(['Lee', 'evil.txt'])).stdout).toBe('1:Ann Lee[31m said so.\n');
  });
});

describe('errors end with 2', () => {
  test.each([
    [['(a', 'talks.txt'], '', `newsq: the pattern '(a': the "(" is not closed\n`],
    [['#Verbs', 'talks.txt'], '', /^newsq: the pattern '#Verbs': there is no tag #Verbs; there are #Person, .*\n$/],
    [[], '', /^newsq: missing the pattern, like '#Person said'\n/],
    [['-i', '-s', 'a'], '', /^newsq: --ignore-case and --case-sensitive exclude each other\n/],
    [['-c', '-l', 'a'], '', /^newsq: --count and --files-with-matches exclude each other\n/],
    [['--json', '-c', 'a'], '', /^newsq: --json and --count exclude each other\n/],
    [['-A', 'x', 'a'], '', /^newsq: option '-A, --after-context <count>' argument 'x' is invalid\./],
    [['said', '-', '-'], '', /^newsq: standard input \("-"\) is given twice\n/],
    [['--format', 'table', 'said'], '', /^newsq: unknown option '--format'/],
    [['said', 'missing.txt', 'talks.txt'], `talks.txt:${WELL}`, 'newsq: missing.txt: no such file; check the name\n'],
    [['said', 'broken.ndjson'], '1:Ann Lee said so.\n', /^newsq: broken\.ndjson:2: not valid JSON.*\n$/],
    [['--decisions', 'missing.txt', 'said', 'talks.txt'], '', /^newsq: missing\.txt: no such file/],
  ] as const)('%j', async (args, stdout, message) => {
    const outcome = await run(args);
    expect([outcome.stdout, outcome.exitCode]).toEqual([stdout, 2]);
    expect(outcome.stderr).toMatch(message);
  });

  test('a guess is told, and is no error', async () => {
    expect(await run(['said', 'latin1.txt'])).toEqual({
      stdout: '1:José Peña said it in Chad.\n',
      stderr: 'newsq: latin1.txt: not UTF-8, read as Windows-1252\n',
      exitCode: 0,
    });
    expect(await run(['Gespräche', '-c', 'german.txt'])).toEqual({ stdout: '3\n', stderr: '', exitCode: 0 });
    expect((await run(['#Person', 'german.txt'])).stderr).toMatch(/seems to be in German/);
    expect((await run(['--lang', 'any', '#Person', 'german.txt'])).stderr).toBe('');
  });
});

describe('--json', () => {
  const json = async (...args: readonly string[]): Promise<Analysis[]> =>
    (await run(['--json', ...args])).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Analysis);

  test('an object for each article in which something matches', async () => {
    const found = await json('said', 'talks.txt', 'news/one.txt', 'news/two.txt', 'records.ndjson');
    expect(found.map(({ source }) => source.path)).toEqual(['talks.txt', 'news/one.txt', 'records.ndjson']);
    expect(await run(['--json', 'nothing', 'talks.txt'])).toEqual({ stdout: '', stderr: '', exitCode: 1 });
  });

  test('matches with their groups and whom they name', async () => {
    const [{ matches = [], entities = [], dates, quotes } = {} as Analysis] = await json(
      '[<who>#Person] (said|met) [<rest>#Person?]',
      'talks.txt',
    );
    const wang = entities.find(({ name }) => name === 'Wang Yi')!;
    expect(entities.map(({ name }) => name)).toEqual(['Wang Yi', 'Ann Lee']);
    expect([dates, quotes]).toEqual([undefined, undefined]);
    expect(matches).toEqual([
      {
        text: 'Wang Yi met Ann Lee',
        start: 68,
        end: 87,
        line: 3,
        sentence: { index: 2, text: 'Foreign Minister Wang Yi met Ann Lee on Friday.', start: 51, end: 98 },
        groups: {
          who: { text: 'Wang Yi', start: 68, end: 75, entity: wang.id, name: 'Wang Yi' },
          rest: { text: 'Ann Lee', start: 80, end: 87, entity: entities[1]!.id, name: 'Ann Lee' },
        },
        mentions: [
          { text: 'Wang Yi', start: 68, end: 75, entity: wang.id, name: 'Wang Yi' },
          { text: 'Ann Lee', start: 80, end: 87, entity: entities[1]!.id, name: 'Ann Lee' },
        ],
      },
      {
        text: 'Wang said',
        start: 110,
        end: 119,
        line: 4,
        sentence: { index: 4, text: 'Wang said the talks went well.', start: 110, end: 140 },
        groups: { who: { text: 'Wang', start: 110, end: 114, entity: wang.id, name: 'Wang Yi' } },
        mentions: [{ text: 'Wang', start: 110, end: 114, entity: wang.id, name: 'Wang Yi' }],
      },
    ]);
  });

  test('a group that is no name has no entity, and words alone need none', async () => {
    const [{ matches = [], entities } = {} as Analysis] = await json('[rained]', 'talks.txt');
    expect(matches[0]!.groups).toEqual({ 0: { text: 'rained', start: 102, end: 108, entity: null, name: null } });
    expect([matches[0]!.mentions, entities]).toEqual([[], []]);
  });

  test('-v: the sentences themselves; --with-text and --offsets as elsewhere', async () => {
    const [{ matches = [], article, offsets } = {} as Analysis] = await json(
      ...['-v', '--with-text', '--offsets', 'byte', 'nothing', 'merger.txt'],
    );
    expect(matches.map(({ text, groups }) => [text, groups])).toEqual([
      ['Acme Corp. bought Marlow Steel Inc. on Monday.', {}],
      ['Bo Hill, who runs Acme, said it was cheap.', {}],
    ]);
    expect([article.text, offsets]).toEqual([MERGER, 'byte']);
  });
});

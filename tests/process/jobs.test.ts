import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, newsqProcess } from '../helpers/newsq.js';

const NAMES = ['Ann Lee', 'Wang Yi', 'Bo Hill', 'Rosa Diaz', 'Tom Reyes'];
const CITIES = ['Oslo', 'Nairobi', 'Lima', 'Hanoi'];

/** Made articles: every one says something else, and some are long. */
function articleOf(i: number): string {
  const [name, city] = [NAMES[i % 5]!, CITIES[i % 4]!];
  const head = `${city.toUpperCase()}, Sept. ${1 + (i % 28)}, 2020 (Reuters) - ${name} met the council of ${city} on Monday.`;
  const said = `"We will build bridge number ${i}," said ${name}. The talks go on until October 2021.`;
  return `${head} ${`${said} `.repeat(i % 7 === 0 ? 60 : 2)}`;
}

const COUNT = 160;
const records = Array.from({ length: COUNT }, (_, id) =>
  // Two that fail, between others.
  id === 40 ? '{"text": ' : id === 90 ? '{"id": 90, "note": "no text"}' : JSON.stringify({ id, text: articleOf(id) }),
);

const large = Array.from({ length: 4 }, () => records.join('\n')).join('\n');

const base = mkdtempSync(join(tmpdir(), 'newsq-jobs-'));
afterAll(() => rmSync(base, { recursive: true }));
beforeAll(() => {
  writeFileSync(join(base, 'news.ndjson'), records.join('\n'));
  writeFileSync(join(base, 'large.ndjson'), large);
  mkdirSync(join(base, 'news'));
  for (let i = 0; i < 90; i++) writeFileSync(join(base, `news/${i}.txt`), articleOf(i));
});

const run = (args: string, input = '') => newsqProcess(args.split(' '), { cwd: base, input });

describe('the same with any number of jobs: what is printed, what is said, and the exit code', () => {
  test.each([
    'entities --json news.ndjson',
    'entities --format csv --sort count:desc news.ndjson news',
    'entities --merge --json news.ndjson',
    'analyze --json --explain news.ndjson',
    'timeline --json news.ndjson',
    'statements news.ndjson',
    'network --json news',
    'quotes --format html news.ndjson',
    'match -C1 #Person news',
    'match --json #Date news.ndjson',
  ])('%s', async (command) => {
    const [one, three] = [await run(`${command} --jobs 1`), await run(`${command} --jobs 3`)];
    expect(three).toEqual(one);
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(one.exitCode).toBe(command.includes('ndjson') ? (command.startsWith('match') ? 2 : 1) : 0);
  });

  test.each(['entities --json news.ndjson', 'match --json #Date news.ndjson'])(
    '%s, with as many as are worth while where none are asked for',
    async (command) => {
      expect(await run(command)).toEqual(await run(`${command} --jobs 1`));
    },
  );

  test('decisions that did nothing are told, whoever would have made them', async () => {
    writeFileSync(join(base, 'decisions.txt'), 'rename Ann Lee -> Ann B. Lee\ndrop Nobody Here\n');
    const { stdout, stderr } = await run('entities --json --decisions decisions.txt --jobs 2 news');
    expect(stdout).toContain('"Ann B. Lee"');
    expect(stderr).toBe('newsq: decisions.txt:2: no article here names "Nobody Here"; the decision did nothing\n');
  });

  test('a reader that has seen enough ends the run', async () => {
    const child = spawn(process.execPath, [BIN, 'entities', '--json', '--jobs', '2', 'news.ndjson'], { cwd: base });
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect(exitCode).toBe(0);
  });

  test('a signal ends it after a whole line', async () => {
    writeFileSync(join(base, 'endless.ndjson'), Array.from({ length: 20 }, () => records.join('\n')).join('\n'));
    const child = spawn(process.execPath, [BIN, 'analyze', '--json', '--jobs', '2', 'endless.ndjson'], { cwd: base });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout === '') setTimeout(() => child.kill('SIGINT'), 50);
      stdout += text;
    });
    expect(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))).toBe('SIGINT');
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout.split('\n').length).toBeLessThan(20 * COUNT);
  });

  test.each([['--jobs 0'], ['--jobs 300'], ['--jobs two']])('%s: wrong usage', async (option) => {
    const { stderr, exitCode } = await run(`entities ${option} news`);
    expect(stderr).toMatch(/^newsq: option '-J, --jobs <count>' argument '\w+' is invalid\. Give a/);
    expect(exitCode).toBe(2);
  });
});

describe('--errors', () => {
  test('a record names the file, not the folder that it was found in', async () => {
    mkdirSync(join(base, 'mixed/below'), { recursive: true });
    writeFileSync(join(base, 'mixed/binary.txt'), Buffer.alloc(500));
    writeFileSync(
      join(base, 'mixed/below/records.ndjson'),
      `{"text":"Oslo."}\n{"text":\n${JSON.stringify({ text: 'Oslo. '.repeat(2_000_000) })}\n`,
    );
    symlinkSync('nowhere', join(base, 'mixed/link.txt'));
    await run('dates --json --errors mixed-errors.ndjson mixed');
    const records = readFileSync(join(base, 'mixed-errors.ndjson'), 'utf8').trim().split('\n');
    expect(records.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual([
      'mixed/below/records.ndjson',
      'mixed/below/records.ndjson',
      'mixed/binary.txt',
      'mixed/link.txt',
    ]);
  });

  test('has a record for each that failed, and the articles can be run again', async () => {
    writeFileSync(join(base, 'big.ndjson'), `${JSON.stringify({ id: 'b', text: 'Oslo. '.repeat(2_000_000) })}\n`);
    const { exitCode } = await run('dates --json --jobs 2 --errors errors.ndjson news.ndjson missing.txt big.ndjson');
    expect(exitCode).toBe(3);
    const errors = readFileSync(join(base, 'errors.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(errors.map(({ path, where = null, id = null }) => [path, where, id])).toEqual([
      ['news.ndjson', 'news.ndjson:41', null],
      ['news.ndjson', 'news.ndjson:91', null],
      ['missing.txt', null, null],
      ['big.ndjson', 'big.ndjson:1', 'b'],
    ]);
    expect(errors.slice(0, 2).map(({ raw }) => raw)).toEqual([records[40], records[90]]);
    expect(errors[2]!.error).toBe('missing.txt: no such file; check the name');
    expect(errors[3]!.text).toHaveLength(12_000_000);
    expect((await run('dates --json --errors errors.ndjson news')).stderr).toBe(
      'newsq: errors.ndjson: is there already; --force replaces it\n',
    );
    expect((await run('dates --json --errors errors.ndjson --force news')).stderr).toBe('');
    expect(readFileSync(join(base, 'errors.ndjson'), 'utf8')).toBe('');
  });

  test('a record that was read without its day has its place alone', async () => {
    mkdirSync(join(base, 'undated'));
    writeFileSync(join(base, 'undated/a.ndjson'), '{"text":"Oslo.","date":"soon"}\n{"text":"Lima."}\n');
    expect((await run('entities --json --errors day-errors.ndjson undated')).exitCode).toBe(1);
    const lines = readFileSync(join(base, 'day-errors.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        error: 'undated/a.ndjson:1: "date" is not a day for certain, left out; write it like 2020-09-17',
        path: 'undated/a.ndjson',
        where: 'undated/a.ndjson:1',
      },
    ]);
  });

  test.skipIf(spawnSync('jq', ['--version']).status !== 0)('what failed is run again by itself', async () => {
    const lines = [
      '{"id":1,"text":"Ann Lee met Bo Hill in Oslo."}',
      '{"id":2,"lead":"Wang Yi spoke."}',
      '{"id":3,"text":',
    ];
    writeFileSync(join(base, 'part.ndjson'), lines.join('\n'));
    writeFileSync(
      join(base, 'part.json'),
      JSON.stringify([
        { id: 4, text: 'Oslo.' },
        { id: 5, lead: 'Rosa Diaz spoke.' },
      ]),
    );
    await run('entities --json --errors part-errors.ndjson part.ndjson part.json late.txt');
    const jq = (filter: string) =>
      spawnSync('jq', ['-r', filter, 'part-errors.ndjson'], { cwd: base, encoding: 'utf8' });
    expect(jq('select(.where | not).path').stdout).toBe('late.txt\n');
    expect(jq('select(.raw) | [.where, .raw] | @tsv').stdout).toBe(
      `part.ndjson:2\t${lines[1]}\npart.ndjson:3\t${lines[2]}\npart.json[1]\t{"id":5,"lead":"Rosa Diaz spoke."}\n`,
    );
    const again = await run('entities --json --text-field lead --from ndjson -', jq('select(.raw).raw').stdout);
    expect(again.stderr).toMatch(/^newsq: standard input:2: not valid JSON.*\n$/);
    expect(again.stdout.match(/"id":\d/g)).toEqual(['"id":2', '"id":5']);
  });

  test('is never written over an input, or any other file', async () => {
    const before = readFileSync(join(base, 'news.ndjson'), 'utf8');
    for (const force of ['', '--force ']) {
      const { stderr, exitCode } = await run(`dates --json --errors news.ndjson ${force}news`);
      expect(stderr).toBe('newsq: news.ndjson: is there, and no file of errors; name another file\n');
      expect(exitCode).toBe(2);
    }
    expect(readFileSync(join(base, 'news.ndjson'), 'utf8')).toBe(before);
  });
});

describe('--resume', () => {
  /** Starts a run and kills it after some milliseconds; null if it ended before. */
  async function killed(args: readonly string[], after: number): Promise<boolean> {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: base, stdio: 'ignore' });
    const ended = new Promise<boolean>((resolve) => child.on('close', (_, signal) => resolve(signal !== 'SIGKILL')));
    await Promise.race([wait(after), ended]);
    child.kill('SIGKILL');
    return !(await ended);
  }

  test.each(['entities --format csv', 'entities --format html --jobs 2'])(
    '%s: after a kill at any moment the same command ends with the same output',
    async (command) => {
      const files = ['out', 'errors', 'journal'].map((name) => join(base, `resumed.${name}`));
      for (const file of files) rmSync(file, { force: true });
      await run(`${command} -o whole.out --errors whole.errors --force large.ndjson`);
      const args = [...command.split(' '), '-o', 'resumed.out', '--errors', 'resumed.errors'];
      const resumed = [...args, '--resume', 'resumed.journal', 'large.ndjson'];
      let kills = 0;
      for (const after of [150, 420, 610, 500]) kills += Number(await killed(resumed, after));
      const { exitCode, stderr } = await newsqProcess(resumed, { cwd: base });
      expect(kills).toBeGreaterThan(0);
      expect(exitCode).toBe(1);
      expect(existsSync(files[2]!)).toBe(false);
      expect(readFileSync(files[0]!, 'utf8')).toBe(readFileSync(join(base, 'whole.out'), 'utf8'));
      expect(readFileSync(files[1]!, 'utf8')).toBe(readFileSync(join(base, 'whole.errors'), 'utf8'));
      expect(stderr).not.toContain('fault');
      expect(readdirSync(base).filter((name) => name.startsWith('.newsq'))).toEqual([]);
    },
    60_000,
  );

  /** Kills a run after it has written down how far it came. */
  async function interrupt(args: readonly string[], journal: string, written = /state/): Promise<void> {
    const isWritten = () => existsSync(join(base, journal)) && written.test(readFileSync(join(base, journal), 'utf8'));
    for (let after = 400; !isWritten(); after += 200) await killed(args, after);
  }

  test('a run that was killed before it wrote down anything begins anew', async () => {
    writeFileSync(join(base, 'some.ndjson'), records.join('\n'));
    const args = ['entities', '-o', 'n.out', '--errors', 'n.errors', '--resume', 'n.journal', 'some.ndjson'];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: base, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(join(base, 'n.errors'))) await wait(2);
    child.kill('SIGKILL');
    await ended;
    const { stderr, exitCode } = await newsqProcess(args, { cwd: base });
    expect({ exitCode, isRefused: stderr.includes('is there already') }).toEqual({ exitCode: 1, isRefused: false });
    expect(readFileSync(join(base, 'n.errors'), 'utf8').trim().split('\n')).toHaveLength(2);
  }, 60_000);

  test('an input that has become shorter, and an output that has, cannot go on', async () => {
    const start = ['entities', '--json', '-o', 's.json', '--resume', 's.journal', 'short.ndjson'];
    writeFileSync(join(base, 'short.ndjson'), large);
    await interrupt(start, 's.journal');
    writeFileSync(join(base, 'short.ndjson'), records.slice(0, 3).join('\n'));
    const shorter = await newsqProcess(start, { cwd: base });
    expect(shorter.stderr).toMatch(
      /s\.journal: only 3 of the \d+ articles that were done are there; give the same input/,
    );
    expect(shorter.exitCode).toBe(2);
    expect(existsSync(join(base, 's.json'))).toBe(false);
    writeFileSync(join(base, 'short.ndjson'), large);
    const unfinished = readdirSync(base).find((name) => name.startsWith('.newsq'))!;
    writeFileSync(join(base, unfinished), '');
    const cut = await newsqProcess(start, { cwd: base });
    expect(cut.stderr).toMatch(/^newsq: s\.json: less is there than was written; remove the file of --resume/);
    expect(cut.exitCode).toBe(2);
    for (const name of [unfinished, 's.journal']) rmSync(join(base, name));
  }, 60_000);

  test('what was written of the output, or of the errors, and was changed meanwhile, cannot go on', async () => {
    const start = [
      'entities',
      '--json',
      '-o',
      'd.json',
      '--errors',
      'd.errors',
      '--resume',
      'd.journal',
      'large.ndjson',
    ];
    await interrupt(start, 'd.journal', /"errors":\{"bytes":[1-9]/);
    const unfinished = readdirSync(base).find((name) => /^\.newsq-.*tmp$/.test(name))!;
    for (const [file, name] of [
      [unfinished, 'd.json'],
      ['d.errors', 'd.errors'],
    ] as const) {
      const before = readFileSync(join(base, file), 'utf8');
      writeFileSync(join(base, file), before.replace('news', 'NEWS').replace('large', 'LARGE'));
      const { stderr, exitCode } = await newsqProcess(start, { cwd: base });
      expect(stderr).toBe(`newsq: ${name}: what was written was changed; remove the file of --resume and begin anew\n`);
      expect(exitCode).toBe(2);
      writeFileSync(join(base, file), before);
    }
    expect((await newsqProcess(start, { cwd: base })).exitCode).toBe(1);
    expect(readFileSync(join(base, 'd.json'), 'utf8')).toBe((await run('entities --json large.ndjson')).stdout);
  }, 60_000);

  test('a file that somebody else made in the place of the output stays, and --force goes on', async () => {
    const start = ['entities', '--json', '-o', 'm.json', '--resume', 'm.journal', 'large.ndjson'];
    await interrupt(start, 'm.journal');
    writeFileSync(join(base, 'm.json'), 'theirs\n');
    const { stderr, exitCode } = await newsqProcess(start, { cwd: base });
    expect({ stderr, exitCode }).toEqual({
      stderr: 'newsq: m.json: is there already; --force replaces it\n',
      exitCode: 2,
    });
    expect(readFileSync(join(base, 'm.json'), 'utf8')).toBe('theirs\n');
    const forced = await newsqProcess([...start, '--force'], { cwd: base });
    expect(forced.stderr).toMatch(/^newsq: \d+ articles? (?:was|were) done before; going on after (?:it|them)\n/);
    expect(readFileSync(join(base, 'm.json'), 'utf8')).toBe((await run('entities --json large.ndjson')).stdout);
  }, 60_000);

  test('a run that was killed after its output was in place was done', async () => {
    const start = ['entities', '--json', '-o', 'p.json', '--resume', 'p.journal', 'large.ndjson'];
    await interrupt(start, 'p.journal');
    const unfinished = readdirSync(base).find((name) => /^\.newsq-.*tmp$/.test(name))!;
    appendFileSync(join(base, 'p.journal'), '{"done":true}\n');
    linkSync(join(base, unfinished), join(base, 'p.json'));
    expect(await newsqProcess(start, { cwd: base })).toMatchObject({ stderr: 'newsq: p.json: was done before\n' });
    expect(readdirSync(base).filter((name) => /^\.newsq|p\.journal/.test(name))).toEqual([]);
  }, 60_000);

  test.each(['timeline --json', 'entities --json --merge'])(
    '%s: a journal that had no more room goes on from it',
    async (command) => {
      const args = `${command} -o w.json --resume w.journal large.ndjson`;
      const whole = await run(`${command} large.ndjson`);
      for (const [limit, code] of Object.entries({ 200: 74, unlimited: 1 })) {
        const line = `ulimit -f ${limit}; '${process.execPath}' '${BIN}' ${args}`;
        const child = spawn('bash', ['-c', line], { cwd: base, stdio: 'ignore' });
        expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
      }
      expect(readFileSync(join(base, 'w.json'), 'utf8')).toBe(whole.stdout);
      rmSync(join(base, 'w.json'));
    },
    60_000,
  );

  test('a journal that was changed, or is damaged, is refused, and stays', async () => {
    const start = ['timeline', '--json', '-o', 'c.json', '--resume', 'c.journal', 'large.ndjson'];
    await interrupt(start, 'c.journal');
    const before = readFileSync(join(base, 'c.journal'), 'utf8');
    const number = (key: string, value: string) =>
      before.replaceAll(new RegExp(`"${key}":\\d+`, 'g'), `"${key}":${value}`);
    const changed = [
      ...['bytes', 'articles', 'printed', 'read', 'failures'].map((key) => number(key, '-5')),
      ...[number('articles', '1.5'), number('bytes', '99999999999'), number('checksum', 'null'), number('sum', '1')],
      before.replace('"state":{', '"state":['),
      before.replace('"path":"large', '"path":"large2'),
    ];
    for (const journal of changed) {
      writeFileSync(join(base, 'c.journal'), journal);
      const { stderr, exitCode } = await newsqProcess(start, { cwd: base });
      expect(stderr).toBe('newsq: c.journal: is damaged, or was changed; remove it and begin anew\n');
      expect(exitCode).toBe(2);
      expect(readFileSync(join(base, 'c.journal'), 'utf8')).toBe(journal);
    }
    writeFileSync(join(base, 'c.journal'), before);
    expect((await newsqProcess(start, { cwd: base })).exitCode).toBe(1);
    expect(readFileSync(join(base, 'c.json'), 'utf8')).toBe((await run('timeline --json large.ndjson')).stdout);
  }, 60_000);

  test('of two runs that start at one moment, one has the journal and the other ends at once', async () => {
    const whole = await run('entities --json large.ndjson');
    for (let i = 0; i < 12; i++) {
      const args = ['entities', '--json', '-o', 't.json', '--force', '--resume', 't.journal', 'large.ndjson'];
      // The second by another name of the same file, or with another journal for the same output.
      const other = args.map((arg) =>
        arg !== 't.journal' || i % 3 === 0 ? arg : i % 3 === 1 ? './t.journal' : 'u.journal',
      );
      const pair = await Promise.all([newsqProcess(args, { cwd: base }), newsqProcess(other, { cwd: base })]);
      const [done, refused] = pair.toSorted((a, b) => a.exitCode! - b.exitCode!);
      expect([done!.exitCode, refused!.exitCode]).toEqual([1, 2]);
      expect(refused!.stderr).toMatch(/^newsq: (?:t|\.\/t)\.\w+: is in use by process \d+; wait for its end\n$/);
      expect(readFileSync(join(base, 't.json'), 'utf8')).toBe(whole.stdout);
      expect(readdirSync(base).filter((name) => /^\.newsq|journal$/.test(name))).toEqual([]);
    }
  }, 180_000);

  test('what a run that may go on has is not written by one without a journal, which ends at once', async () => {
    const args = ['entities', '--json', '-o', 'x.json', '--resume', 'x.journal', 'endless.ndjson'];
    writeFileSync(join(base, 'endless.ndjson'), Array.from({ length: 20 }, () => large).join('\n'));
    const child = spawn(process.execPath, [BIN, ...args], { cwd: base, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(join(base, 'x.journal'))) await wait(2);
    for (const name of ['x.json', 'x.journal'])
      expect(await run(`text --force -o ${name} news/1.txt`)).toMatchObject({
        stderr: `newsq: ${name}: is in use by process ${child.pid}; wait for its end\n`,
        exitCode: 2,
      });
    child.kill('SIGKILL');
    await ended;
    expect((await run('text --force -o x.json news/1.txt')).exitCode).toBe(0);
    const left = readdirSync(base).filter((name) => /^\.newsq.*lock$/.test(name));
    // That of the journal.
    expect(left).toHaveLength(1);
    for (const name of [...left, 'x.journal']) rmSync(join(base, name));
  }, 60_000);

  test.skipIf(process.platform === 'win32')('a disk without any room is left as it was', () => {
    const line = `ulimit -f 0; '${process.execPath}' '${BIN}' entities -o y.out --resume y.journal news`;
    const before = readdirSync(base);
    expect(spawnSync('bash', ['-c', line], { cwd: base }).status).toBe(74);
    expect(readdirSync(base)).toEqual(before);
  });

  test('a run that was killed has its journal no more, at once; one on another computer may', async () => {
    const start = ['entities', '--json', '-o', 'v.json', '--resume', 'v.journal', 'large.ndjson'];
    await interrupt(start, 'v.journal');
    // Not waited for: a process that was killed is there until its parent takes note.
    const shell = `'${process.execPath}' '${BIN}' ${start.join(' ')} & sleep 0.6; kill -9 $!; exec '${process.execPath}' '${BIN}' ${start.join(' ')}`;
    const child = spawn('bash', ['-c', shell], { cwd: base, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(readFileSync(join(base, 'v.json'), 'utf8')).toBe((await run('entities --json large.ndjson')).stdout);
    const lock = `.newsq-${crc32(join(realpathSync(base), 'v.journal')).toString(16)}.lock`;
    writeFileSync(join(base, lock), '{"by":1,"host":"elsewhere","since":null,"key":"k"}\n');
    const { stderr, exitCode } = await newsqProcess([...start, '--force'], { cwd: base });
    expect(stderr).toBe(
      `newsq: v.journal: is in use by process 1 of elsewhere; wait for its end, or remove ${join(realpathSync(base), lock)} if it has ended\n`,
    );
    expect(exitCode).toBe(2);
    rmSync(join(base, lock));
  }, 60_000);

  test.each([
    ['-o a.out --errors ./a.out', '--output and --errors name the same file, ./a.out; name two', 2],
    ['-o a.out --resume a.out', '--output and --resume name the same file, a.out; name two', 2],
    ['-o a.out --resume .', '.: is no plain file; name another for --resume', 2],
    ['-o a.out --resume news', 'news: is an input as well; name another file for --resume', 2],
    ['-o a.out --resume none/j', 'none/j: ', 74],
    ['-o news.ndjson --resume a.journal', 'news.ndjson: is there already; --force replaces it', 2],
  ])('%s: refused at once, and nothing is left', async (options, message, code) => {
    const { stderr, exitCode } = await run(`entities ${options} news`);
    expect(stderr.startsWith(`newsq: ${message}`)).toBe(true);
    expect(exitCode).toBe(code);
    for (const name of ['a.out', 'a.journal']) expect(existsSync(join(base, name))).toBe(false);
  });

  test('another command line, or other articles, cannot go on', async () => {
    const start = ['entities', '--json', '-o', 'o.json', '--resume', 'o.journal', 'large.ndjson'];
    await interrupt(start, 'o.journal');
    const other = await newsqProcess(['dates', ...start.slice(1)], { cwd: base });
    expect(other.stderr).toMatch(/^newsq: o\.journal: is of a run that was asked for something else;/);
    expect(other.exitCode).toBe(2);
    writeFileSync(join(base, 'large.ndjson'), records.toReversed().join('\n'));
    const changed = await newsqProcess(start, { cwd: base });
    expect(changed.stderr).toMatch(/o\.journal: the first \d+ articles are not those that were done; remove it/);
    expect(changed.exitCode).toBe(2);
  }, 60_000);

  test('it needs a file to write, and does not write over another', async () => {
    const { stderr, exitCode } = await run('entities --resume j news');
    expect(stderr).toMatch(/^newsq: --resume needs a file that is written; add --output FILE\n/);
    expect(exitCode).toBe(2);
    writeFileSync(join(base, 'mine.txt'), 'not a journal\n');
    expect((await run('entities -o new.out --resume mine.txt news')).stderr).toBe(
      'newsq: mine.txt: is there, and no journal; name another file\n',
    );
    expect(readFileSync(join(base, 'mine.txt'), 'utf8')).toBe('not a journal\n');
  });
});

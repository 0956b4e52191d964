import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOver } from '../../src/dev/fuzz/command-lines.js';
import { newsqProcess } from '../helpers/newsq.js';

/** Runs a command over one short article, with the given defaults. */
async function withConfig(text: string, argv: readonly string[]) {
  const files: Readonly<Record<string, string>> = {
    'a.txt': 'OSLO, Sept. 3, 2020 (Reuters) - Ann Lee met Acme Nord in Oslo. "It grew," said Lee on Monday.',
    '../own.csv': 'form,type,name\nAnn Lee,person,Ann B. Lee',
    'own.csv': 'form,type,name\nAnn Lee,person,Ann C. Lee',
  };
  const open = (path: string) => {
    if (!Object.hasOwn(files, path)) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return [Buffer.from(files[path]!)];
  };
  const findConfig = () => ({ path: '../.newsqrc.json', text });
  const { thrown, stdout, stderr, exitCode } = await runOver(argv, open, { findConfig });
  expect(thrown).toBeNull();
  return { stdout, stderr: stderr.split('\n').slice(0, -1), exitCode };
}

const told = (names: string) => `newsq: options from ../.newsqrc.json: ${names}`;

describe('gives an option that the command line does not', () => {
  test.each<[config: string, argv: string, expected: RegExp, names: string | null]>([
    ['{"json": true}', 'entities a.txt', /^\{"schema"/, 'json'],
    ['{"format": "csv"}', 'entities a.txt', /^article,/, 'format'],
    ['{"format": "csv"}', 'entities --format json a.txt', /^\{"schema"/, null],
    ['{"format": "csv"}', 'entities --json a.txt', /^\{"schema"/, null],
    ['{"json": true}', 'entities --format csv a.txt', /^article,/, null],
    // a format that the command does not have
    ['{"format": "csv"}', 'analyze a.txt', /^a\.txt/, null],
    // an option that it does not have
    ['{"types": ["people"]}', 'dates a.txt', /^a\.txt/, null],
    ['{"types": ["people"]}', 'entities a.txt', /People \(\d\)\n(?![\s\S]*Places)/, 'types'],
    ['{"types": "people,places"}', 'entities a.txt', /People \(\d\)[\s\S]*Places/, 'types'],
    ['{"types": "people"}', 'entities --types places a.txt', /^(?![\s\S]*People)[\s\S]*Places/, null],
    ['{"min-confidence": 1}', 'entities --types places --json a.txt', /"confidence":1[,}]/, 'min-confidence'],
    // of one command
    ['{"entities": {"format": "csv"}}', 'entities a.txt', /^article,/, 'format'],
    ['{"dates": {"format": "csv"}}', 'entities a.txt', /^a\.txt/, null],
    ['{"json": true, "entities": {"format": "csv"}}', 'entities a.txt', /^article,/, 'format'],
    ['{"format": "json", "entities": {"format": "csv"}}', 'dates a.txt', /^\{"schema"/, 'format'],
    ['{"match": {"count": true}}', 'match Ann a.txt', /^1\n$/, 'count'],
    ['{"match": {"count": true}}', 'match --json Ann a.txt', /^\{"schema"/, null],
    // files are beside the file that names them
    ['{"lexicon": "own.csv"}', 'entities a.txt', /Ann B\. Lee/, 'lexicon'],
    ['{"lexicon": "own.csv"}', 'entities --lexicon own.csv a.txt', /Ann C\. Lee/, null],
    [
      '{"lexicon": "own.csv", "only-listed": true}',
      'entities a.txt',
      /People \(\d\)\n(?![\s\S]*Places)/,
      'lexicon, only-listed',
    ],
    // one that may have a value, or be there alone
    ['{"accurate": true}', 'entities a.txt', /Ann Lee/, 'accurate'],
    ['{"accurate": "all"}', 'quotes a.txt', /Ann Lee/, 'accurate'],
    ['{"accurate": true}', 'timeline a.txt', /grew|Oslo/, 'accurate'],
    ['{"accurate": true}', 'dates a.txt', /^a\.txt/, null],
    // what is false is as if it were not there
    ['{"json": false}', 'entities a.txt', /^a\.txt/, null],
    // days in two ways
    ['{"since": "2021"}', 'statements a.txt', /Statements \(0\)|^1 article\n(?![\s\S]*grew)/, 'since'],
    ['{"since": "2021"}', 'statements --from 2020 a.txt', /grew/, null],
    ['{"since": "2021"}', 'statements --from text a.txt', /^(?![\s\S]*grew)/, 'since'],
    ['{}', 'entities a.txt', /^a\.txt/, null],
  ])('%s: %s', async (config, argv, expected, names) => {
    const { stdout, stderr, exitCode } = await withConfig(config, argv.split(' '));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(expected);
    expect(stderr).toEqual(names === null ? [] : [told(names)]);
  });
});

describe('is left alone', () => {
  test.each(['entities --no-config a.txt', 'entities a.txt --no-config'])('%s', async (argv) => {
    const { stdout, stderr, exitCode } = await withConfig('{"json": nonsense', argv.split(' '));
    expect([stdout.startsWith('a.txt'), stderr, exitCode]).toEqual([true, [], 0]);
  });
});

describe('refuses', () => {
  const at = (line: number, message: string) => `newsq: ../.newsqrc.json:${line}: ${message}`;
  test.each<[config: string, faults: readonly string[]]>([
    ['{\n\n\n"formt": "json"}', [at(4, '"formt": no such option; did you mean "format"?')]],
    ['{"--format": "json"}', [at(1, '"--format": no such option; did you mean "format"?')]],
    ['{"nonsense": 1}', [at(1, '"nonsense": no such option')]],
    ['{"quotes": {\n"types": "people"}}', [at(2, '"quotes.types": no such option of "newsq quotes"')]],
    ['{"entities": "csv"}', [at(1, '"entities": is a command; give its options, like {"format": "json"}')]],
    ['{"explain": "yes"}', [at(1, '"explain": is true or false, not "yes"')]],
    ['{"accurate": "some"}', [at(1, '"accurate": "some" is not valid; allowed choices are unsure, all')]],
    ['{"anchor": true}', [at(1, '"anchor": is a text or a number, not true')]],
    ['{"anchor": ["2020-09-17"]}', [at(1, '"anchor": is a text or a number, not ["2020-09-17"]')]],
    [
      '{"anchor": "2020-9-17"}',
      [at(1, '"anchor": "2020-9-17" is not valid; give a day of the calendar, like 2020-09-17')],
    ],
    ['{"min-confidence": 2}', [at(1, '"min-confidence": 2 is not valid; give a number from 0 to 1, like 0.9')]],
    ['{"output": "x.json"}', [at(1, '"output": is no default; give it on the command line')]],
    ['{"files-from": "x"}', [at(1, '"files-from": is no default; give it on the command line')]],
    ['{"json": true,\n"json": false}', [at(2, '"json": is there already, in line 1; keep one of them')]],
    ['["json"]', [at(1, 'holds no object of options, like {"format": "json"}')]],
    [' ', [at(1, 'is empty; write {} for no defaults')]],
    ['{"json": true,}', [at(1, 'no JSON: "}" in place of a name in quotation marks')]],
    ['{\n"json" true}', [at(2, 'no JSON: "true" in place of ":" after "json"')]],
    ['{\n"json": yes}', [at(2, 'no JSON: "yes" in place of a value')]],
    ['{"json": true', [at(1, 'no JSON: the end of the file in place of "," or "}"')]],
    ['{"json": true}\n{', [at(2, 'no JSON: "{" after its end')]],
    ['{"types": ["people"', [at(1, 'no JSON: the end of the file in place of "," or "]"')]],
    ['{"a": {"b": [{}]}}', [at(1, 'no default goes as deep as this {')]],
    [
      '{\n"formt": 1,\n"explain": 1}',
      [at(2, '"formt": no such option; did you mean "format"?'), at(3, '"explain": is true or false, not 1')],
    ],
  ])('%s', async (config, faults) => {
    expect(await withConfig(config, ['entities', 'a.txt'])).toEqual({ stdout: '', stderr: faults, exitCode: 2 });
  });
});

describe('is looked up', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'newsq-config-'));
    mkdirSync(join(root, 'repository/.git'), { recursive: true });
    mkdirSync(join(root, 'repository/a/b'), { recursive: true });
    mkdirSync(join(root, 'plain/a'), { recursive: true });
    for (const folder of ['', 'repository', 'plain'])
      writeFileSync(join(root, folder, '.newsqrc.json'), JSON.stringify({ format: 'csv' }));
    writeFileSync(join(root, 'repository/a/.newsqrc.json'), JSON.stringify({ json: true, lexicon: 'own.csv' }));
    writeFileSync(join(root, 'repository/a/own.csv'), 'form,name\nOslo,Kristiania');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each<[folder: string, output: RegExp, note: string]>([
    ['plain', /^article,/, 'newsq: options from .newsqrc.json: format\n'],
    ['repository', /^article,/, 'newsq: options from .newsqrc.json: format\n'],
    // the nearest, and only that
    ['repository/a/b', /^\{"schema".*"Kristiania"/, 'newsq: options from ../.newsqrc.json: json, lexicon\n'],
    // not above a folder that is of no repository
    ['plain/a', /^standard input/, ''],
  ])('in %s', async (folder, output, note) => {
    const { stdout, stderr } = await newsqProcess(['entities'], {
      input: 'They met in Oslo.',
      cwd: join(root, folder),
    });
    expect(stdout).toMatch(output);
    expect(stderr).toBe(note);
  });

  test('not above the repository', async () => {
    rmSync(join(root, 'repository/.newsqrc.json'));
    rmSync(join(root, 'repository/a/.newsqrc.json'));
    const { stderr } = await newsqProcess(['entities'], { input: 'Oslo.', cwd: join(root, 'repository/a/b') });
    expect(stderr).toBe('');
  });
});

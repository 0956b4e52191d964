import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';
import { branchesOfAll, countBranches } from '../src/dev/branches.js';

/** The floor of each room of src/; a file imports from lower floors and from its own room. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  'types.ts': 0,
  'errors.ts': 0,
  'iso-date.ts': 0,
  'memory.ts': 0,
  'tasks.ts': 0,
  lexicon: 1,
  text: 2,
  resource: 3,
  read: 4,
  parse: 4,
  names: 4,
  link: 4,
  dates: 4,
  points: 4,
  quotes: 4,
  print: 4,
  match: 4,
  // Where places are: link asks for it.
  places: 3.5,
  across: 5,
  own: 5,
  edit: 5,
  app: 6,
  cli: 7,
  'index.ts': 7,
  // What makes newsq rather than what newsq is: may look at everything, is imported by nothing.
  dev: 8,
  train: 9,
};

/** Packages and Node modules that only some rooms may know. */
const RESERVED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(^|node_modules\/)compromise/, ['parse', 'train', 'dev']],
  [/^(chalk|cli-table3|string-width)$/, ['print']],
  [/^commander$/, ['cli']],
  [/^node:(fs|process|child_process|os)/, ['cli', 'resource', 'train', 'dev']],
];

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function imports(): { file: string; target: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(IMPORT)].map((match) => ({ file, target: match[1]! })),
    );
}

function room(path: string): string {
  return path.split('/')[0]!;
}

/** The files of src/ that a file imports. */
function importedFiles(): { file: string; target: string }[] {
  return imports()
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, target: normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') }))
    .filter(({ target }) => !target.startsWith('..'));
}

test('every import goes down the floors', () => {
  const upward = importedFiles()
    .filter(({ file, target }) => {
      const [from, to] = [FLOORS[room(file)], FLOORS[room(target)]];
      return (
        from === undefined ||
        to === undefined ||
        (from <= to && room(file) !== room(target) && from > 0) ||
        (from === 0 && to > 0)
      );
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(upward).toEqual([]);
});

test('no import goes round in circles', () => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of importedFiles()) targets.set(file, [...(targets.get(file) ?? []), target]);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

const MAX_LINES = 300;
const MAX_BRANCHES = 25;

test('a file can be held in mind: at most 300 lines, lists of words apart', () => {
  const long = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && room(file) !== 'lexicon')
    .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

test('a function has at most 25 branches', () => {
  const text =
    'const f = (a: number, b = 1) => { if (a && b) for (const c of [a]) d?.(c ?? b); return a ? () => a || b : null; };';
  expect(countBranches('a.ts', text).map(({ branches }) => branches)).toEqual([1, 7]);
  expect(branchesOfAll().filter(({ branches }) => branches > MAX_BRANCHES)).toEqual([]);
});

test('a package is known only in its room', () => {
  const strays = imports()
    .filter(({ file, target }) =>
      RESERVED.some(([pattern, rooms]) => pattern.test(target) && !rooms.includes(room(file))),
    )
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(strays).toEqual([]);
});

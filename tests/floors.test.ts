import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The floor of each room of src/; a file imports from lower floors and from its own room. */
const FLOORS: Readonly<Record<string, number>> = {
  'types.ts': 0,
  'span.ts': 0,
  'errors.ts': 0,
  'iso-date.ts': 0,
  'letter-case.ts': 0,
  'memory.ts': 0,
  'white-space.ts': 0,
  'tasks.ts': 0,
  lexicon: 1,
  resource: 1,
  nlp: 2,
  recognize: 2,
  extract: 3,
  resolve: 3,
  read: 3,
  print: 3,
  'pipeline.ts': 4,
  'analyze.ts': 4,
  cli: 5,
  'index.ts': 5,
  // What makes newsq rather than what newsq is: may look at everything, is imported by nothing.
  train: 6,
  dev: 6,
};

/** Packages and Node modules that only some rooms may know. */
const RESERVED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(^|node_modules\/)compromise/, ['nlp', 'train', 'dev']],
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

test('every import goes down the floors', () => {
  const upward = imports()
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, target: normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') }))
    .filter(({ target }) => !target.startsWith('..'))
    .filter(({ file, target }) => {
      const [from, to] = [FLOORS[room(file)], FLOORS[room(target)]];
      return (
        from === undefined ||
        to === undefined ||
        (room(file) !== room(target) && from <= to && from > 0 && !(from === 4 && to === 4)) ||
        (from === 0 && to > 0)
      );
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(upward).toEqual([]);
});

test('a package is known only in its room', () => {
  const strays = imports()
    .filter(({ file, target }) =>
      RESERVED.some(([pattern, rooms]) => pattern.test(target) && !rooms.includes(room(file))),
    )
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(strays).toEqual([]);
});

test('newsq opens no connection, and starts no program', () => {
  const bundles = readdirSync('dist').filter((name) => /\.c?js$/.test(name));
  const code = bundles.map((name) => readFileSync(join('dist', name), 'utf8')).join('\n');
  const modules = [...code.matchAll(/(?:require\(|\bfrom ?|\bimport ?\(?)"([\w:/]+)"/g)].map(([, name]) => name!);
  const outside = /^(?:node:)?(?:https?2?|net|tls|dgram|dns|inspector|child_process|cluster|worker_threads|vm)(?:\/|$)/;
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.filter((name) => outside.test(name))).toEqual([]);
  expect(code).not.toMatch(/\bfetch\(|\bWebSocket\(|\beval\(|new Function\(/);
});

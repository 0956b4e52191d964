import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/dev/fuzz/command-lines.js';
import { ID_PROPERTIES, idsResolve } from '../../src/dev/fuzz/ids.js';
import { grown } from '../../src/dev/fuzz/texts.js';
import type { Analysis, Output } from '../../src/types.js';
import { isStress, runs } from '../helpers/runs.js';

/** Every id in an output resolves in the same output, whatever was left out or corrected. */

const TYPES = ['people', 'countries', 'places', 'organizations', 'groups', 'other'];
/** Commands that can select entities, and commands that can correct them. */
const SELECTING = ['entities', 'analyze', 'entities --merge'];
const CORRECTING = [...SELECTING, 'quotes', 'statements'];
const COMMANDS = [...CORRECTING, 'dates', 'points', 'timeline'];

/** People with organizations, who speak and announce lists. */
const OURS = [
  [
    'Greenpeace director Ann Lee met World Bank president Bo Hill in Oslo, Norway, on May 10, 2024.',
    '"We will build it," said Ann Lee. "It is late," Hill said. According to Lee, the Red Cross was late.',
    'Ann Lee announced three steps. First, the World Bank (WB) will pay. Second, Greenpeace will watch. Third, Norwegians will go home.',
  ].join('\n\n'),
  [
    'Lee, the head of Greenpeace, told Reuters that Norway had lost. "We go on," said Bo Hill of the Red Cross.',
    'Foreign Minister Eva Dahl said the WB had paid in 2023. Dahl has two aims: to build homes, and to cut taxes.',
  ].join('\n'),
];
const folder = join(import.meta.dirname, '../../fixtures');
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

async function outputsOf(
  command: string,
  options: readonly string[],
  decisions: readonly string[],
  texts: readonly string[],
): Promise<Output[]> {
  const records = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const corrections = decisions.length > 0 ? ['--decisions', 'decisions.txt'] : [];
  const { stdout, stderr, thrown } = await runCommand(
    [...command.split(' '), '--json', ...options, ...corrections, 'articles.ndjson'],
    { 'articles.ndjson': Buffer.from(records), 'decisions.txt': Buffer.from(decisions.join('\n')) },
  );
  if (thrown !== null) throw thrown;
  const outputs = stdout.split('\n').filter((line) => line !== '');
  if (outputs.length === 0) throw new Error(stderr);
  return outputs.map((line) => JSON.parse(line) as Output);
}

function typesAmong(types: readonly string[]): string[] {
  return types.length === 0 ? [] : ['--types', types.join(',')];
}

/** All subsets of the types; the empty one stands for no `--types`. */
const subsets = Array.from({ length: 2 ** TYPES.length }, (_, bits) => TYPES.filter((_, i) => (bits >> i) & 1));

test('the articles have ids of every kind', async () => {
  const analyses = (await outputsOf('analyze', [], [], OURS)) as Analysis[];
  const speakers = analyses.flatMap(({ quotes }) => quotes!.flatMap(({ speaker }) => speaker ?? []));
  const organizations = analyses.flatMap(({ entities }) => entities!.flatMap(({ organization }) => organization ?? []));
  const announcers = analyses.flatMap(({ points }) => points!.flatMap(({ announcedBy }) => announcedBy ?? []));
  expect(speakers.length).toBeGreaterThan(3);
  expect(organizations.length).toBeGreaterThan(2);
  expect(announcers.length).toBeGreaterThan(1);
  expect([...ID_PROPERTIES]).toEqual(expect.arrayContaining(['speaker', 'organization']));
});

describe('a dangling id is noticed', () => {
  const entity = { id: 'e1', type: 'person', name: 'Ann Lee' } as const;
  const quote = { text: 'No', start: 0, end: 2, kind: 'direct', verb: null } as const;
  test.each<[what: string, output: unknown, isDangling: boolean]>([
    ['a speaker', { entities: [entity], quotes: [{ ...quote, speaker: 'e1' }] }, false],
    ['no speaker', { entities: [entity], quotes: [{ ...quote, speaker: null }] }, false],
    ['a speaker who is left out', { entities: [entity], quotes: [{ ...quote, speaker: 'e2' }] }, true],
    ['a speaker where entities are not printed', { quotes: [{ ...quote, speaker: 'e1' }] }, true],
    ['an organization that is left out', { entities: [{ ...entity, organization: 'e2' }] }, true],
    ['an organization that is a person', { entities: [{ ...entity, organization: 'e1' }] }, true],
    ['two of one id', { entities: [entity, entity] }, true],
    ['an article', { articles: [{}], events: [{ article: 0 }] }, false],
    ['an article too many', { articles: [{}], events: [{ article: 1 }] }, true],
  ])('%s', (_, output, isDangling) => expect(idsResolve(output as Output) !== null).toBe(isDangling));
});

test.each(COMMANDS)('%s', async (command) => {
  for (const output of await outputsOf(command, [], [], [...OURS, ...fixtures])) expect(idsResolve(output)).toBeNull();
});

test.each(SELECTING)('%s with any --types', async (command) => {
  for (const types of subsets) {
    for (const output of await outputsOf(command, typesAmong(types), [], OURS))
      expect([types, idsResolve(output)]).toEqual([types, null]);
  }
});

const DECISIONS = [
  'drop World Bank',
  'drop Ann Lee',
  'merge Bo Hill -> Ann Lee',
  'merge Greenpeace -> World Bank',
  'merge Ann Lee -> Greenpeace',
  'split Lee',
  'split WB',
  'rename Ann Lee -> Ann Marie Lee',
  'rename Greenpeace -> World Bank',
  'retype World Bank -> person',
  'retype Ann Lee -> organization',
  'drop Norway',
];

test('each of the decisions finds something to change', async () => {
  const analyses = await outputsOf('entities', [], [], OURS);
  for (const decision of DECISIONS) expect(await outputsOf('entities', [], [decision], OURS)).not.toEqual(analyses);
});

test.each(CORRECTING)('%s with any decision, and in the stress run with any two', async (command) => {
  const pairs = DECISIONS.flatMap((first) => DECISIONS.map((second) => [first, second]));
  for (const decisions of isStress ? pairs : DECISIONS.map((one) => [one])) {
    for (const output of await outputsOf(command, [], decisions, OURS))
      expect([decisions, idsResolve(output)]).toEqual([decisions, null]);
  }
});

describe('any combination of options', () => {
  const minConfidence = fc.constantFrom('0', '0.5', '0.8', '0.9', '0.95', '0.99', '1');
  const types = fc.subarray(TYPES);

  test('for our articles, with any decisions', async () => {
    const asked = fc.record({
      command: fc.constantFrom(...SELECTING),
      types,
      minConfidence,
      decisions: fc.shuffledSubarray(DECISIONS, { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ command, types, minConfidence, decisions }) => {
        const options = [...typesAmong(types), '--min-confidence', minConfidence];
        for (const output of await outputsOf(command, options, decisions, OURS)) expect(idsResolve(output)).toBeNull();
      }),
      { numRuns: runs(80) },
    );
  });

  /** `name` and `other` choose from the names that the articles contain. */
  const decision = fc.record({
    verb: fc.constantFrom('drop', 'split', 'rename', 'merge', 'retype'),
    name: fc.nat(),
    other: fc.nat(),
    type: fc.constantFrom('person', 'organization', 'country', 'place', 'group', 'other'),
  });

  test('for any articles, with decisions about their entities', async () => {
    const asked = fc.record({
      command: fc.constantFrom(...CORRECTING),
      types,
      minConfidence,
      texts: fc.array(fc.oneof({ weight: 3, arbitrary: grown }, fc.constantFrom(...fixtures)), {
        minLength: 1,
        maxLength: 2,
      }),
      picked: fc.array(decision, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ command, types, minConfidence, texts, picked }) => {
        const found = (await outputsOf('entities', [], [], texts)) as Analysis[];
        const names = found
          .flatMap(({ entities }) => entities!.flatMap(({ name, aliases }) => [name, ...aliases]))
          .filter((name) => /^[^\p{Cc}\p{Cs}]+$/u.test(name));
        const nameAt = (at: number) => names[at % Math.max(1, names.length)] ?? 'Ann Lee';
        const decisions = picked.map(({ verb, name, other, type }) => {
          if (verb === 'drop' || verb === 'split') return `${verb} ${nameAt(name)}`;
          return `${verb} ${nameAt(name)} -> ${verb === 'retype' ? type : nameAt(other)}`;
        });
        const options =
          command === 'quotes' || command === 'statements'
            ? []
            : [...typesAmong(types), '--min-confidence', minConfidence];
        for (const output of await outputsOf(command, options, decisions, texts))
          expect([decisions, idsResolve(output)]).toEqual([decisions, null]);
      }),
      { numRuns: runs(60) },
    );
  });
});

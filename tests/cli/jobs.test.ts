import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleTask } from '../../src/cli/article-task.js';
import { startWorkers } from '../../src/cli/jobs/index.js';

const FILE = join(import.meta.dirname, '../helpers/dying-worker.cjs');
const given = (text: string) => ({
  raw: { text, source: { path: null, id: null, format: 'text' } },
  isOneOfSeveral: false,
});

test('a worker that dies costs its own article, and another takes its place', async () => {
  const { handle, end } = startWorkers(FILE, {} as ArticleTask, 2)!;
  const texts = ['a', 'die', 'b', 'c', 'die', 'die', 'd', 'e', 'f'];
  const outcomes = await Promise.all(texts.map((text) => handle(given(text))));
  await end();
  expect(outcomes.map(({ texts: [text], failure }) => text ?? failure)).toEqual(
    texts.map((text) => (text === 'die' ? { fault: 'the worker that had it died: no memory left' } : text)),
  );
});

test('workers that cannot start are a damage of the installation', async () => {
  const { handle, end } = startWorkers(`${FILE}.missing`, {} as ArticleTask, 2)!;
  const [one, two] = await Promise.all([handle(given('a')), handle(given('b'))]);
  await end();
  expect([one!.failure, two!.failure]).toEqual(
    [1, 2].map(() => ({
      trouble: 'installation',
      messages: [
        expect.stringMatching(/^the workers of --jobs cannot be started \(.*dying-worker.*\): the installation/),
      ],
    })),
  );
});

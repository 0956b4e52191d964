import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newInOrder } from '../../src/cli/in-order.js';

const later = <Value>(value: Value, turns: number): Promise<Value> =>
  turns === 0 ? Promise.resolve(value) : new Promise((resolve) => setImmediate(() => resolve(later(value, turns - 1))));

test('what is done side by side is finished in order, with no more begun than there is room for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 6 }), async (lengths, limit) => {
      const inOrder = newInOrder();
      const finished: number[] = [];
      let open = 0;
      let most = 0;
      for (const [i, turns] of lengths.entries()) {
        most = Math.max(most, ++open);
        await inOrder.add(
          later(i, turns),
          (value) => {
            finished.push(value);
            open--;
          },
          { size: 1, limit },
        );
      }
      await inOrder.end();
      expect(finished).toEqual([...lengths.keys()]);
      expect(most).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 60 },
  );
});

test('what is said between two pieces comes between them; with nothing to wait for, at once', async () => {
  const inOrder = newInOrder();
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  inOrder.after(() => say('first'));
  expect(said).toEqual(['first']);
  await inOrder.add(later('slow', 5), (text) => void say(text), { size: 1, limit: 9 });
  inOrder.after(() => say('between'));
  await inOrder.add(later('fast', 0), (text) => void say(text), { size: 1, limit: 9 });
  expect(said).toEqual(['first']);
  await inOrder.end();
  expect(said).toEqual(['first', 'slow', 'between', 'fast']);
});

test('a large text waits alone', async () => {
  const inOrder = newInOrder();
  let isFinished = false;
  const finish = () => {
    isFinished = true;
  };
  await inOrder.add(later(0, 3), finish, { size: 1 << 25, limit: 9 });
  expect(isFinished).toBe(true);
});

test('after an error nothing is finished, and whoever comes next is told', async () => {
  const inOrder = newInOrder();
  const finished: number[] = [];
  const finish = (value: number) => void finished.push(value);
  await inOrder.add(Promise.reject(new Error('gone')), finish, { size: 1, limit: 9 });
  await inOrder.add(later(1, 0), finish, { size: 1, limit: 9 });
  await expect(inOrder.end()).rejects.toThrow('gone');
  await expect(inOrder.add(later(2, 0), finish, { size: 1, limit: 1 })).rejects.toThrow('gone');
  expect(finished).toEqual([]);
});

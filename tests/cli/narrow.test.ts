import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, `../../fixtures/${name}.txt`), 'utf8');

const WIDE = [
  '会谈 ends ☕ in accord',
  'KATHMANDU, Sept. 17, 2020 (Xinhua) - Foreign Minister Wang Yi (王毅) met Jose\u0301 Lee 👩‍👩‍👧‍👦 of the Łódź Institute in Oslo on Wednesday. “We agreed on three steps 🎉,” Wang said.',
  `First, trade will grow by 2022. Second, ${'会谈'.repeat(30)} will go on in https://example.org/${'long/'.repeat(20)}. Third, Lee will come from March 3 to 5, 2021.\n`,
].join('\n\n');

const INPUTS: Readonly<Record<string, string>> = { summit: fixture('summit'), earthquake: fixture('earthquake'), WIDE };

const COMMANDS = [
  ...['entities', 'dates', 'points', 'quotes', 'analyze', 'timeline', 'statements', 'network', 'show'],
  ...['entities --merge', 'entities --explain', 'dates --explain', 'quotes --explain', 'statements --explain'],
  ...['entities --context', 'dates --context', 'quotes --context'],
];

describe.each([40, 60, 80, 120])('no line is wider than a terminal of %d cells', (width) => {
  test.each(COMMANDS)('newsq %s', async (command) => {
    for (const input of Object.values(INPUTS)) {
      const { stdout, exitCode } = await newsq([...command.split(' '), '-'], {
        input,
        env: { COLUMNS: String(width) },
      });
      expect(exitCode).toBe(0);
      expect(stdout.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });
});

import { spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runOver } from '../../src/dev/fuzz/command-lines.js';

const ROOT = join(import.meta.dirname, '../..');
export const BIN = join(ROOT, 'bin/newsq.cjs');

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** The environment of a command line. */
export interface Environment {
  /** The content of standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a command line from source, in this process: that takes milliseconds, a process of its own 0.15 s. */
export async function newsq(
  args: readonly string[],
  { input = '', env = {}, cwd = '.', isTerminal = false }: Environment & { readonly isTerminal?: boolean } = {},
): Promise<Outcome> {
  const open = (path: string) => (path === '-' ? [Buffer.from(input)] : createReadStream(resolve(cwd, path)));
  const { thrown, ...outcome } = await runOver(args, open, {
    env,
    isTerminal,
    version: '0.0.0',
    readSchema: () => readFileSync(join(ROOT, 'resources/schema.json'), 'utf8'),
  });
  if (thrown !== null) throw thrown;
  return outcome;
}

/** Runs the built command line as a process, as a shell would. */
export function newsqProcess(
  args: readonly string[],
  { input = '', env = {}, cwd }: Environment = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ stdout, stderr, exitCode }));
    // A command that exits without reading (a usage error) closes its input first.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Why something cannot be run here; null if it can. */
export type Why = string | null;

const runs = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8' });

const requirements = readFileSync(join(EXAMPLES, 'requirements.txt'));
// Spark is a gigabyte, which is installed once for all clones, and anew when a version changes.
const environment = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'newsq',
  `engines-${createHash('sha256').update(requirements).digest('hex').slice(0, 12)}`,
);
export const PYTHON = join(environment, 'bin/python');

function whyNoPython(): Why {
  const complete = join(environment, 'complete');
  if (existsSync(complete) && runs(PYTHON, ['--version']).status === 0) return null;
  if (runs('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status !== 0)
    return 'no python3 of 3.11 or later';
  rmSync(environment, { recursive: true, force: true });
  if (runs('python3', ['-m', 'venv', environment]).status !== 0) return 'python3 makes no virtual environment';
  const file = join(EXAMPLES, 'requirements.txt');
  const { status, stderr } = runs(PYTHON, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--retries',
    '1',
    '--timeout',
    '30',
    '--requirement',
    file,
  ]);
  if (status !== 0) return `pip installs no packages: ${stderr.trim().split('\n').at(-1)}`;
  writeFileSync(complete, '');
  return null;
}

function whyNoJava(): Why {
  const { status, stderr } = runs('java', ['-version']);
  const major = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return status === 0 && Number(major) >= 17 ? null : 'no Java 17 or later';
}

function whyNoParallel(): Why {
  // moreutils has a program of this name that knows no --pipe.
  return /^GNU parallel/.test(runs('parallel', ['--version']).stdout ?? '') ? null : 'no GNU parallel';
}

const python = whyNoPython();
export const found = { python, spark: python ?? whyNoJava(), parallel: whyNoParallel() };

for (const [engine, why] of Object.entries({ DuckDB: python, Spark: found.spark, parallel: found.parallel }))
  if (why !== null) console.log(`skipped ${engine}: ${why}`);

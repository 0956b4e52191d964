import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds before all tests, so that tests/process/ never runs an outdated build. */
export default async function setup(): Promise<void> {
  await Promise.all(['build', 'build:accurate'].map((script) => run('npm', ['run', '--silent', script])));
}

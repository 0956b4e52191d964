import { execFileSync } from 'node:child_process';

/** Builds before all tests, so that tests/process/ never runs an outdated build. */
export default function setup(): void {
  for (const script of ['build', 'build:accurate'])
    execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
}

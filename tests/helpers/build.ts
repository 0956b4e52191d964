import { execFileSync } from 'node:child_process';

/** Builds before all tests, so that tests/process/ never runs an outdated build. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

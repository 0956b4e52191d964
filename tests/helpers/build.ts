import { execFileSync } from 'node:child_process';

/** Builds once before all tests: those of the process must not run what was built before the last change. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

import { spawn } from 'node:child_process';
import type { Printed } from '../../print/printer.js';
import { safe } from '../../print/safe.js';
import { ClosedPipe } from '../write-all.js';

/** What the pager needs to know of the terminal. */
interface Terminal {
  readonly writeOut: (text: Printed) => Promise<void>;
  readonly writeErr: (text: string) => void;
  readonly rows: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A terminal on which what is longer than it goes through a pager. */
interface PagedTerminal extends Pick<Terminal, 'writeOut' | 'writeErr'> {
  /** Prints what was held back, or waits until the pager is closed. */
  readonly end: () => Promise<void>;
}

export function pageOutput(terminal: Terminal): PagedTerminal {
  const { env, rows } = terminal;
  const command = pagerOf(env);
  // A terminal may not know its size.
  let isDirect = command === null || !rows;
  let pager: Pager | null = null;
  /** All of it, for the case that the pager cannot be started. */
  let text = '';
  let lines = 0;
  /** Messages wait while the pager has the terminal. */
  let messages = '';
  const printDirectly = async () => {
    isDirect = true;
    if (pager !== null) terminal.writeErr(`newsq: the pager "${safe(command!)}" cannot be started\n`);
    await terminal.writeOut(text);
  };
  return {
    async writeOut(added) {
      if (isDirect || typeof added !== 'string') return terminal.writeOut(added);
      text += added;
      lines += added.split('\n').length - 1;
      // One row is for what the shell writes next.
      if (lines < rows!) return;
      const given = pager === null ? text : added;
      pager ??= startPager(command!, env);
      if (await pager.write(given)) return;
      if (await pager.end()) throw new ClosedPipe();
      await printDirectly();
    },
    writeErr(message) {
      if (pager === null || isDirect) terminal.writeErr(message);
      else messages += message;
    },
    async end() {
      if (!isDirect && (pager === null || !(await pager.end()))) await printDirectly();
      terminal.writeErr(messages);
    },
  };
}

/** The command of the pager; null for none. */
function pagerOf({ NEWSQ_PAGER, PAGER, TERM }: Terminal['env']): string | null {
  // less asks whether it may go on where the terminal can do little.
  const command = (NEWSQ_PAGER ?? PAGER ?? (TERM === 'dumb' ? '' : 'less')).trim();
  return command === '' || command === 'cat' ? null : command;
}

interface Pager {
  /** Whether it took the text; otherwise it is closed, or was never started. */
  readonly write: (text: string) => Promise<boolean>;
  /** Ends its input and waits until it is closed; whether it could be started. */
  readonly end: () => Promise<boolean>;
}

/** What a shell ends with where it cannot start a program, or does not find it. */
const NOT_STARTED: readonly (number | null)[] = [126, 127];

function startPager(command: string, env: Terminal['env']): Pager {
  const child = spawn(command, {
    // less leaves what it showed on the screen, shows styles, and ends by itself where all of it fits.
    env: { ...env, LESS: env.LESS ?? 'FRX' },
    stdio: ['pipe', 'inherit', 'inherit'],
    shell: !/^[\w./+-]+$/.test(command),
  });
  // Ctrl-C is for the pager: without newsq it would lose its input.
  const stay = () => {};
  process.on('SIGINT', stay);
  const started = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(!NOT_STARTED.includes(code)));
  }).finally(() => process.off('SIGINT', stay));
  child.stdin.on('error', () => {});
  return {
    write: (text) => new Promise((resolve) => child.stdin.write(text, (error) => resolve(!error))),
    end() {
      child.stdin.end();
      return started;
    },
  };
}

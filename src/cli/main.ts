import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { ClosedPipe, type IO, run } from './run.js';

declare const NEWSQ_VERSION: string;

/** EX_SOFTWARE of sysexits.h. */
const FAULT = 70;

// Standard input and error are taken from the process when they are used: each costs a start a millisecond or two.
const { stdout, env } = process;

/** Set once the reader of our output has gone (`| head -1`). */
let closed = false;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
});

const io: IO = {
  open: (path) => (path === '-' ? openStdin() : readChunks(path)),
  writeOut: (text) =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new ClosedPipe());
      stdout.write(text, (error) => {
        if (!error) return resolve();
        reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error);
      });
    }),
  writeErr: (text) => writeErr(text),
  isTerminal: stdout.isTTY === true,
  columns: stdout.columns ?? null,
  env,
  version: NEWSQ_VERSION,
  readSchema: () => readFileSync(new URL('../resources/schema.json', import.meta.url), 'utf8'),
};

function openStdin(): NodeJS.ReadStream {
  const { stdin } = process;
  if (stdin.isTTY) writeErr('newsq: reading standard input; end it with Ctrl-D\n');
  return stdin;
}

const CHUNK = 1 << 20;

/** The bytes of a file, piece by piece: a stream would cost a start some milliseconds more. */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const count = readSync(file, chunk, 0, CHUNK, null);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** Nobody may be reading the errors either: there is nowhere left to say so. */
function writeErr(text: string): void {
  if (text === '') return;
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}

run(process.argv.slice(2), io).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    if (error instanceof ClosedPipe) return;
    const stack = error instanceof Error ? error.stack : String(error);
    writeErr(`newsq: a fault in newsq ${NEWSQ_VERSION}; please report it with what it was given:\n${stack}\n`);
    process.exitCode = FAULT;
  },
);

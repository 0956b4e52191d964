import type { Printed } from '../print/printer.js';
import type { ConfigFile } from './config-file.js';
import type { Input } from './inputs.js';
import type { Terminal } from './terminal.js';

/** What the command line needs from the outside world: `main.ts` takes it from the process, a test supplies its own. */
export interface IO extends Input, Terminal {
  /** Resolves when more can be written; rejects with ClosedPipe once nobody reads, and with a NewsqError if writing fails. */
  readonly writeOut: (text: Printed) => Promise<void>;
  readonly writeErr: (text: string) => void;
  /** Whether an argument names a file or a folder. */
  readonly isFile: (path: string) => boolean;
  readonly version: string;
  /** What a worker runs; null where there can be none. */
  readonly workerFile?: string | null;
  /** The JSON Schema that `newsq schema` prints. */
  readonly readSchema: () => string;
  /** The defaults for the options that hold in the current folder; null if there are none. */
  readonly findConfig?: () => ConfigFile | null;
}

import type { CommandName } from './commands.js';

/** An option of the command line; the name in {@link Flags} follows from its flags. */
export interface OptionEntry {
  readonly flags: string;
  readonly help: string;
  /** The commands that have it; all of them if this is left out. */
  readonly of?: readonly CommandName[];
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** Whether it says how files are read: `newsq verify` has those, and no others. */
  readonly isForReading?: boolean;
  /** @param previous what it became where it stood before */
  readonly parse?: (value: string, previous: unknown) => unknown;
}

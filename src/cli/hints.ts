import type { CommanderError } from 'commander';
import { WRONG_COMMANDS, WRONG_OPTIONS } from '../lexicon/common/wrong-options.js';
import { nearestName } from '../text/nearest-name.js';
import { OPTIONS } from './option-table.js';

/** What an error says of the command line, with what may be meant and where help is. */
export function withHints(stderr: string, { code, message }: CommanderError, command: string | null): string {
  if (stderr.includes('Usage:')) return stderr;
  const meant = /did you mean/i.test(stderr) ? null : meantBy(code, message);
  const help = command === null ? 'newsq --help' : `newsq ${command} --help`;
  return `${stderr.trimEnd()}${meant === null ? '' : ` (did you mean ${meant}?)`}\nnewsq: see '${help}'\n`;
}

function meantBy(code: string, message: string): string | null {
  const typed = /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownOption')
    return WRONG_OPTIONS[typed.replace(/=.*/s, '')] ?? withoutValue(typed) ?? asFile(typed);
  if (code === 'commander.unknownCommand') return WRONG_COMMANDS[typed] ?? null;
  const [, value, choices] =
    /'([^']*)' is invalid(?: for argument '[^']*')?\. Allowed choices are (.+)\./.exec(message) ?? [];
  return value === undefined ? null : nearestName(value, choices!.split(', '));
}

/** "--json=yes" is "--json". */
function withoutValue(typed: string): string | null {
  const name = /^(--[\w-]+)=/.exec(typed)?.[1];
  const isKnown = OPTIONS.some(({ flags }) => flags.split(/,? /).includes(name ?? ''));
  return isKnown ? `${name}, which takes no value` : null;
}

/** "-notes.txt" is a file, as a shell names it for "*". */
function asFile(typed: string): string | null {
  return /^-[^=]*\.\w+$/.test(typed) ? `./${typed}` : null;
}

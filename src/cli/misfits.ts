import type { Command } from 'commander';
import { type FormatName, rowFormats } from '../print/index.js';
import type { Flags } from './flags.js';

/** Ends a command line whose options do not go together, and says which. */
export function refuseMisfits(command: Command, flags: Flags): void {
  refuseTwoFormats(command, flags);
  refuseContext(command, flags);
  refuseWithoutRows(command, flags);
  refuseResume(command, flags);
  refuseIdle(command, flags);
}

/** Sentences are those of one article, and have no place in other formats. */
function refuseContext(command: Command, { context, merge, json, format }: Flags): void {
  if (!context) return;
  if (merge) command.error('--context: is for articles one by one; leave out --merge');
  if (!json && format !== 'table' && format !== 'json')
    command.error(`--context: is for tables and JSON, not for ${format}; leave out one of them`);
}

/** What a run goes on with is the file it was writing. */
function refuseResume(command: Command, { resume, output }: Flags): void {
  if (resume !== undefined && (output === undefined || output === '-'))
    command.error('--resume needs a file that is written; add --output FILE');
}

/** A timeline has no names but those of an area. */
function refuseIdle(command: Command, { within, in: territory }: Flags): void {
  const isAsked = command.getOptionValueSource('accurate') === 'cli';
  if (command.name() === 'timeline' && isAsked && (within ?? territory) === undefined)
    command.error('--accurate finds names, of which a timeline has none; leave it out, or add --in or --within');
}

/** What only rows have. */
function refuseWithoutRows(command: Command, flags: Flags): void {
  if (rowFormats.includes(formatOf(flags))) return;
  const rows = `is for rows; add --format ${rowFormats.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`;
  if (flags.columns !== undefined) command.error(`--columns ${rows}`);
  if (flags.per === 'mention') command.error(`--per mention ${rows}`);
  if (command.name() === 'points' && (flags.sort ?? flags.top) !== undefined)
    command.error(`${flags.sort === undefined ? '--top' : '--sort'} of points ${rows}`);
}

/** The format that is asked for. */
export function formatOf({ json, format, context }: Flags): FormatName {
  if (json) return 'json';
  return context && format === 'table' ? 'context' : format;
}

/** "--json --format markdown" asks for two. */
function refuseTwoFormats(command: Command, { json, format }: Flags): void {
  if (json && format !== 'json' && command.getOptionValueSource('format') === 'cli')
    command.error(`--json and --format ${format}: give one of them`);
}

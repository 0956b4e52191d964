import { type Command, Option } from 'commander';
import type { FieldOptions } from '../read/reader.js';
import type { Flags } from './flags.js';
import type { OptionEntry } from './option-entry.js';

/** What is read, and how. */
export interface ReadingOptions {
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** Files that list more of them, a path a line, or each with a zero byte after it; "-" is standard input. */
  readonly filesFrom: string | null;
  readonly filesFrom0: string | null;
  /** Globs of the files that are read in folders and archives, and of those that are not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The name of an input format. */
  readonly from: string | null;
  /** The encoding of the text; null if the bytes decide. */
  readonly encoding: string | null;
  readonly fields: FieldOptions;
}

export function addOptions(command: Command, entries: readonly OptionEntry[]): void {
  for (const { flags, help, choices, fallback, parse } of entries) {
    const option = new Option(flags, help);
    if (choices) option.choices(choices);
    if (fallback !== undefined) option.default(fallback);
    if (parse) option.argParser(parse);
    command.addOption(option);
  }
}

export function refuseTwice(command: Command, inputs: readonly (string | undefined)[]): void {
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) command.error('standard input ("-") is given twice');
}

export function refuseWithoutLexicon(command: Command, { lexicon, onlyListed }: Flags): void {
  if (onlyListed && lexicon === undefined) command.error('--only-listed needs a list; add --lexicon FILE');
}

export function readingOf(files: readonly string[], flags: Flags): ReadingOptions {
  const { from = null } = flags;
  return {
    files,
    filesFrom: flags.filesFrom ?? null,
    filesFrom0: flags.files0From ?? null,
    include: flags.include ?? [],
    exclude: flags.exclude ?? [],
    from: typeof from === 'object' ? (from?.format ?? null) : from,
    encoding: flags.encoding ?? null,
    fields: fieldsOf(flags),
  };
}

function fieldsOf({ textField, titleField, dateField, idField, keepFields }: Flags): FieldOptions {
  return {
    text: textField ?? null,
    title: titleField ?? null,
    date: dateField ?? null,
    id: idField ?? null,
    keep: keepFields ?? null,
  };
}

export function hasList({ filesFrom, files0From }: Flags): boolean {
  return filesFrom !== undefined || files0From !== undefined;
}

import type { Command, Option } from 'commander';

/** What a command line can hold, for what completes it and what describes it. */
export interface CommandShape {
  readonly name: string;
  readonly summary: string;
  /** "[file...]" */
  readonly usage: string;
  readonly options: readonly OptionShape[];
}

export interface OptionShape {
  /** "-f"; null if it has none. */
  readonly short: string | null;
  /** "--format" */
  readonly long: string;
  /** What its value is called: "name"; null if it takes none. */
  readonly value: string | null;
  readonly help: string;
  /** The values that it may have; empty if it may have any. */
  readonly choices: readonly string[];
  /** What it is if it is not given. */
  readonly fallback: string | null;
}

/** The commands of a program, each with its options. */
export function shapeOf(program: Command): CommandShape[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    usage: command.usage().replace(/^\[options\] ?/, ''),
    options: command.createHelp().visibleOptions(command).map(optionShape),
  }));
}

function optionShape({ short, long, flags, description, argChoices, defaultValue, optional }: Option): OptionShape {
  return {
    short: short ?? null,
    long: long!,
    // One that may go without a value is typed without.
    value: /<([\w-]+)/.exec(flags)?.[1] ?? null,
    help: description,
    choices: optional ? [] : (argChoices ?? []),
    fallback: typeof defaultValue === 'string' ? defaultValue : null,
  };
}

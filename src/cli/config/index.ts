import { isAbsolute, join } from 'node:path';
import type { Command, Option } from 'commander';
import { errorsIn, type NewsqError } from '../../errors.js';
import { nearestName } from '../../text/nearest-name.js';
import type { ConfigFile } from '../config-file.js';
import { type JsonFault, type JsonField, type JsonNode, parseJsonWithLines } from './json.js';

/** A default of the file, as one command takes it. */
interface Setting {
  readonly command: Command;
  readonly option: Option;
  readonly value: unknown;
  /** Whether the file gives it to this command alone. */
  readonly isOwn: boolean;
}

/** Said on the command line alone: what is read, and where the output goes. */
const NEVER = ['output', 'force', 'resume', 'errors', 'files-from', 'files0-from', 'no-config'];

/** Options that say the same thing in two ways, by the names that commander gives them: one that is given leaves no room for the others. */
const RIVALS: readonly (readonly string[])[] = [
  ['json', 'format'],
  ['since', 'from'],
  ['until', 'to'],
  ['ignoreCase', 'caseSensitive'],
  ['json', 'count', 'filesWithMatches', 'filesWithoutMatch', 'quiet'],
];

/**
 * Gives a command the defaults of a file, where the command line does not say otherwise.
 * @param commands of newsq, since the whole file has to be valid
 * @returns the names of the options that it gave, in the order of the file
 * @throws NewsqError naming the lines and fields that are not valid
 */
export function applyDefaults(file: ConfigFile, commands: readonly Command[], command: Command): string[] {
  const own = readSettings(file, commands).filter((setting) => setting.command === command);
  // What is meant for the command alone comes before what is for all.
  const sorted = [...own.filter(({ isOwn }) => isOwn), ...own.filter(({ isOwn }) => !isOwn)];
  const taken = new Set(
    command.options.map((option) => option.attributeName()).filter((name) => isGiven(command, name)),
  );
  const applied = new Set<string>();
  for (const { option, value } of sorted) {
    const name = option.attributeName();
    const rivals = RIVALS.flatMap((group) => (group.includes(name) ? group : [name]));
    if (value === undefined || rivals.some((rival) => taken.has(rival))) continue;
    command.setOptionValueWithSource(name, value, 'config');
    taken.add(name);
    applied.add(nameOf(option));
  }
  return own.map(({ option }) => nameOf(option)).filter((name, i, all) => applied.has(name) && all.indexOf(name) === i);
}

function isGiven(command: Command, name: string): boolean {
  if (command.getOptionValueSource(name) !== 'cli') return false;
  // "--from ndjson" says nothing of days.
  const value: unknown = command.getOptionValue(name);
  return name !== 'from' || typeof value !== 'object' || value === null || 'day' in value;
}

/** "--min-items" → "min-items" */
function nameOf({ long }: Option): string {
  return long!.slice(2);
}

/** Every default of a file, once for each command that takes it. */
function readSettings(file: ConfigFile, commands: readonly Command[]): Setting[] {
  const { path, text } = file;
  const root =
    text.trim() === ''
      ? ({ line: 1, message: 'is empty; write {} for no defaults' } as const)
      : parseJsonWithLines(text);
  if ('message' in root) throw faultsIn(path, [root]);
  if (root.kind !== 'object')
    throw errorsIn(path, [`${path}:${root.line}: holds no object of options, like {"format": "json"}`]);
  const configurable = commands.filter(({ options }) => options.some(({ long }) => long === '--no-config'));
  const faults: JsonFault[] = [];
  const settings: Setting[] = [];
  const read = (field: JsonField, prefix: string, takers: readonly Command[], isOwn: boolean) => {
    const found = settingsOf(field, takers, isOwn, path);
    if (typeof found === 'string') faults.push({ line: field.line, message: `"${prefix}${field.name}": ${found}` });
    else settings.push(...found);
  };
  for (const field of unique(root.fields, '', faults)) {
    const command = configurable.find((each) => each.name() === field.name);
    if (!command) read(field, '', configurable, false);
    else if (field.node.kind !== 'object')
      faults.push({
        line: field.line,
        message: `"${field.name}": is a command; give its options, like {"format": "json"}`,
      });
    else
      for (const inner of unique(field.node.fields, `${field.name}.`, faults))
        read(inner, `${field.name}.`, [command], true);
  }
  if (faults.length > 0) throw faultsIn(path, faults);
  return settings;
}

function faultsIn(path: string, faults: readonly JsonFault[]): NewsqError {
  const inOrder = faults.toSorted((a, b) => a.line - b.line);
  return errorsIn(
    path,
    inOrder.map(({ line, message }) => `${path}:${line}: ${message}`),
  );
}

/** The fields whose names come once. */
function unique(fields: readonly JsonField[], prefix: string, faults: JsonFault[]): JsonField[] {
  const lines = new Map<string, number>();
  return fields.filter(({ name, line }) => {
    const first = lines.get(name);
    if (first === undefined) lines.set(name, line);
    else faults.push({ line, message: `"${prefix}${name}": is there already, in line ${first}; keep one of them` });
    return first === undefined;
  });
}

/** What a field is for each command that has the option; what is wrong with it, where no command can take it. */
function settingsOf(
  { name, node }: JsonField,
  takers: readonly Command[],
  isOwn: boolean,
  path: string,
): Setting[] | string {
  if (NEVER.includes(name)) return 'is no default; give it on the command line';
  const having = takers.flatMap((command) => {
    const option = command.options.find(({ long }) => long === `--${name}`);
    return option ? [{ command, option }] : [];
  });
  if (having.length === 0) return unknown(name, takers);
  const settings: Setting[] = [];
  let refused: string | null = null;
  for (const { command, option } of having) {
    const read = readValue(option, node, path);
    if ('refused' in read) refused ??= read.refused;
    else settings.push({ command, option, value: read.value, isOwn });
  }
  return settings.length === 0 ? refused! : settings;
}

function unknown(name: string, takers: readonly Command[]): string {
  const names = [...new Set(takers.flatMap(({ options }) => options.map(nameOf)))].filter(
    (each) => !NEVER.includes(each),
  );
  const bare = name.replace(/^-+/, '');
  const meant = nearestName(bare, names);
  const what = takers.length === 1 ? `no such option of "newsq ${takers[0]!.name()}"` : 'no such option';
  return meant === null ? what : `${what}; did you mean "${meant}"?`;
}

type ReadValue = { readonly value: unknown } | { readonly refused: string };

/** What commander makes of a value; undefined for false, which is as if it were not there. */
function readValue(option: Option, node: JsonNode, path: string): ReadValue {
  const plain = node.kind === 'plain' ? node.value : undefined;
  if (typeof plain === 'boolean' && !option.required) return { value: plain ? bareValue(option) : undefined };
  if (!option.required && !option.optional) return { refused: `is true or false, not ${shown(node)}` };
  const texts = textsOf(option, node);
  if (texts === null)
    return {
      refused: `is ${/<list>|<glob>/.test(option.flags) ? 'a text or a list of texts' : 'a text or a number'}, not ${shown(node)}`,
    };
  try {
    let value: unknown;
    for (const text of texts) {
      const whole = /<file>/.test(option.flags) ? besideFile(path, text) : text;
      value = option.parseArg ? (option.parseArg as (text: string, previous: unknown) => unknown)(whole, value) : whole;
    }
    return { value };
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'commander.invalidArgument') throw error;
    const { message } = error as Error;
    return {
      refused: `${shown(node)} is not valid; ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`,
    };
  }
}

/** What an option is that is typed without a value: the first that it may have, where it may have some. */
function bareValue({ optional, argChoices, negate }: Option): unknown {
  return optional ? argChoices![0] : !negate;
}

/** The value as it would be typed; several for an option that is typed several times; null for what no text is. */
function textsOf({ flags }: Option, node: JsonNode): string[] | null {
  const items = node.kind === 'list' ? node.items : [node];
  const texts = items.map((item) =>
    item.kind === 'plain' && typeof item.value !== 'boolean' && item.value !== null ? String(item.value) : null,
  );
  if (texts.length === 0 || !texts.every((text) => text !== null)) return null;
  if (node.kind !== 'list' || /<glob>/.test(flags)) return texts;
  return /<list>/.test(flags) ? [texts.join(',')] : null;
}

/** A file is named from the folder of the file that names it. */
function besideFile(path: string, file: string): string {
  return isAbsolute(file) ? file : join(path, '..', file);
}

function shown(node: JsonNode): string {
  if (node.kind === 'list') return `[${node.items.map(shown).join(', ')}]`;
  return node.kind === 'object' ? 'an object' : JSON.stringify(node.value);
}

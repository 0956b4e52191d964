import {
  type FormatName,
  mapFormats,
  networkFormats,
  pageFormats,
  rowFormats,
  timelineFormats,
} from '../print/index.js';
import { type CommandName, commandNames, tabularNames } from './commands.js';
import type { OptionEntry } from './option-entry.js';
import { parsePageFormat } from './option-values.js';

/** The commands that print in more ways than one. */
export const formatted = commandNames.filter((name) => name !== 'show');

/** The formats that only some results have, by the commands that print them. */
const own: Readonly<Partial<Record<CommandName, readonly FormatName[]>>> = {
  network: networkFormats,
  map: mapFormats,
  timeline: timelineFormats,
};

/** How each command can print. */
export const FORMAT_OPTIONS: readonly OptionEntry[] = [
  {
    ...formatOption(
      formatted.filter((name) => !tabularNames.includes(name)),
      pageFormats,
    ),
    parse: parsePageFormat,
  },
  formatOption(
    tabularNames.filter((name) => own[name] === undefined),
    [...pageFormats, ...rowFormats],
  ),
  ...formatted.flatMap((name) => {
    const formats = own[name];
    return formats === undefined ? [] : [formatOption([name], [...pageFormats, ...rowFormats, ...formats])];
  }),
];

function formatOption(of: readonly CommandName[], choices: readonly FormatName[]): OptionEntry {
  return { flags: '-f, --format <name>', help: 'how to print', of, choices, fallback: 'table' };
}

import { commandNames } from './commands.js';
import { OPTIONS } from './option-table.js';

/** The commands besides those that look for something in articles. */
const OTHER_COMMANDS: readonly string[] = ['match', 'verify', 'schema', 'completion'];

/**
 * The arguments with the command first, as the parser needs them: options may stand before the command, a file without a
 * command is analyzed, and "help entities" is "entities --help".
 * @param isFile whether an argument names a file or a folder
 */
export function withCommandFirst(argv: readonly string[], isFile: (argument: string) => boolean): readonly string[] {
  const [first, ...rest] = argv;
  if (first === undefined || isCommand(first) || HELP.has(first)) return argv;
  if (first === '-v') return ['--version', ...rest];
  if (first === 'help') return rest[0] === undefined ? ['--help'] : [...rest, '--help'];
  const place = firstPlain(argv);
  const plain = argv[place];
  if (plain !== undefined && isCommand(plain)) return [plain, ...argv.filter((_, i) => i !== place)];
  // What looks like neither an option nor a file is a command that is misspelled.
  const isAnalyzed = place > 0 || first === '-' || isFile(first) || /[./\\]/.test(first);
  return isAnalyzed ? ['analyze', ...argv] : argv;
}

const HELP: ReadonlySet<string> = new Set(['-h', '--help', '-V', '--version']);

export function isCommand(argument: string): boolean {
  return commandNames.some((name) => name === argument) || OTHER_COMMANDS.includes(argument);
}

/** The place of the first argument that is no option and no option's value; that of the end if there is none. */
function firstPlain(argv: readonly string[]): number {
  const withValue = new Set(
    OPTIONS.filter(({ flags }) => flags.includes('<')).flatMap(({ flags }) => flags.match(/(?<=^|\s)--?[\w-]+/g) ?? []),
  );
  let i = 0;
  while (i < argv.length && /^-./.test(argv[i]!) && argv[i] !== '--') i += withValue.has(argv[i]!) ? 2 : 1;
  return Math.min(i, argv.length);
}

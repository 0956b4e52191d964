import type { Shell } from '../commands.js';
import type { CommandShape, OptionShape } from '../shape.js';

/** The shells that can complete a command line of newsq, each with its script. */
export const shells: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = { bash, zsh, fish };

/** Values that are files are completed as files, like every argument. */
function bash(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(
        (option) =>
          `    ${flagsOf(option)
            .map((flag) => quoted(`${name} ${flag}`))
            .join('|')}) words=${quoted(option.choices.join(' '))} ;;\n`,
      ),
  );
  const flags = commands.map(
    ({ name, options }) => `      ${name}) words=${quoted(options.flatMap(flagsOf).join(' '))} ;;\n`,
  );
  return `# newsq completion for bash: source <(newsq completion bash)
_newsq() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  case "$command $previous" in
${values.join('')}  esac
  if [[ -z $words && $current == -* ]]; then
    case $command in
${flags.join('')}      *) words='--help --version' ;;
    esac
  elif [[ -z $words && -z $command ]]; then
    words=${quoted(names.join(' '))}
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _newsq newsq
`;
}

function zsh(commands: readonly CommandShape[]): string {
  const cases = commands.map(
    ({ name, options }) => `        ${name})
          _arguments -s \\
${options.map((option) => `            ${zshOption(option)} \\\n`).join('')}            '*:file:_files' ;;
`,
  );
  return `#compdef newsq
# newsq completion for zsh: newsq completion zsh > "\${fpath[1]}/_newsq"
_newsq() {
  local curcontext=$curcontext state line
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`).join('')}  )
  _arguments -C '(- *)--help[show help]' '(- *)--version[print the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands; _files ;;
    rest)
      case $line[1] in
${cases.join('')}      esac ;;
  esac
}
if [[ $funcstack[1] == _newsq ]]; then _newsq "$@"; else compdef _newsq newsq; fi
`;
}

/** "'(-f --format)'{-f,--format}'[how to print]:name:(table json)'" */
function zshOption(option: OptionShape): string {
  const { value, help, choices } = option;
  const flags = flagsOf(option);
  const text = `[${help.replace(/[[\]\\:]/g, '\\$&')}]`;
  const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const rest = quoted(text + (value === null ? '' : `:${value.replace(/:/g, '\\:')}:${values}`));
  return flags.length === 1 ? flags[0]! + rest : `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${rest}`;
}

function fish(commands: readonly CommandShape[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c newsq -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
    ...options.map(({ short, long, value, help, choices }) =>
      [
        `complete -c newsq -n '__fish_seen_subcommand_from ${name}'`,
        short === null ? '' : `-s ${short.slice(1)}`,
        `-l ${long.slice(2)}`,
        choices.length > 0 ? `-x -a ${fishQuoted(choices.join(' '))}` : value === null ? '' : '-r',
        `-d ${fishQuoted(help)}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ]);
  return `# newsq completion for fish: newsq completion fish > ~/.config/fish/completions/newsq.fish\n${lines.join('\n')}\n`;
}

function flagsOf({ short, long }: OptionShape): string[] {
  return short === null ? [long] : [short, long];
}

/** In bash and zsh nothing stands for anything else in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** In fish a backslash does. */
function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

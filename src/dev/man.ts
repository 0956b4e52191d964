import type { CommandShape, OptionShape } from '../cli/shape.js';

/** A page of the manual, in the macros of man(7). */
export interface ManualPage {
  /** "newsq-entities.1" */
  readonly file: string;
  readonly text: string;
}

interface Section {
  readonly title: string;
  /** Lines of the manual's own format. */
  readonly lines: readonly string[];
}

/**
 * The manual: a page of newsq, and one a command. They have no date, so that the same source makes the same pages.
 * @param after what `--help` shows after the options of a command, or of newsq itself ("")
 */
export function manualPages(
  commands: readonly CommandShape[],
  version: string,
  after: (command: string) => string,
): ManualPage[] {
  const overview = commands.flatMap(({ name, summary }) => ['.TP', `.B ${line(`newsq-${name}(1)`)}`, line(summary)]);
  return [
    page('newsq', 'turns news articles into facts a shell can use', version, [
      { title: 'SYNOPSIS', lines: [`.B newsq`, line('<command> [options] [file...]')] },
      { title: 'COMMANDS', lines: overview },
      ...sectionsOf(after('')),
    ]),
    ...commands.map((command) =>
      page(`newsq-${command.name}`, command.summary, version, [
        { title: 'SYNOPSIS', lines: [`.B newsq ${command.name}`, line(`[options] ${command.usage}`)] },
        { title: 'OPTIONS', lines: command.options.flatMap(optionLines) },
        ...sectionsOf(after(command.name)),
        { title: 'SEE ALSO', lines: ['.BR newsq (1)'] },
      ]),
    ),
  ];
}

function page(name: string, summary: string, version: string, sections: readonly Section[]): ManualPage {
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "newsq ${version}" "newsq"`,
    '.SH NAME',
    line(`${name} - ${summary}`),
    ...sections.flatMap(({ title, lines: own }) => [`.SH ${title}`, ...own]),
  ];
  return { file: `${name}.1`, text: `${lines.join('\n')}\n` };
}

function optionLines({ short, long, value, help, choices, fallback }: OptionShape): string[] {
  const flags = [short, long].filter((flag) => flag !== null).join(', ');
  const facts = [
    choices.length > 0 ? `one of ${choices.join(', ')}` : '',
    fallback === null ? '' : `${fallback} if it is not given`,
  ].filter(Boolean);
  return [
    '.TP',
    `.B ${line(flags + (value === null ? '' : ` <${value}>`))}`,
    line(help + (facts.length > 0 ? ` (${facts.join('; ')})` : '')),
  ];
}

/** The paragraphs of a help text: "Examples:" and the like begin a section, and what is indented stays as it is. */
function sectionsOf(help: string): Section[] {
  const sections: { title: string; lines: string[] }[] = [];
  for (const paragraph of help.trim().split(/\n{2,}/)) {
    const heading = /^(\w[\w ]*):\n/.exec(paragraph);
    const text = heading ? paragraph.slice(heading[0].length) : paragraph;
    if (heading) sections.push({ title: heading[1]!.toUpperCase(), lines: [] });
    else if (sections.length === 0) sections.push({ title: 'DESCRIPTION', lines: [] });
    else sections.at(-1)!.lines.push('.PP');
    const isVerbatim = /^ /.test(text);
    const lines = text.split('\n').map(line);
    sections.at(-1)!.lines.push(...(isVerbatim ? ['.nf', ...lines, '.fi'] : lines));
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

/** A line of text: a backslash, a hyphen, and a dot or an apostrophe at its start mean something else to man. */
function line(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}

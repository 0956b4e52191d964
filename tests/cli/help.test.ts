import { describe, expect, test } from 'vitest';
import { withCommandFirst } from '../../src/cli/arguments.js';
import { commandShapes } from '../../src/cli/options.js';
import { manualPages } from '../../src/dev/man.js';
import { newsq } from '../helpers/newsq.js';

describe('the command comes first', () => {
  const rows: [typed: string, understood: string][] = [
    ['entities a.txt', 'entities a.txt'],
    ['a.txt', 'analyze a.txt'],
    ['news/', 'analyze news/'],
    ['-', 'analyze -'],
    ['there', 'analyze there'],
    ['missing', 'missing'],
    ['--json a.txt', 'analyze --json a.txt'],
    ['--json entities a.txt', 'entities --json a.txt'],
    ['--format json dates a.txt', 'dates --format json a.txt'],
    ['--format=json dates a.txt', 'dates --format=json a.txt'],
    ['-f json dates a.txt', 'dates -f json a.txt'],
    ['--anchor 2020-09-17 a.txt', 'analyze --anchor 2020-09-17 a.txt'],
    ['--json', 'analyze --json'],
    ['--anchor', 'analyze --anchor'],
    ['help', '--help'],
    ['help dates', 'dates --help'],
    ['-v', '--version'],
    ['match -v x', 'match -v x'],
    ['--version', '--version'],
    ['', ''],
  ];
  test.each(rows)('newsq %s', (typed, understood) => {
    const words = (text: string) => text.split(' ').filter(Boolean);
    expect(withCommandFirst(words(typed), (name) => name === 'there')).toEqual(words(understood));
  });
});

describe('what is mistyped', () => {
  const rows: [typed: string, told: string][] = [
    ['entitis a.txt', "unknown command 'entitis' (Did you mean entities?)\nnewsq: see 'newsq --help'"],
    [
      'dates --json=yes -',
      "unknown option '--json=yes' (did you mean --json, which takes no value?)\nnewsq: see 'newsq dates --help'",
    ],
    ['dates --nope=yes -', "unknown option '--nope=yes'\nnewsq: see 'newsq dates --help'"],
    ['dates -2020.txt', "unknown option '-2020.txt' (did you mean ./-2020.txt?)\nnewsq: see 'newsq dates --help'"],
    ['grep x', "unknown command 'grep' (did you mean match?)\nnewsq: see 'newsq --help'"],
    ['dates --date 2020-09-17 -', "unknown option '--date' (did you mean --anchor?)\nnewsq: see 'newsq dates --help'"],
    [
      'dates --ancor 2020-09-17 -',
      "unknown option '--ancor' (Did you mean --anchor?)\nnewsq: see 'newsq dates --help'",
    ],
    [
      'dates --color nevr -',
      "option '--color <when>' argument 'nevr' is invalid. Allowed choices are auto, always, never. (did you mean never?)\nnewsq: see 'newsq dates --help'",
    ],
    [
      'completion bahs',
      "command-argument value 'bahs' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish. (did you mean bash?)\nnewsq: see 'newsq completion --help'",
    ],
    [
      'entities --json --format markdown -',
      "--json and --format markdown: give one of them\nnewsq: see 'newsq entities --help'",
    ],
  ];
  test.each(rows)('newsq %s', async (typed, told) => {
    const { stdout, stderr, exitCode } = await newsq(typed.split(' '));
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: `newsq: ${told}\n`, exitCode: 2 });
  });
});

describe('what is meant', () => {
  const TEXT = 'Ann Lee left Oslo for Kenya.\n';
  const rows: [typed: string, same: string][] = [
    ['entities --types people --types countries -', 'entities --types people,countries -'],
    ['entities --json --format json -', 'entities --json -'],
    ['entities --no-color -', 'entities --color never -'],
    ['--json -', 'analyze --json -'],
    ['entities --quiet -', 'entities -'],
  ];
  test.each(rows)('newsq %s is newsq %s', async (typed, same) => {
    const [one, other] = await Promise.all([typed, same].map((line) => newsq(line.split(' '), { input: TEXT })));
    expect(one).toEqual(other);
    expect(one!.exitCode).toBe(0);
  });

  test('newsq help dates is newsq dates --help', async () => {
    const { stdout, exitCode } = await newsq(['help', 'dates']);
    expect({ stdout, exitCode }).toEqual({ stdout: (await newsq(['dates', '--help'])).stdout, exitCode: 0 });
  });
});

describe('completion', () => {
  const shapes = commandShapes();
  test.each(['bash', 'zsh', 'fish'])('%s knows every command, option and value', async (shell) => {
    const { stdout, stderr, exitCode } = await newsq(['completion', shell]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const words = new Set(stdout.match(/[\w-]+/g));
    for (const { name, options } of shapes) {
      expect(words).toContain(name);
      for (const { long, choices } of options) {
        expect(words).toContain(shell === 'fish' ? long.slice(2) : long);
        for (const choice of choices) expect(words).toContain(choice);
      }
    }
  });

  test('no quotation mark in a help text ends what it stands in', async () => {
    const { stdout } = await newsq(['completion', 'bash']);
    expect(stdout.replace(/'\\''/g, '').match(/'/g)!.length % 2).toBe(0);
  });
});

describe('the manual', () => {
  const pages = manualPages(commandShapes(), '1.2.3', (name) => (name === '' ? '\nExamples:\n  newsq a.txt\n' : ''));
  const page = (file: string) => pages.find((each) => each.file === file)!.text;

  test('has a page of newsq and one of each command', () => {
    expect(pages.map(({ file }) => file)).toEqual(['newsq.1', ...commandShapes().map(({ name }) => `newsq-${name}.1`)]);
  });

  test('begins with what man needs to find it', () => {
    expect(page('newsq-dates.1').split('\n').slice(0, 3)).toEqual([
      '.TH NEWSQ-DATES 1 "" "newsq 1.2.3" "newsq"',
      '.SH NAME',
      'newsq\\-dates \\- dates, periods and ranges, resolved to ISO 8601',
    ]);
  });

  test('shows examples as they are', () => {
    expect(page('newsq.1')).toContain('.SH EXAMPLES\n.nf\n  newsq a.txt\n.fi');
  });

  test('tells every option, its values and what it is otherwise', () => {
    expect(page('newsq-dates.1')).toContain(
      '.TP\n.B \\-\\-color <when>\ncolor the tables (one of auto, always, never; auto if it is not given)',
    );
  });
});

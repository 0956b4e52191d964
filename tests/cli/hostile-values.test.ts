import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { lexer, type Token, type Tokens, walkTokens } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';
import { readParquet, stored } from '../helpers/parquet.js';

/** What a stranger may write, and the program that could take it for something else. */
const VALUES: readonly (readonly [what: string, value: string])[] = [
  ['a terminal', '\u001b[31mred\u0007\u009b1m'],
  ['a terminal, turned round', 'a\u202eb\u2066c'],
  ['a spreadsheet, =', '=1+1'],
  ['a spreadsheet, +', '+1'],
  ['a spreadsheet, -', '-2+3'],
  ['a spreadsheet, @', '@SUM(A1:A9)'],
  ['a spreadsheet, a tab before', '\t=1'],
  ['a spreadsheet, a return before', '\r=1'],
  ['a spreadsheet, nothing to see before', '\u200b\ufeff=1'],
  ['a spreadsheet, full width', '＝1＋1'],
  ['a spreadsheet, a mark before', "'=1"],
  ['a spreadsheet, a program', "=cmd|' /C calc'!A0"],
  ['a spreadsheet, an address', '=HYPERLINK("https://example.org/","x")'],
  ['a browser', '<script>alert(1)</script>'],
  ['a browser, an attribute', '"><img src=x onerror=alert(1)>'],
  ['a browser, a comment', '<!-- x --> ]]> </style>'],
  ['a browser, an entity', '&lt;script&gt; &#60;b&#62;'],
  ['Markdown, a cell', 'a | b || c'],
  ['Markdown, a link', '[x](javascript:alert(1)) ![x](y) <https://example.org>'],
  ['Markdown, code', '`a` ``` ~~~ b'],
  ['Markdown, a heading', '# a\n## b\n---\n==='],
  ['Markdown, what it escapes with', '\\| \\\\'],
  ['a table of text, quotation marks', 'say "so" and ""so""'],
  ['a table of text, delimiters', 'a,b;c\td'],
  ['lines', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi'],
  ['a calendar', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y\\,;'],
  ['C', 'nul\0here %s%n'],
  ['a byte-order mark', '\ufeffa\ufeff'],
  ['half a pair', 'a\ud800b\udc00c'],
  ['JavaScript', '__proto__'],
];

/** What may not reach a terminal: controls but the ends of lines, and what turns the direction. */
const ACTING = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/;

const cwd = mkdtempSync(join(tmpdir(), 'newsq-hostile-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  for (const [i, [, value]] of VALUES.entries()) writeFileSync(join(cwd, `${i}.ndjson`), `${recordOf(value)}\n`);
});

/** An article with the value wherever something can be, and what can be found around it. */
function recordOf(value: string): string {
  const text = [
    `${value} Ann Lee of ${value} met Bo Hill on May 3, 2021. “We ${value} agree,” Lee said ${value} on Monday.`,
    `${value}: “It is late,” said Bo Hill.`,
    `He named two steps:`,
    `1. ${value} build the bridge.`,
    `2. Pay for ${value}.`,
  ].join('\n\n');
  const own = { id: value, title: value, url: value, date: '2021-05-01', tags: [value], [value]: value };
  return JSON.stringify({ ...own, text });
}

const COMMANDS = ['entities', 'entities --merge', 'dates', 'points', 'quotes', 'timeline', 'statements', 'network'];

async function run(command: string, i: number, format: string): Promise<string> {
  const rest = ['--keep-fields', 'all', '--lang', 'any', '--format', format, `${i}.ndjson`];
  const { stdout, exitCode } = await newsq([...command.split(' '), ...rest], { cwd });
  // Half a pair is told of.
  expect([0, 1]).toContain(exitCode);
  return stdout;
}

describe.each(VALUES.map(([what], i) => [what, i] as const))('%s', (_, i) => {
  test.each([...COMMANDS, 'entities --per mention', 'text'])('rows: %s', async (command) => {
    const json = await run(command, i, 'ndjson-rows');
    expectJson(json);
    const rows = json
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const [format, delimiter] of [
      ['csv', ','],
      ['tsv', '\t'],
    ] as const) {
      const text = await run(command, i, format);
      const cells: string[][] = parse(text, { delimiter });
      if (rows.length > 0) expect(cells[0]).toEqual(Object.keys(rows[0]!));
      expect(cells.slice(1)).toEqual(rows.map((row) => Object.values(row).map(cellOf)));
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      // Also for a program that looks at nothing but the ends of lines.
      expect(text.split('\n')).toHaveLength(rows.length + 2);
      expect(text.replaceAll('\t', '')).not.toMatch(ACTING);
      expect(text.isWellFormed()).toBe(true);
    }
    const bytes = Buffer.from(await run(command, i, 'parquet'), 'latin1');
    expect(await readParquet(bytes)).toEqual(rows.map(stored));
  });

  test.each([...COMMANDS, 'analyze', 'text'])('JSON: %s', async (command) => {
    expectJson(await run(command, i, 'json'));
  });

  test.each([...COMMANDS, 'analyze'])('a table, and Markdown: %s', async (command) => {
    expect(await run(command, i, 'table')).not.toMatch(ACTING);
    const text = await run(command, i, 'markdown');
    expect(text).not.toMatch(ACTING);
    const tokens = lexer(text);
    const kinds = new Set<string>();
    walkTokens(tokens, (token) => {
      if (!isPlainAddress(token)) kinds.add(token.type);
    });
    for (const kind of MARKUP) expect(kinds).not.toContain(kind);
    expect(rowsOf(tokens)).toEqual(text.split('\n').filter((line) => /^\| (?!--- \|)/.test(line)).length);
  });

  test.each([...COMMANDS, 'analyze', 'text'])('a page: %s', async (command) => {
    const { document } = parseHTML(await run(command, i, 'html'));
    // Of its own it has styles alone.
    expect(document.querySelectorAll('script, img, iframe, object, embed, form, base, link')).toHaveLength(0);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (name === 'href') expect(value).toMatch(/^(?:#|https?:)/);
      }
    }
  });

  test('a calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await run('timeline', i, 'ics')));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name));
    expect(new Set(names)).toEqual(new Set(DAY_ENTRY));
  });
});

/** What Markdown may not become of text; of what newsq itself writes there is none of it. */
const MARKUP = ['html', 'link', 'image', 'code', 'codespan', 'hr', 'blockquote', 'strong', 'em', 'del', 'def'];

/** An address that becomes a link as it stands there. */
function isPlainAddress(token: Token): boolean {
  const { href, text } = token as Tokens.Link;
  return token.type === 'link' && href === text && /^https?:/.test(href);
}

/** The rows of all tables, heads among them. */
function rowsOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.type === 'table' ? 1 + (token as Tokens.Table).rows.length : 0), 0);
}

const ENTRY = ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'url'];
const DAY_ENTRY = [...ENTRY, 'x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'];

function expectJson(text: string): void {
  expect(text).not.toMatch(ACTING);
  expect(text.isWellFormed()).toBe(true);
  // Half a pair, escaped, is one that a strict reader refuses.
  expect(text.replaceAll('\\\\', '')).not.toMatch(/\\ud[89a-f]/i);
  for (const line of text.split('\n').slice(0, -1)) expect(typeof JSON.parse(line)).toBe('object');
}

/** What a spreadsheet is given for a value: on one line, without what acts, and with a mark before a formula. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  const isList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  const text = isList ? value.join('; ') : typeof value === 'object' ? safeJson(JSON.stringify(value)) : String(value);
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200b\u202e\u2066\ufeff]/gu, '')
    .trim();
  return /^'*[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

function safeJson(json: string): string {
  return json.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

test('what is ours is told from what was there: the mark can be taken away again', async () => {
  const titles = ['=1', "'=1", "''=1", "'tis", '-', 'plain'];
  const input = titles.map((title) => `${JSON.stringify({ title, text: 'It is late.' })}\n`).join('');
  const { stdout } = await newsq(['text', '--from', 'ndjson', '--format', 'csv', '--columns', 'title'], { input });
  const [, ...cells] = (parse(stdout) as string[][]).flat();
  expect(cells.map((cell) => cell.replace(/^'(?='*[=+\-@])/, ''))).toEqual(titles);
});

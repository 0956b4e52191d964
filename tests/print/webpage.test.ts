import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Html, html } from '../../src/print/markup.js';
import { type Mark, markText } from '../../src/print/webpage/marks.js';
import { newsq } from '../helpers/newsq.js';
import { checkPage, type Page } from '../helpers/page.js';

const ARTICLE = [
  'Port to close',
  'OSLO, March 4, 2021 (Reuters) - Foreign Minister Ann Lee agreed with Kenya on two steps. First, the port closes on March 12. Second, Kenya pays for it, she said.',
  '“We will pay,” Bo Hill of Kenya said on Wednesday.\n',
].join('\n\n');

const OTHER = 'LISBON, May 2, 2021 - Bo Hill left Kenya for Portugal.\n';

async function pageOf(args: readonly string[], input: string): Promise<Page> {
  const { stdout, stderr, exitCode } = await newsq([...args, '--format', 'html', '-'], { input });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return parseHTML(stdout).document;
}

function records(...texts: readonly string[]): string {
  return texts.map((text, i) => `${JSON.stringify({ id: `r${i + 1}`, text })}\n`).join('');
}

describe('the page of an article', () => {
  test('has the text with its marks, and lists that lead to them', async () => {
    const page = await pageOf(['analyze'], ARTICLE);
    checkPage(page);
    expect(page.querySelector('h1')!.textContent).toBe('Port to close');
    expect([...page.querySelectorAll('.text p')].map(({ textContent }) => textContent)).toEqual(
      ARTICLE.trimEnd().split('\n\n'),
    );
    const marked = (selector: string) =>
      [...page.querySelectorAll(`.text ${selector}`)].map((mark) => mark.textContent);
    expect(marked('.person')).toEqual(['Ann Lee', 'Bo Hill']);
    expect(marked('.country')).toEqual(['Kenya', 'Kenya', 'Kenya']);
    expect(marked('.date')).toEqual(['March 4, 2021', 'March 12', 'Wednesday']);
    expect(marked('time[datetime="2021-03-12"]')).toEqual(['March 12']);
    expect(marked('.quote.direct')).toEqual(['We will pay']);
    expect(marked('[data-n]').map((text) => text!.slice(0, 8))).toEqual(['the port', 'Kenya pa']);
  });

  test('has only what was asked for', async () => {
    const page = await pageOf(['dates'], ARTICLE);
    checkPage(page);
    expect(page.querySelectorAll('.text .person, .text .point, .text .quote').length).toBe(0);
    expect([...page.querySelectorAll('input')].map(({ id }) => id)).toEqual(['show-date']);
  });

  test('stands alone: its policy allows its own style and nothing else', async () => {
    const page = await pageOf(['analyze'], ARTICLE);
    const hash = createHash('sha256').update(page.querySelector('style')!.textContent!).digest('base64');
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });
});

describe('the page of several articles', () => {
  test('begins with an index, and who appears where', async () => {
    const page = await pageOf(['analyze', '--from', 'ndjson'], records(ARTICLE, OTHER));
    checkPage(page);
    expect(page.querySelector('h1')!.textContent).toBe('2 articles');
    const row = [...page.querySelectorAll('.matrix tbody tr')].find((tr) => tr.textContent!.startsWith('Kenya'))!;
    expect([...row.children].map(({ textContent }) => textContent)).toEqual(['Kenya', '2', '3', '1']);
    const href = row.querySelectorAll('a')[1]!.getAttribute('href')!;
    expect(page.querySelector(href)!.textContent).toBe('Kenya');
    expect(href).toMatch(/^#a2-/);
  });

  test('of dates alone has no such table', async () => {
    const page = await pageOf(['dates', '--from', 'ndjson'], records(ARTICLE, OTHER));
    checkPage(page);
    expect(page.querySelectorAll('.matrix').length).toBe(0);
    expect(page.querySelectorAll('nav li').length).toBe(2);
  });

  test('says what its table leaves out', async () => {
    const texts = Array.from({ length: 101 }, (_, i) => `Ann Lee met Bo Hill in Oslo on May ${(i % 28) + 1}, 2021.`);
    const page = await pageOf(['entities', '--from', 'ndjson'], records(...texts));
    expect(page.querySelector('nav h2')!.textContent).toBe('Who appears where the first 100 articles, of 101');
    expect(page.querySelectorAll('.matrix thead th').length).toBe(102);
  });

  const views: [args: string[], selector: string, expected: string[]][] = [
    [['timeline'], '.events .m.date', ['March 12', 'Wednesday']],
    [['statements'], 'blockquote', ['“We will pay”', 'Second, Kenya pays for it']],
    [
      ['entities', '--merge', '--types', 'people'],
      '.scroll th[scope=row]',
      ['Ann Lee', 'Bo Hill', 'Bo Hill', 'Ann Lee'],
    ],
  ];
  test.each(views)('%j', async (args, selector, expected) => {
    const page = await pageOf([...args, '--from', 'ndjson'], records(ARTICLE, OTHER));
    checkPage(page);
    const found = [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});

describe('nothing in an article acts on the page', () => {
  const hostile = [
    '<script>alert(1)</script> said Ann Lee of Oslo.',
    'Ann "><img src=x onerror=alert(1)> Lee met Bo Hill in Oslo.',
    '“</span></p></main><!--” Ann Lee said in Oslo on May 2, 2021.',
    '&lt;b&gt; &amp; &#60;script&#62; said Ann Lee.',
    'Ann Lee\u202e eeL nnA said “no\u0000\u001b[31m” in Oslo.',
    '</style><script>alert(1)</script>\n\nAnn Lee met Bo Hill.',
  ];
  test.each(hostile)('%j', async (text) => {
    const url = 'javascript:alert(1)';
    const input = `${JSON.stringify({ id: text, title: text, text, url })}\n`.repeat(2);
    const page = await pageOf(['analyze', '--from', 'ndjson'], input);
    checkPage(page);
    expect(page.querySelectorAll('article').length).toBe(2);
  });

  test('an address of the web is a link', async () => {
    const input = `${JSON.stringify({ text: 'Ann Lee left Oslo.', url: 'https://example.org/a?b=1&c="' })}\n`;
    const page = await pageOf(['entities', '--from', 'ndjson'], input);
    expect(page.querySelector('h1 a')!.getAttribute('href')).toBe('https://example.org/a?b=1&c="');
  });
});

describe('marks', () => {
  const mark = (start: number, end: number, name: string, isLink = false): Mark => ({
    start,
    end,
    element: 'span',
    attributes: html` ${name}`,
    once: html` id`,
    href: isLink ? name : null,
  });

  /** "<x!>" for the first piece of a mark, "<x>" for one after it, "<a x!>" for a link. */
  const brief = ({ markup }: Html) =>
    markup
      .replace(/ href="\w+"/g, '')
      .replace(
        /<(a |span )?(?:a|span)?( id)? (\w+)>/g,
        (tag, _, id, name) => `<${tag.startsWith('<a') ? 'a ' : ''}${name}${id === undefined ? '' : '!'}>`,
      )
      .replace(/<\/(?:span|a)>/g, '</>');

  const rows: [name: string, marks: Mark[], expected: string][] = [
    ['one', [mark(1, 3, 'x')], 'a<x!>bc</>def'],
    ['within', [mark(2, 3, 'y'), mark(1, 4, 'x')], 'a<x!>b<y!>c</>d</>ef'],
    ['from the same place', [mark(1, 3, 'y'), mark(1, 4, 'x')], 'a<x!><y!>bc</>d</>ef'],
    ['crossing', [mark(0, 3, 'x'), mark(2, 5, 'y')], '<x!>ab<y!>c</></><y>de</>f'],
    ['side by side', [mark(0, 2, 'x'), mark(2, 4, 'y')], '<x!>ab</><y!>cd</>ef'],
    ['a link', [mark(1, 3, 'x', true)], 'a<a x!>bc</>def'],
    ['a link in a link', [mark(0, 4, 'x', true), mark(1, 2, 'y', true)], '<a x!>a<y!>b</>cd</>ef'],
    ['two links of one stretch', [mark(0, 4, 'x', true), mark(0, 4, 'y', true)], '<a x!><y!>abcd</></>ef'],
    ['to the end', [mark(4, 6, 'x')], 'abcd<x!>ef</>'],
    ['empty', [mark(2, 2, 'x')], 'abcdef'],
  ];
  test.each(rows)('%s', (_, marks, expected) => {
    expect(brief(markText('abcdef', marks)({ start: 0, end: 6 }))).toBe(expected);
  });

  test('go on in the next block, and one between blocks is nowhere', () => {
    const write = markText('abcdef', [mark(1, 5, 'x'), mark(2, 3, 'y')]);
    expect(brief(write({ start: 0, end: 2 }))).toBe('a<x!>b</>');
    expect(brief(write({ start: 3, end: 6 }))).toBe('<x>de</>f');
  });

  test('never change the text, and are closed in their order', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{20}$/), spans, fc.nat(20), (text, pairs, cut) => {
        const marks = pairs.map(([a, b, isLink], i) => mark(Math.min(a, b), Math.max(a, b), `m${i}`, isLink));
        const write = markText(text, marks);
        const markup = write({ start: 0, end: cut }).markup + write({ start: cut, end: 20 }).markup;
        expect(markup.replace(/<[^>]*>/g, '')).toBe(text);
        const open: string[] = [];
        for (const [, slash, element] of markup.matchAll(/<(\/?)(\w+)/g))
          if (slash === '/') expect(open.pop()).toBe(element);
          else open.push(element!);
        expect(open).toEqual([]);
      }),
    );
  });
});

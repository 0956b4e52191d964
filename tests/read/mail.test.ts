import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';
import { brief, readFile } from '../helpers/read-file.js';

const HEAD = 'From: press@a.example\nTo: desk@b.example\nSubject: Strike\nDate: Thu, 4 Mar 2021 09:15:00 +0000\n';
const MIME = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n';

/** A message with these lines as its text, and other headers than the usual ones. */
function mail(body: string, headers = HEAD + MIME): string {
  return `${headers}\n${body}\n`;
}

/** A message of several parts: the headers and the content of each. */
function parts(kind: string, ...all: readonly string[]): string {
  const body = all.map((part) => `--b\n${part}\n`).join('');
  return mail(`${body}--b--`, `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=b\n`);
}

const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}`;
const page = (html: string) => `Content-Type: text/html; charset=utf-8\n\n${html}`;
const attached = (name: string, type = 'application/pdf') =>
  `Content-Type: ${type}; name=${name}\nContent-Disposition: attachment; filename=${name}\nContent-Transfer-Encoding: base64\n\nUERG`;

async function textOf(content: string | Uint8Array, path = 'a.eml'): Promise<string | undefined> {
  const { articles, said } = await readFile(path, content);
  expect(said).toEqual([]);
  return articles[0]?.text;
}

describe('the samples', () => {
  const sample = (name: string) => readFileSync(`tests/fixtures/formats/${name}`);
  test('a message', async () => {
    const { articles, said, noted } = await readFile('mail.eml', sample('mail.eml'));
    expect([articles.map(brief), said, noted]).toEqual([
      [
        [
          'Statement on strike – for immediate release',
          '2021-03-04',
          null,
          'By Northsea Press Office\n\nNorthsea Ports will keep Hull open on Monday, chief executive Greta Lindqvist said today.\n\n“No ship will wait,” she said.',
        ],
      ],
      [],
      [],
    ]);
    expect(articles[0]!.source).toEqual({ path: 'mail.eml', id: null, byline: 'Northsea Press Office', format: 'eml' });
  });

  test('a mailbox', async () => {
    const { articles, said } = await readFile('mbox.mbox', sample('mbox.mbox'));
    expect(articles.map(brief)).toEqual([
      ['Strike', '2021-03-04', null, 'Northsea Ports will keep Hull open on Monday, Greta Lindqvist said.'],
      ['Bridge', '2021-03-09', null, 'By Ada Lowe\n\nThe bridge was backed on Monday by Tomas Reid.'],
    ]);
    expect(articles.map(({ source }) => source.record)).toEqual([0, 1]);
    expect(said).toEqual([]);
  });
});

describe('mail is known by its headers, whatever its name is', () => {
  const message = mail('Hull stays open.');
  test.each<[string, string, string]>([
    ['mail by its name', 'a.eml', message],
    ['by another name', 'a.txt', message],
    ['from standard input', '-', message],
    ['with the line ends of another system', 'a.eml', message.replaceAll('\n', '\r\n')],
    ['with what a server wrote first', '-', `Received: from mx.example by b.example; Thu, 4 Mar 2021\n${message}`],
    [
      'with headers that people write, by its name',
      'a.eml',
      'Subject: Strike\nDate: 4 March 2021\n\nHull stays open.\n',
    ],
    ['with a header of several lines', '-', `DKIM-Signature: v=1;\n a=rsa;\n\tb=x\n${message}`],
  ])('%s', async (_, path, content) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map(brief), said]).toEqual([[['Strike', '2021-03-04', null, 'Hull stays open.']], []]);
    expect(articles[0]!.source.format).toBe('eml');
  });

  test('a press release with lines like headers is text', async () => {
    const { articles } = await readFile('a.txt', 'From: Press office\nDate: 4 March 2021\n\nHull stays open.\n');
    expect(articles[0]!.source.format).toBe('text');
  });
});

test.each<[string, string, string]>([
  [
    'saved as text',
    'a.txt',
    'From:\tAnn Lee\nSent:\tThursday, March 4, 2021 9:15 AM\nTo:\tDesk\nSubject:\tStrike\n\nKenya spoke.',
  ],
  [
    'with its length above it',
    'a.emlx',
    `${mail('Kenya spoke.').length}\n${mail('Kenya spoke.')}<?xml version="1.0"?><plist/>`,
  ],
])('a message %s', async (_, path, content) => {
  const { articles, said } = await readFile(path, content);
  expect([articles.map(({ title, date, source }) => [title, date, source.format]), said]).toEqual([
    [['Strike', '2021-03-04', 'eml']],
    [],
  ]);
  expect(articles[0]!.text).toMatch(/Kenya spoke\.$/);
});

test('a message that is cut off is doubted', async () => {
  const { articles, said } = await readFile('a.eml', parts('mixed', plain('Kenya spoke.')).replace('--b--', ''));
  expect([articles.map(({ text }) => text), said]).toEqual([
    ['Kenya spoke.'],
    ['a.eml: the message is cut off; get it again'],
  ]);
});

describe('subjects', () => {
  test.each([
    ['Strike', 'Strike'],
    ['Re: Strike', 'Strike'],
    ['RE: AW: Fwd: Strike in Hull', 'Strike in Hull'],
    ['Re[2]: Strike', 'Strike'],
    ['Rents rise', 'Rents rise'],
    ['=?UTF-8?B?4oCcTm/igJ0gdG8gc3RyaWtl?=', '“No” to strike'],
    ['=?iso-8859-1?Q?Caf=E9_strike?=', 'Café strike'],
    ['=?windows-1252?Q?=93No=94_to_strike?=', '“No” to strike'],
    ['Port workers\n in Hull', 'Port workers in Hull'],
  ])('%j is the title %j', async (subject, title) => {
    const { articles } = await readFile('a.eml', mail('Hull.', HEAD.replace('Strike', subject)));
    expect(articles[0]!.title).toBe(title);
  });

  test('none is no title', async () => {
    const { articles } = await readFile('a.eml', mail('Hull stays open.', HEAD.replace('Subject: Strike\n', '')));
    expect(readArticle(articles[0]!).text).toBe('Hull stays open.');
  });
});

describe('days', () => {
  test.each([
    ['Thu, 4 Mar 2021 09:15:00 +0000', '2021-03-04'],
    // the day where the sender is
    ['Thu, 4 Mar 2021 23:15:00 -0500', '2021-03-04'],
    ['Fri, 5 Mar 2021 01:15:00 +0900', '2021-03-05'],
    ['4 Mar 2021 09:15 GMT', '2021-03-04'],
    ['Thu, 4 Mar 21 09:15:00 GMT', '2021-03-04'],
    ['Thu, 04 Mar 2021 09:15:00 +0000 (UTC)', '2021-03-04'],
    ['2021-03-04T09:15:00Z', '2021-03-04'],
  ])('%s', async (header, day) => {
    const { articles, said } = await readFile('a.eml', mail('Hull.', `Date: ${header}\nSubject: Strike\n`));
    expect([articles[0]!.date, said]).toEqual([day, []]);
  });

  test.each([
    ['yesterday', ['a.eml: its date is not a day, left out; give it with --anchor']],
    ['Thu, 31 Feb 2021 09:15:00 +0000', ['a.eml: its date is not a day, left out; give it with --anchor']],
    ['', []],
  ])('%j is none', async (header, notes) => {
    const { articles, said } = await readFile('a.eml', mail('Hull.', `Date: ${header}\nSubject: Strike\n`));
    expect([articles[0]!.date, said]).toEqual([undefined, notes]);
  });
});

describe('whom a message is from', () => {
  const from = (sender: string, body = 'Hull stays open.') => mail(body, HEAD.replace('press@a.example', sender));
  test.each([
    ['Ada Lowe <ada@a.example>', 'By Ada Lowe'],
    ['"Lowe, Ada" <ada@a.example>', 'By Ada Lowe'],
    ['"Northsea Press Office" <press@a.example>', 'By Northsea Press Office'],
    ['BBC <news@a.example>', 'By BBC'],
    ['=?UTF-8?Q?Zo=C3=AB_Berg?= <zoe@a.example>', 'By Zoë Berg'],
    // no names
    ['ada@a.example', null],
    ['Press <press@a.example>', null],
    ['no-reply <press@a.example>', null],
    ['"ada@a.example" <ada@a.example>', null],
    ['', null],
  ])('%s', async (sender, byline) => {
    expect(await textOf(from(sender))).toBe(`${byline === null ? '' : `${byline}\n\n`}Hull stays open.`);
  });

  test('it is not said twice', async () => {
    expect(await textOf(from('Ada Lowe <a@a.example>', 'By Ada Lowe\n\nHull stays open.'))).toBe(
      'By Ada Lowe\n\nHull stays open.',
    );
  });

  test('whoever passed a message on did not write it', async () => {
    const forwarded = from('Ada Lowe <a@a.example>').replace('Subject: ', 'Subject: Fwd: ');
    expect(await textOf(forwarded)).toBe('Hull stays open.');
  });

  test('it is a stated name', async () => {
    const { articles } = await readFile('a.eml', from('Ada Lowe <ada@a.example>'));
    const { text, stated, blocks } = readArticle(articles[0]!);
    expect(stated.names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Ada Lowe', 'person'],
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'body']);
  });
});

describe('what a message answers and its signature are cut off', () => {
  const said = 'Hull stays open, Lee said.';
  test.each<[string, string]>([
    ['a quotation', `${said}\n\n> It closes.\n> Today.`],
    [
      'a quotation and who wrote it',
      `${said}\n\nOn Wed, 3 Mar 2021 at 10:00, Bo Berg <bo@b.example> wrote:\n> It closes.`,
    ],
    [
      'the same on several lines',
      `${said}\n\nOn Wed, 3 Mar 2021 at 10:00, Bo Berg\n<bo@b.example> wrote:\n\n> It closes.`,
    ],
    ['one without its marks', `${said}\n\nOn Wed, 3 Mar 2021 at 10:00, Bo Berg <bo@b.example> wrote:\n\nIt closes.`],
    ['a quotation of a quotation', `${said}\n\n>> It closes.\n> No.`],
    ['an original message', `${said}\n\n-----Original Message-----\nFrom: Bo Berg\nSent: Wednesday\n\nIt closes.`],
    [
      'one below a rule',
      `${said}\n\n________________________________\nFrom: Bo Berg <bo@b.example>\nSent: 3 March\n\nIt closes.`,
    ],
    ['a signature', `${said}\n\n-- \nAda Lowe\nPress office`],
    ['a signature whose blank was lost', `${said}\n\n--\nAda Lowe\nPress office`],
    ['the line of a telephone', `${said}\n\nSent from my iPhone`],
    [
      'the foot of a list',
      `${said}\n\n_______________________________________________\nDesk mailing list\nhttps://a.example/`,
    ],
    ['addresses of links', `Hull stays open <https://a.example/x?y=z>, Lee said.`],
    ['a picture in words', `[image: Northsea]\n\n${said}`],
  ])('%s', async (_, body) => {
    expect(await textOf(mail(body))).toBe(said);
  });

  test.each<[string, string, string]>([
    ['between quotations', '> It closes.\n\nIt does not.\n\n> Today?\n\nNever.', 'It does not.\n\nNever.'],
    ['a quotation alone', '> Hull stays open,\n> Lee said.', 'Hull stays open,\n\nLee said.'],
    [
      'two dashes within a text',
      `One.\n\n--\n\n${'Two.\n\n'.repeat(20)}`.trim(),
      `One.\n\n--\n\n${'Two.\n\n'.repeat(20)}`.trim(),
    ],
    [
      'what somebody wrote in prose',
      'On Monday Lee wrote:\n\n“Hull stays open.”',
      'On Monday Lee wrote:\n\n“Hull stays open.”',
    ],
    ['an arrow', 'Hull -> Oslo opens.', 'Hull -> Oslo opens.'],
  ])('but %s stays', async (_, body, text) => {
    expect(await textOf(mail(body))).toBe(text);
  });

  test.each<[string, string]>([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Bo Berg <bo@b.example>\nDate: Wed, 3 Mar 2021\nSubject: Strike\nTo: <a@a.example>\n\n',
    ],
    ['Apple', 'Begin forwarded message:\n\nFrom: Bo Berg <bo@b.example>\nSubject: Strike\nDate: 3 March 2021\n\n'],
    [
      'Outlook',
      '-----Original Message-----\nFrom: Bo Berg\nSent: Wednesday, 3 March 2021 10:00\nTo: Ada\nSubject: Strike\n\n',
    ],
  ])('what %s passes on is what is read', async (_, mark) => {
    const forwarded = mail(`${mark}Hull stays open, Lee said.`, HEAD.replace('Strike', 'Fwd: Strike'));
    expect(await textOf(forwarded)).toBe('Hull stays open, Lee said.');
  });
});

describe('parts', () => {
  test.each<[string, string, string]>([
    [
      'plain text before its page',
      parts('alternative', plain('Hull stays open.'), page('<p>Hull stays open.</p>')),
      'Hull stays open.',
    ],
    [
      'a page alone',
      parts('mixed', page('<h1>Strike</h1><p>Hull stays&nbsp;open.</p><ul><li>today</li></ul>')),
      'Strike\n\nHull stays open.\n\n• today',
    ],
    [
      'a page instead of a line that asks for it',
      parts('alternative', plain('See the page.'), page(`<p>${'Hull stays open. '.repeat(20)}</p>`)),
      'Hull stays open. '.repeat(20).trim(),
    ],
    [
      'a page without what it answers',
      parts(
        'mixed',
        page(
          '<p>Hull stays open.</p><div class="gmail_quote">On Wed Bo wrote: <blockquote>It closes.</blockquote></div>',
        ),
      ),
      'Hull stays open.',
    ],
    [
      'a page without its signature',
      parts('mixed', page('<p>Hull stays open.</p><div class="gmail_signature">Ada Lowe</div>')),
      'Hull stays open.',
    ],
    [
      'a page without what it hides',
      parts('mixed', page('<div style="display:none">Preview</div><p>Hull stays open.</p>')),
      'Hull stays open.',
    ],
    [
      'a page with scripts',
      parts('mixed', page('<style>p{}</style><script>x()</script><p>Hull stays open.</p>')),
      'Hull stays open.',
    ],
  ])('%s', async (_, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  test.each<[string, string[], string[]]>([
    ['one file', [attached('a.pdf')], ['a.eml: 1 attached file left out; give what is wanted of them as files']],
    [
      'two',
      [attached('a.pdf'), attached('b.png', 'image/png')],
      ['a.eml: 2 attached files left out; give what is wanted of them as files'],
    ],
    ['a picture of the page', ['Content-Type: image/png\nContent-Id: <x>\nContent-Disposition: inline\n\nx'], []],
    ['a signature of keys', ['Content-Type: application/pgp-signature\n\nx'], []],
  ])('attached files are counted: %s', async (_, files, notes) => {
    const { articles, said, noted } = await readFile('a.eml', parts('mixed', plain('Hull stays open.'), ...files));
    expect([articles[0]!.text, said, noted]).toEqual(['Hull stays open.', [], notes]);
  });
});

describe('encodings', () => {
  test.each<[string, string, Uint8Array | string, string]>([
    ['quoted-printable', 'utf-8', '=E2=80=9CNo,=E2=80=9D Lee sa=\nid.', '“No,” Lee said.'],
    ['quoted-printable', 'windows-1252', '=93No,=94 Lee said.', '“No,” Lee said.'],
    ['quoted-printable', 'iso-8859-1', '=93No,=94 Lee said in Malm=F6.', '“No,” Lee said in Malmö.'],
    ['base64', 'utf-8', '4oCcTm8s4oCdIExlZSBzYWlkLg==', '“No,” Lee said.'],
    ['8bit', 'utf-8', '“No,” Lee said.', '“No,” Lee said.'],
    ['8bit', 'windows-1252', Buffer.from('\x93No,\x94 Lee said.', 'latin1'), '“No,” Lee said.'],
    ['8bit', 'us-ascii', '“No,” Lee said.', '“No,” Lee said.'],
    ['8bit', 'iso-8859-1', '“No,” Lee said.', '“No,” Lee said.'],
    ['8bit', 'x-unknown', '“No,” Lee said.', '“No,” Lee said.'],
  ])('%s in %s', async (transfer, charset, body, text) => {
    const head = `${HEAD}MIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n`;
    expect(await textOf(Buffer.concat([Buffer.from(head), Buffer.from(body)]))).toBe(text);
  });

  test('lines that were wrapped for sending are whole', async () => {
    const flowed = mail('Hull stays \nopen.', HEAD + MIME.replace('utf-8', 'utf-8; format=flowed'));
    expect(await textOf(flowed)).toBe('Hull stays open.');
  });

  test('characters that are not as they should be are a doubt', async () => {
    const { articles, said } = await readFile(
      'a.eml',
      Buffer.concat([Buffer.from(`${HEAD}${MIME}\nHull `), Buffer.of(0xff)]),
    );
    expect(articles).toHaveLength(1);
    expect(said).toEqual(['a.eml: some characters are not as the mail says, read as U+FFFD']);
  });
});

describe('refused in a line', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'a message without text',
      'a.eml',
      mail(''),
      'a.eml: the message has no text; give what is attached to it as files',
    ],
    [
      'attachments only',
      'a.eml',
      parts('mixed', attached('a.pdf')),
      'a.eml: the message has no text; give what is attached to it as files',
    ],
    ['nothing', 'a.eml', '', 'a.eml: the message has no text; give what is attached to it as files'],
    [
      'an empty mailbox',
      'a.mbox',
      '',
      'a.mbox: has no messages; each must start with a line like "From a@b.example Thu Mar  4 09:15:00 2021"',
    ],
    [
      'a mailbox without messages',
      'a.mbox',
      'Hull stays open.\n',
      'a.mbox: has no messages; each must start with a line like "From a@b.example Thu Mar  4 09:15:00 2021"',
    ],
    [
      'a saved page without a page',
      'a.mhtml',
      'From: <Saved by Blink>\nContent-Type: multipart/related; boundary=b\n\n--b--\n',
      'a.mhtml: has no page in it; save the page again, as HTML',
    ],
  ])('%s', async (_, path, content, message) => {
    const { articles, said } = await readFile(path, content);
    expect([articles, said]).toEqual([[], [message]]);
  });

  test('parts in parts without end', async () => {
    const deep = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    const { articles, said } = await readFile('a.eml', HEAD + deep);
    expect(articles).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^a\.eml: is damaged mail \(.*\); save the message again$/)]);
  });
});

describe('a mailbox', () => {
  const from = (day: string) => `From a@b.example ${day} 09:15:00 2021\n`;
  const message = (text: string) => `${from('Thu Mar  4')}Subject: S\n\n${text}\n\n`;

  test.each<[string, string, string[]]>([
    ['several messages', message('One.') + message('Two.'), ['One.', 'Two.']],
    [
      'a line that was kept from looking like the start of one',
      message('>From Hull came Lee.'),
      ['From Hull came Lee.'],
    ],
    ['a sentence that starts with the word', message('One.\n\nFrom Hull came Lee.'), ['One.\n\nFrom Hull came Lee.']],
    ['a line of another system', message('One.').replaceAll('\n', '\r\n') + message('Two.'), ['One.', 'Two.']],
    ['a message that is cut off', `${message('One.')}${from('Thu Mar  4')}Subject: S\n\nTw`, ['One.', 'Tw']],
  ])('%s', async (_, content, texts) => {
    for (const size of [1, 7, 1 << 16]) {
      const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
        Buffer.from(content.slice(i * size, i * size + size)),
      );
      const { articles, said } = await readFile('a.mbox', pieces);
      expect([articles.map(({ text }) => text), said]).toEqual([texts, []]);
    }
  });

  test('goes on after a message that has no text, and names it', async () => {
    const { articles, said } = await readFile('a.mbox', message('One.') + message('') + message('Three.'));
    expect(articles.map(({ source }) => source.record)).toEqual([0, 2]);
    expect(said).toEqual(['a.mbox[1]: the message has no text; give what is attached to it as files']);
  });

  test('counts all attached files once', async () => {
    const one = from('Thu Mar  4') + parts('mixed', plain('Hull.'), attached('a.pdf'));
    const { noted } = await readFile('a.mbox', `${one}\n${one}\n`);
    expect(noted).toEqual(['a.mbox: 2 attached files left out; give what is wanted of them as files']);
  });

  test('leaves out a message of over 64 MB, and goes on', async () => {
    function* pieces() {
      yield Buffer.from(`${from('Thu Mar  4')}Subject: S\n\n`);
      const line = Buffer.from(`${'x'.repeat(1023)}\n`.repeat(1024));
      for (let i = 0; i < 66; i++) yield line;
      yield Buffer.from(`\n${message('Two.')}`);
    }
    const { articles, said } = await readFile('a.mbox', pieces());
    expect(articles.map(({ text, source }) => [text, source.record])).toEqual([['Two.', 1]]);
    expect(said).toEqual(['a.mbox[0]: over 64 MB; no article is so long, save the message without its files']);
  });
});

describe('a page saved as one file', () => {
  const story =
    `<p>Hull stays open, chief executive Greta Lindqvist said on Monday at a meeting of the board.</p>`.repeat(3);
  const saved = (inner: string, head = '') =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://a.example/2021/03/04/strike',
      'Subject: Strike in Hull',
      'Date: Fri, 9 Apr 2021 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<html><head><title>Strike in Hull</title>${head}</head><body><article>${inner}</article></body></html>`.replaceAll(
        '=',
        '=3D',
      ),
      '--b',
      'Content-Type: text/html',
      '',
      '<html><body><p>An advertisement for a lottery.</p></body></html>',
      '--b--',
      '',
    ].join('\n');

  test.each(['a.mhtml', 'a.mht', 'a.eml', '-'])('%s', async (path) => {
    const { articles, said } = await readFile(path, saved(`<h1>Strike in Hull</h1>${story}`));
    expect(said).toEqual([]);
    const [article] = articles;
    expect(article!.title).toBe('Strike in Hull');
    expect(article!.source).toEqual({ path, id: null, url: 'https://a.example/2021/03/04/strike', format: 'mhtml' });
    expect(article!.text).toMatch(/^Hull stays open/);
    expect(article!.text).not.toMatch(/lottery|Strike/);
  });

  test('its day is that of the page, not of the saving', async () => {
    const meta = '<meta property="article:published_time" content="2021-03-04T09:15:00Z">';
    const { articles } = await readFile('a.mhtml', saved(story, meta));
    expect(articles[0]!.date).toBe('2021-03-04');
  });

  test('a page without an article is refused', async () => {
    const { articles, said } = await readFile('a.mhtml', saved(''));
    expect([articles, said]).toEqual([[], ['a.mhtml: holds no article; give the page of one, or its text (.txt)']]);
  });
});

import { describe, expect, it } from 'vitest';
import { htmlToParagraphs, readPage } from '../../src/read/html/index.js';
import { brief, readFile } from '../helpers/read-file.js';

const STORY = [
  'The council of Harwick voted on Monday to close the old bridge over the river for repairs until the end of March.',
  '“We have no choice,” said Maria Lund, the mayor, after the meeting. “The pillars are older than anybody in this room.”',
  'Traders on the north bank fear that the closure will cost them a third of their customers, as the last one did in 2009.',
  'Work will begin on Tuesday, the council said, and a ferry will carry people across while the bridge is shut.',
];
const BODY = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const TEXT = STORY.join('\n\n');

/** A page with this head, and with this body around the story, which stands where "STORY" does. */
function page(head: string, body = '<article><h1>Bridge to close</h1>STORY</article>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body.replace('STORY', BODY)}</body></html>`;
}

describe('the text is the article alone', () => {
  const article = (rest: string) => `<article><h1>Bridge to close</h1>${rest}</article>`;
  const second = `<p>${STORY[0]}</p>BOX${STORY.slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}`;
  const within = (box: string) => article(second.replace('BOX', box));
  const rows: readonly (readonly [name: string, body: string])[] = [
    ['nothing around it', article('STORY')],
    [
      'navigation and a footer',
      `<nav><a href="/">Home</a></nav>${article('STORY')}<footer>© 2021 The Gazette</footer>`,
    ],
    [
      'a caption',
      within('<figure><img src="a.jpg"><figcaption>The bridge in 1950, with a steamer below it.</figcaption></figure>'),
    ],
    ['a caption by its class', within('<div class="image-caption">The bridge in 1950, with a steamer below it.</div>')],
    [
      'related links',
      within(
        '<div class="related-links"><h3>Related</h3><ul><li><a href="/a">Ferry sinks</a></li><li><a href="/b">Mayor wins</a></li></ul></div>',
      ),
    ],
    [
      'a link within the story',
      within('<p>READ MORE: <a href="/a">Ferry sinks with forty people off the coast</a></p>'),
    ],
    [
      'a newsletter box',
      within('<div class="newsletter-signup"><p>Get the best of the Gazette in your inbox every morning.</p></div>'),
    ],
    ['a newsletter line', within('<p>Sign up for our newsletter and never miss a story of the Gazette again.</p>')],
    ['a line to write to', within('<p>Do you know more? Email: desk@gazette.example</p>')],
    ['an advertisement', within('<div>Advertisement</div>')],
    ['buttons to share it', within('<ul class="share"><li>Facebook</li><li>Twitter</li><li>Email</li></ul>')],
    [
      'comments',
      `${article('STORY')}<section id="comments"><h2>Comments</h2><p>I have crossed that bridge for fifty years, and it was always fine.</p><p>They only want our money, as they always did.</p></section>`,
    ],
    [
      'a cookie wall',
      `<div id="cookie-consent"><p>${'We and our partners store cookies on your device, and process personal data with your consent. '.repeat(30)}</p></div>${article('STORY')}`,
    ],
    [
      'a hint for readers of screens',
      article('STORY').replace('meeting.', 'meeting<span class="visually-hidden">, opens in a new tab</span>.'),
    ],
    [
      'scripts, styles and comments',
      article(
        '<style>p{}</style>STORY<!-- <p>An old paragraph of the page that is no longer shown.</p> --><script>var a = "<p>b</p>"</script>',
      ),
    ],
    [
      'hidden elements',
      within(
        '<p hidden>This paragraph is not shown to anybody who reads the page.</p><p style="display: none">Nor is this one, which is just as long.</p>',
      ),
    ],
    [
      'paragraphs that are divisions',
      article(STORY.map((paragraph) => `<div class="text__a1">${paragraph}</div>`).join('')),
    ],
    ['paragraphs parted by breaks', article(`<div>${STORY.join('<br><br>')}</div>`)],
    ['no element of an article', `<div id="wrap"><div><h1>Bridge to close</h1>STORY</div></div>`],
    [
      'elements without an end',
      `<article><h1>Bridge to close</h1>${STORY.map((paragraph) => `<p>${paragraph}`).join('')}`,
    ],
    ['ends without an element', article('</div></span>STORY</b></p>')],
    ['a heading at the end that nothing follows', article('STORY<h2>Related stories</h2>')],
    [
      'a box about the author',
      article(
        'STORY<h3>About the author</h3><p>Ann Lee has written about rivers for the Gazette since she came to Harwick.</p>',
      ),
    ],
  ];
  it.each(rows)('%s', (_, body) => {
    expect(readPage(page('', body)).text).toBe(TEXT);
  });

  it('keeps headings and lists as blocks of their own', () => {
    const list =
      '<h2>What will change</h2><ul><li>The bridge is closed to cars.</li><li>A ferry runs every hour.</li></ul><p>Then:</p><ol start="3"><li>Work begins.</li><li>It ends.</li></ol>';
    const { text, blocks } = readPage(page('', article(`STORY${list}${BODY.replaceAll('Monday', 'Friday')}`)));
    const lines = blocks.map(({ start, end }) => text.slice(start, end));
    expect(lines.slice(4, 10)).toEqual([
      ...['What will change', '• The bridge is closed to cars.', '• A ferry runs every hour.', 'Then:'],
      ...['3. Work begins.', '4. It ends.'],
    ]);
  });
});

describe('title', () => {
  const rows: readonly (readonly [head: string, heading: string, title: string])[] = [
    ['<title>Bridge to close - The Gazette</title>', '<h1>Bridge to close</h1>', 'Bridge to close'],
    ['<title>Bridge to close | News | The Gazette</title>', '', 'Bridge to close'],
    [
      '<meta property="og:title" content="Bridge to close"><meta property="og:site_name" content="The Gazette">',
      '',
      'Bridge to close',
    ],
    [
      '<meta property="og:site_name" content="The Gazette"><title>Bridge to close – The Gazette</title>',
      '',
      'Bridge to close',
    ],
    ['<meta name="parsely-title" content="Bridge to close">', '', 'Bridge to close'],
    ['<meta name="dc.title" content="Bridge to close">', '', 'Bridge to close'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge &amp; road to close"}</script>',
      '',
      'Bridge & road to close',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"No"},{"@type":["Article"],"headline":"Bridge to close"}]}</script>',
      '',
      'Bridge to close',
    ],
    ['<title>The Gazette</title>', '<h1>Bridge to close next week</h1>', 'Bridge to close next week'],
  ];
  it.each(rows)('%s %s', (head, heading, title) => {
    expect(readPage(page(head, `${heading}STORY`)).title).toBe(title);
  });
});

describe('day of publication', () => {
  const json = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const rows: readonly (readonly [name: string, head: string, body: string, day: string | null])[] = [
    ['JSON-LD', json({ '@type': 'NewsArticle', datePublished: '2021-03-04T23:15:00-05:00' }), '', '2021-03-04'],
    [
      'JSON-LD before what the head says',
      `<meta name="date" content="2020-01-01">${json({ '@type': 'Report', datePublished: '2021-03-04' })}`,
      '',
      '2021-03-04',
    ],
    [
      'JSON-LD with raw line breaks',
      '<script type="application/ld+json">{"@type":"Article","headline":"A\nb","datePublished":"2021-03-04"}</script>',
      '',
      '2021-03-04',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="2021-03-04">',
      '',
      '2021-03-04',
    ],
    ['OpenGraph', '<meta property="article:published_time" content="2021-03-04T09:15:00Z">', '', '2021-03-04'],
    ['Parsely', '<meta name="parsely-pub-date" content="2021-03-04T09:15:00Z">', '', '2021-03-04'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-03-04">', '', '2021-03-04'],
    ['digits alone', '<meta name="pubdate" content="20210304091500">', '', '2021-03-04'],
    ['words', '<meta name="pubdate" content="Thu, 04 Mar 2021 09:15:00 GMT">', '', '2021-03-04'],
    ['microdata', '', '<span itemprop="datePublished" content="2021-03-04"></span>', '2021-03-04'],
    ['<time>', '', '<time datetime="2021-03-04T09:15:00Z">Thursday</time>', '2021-03-04'],
    ['<time> by its words', '', '<time>March 4, 2021</time>', '2021-03-04'],
    ['the address', '<link rel="canonical" href="https://gazette.example/2021/03/04/bridge">', '', '2021-03-04'],
    ['no day at all', '<meta name="date" content="soon">', '', null],
    [
      'the zero of a program, and the day after it',
      json({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' }),
      '<time datetime="1970-01-01T00:00:00Z"></time><time>March 4, 2021</time>',
      '2021-03-04',
    ],
    ['no day of that month', '<meta name="date" content="2021-02-30">', '', null],
  ];
  it.each(rows)('%s', (_, head, body, day) => {
    expect(readPage(page(head, `${body}<article>STORY</article>`)).date).toBe(day);
  });
});

describe('byline, language and address', () => {
  const rows: readonly (readonly [head: string, what: 'byline' | 'language' | 'url', value: string | null])[] = [
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Chan"}]}</script>',
      'byline',
      'Ann Lee, Bo Chan',
    ],
    ['<meta name="author" content="By Ann Lee">', 'byline', 'Ann Lee'],
    ['<meta property="article:author" content="https://social.example/ann">', 'byline', null],
    ['', 'language', 'en'],
    ['<meta property="og:url" content="https://gazette.example/a">', 'url', 'https://gazette.example/a'],
    ['<link rel="canonical" href="/a">', 'url', null],
  ];
  it.each(rows)('%s: %s', (head, what, value) => {
    expect(readPage(page(head))[what]).toBe(value);
  });

  it('takes the address that is known before the one of the page', () => {
    expect(readPage(page('<link rel="canonical" href="https://a.example/">'), 'https://b.example/').url).toBe(
      'https://b.example/',
    );
  });
});

describe('what the markup does not show', () => {
  const value = STORY.map((content) => ({ type: 'paragraph', content }));
  it.each([
    [
      'the body in JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: STORY.join('\n') })}</script>`,
    ],
    [
      'the updates of a live blog',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: STORY.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })) })}</script>`,
    ],
    [
      'the state of a script',
      `<script>window.state = ${JSON.stringify({ story: { id: 1, blocks: value } })};</script>`,
    ],
  ])('%s', (_, head) => {
    expect(readPage(page(head, '<div id="root"></div>')).text).toBe(TEXT);
  });
});

describe('a file', () => {
  const bytesOf = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  const rows: readonly (readonly [name: string, path: string, content: string | Uint8Array])[] = [
    ['by its content, whatever its name', 'a.txt', page('')],
    ['from standard input', '-', page('')],
    [
      'XHTML',
      'a.xhtml',
      `<?xml version="1.0" encoding="UTF-8"?>\n${page('<script src="a.js"/>').replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`,
    ],
    ['with a comment above it', 'a.html', `<!-- saved from a page -->\n${page('')}`],
    ['with white space above it', 'a.htm', `\n\n  ${page('')}`],
    ['only a part of a page', 'a.html', `<article><h1>Bridge to close</h1>${BODY}</article>`],
    ['UTF-8 with its mark', 'a.html', `\ufeff${page('')}`],
    ['UTF-16', 'a.html', Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf(page(''), 'utf16le')])],
    [
      'Windows-1252, as it says',
      'a.html',
      bytesOf(page('<meta charset="windows-1252">').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'),
    ],
    [
      'ISO-8859-1, as it says',
      'a.html',
      bytesOf(
        page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')
          .replaceAll('“', '\x93')
          .replaceAll('”', '\x94'),
        'latin1',
      ),
    ],
    ['UTF-8 that says it is Windows-1252', 'a.html', page('<meta charset="windows-1252">')],
  ];
  it.each(rows)('%s', async (_, path, content) => {
    const { articles, said } = await readFile(path, content);
    expect(said).toEqual([]);
    expect(articles.map((article) => [article.title, article.text, article.source.format])).toEqual([
      ['Bridge to close', TEXT, 'html'],
    ]);
  });

  it('has where it came from', async () => {
    const head =
      '<link rel="canonical" href="https://gazette.example/2021/03/04/bridge"><meta name="author" content="Ann Lee">';
    const { articles } = await readFile('a.html', page(head));
    expect(articles[0]!.source).toEqual({
      ...{ path: 'a.html', id: null, url: 'https://gazette.example/2021/03/04/bridge' },
      ...{ byline: 'Ann Lee', language: 'en', format: 'html' },
    });
    expect(brief(articles[0]!).slice(0, 2)).toEqual(['Bridge to close', '2021-03-04']);
  });
});

describe('refusals and notes', () => {
  const stub = `<article><h1>Bridge to close</h1><p>${STORY[0]}</p></article>`;
  const rows: readonly (readonly [name: string, content: string, articles: number, said: string])[] = [
    [
      'only a script',
      page('<script src="a.js"></script><script>start()</script>', '<div id="root"></div>'),
      0,
      'a.html: holds no article but scripts that fetch it; save the page from a browser once it is shown, or give its text (.txt)',
    ],
    ['nothing', page('', ''), 0, 'a.html: holds no article; give the page of one, or its text (.txt)'],
    [
      'only a notice',
      page('', `<p>${'We use cookies, and our partners process your personal data with your consent. '.repeat(3)}</p>`),
      0,
      'a.html: holds only a notice about cookies; answer it in a browser and save the page then',
    ],
    [
      'only a notice in its box',
      page('', '<div id="cookie-banner"><p>We use cookies.</p></div>'),
      0,
      'a.html: holds only a notice about cookies; answer it in a browser and save the page then',
    ],
    [
      'only the start, as the page shows',
      page('', `${stub}<div><p>Subscribe to continue reading this story.</p></div>`),
      1,
      'a.html: the page seems to hold only the start of the article, the rest is for subscribers; save it when logged in',
    ],
    [
      'only the start, as its data say',
      page('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>', stub),
      1,
      'a.html: the page seems to hold only the start of the article, the rest is for subscribers; save it when logged in',
    ],
    [
      'only the start, by its number of words',
      page('<script type="application/ld+json">{"@type":"NewsArticle","wordCount":800}</script>', stub),
      1,
      'a.html: the page seems to hold only the start of the article, the rest is for subscribers; save it when logged in',
    ],
    [
      'too much',
      page('', `<p>${'<b>a</b> '.repeat(1_600_000)}</p>`),
      0,
      'a.html: over 12 MB of markup; save its text, and give that (.txt)',
    ],
    ...[
      ['Just a moment...', 'e.example needs to review the security of your connection before proceeding.'],
      ['e.example', 'Please enable JS and disable any ad blocker'],
      ['Are you a robot?', 'Please make sure your browser supports cookies.'],
    ].map(([title, words]): [string, string, number, string] => [
      `a check for robots: ${title}`,
      page(`<title>${title}</title>`, `<h1>${title}</h1><p>${words}</p>`),
      0,
      'a.html: holds only a check for robots; open it in a browser and save the page then',
    ]),
    ...[
      ['Access Denied', 'You don’t have permission to access this on this server.'],
      ['Page not found', 'Sorry, try our home page, or look for what you want by its name.'],
      ['Service Unavailable', 'The server is temporarily unable to service your request due to maintenance.'],
    ].map(([title, words]): [string, string, number, string] => [
      `a page of an error: ${title}`,
      page(`<title>${title}</title>`, `<h1>${title}</h1><p>${words}</p>`),
      0,
      'a.html: says only that its page could not be shown; check its address and get it again',
    ]),
  ];
  it.each(rows)('%s', async (_, content, count, message) => {
    const { articles, said } = await readFile('a.html', content);
    expect([articles.length, said]).toEqual([count, [message]]);
  });
});

it('several pages in a file are several articles', async () => {
  const { articles, said } = await readFile(
    'a.html',
    [1, 2]
      .map((i) =>
        page(
          `<title>Talks ${i}</title>`,
          `<h1>Talks ${i}</h1><p>Kenya spoke to Chad in Oslo on Monday, and Niger left.</p>`,
        ),
      )
      .join('\n'),
  );
  expect([articles.map(({ title, source }) => [title, source.record]), said]).toEqual([
    [
      ['Talks 1', 0],
      ['Talks 2', 1],
    ],
    [],
  ]);
});

it('a brief that quotes what a site said is an article', async () => {
  const words =
    'The tax site of Kenya told users “page not found” on Monday, and officials in Nairobi worked to restore it. '.repeat(
      3,
    );
  const { articles, said } = await readFile(
    'a.html',
    page('<title>Site fails</title>', `<article><h1>Site fails</h1><p>${words}</p></article>`),
  );
  expect([articles.length, said]).toEqual([1, []]);
});

it('a page that ends in its text is doubted', async () => {
  const { articles, said } = await readFile(
    'a.html',
    '<html><body><p>Kenya spoke to Chad in Oslo on Monday, and Niger left.</p><p>Then the',
  );
  expect([articles.length, said]).toEqual([1, ['a.html: the page is cut off, its end is missing; get it again']]);
});

describe('a part of a page', () => {
  it.each([
    ['<p>One &amp; two.</p><p>Three<br>four</p>', ['One & two.', 'Three\nfour']],
    ['Just text', ['Just text']],
    ['<ul><li>One</li><li><p>Two</p><p>More of two</p></li></ul>', ['• One', '• Two', 'More of two']],
    [
      '<table><tr><th>Ship</th><th>Port</th></tr><tr><td>Ada</td><td>Hull</td></tr></table>',
      ['Ship | Port', 'Ada | Hull'],
    ],
    [
      `<table><tr><td>${'Kenya spoke. '.repeat(9)}</td><td>b</td></tr></table>`,
      [`${'Kenya spoke. '.repeat(9).trim()}`, 'b'],
    ],
    ['<script>x</script>', []],
    ['', []],
  ])('%s', (markup, paragraphs) => {
    expect(htmlToParagraphs(markup).map(({ text }) => text)).toEqual(paragraphs);
  });
});

describe('hostile pages take no longer than their size', () => {
  const deep = 20_000;
  it.each([
    ['divisions in divisions', '<div>'.repeat(deep)],
    ['lists in lists', '<ul><li>a'.repeat(deep)],
    ['tables in tables', '<table><tr><td>a'.repeat(deep)],
    ['spans without an end', '<span>'.repeat(deep)],
    ['tags without an end', '<a b="'.repeat(deep)],
    ['comments without an end', '<!--'.repeat(deep)],
    ['ends alone', '</div>'.repeat(deep)],
    ['less-than signs', '<'.repeat(deep)],
    ['drawings without an end', '<svg>'.repeat(deep)],
    ['bars in a title', `<title>${'a | '.repeat(deep)}</title>`],
    ['brackets in the data', `<script type="application/ld+json">${'['.repeat(deep)}</script>`],
    ['braces in a script', `<script>${'x=[{"a":'.repeat(deep)}</script>`],
    ['links', '<a href="x">a</a> '.repeat(deep)],
    ['articles', '<article>'.repeat(deep)],
  ])(
    '%s',
    (_, markup) => {
      readPage(`${markup}${BODY}`);
    },
    20_000,
  );
});

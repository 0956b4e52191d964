import { describe, expect, test } from 'vitest';
import { brief, readFile } from '../helpers/read-file.js';

const rss = (items: string, head = '<title>Oslo Courier</title>') =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`;
const item = (inner: string) => `<item><title>Talks open</title><guid>7</guid>${inner}</item>`;

describe('an entry of a feed is an article', () => {
  test.each<[string, string, readonly (string | null)[]]>([
    // RSS: the full text before the summary
    [
      'a.rss',
      rss(
        item(
          '<pubDate>Thu, 04 Mar 2021 09:15:00 +0000</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Kenya <b>spoke</b>.</p><p>&#8220;Yes,&#8221; Chad said.</p>]]></content:encoded>',
        ),
      ),
      ['Talks open', '2021-03-04', '7', 'Kenya spoke.\n\n“Yes,” Chad said.'],
    ],
    [
      'a.rss',
      rss(item('<description>&lt;p&gt;Kenya spoke.&lt;/p&gt;</description>')),
      ['Talks open', null, '7', 'Kenya spoke.'],
    ],
    ['a.rss', rss(item('<description>Kenya spoke.</description>')), ['Talks open', null, '7', 'Kenya spoke.']],
    // a title alone
    ['a.rss', rss(item('')), ['Talks open', null, '7', '']],
    // days
    [
      'a.rss',
      rss(item('<dc:date>2021-03-04T23:30:00-05:00</dc:date><description>Kenya spoke.</description>')),
      ['Talks open', '2021-03-04', '7', 'Kenya spoke.'],
    ],
    [
      'a.rss',
      rss(item('<pubDate>Thu, 4 Mar 21 09:15:00 GMT</pubDate><description>Kenya spoke.</description>')),
      ['Talks open', '2021-03-04', '7', 'Kenya spoke.'],
    ],
    [
      'a.rss',
      rss(item('<pubDate>yesterday</pubDate><description>Kenya spoke.</description>')),
      ['Talks open', null, '7', 'Kenya spoke.'],
    ],
    // a list, a picture, a program, a trailer, a line break
    [
      'a.rss',
      rss(
        item(
          '<description><![CDATA[<figure><img src="x"><figcaption>A hall</figcaption></figure>They agreed:<ol><li>to talk</li><li>to trade</li></ol><script>x()</script>One<br><br>Two<p>The post Talks open appeared first on Oslo Courier.</p>]]></description>',
        ),
      ),
      ['Talks open', null, '7', 'They agreed:\n\n1. to talk\n\n2. to trade\n\nOne\n\nTwo'],
    ],
    // markup in a title
    [
      'a.rss',
      rss('<item><title>Kenya &amp;amp; &lt;i&gt;Chad&lt;/i&gt; talk</title><description>x y</description></item>'),
      ['Kenya & Chad talk', null, null, 'x y'],
    ],
    // Atom
    [
      'a.atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Talks</title><id>tag:1</id><published>2021-03-04T09:00:00Z</published><updated>2021-03-09T09:00:00Z</updated><summary>Short.</summary><content type="html">&lt;p&gt;Kenya spoke.&lt;/p&gt;</content></entry></feed>',
      ['Talks', '2021-03-04', 'tag:1', 'Kenya spoke.'],
    ],
    [
      'a.atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Talks</title><id>tag:1</id><updated>2021-03-09T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Kenya <i>spoke</i>.</p><p>Chad left.</p></div></content></entry></feed>',
      ['Talks', '2021-03-09', 'tag:1', 'Kenya spoke.\n\nChad left.'],
    ],
    // RDF
    [
      'a.xml',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://a.example/1"><title>Talks</title><link>https://a.example/1</link><description>Kenya spoke.</description><dc:date>2021-03-04</dc:date></item></rdf:RDF>',
      ['Talks', '2021-03-04', 'https://a.example/1', 'Kenya spoke.'],
    ],
    // JSON Feed
    [
      'a.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"7","title":"Talks","date_published":"2021-03-04T09:00:00Z","content_html":"<p>Kenya spoke.</p>"}]}',
      ['Talks', '2021-03-04', '7', 'Kenya spoke.'],
    ],
    [
      'feed.json',
      '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[{"id":"7","content_text":"Kenya spoke.\\n\\nChad < Niger."}]}',
      [null, null, '7', 'Kenya spoke.\n\nChad < Niger.'],
    ],
    // a wrong ending
    ['a.txt', rss(item('<description>Kenya spoke.</description>')), ['Talks open', null, '7', 'Kenya spoke.']],
    ['a', rss(item('<description>Kenya spoke.</description>')), ['Talks open', null, '7', 'Kenya spoke.']],
    // a declaration, a comment and a document type before the first element
    [
      'a.xml',
      `<?xml version="1.0"?><!-- <html> --><!DOCTYPE rss [<!ENTITY k "Kenya">]>${rss(item('<description>Kenya spoke.</description>')).slice(22)}`,
      ['Talks open', null, '7', 'Kenya spoke.'],
    ],
  ])('%s %j', async (path, content, expected) => {
    const { articles, said } = await readFile(path, content);
    expect(said).toEqual([]);
    expect(articles.map(brief)).toEqual([expected]);
  });
});

test('an entry has its index, its address and its feed', async () => {
  const { articles } = await readFile(
    'a.rss',
    rss(
      `${item('<link>https://a.example/1</link><description>One two.</description>')}${item('<description>Three.</description>')}`,
    ),
  );
  expect(articles.map(({ source }) => source)).toEqual([
    { path: 'a.rss', record: 0, id: '7', url: 'https://a.example/1', publisher: 'Oslo Courier', format: 'feed' },
    { path: 'a.rss', record: 1, id: '7', publisher: 'Oslo Courier', format: 'feed' },
  ]);
});

test('a feed is decoded as its declaration says', async () => {
  const text = rss(item('<description>Perón spoke.</description>')).replace('?>', ' encoding="ISO-8859-1"?>');
  const { articles, said } = await readFile('a.rss', Buffer.from(text, 'latin1'));
  expect([articles[0]?.text, said]).toEqual(['Perón spoke.', []]);
});

const BOMB =
  '<!DOCTYPE rss [<!ENTITY a "ha ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY file SYSTEM "file:///etc/passwd">]>';

describe('a damaged or hostile feed', () => {
  test.each<[string, string, number, readonly string[]]>([
    ['empty', '', 0, ['a.rss: not a valid feed (RSS, Atom, RDF or JSON Feed); check the file']],
    ['no entries', rss(''), 0, ['a.rss: the feed has no entries']],
    [
      'cut off',
      rss(item('<description>Kenya spoke.</description>') + item('<description>Chad')).split('</item></channel>')[0]!,
      1,
      ['a.rss: the feed is cut off; its last entry is left out'],
    ],
    [
      'cut off in its first entry',
      '<rss version="2.0"><channel><item><title>Kenya sp',
      0,
      ['a.rss: not a valid feed (RSS, Atom, RDF or JSON Feed); check the file'],
    ],
    ['an entry without text', rss('<item><guid>7</guid></item>'), 0, ['a.rss[0]: the entry has no text']],
    [
      'entities of entities',
      `${BOMB}${rss(item('<description>Kenya &e;&file; spoke.</description>')).slice(22)}`,
      1,
      [],
    ],
    [
      'nested deep',
      rss(item(`<description><![CDATA[${'<div>'.repeat(100_000)}x]]></description>`)),
      0,
      ['a.rss: its elements are nested too deep; no article is, check the file'],
    ],
    [
      'no feed, though the name says so',
      '<opml version="2.0"><body/></opml>',
      0,
      ['a.rss: not a valid feed (RSS, Atom, RDF or JSON Feed); check the file'],
    ],
  ])('%s', async (_, content, count, said) => {
    const read = await readFile('a.rss', content);
    expect([read.articles.length, read.said]).toEqual([count, said]);
    for (const { text } of read.articles) expect(text).not.toMatch(/ha ha|root:/);
  });

  test('takes time in proportion to its length', async () => {
    const many = rss(item('<description>&lt;p&gt;Kenya spoke.&lt;/p&gt;</description>').repeat(5_000));
    const { articles } = await readFile('a.rss', many);
    expect(articles.length).toBe(5_000);
  });
});

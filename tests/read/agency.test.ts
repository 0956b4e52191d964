import { describe, expect, test } from 'vitest';
import { brief, readFile } from '../helpers/read-file.js';

const nitf = (
  inner: string,
  head = '<docdata><doc-id id-string="N-1"/><date.issue norm="20210304T091500Z"/></docdata>',
) => `<?xml version="1.0"?>\n<nitf><head><title>Talks</title>${head}</head><body>${inner}</body></nitf>`;
const newsItem = (meta: string, content: string, created = '<versionCreated>2021-03-09T09:15:00Z</versionCreated>') =>
  `<newsItem guid="urn:1" version="1"><itemMeta><provider literal="Oslo Wire"/>${created}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const inline = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>${body}</body></html></inlineXML>`;

describe('a story of an agency is an article', () => {
  test.each<[string, string, readonly (string | null)[]]>([
    // NITF
    [
      'a.xml',
      nitf(
        '<body.head><hedline><hl1>Talks open in <b>Oslo</b></hl1><hl2>A first day</hl2></hedline><byline>By <person>Ann Lee</person></byline><dateline><location>OSLO</location>, <story.date>March 4</story.date></dateline></body.head><body.content><media media-type="image"><media-caption>A hall.</media-caption></media><block><p>Kenya <em>spoke</em>.</p><p>Chad left.</p><ul><li>One</li></ul></block></body.content>',
      ),
      ['Talks open in Oslo', '2021-03-04', 'N-1', 'By Ann Lee\n\nOSLO, March 4 — Kenya spoke.\n\nChad left.\n\n• One'],
    ],
    // the dateline in the text already
    [
      'a.xml',
      nitf(
        '<body.head><dateline>OSLO, March 4</dateline></body.head><body.content><p>OSLO, March 4 (AP) - Kenya spoke.</p></body.content>',
      ),
      ['Talks', '2021-03-04', 'N-1', 'OSLO, March 4 (AP) - Kenya spoke.'],
    ],
    // no head at all
    ['a.nitf', '<nitf><body><p>Kenya spoke.</p></body></nitf>', [null, null, null, 'Kenya spoke.']],
    [
      'a.nitf',
      nitf(
        '<body.content><p>Kenya spoke.</p></body.content>',
        '<pubdata date.publication="20210304" name="Oslo Courier"/>',
      ),
      ['Talks', '2021-03-04', null, 'Kenya spoke.'],
    ],
    // NewsML-G2
    [
      'a.xml',
      newsItem(
        '<headline>Talks open</headline><by>Ann Lee</by><dateline>OSLO</dateline>',
        inline('<p>Kenya spoke.</p>'),
      ),
      ['Talks open', '2021-03-09', 'urn:1', 'By Ann Lee\n\nOSLO — Kenya spoke.'],
    ],
    [
      'a',
      newsItem(
        '<contentCreated>2021-03-04T01:00:00+01:00</contentCreated><headline>Talks open</headline>',
        inline('<p>Kenya spoke.</p><table><tr><td>Chad</td><td>Niger</td></tr></table>'),
      ),
      ['Talks open', '2021-03-04', 'urn:1', 'Kenya spoke.\n\nChad\n\nNiger'],
    ],
    // with a prefix
    [
      'a.xml',
      '<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="urn:2"><nar:contentMeta><nar:headline>Talks</nar:headline></nar:contentMeta><nar:contentSet><nar:inlineXML><html><body><p>Kenya spoke.</p></body></html></nar:inlineXML></nar:contentSet></nar:newsItem>',
      ['Talks', null, 'urn:2', 'Kenya spoke.'],
    ],
    // NITF within NewsML-G2
    [
      'a.xml',
      newsItem('', `<inlineXML>${nitf('<body.content><p>Kenya spoke.</p></body.content>').slice(22)}</inlineXML>`, ''),
      ['Talks', '2021-03-04', 'urn:1', 'Kenya spoke.'],
    ],
    // ninjs
    [
      'a.json',
      '{"uri":"urn:1","versioncreated":"2021-03-04T09:15:00Z","headline":"Talks open","byline":"Ann Lee","body_text":"Kenya spoke.\\n\\nChad left."}',
      ['Talks open', '2021-03-04', 'urn:1', 'By Ann Lee\n\nKenya spoke.\n\nChad left.'],
    ],
    [
      'a.json',
      '{"uri":"urn:1","headline":"Talks","body_html":"<h2>A day</h2><p>Kenya &amp; Chad.</p>","body_text":"Kenya & Chad."}',
      ['Talks', null, 'urn:1', 'A day\n\nKenya & Chad.'],
    ],
    // ninjs 2
    [
      'a.ninjs',
      '{"uri":"urn:1","versionCreated":"2021-03-04T09:15:00Z","headlines":[{"role":"main","value":"Talks"}],"bodies":[{"contentType":"text/plain","value":"Kenya spoke."}]}',
      ['Talks', '2021-03-04', 'urn:1', 'Kenya spoke.'],
    ],
  ])('%s %j', async (path, content, expected) => {
    const { articles, said } = await readFile(path, content);
    expect(said).toEqual([]);
    expect(articles.map(brief)).toEqual([expected]);
  });
});

test('a message with several items is several articles; a picture is none', async () => {
  const items = [
    newsItem('<headline>One</headline>', inline('<p>Kenya spoke.</p>')),
    newsItem('<headline>A hall</headline>', '<remoteContent href="hall.jpg"/>'),
    newsItem('<headline>Two</headline>', inline('<p>Chad left.</p>')),
  ];
  const { articles } = await readFile('a.xml', `<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`);
  expect(articles.map(({ title, source }) => [title, source.record, source.publisher, source.format])).toEqual([
    ['One', 0, 'Oslo Wire', 'newsml'],
    ['Two', 1, 'Oslo Wire', 'newsml'],
  ]);
});

test('an array of ninjs loses only the item that is none', async () => {
  const { articles, said } = await readFile(
    'a.json',
    '[{"uri":"urn:1","body_text":"Kenya spoke."}, 7, {"uri":"urn:2","headline":"A hall","type":"picture"}]',
  );
  expect(articles.map(({ source }) => [source.record, source.id])).toEqual([[0, 'urn:1']]);
  expect(said).toEqual([
    'a.json[1]: an item of ninjs must be an object like {"uri": "…", "body_text": "…"}',
    'a.json[2]: the item has no body ("body_text", "body_html", "bodies")',
  ]);
});

/** A story of a wire. */
const wire = (title: string, day = '03-04-21') =>
  `^AP-EU--${title}, 1st Ld-Writethru,0096<\n^${title}<\n^Eds: UPDATES.<\n^By ANN LEE=\n^Associated Press Writer=\n   OSLO, Norway (AP) _ Kenya and Chad opened talks on Monday,\nand Niger left.\n   \`\`We had no choice,'' said Bo Hill.\n   ___\n   On the Net: http://a.example\n\nAP-ES-${day} 0915EST<\n`;
const WIRE_STORY =
  'By ANN LEE\n\nOSLO, Norway (AP) — Kenya and Chad opened talks on Monday, and Niger left.\n\n“We had no choice,” said Bo Hill.\n\nOn the Net: http://a.example';
const sent = (text: string, keyword = 'BC-EU--Talks') =>
  `\x16\x16\x01a0123 \x1fr i \x13${keyword} 03-04 0096\x02${text}\x03`;

describe('a story of a wire is an article', () => {
  test.each<[string, string, string, readonly (readonly (string | null)[])[], readonly string[]]>([
    ['one', 'a.txt', wire('Talks open'), [['Talks open', '2021-03-04', null, WIRE_STORY]], []],
    [
      'with the line ends of Windows',
      'a.anpa',
      wire('Talks open').replaceAll('\n', '\r\n'),
      [['Talks open', '2021-03-04', null, WIRE_STORY]],
      [],
    ],
    [
      'two after each other',
      '-',
      `${wire('Talks open')}\n${wire('Talks fail', '12-31-99')}`,
      [
        ['Talks open', '2021-03-04', null, WIRE_STORY],
        ['Talks fail', '1999-12-31', null, WIRE_STORY],
      ],
      [],
    ],
    [
      'with the characters of a line, one without its day',
      'a.txt',
      `${sent('^Talks open<\r\n   OSLO (AP) _ Kenya spoke.\r\n')}\r\n${sent('^Talks fail<\r\n   Chad left.\r\nAP-NY-03-04-21 0915EST<\r\n')}\r\n`,
      [
        ['Talks open', null, null, 'OSLO (AP) — Kenya spoke.'],
        ['Talks fail', '2021-03-04', null, 'Chad left.'],
      ],
      ["a.txt[0]: the story's day is not given, or not a day"],
    ],
    [
      'a day that is none',
      'a.txt',
      wire('Talks open', '13-45-21'),
      [['Talks open', null, null, WIRE_STORY]],
      ["a.txt: the story's day is not given, or not a day"],
    ],
    [
      'cut off',
      'a.txt',
      wire('Talks open').split('   ___')[0]!,
      [['Talks open', null, null, WIRE_STORY.split('\n\nOn')[0]!]],
      ['a.txt: the story has no end, it may be cut off'],
    ],
    ['nothing', 'a.anpa', '', [], ['a.anpa: no story of a wire is in it; read it as it is with --from text']],
  ])('%s', async (_, path, content, expected, messages) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map(brief), said]).toEqual([expected, messages]);
    for (const { source } of articles) expect(source.format).toBe('anpa');
  });

  test('each with its index and its agency', async () => {
    const { articles } = await readFile('a.txt', wire('Talks open').repeat(5_000));
    expect(articles.length).toBe(5_000);
    expect(articles.at(-1)!.source).toMatchObject({ record: 4_999, publisher: 'Associated Press' });
  });

  test.each([
    '^Talks<\nKenya spoke.',
    '^1 and 2^ are marks.\n^so is this\n\nKenya spoke.',
    'AP-ES-03-03-21 0915EST<\n\nKenya spoke.',
    'Talks\n^a<\n^b<\nKenya spoke.',
  ])('%j is a text', async (content) => {
    const { articles } = await readFile('a.txt', content);
    expect(articles.map(({ source, text }) => [source.format, text])).toEqual([['text', content]]);
  });

  test.each(['^', '^a<\n', '\x01', '\x01\x02', '``', ' _ ', '<', '= '])(
    '%j again and again takes a time that grows with it',
    async (piece) => {
      await readFile('a.anpa', `^a<\n^b<\n${piece.repeat(400_000 / piece.length)}`);
      await readFile('a.anpa', `^a<\n^b<\n   ${`${piece}x `.repeat(100_000)}`);
    },
    20_000,
  );
});

describe('a damaged or hostile file', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      'cut off',
      'a.xml',
      nitf('<body.content><p>Kenya spoke.</p><p>Chad').split('</body>')[0]!,
      ['Kenya spoke.\n\nChad'],
      [],
    ],
    ['no story', 'a.xml', '<nitf/>', [], ['a.xml: no story is in it; check the file']],
    ['no item', 'a.xml', '<newsMessage/>', [], ['a.xml: no news item with text is in it; check the file']],
    [
      'entities of entities and of files',
      'a.xml',
      `<!DOCTYPE nitf [<!ENTITY a "ha ha ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${nitf('<p>Kenya &b;&f; spoke.</p>').slice(22)}`,
      ['Kenya &b;&f; spoke.'],
      [],
    ],
    [
      'nested deep',
      'a.xml',
      nitf('<block>'.repeat(100_000)),
      [],
      ['a.xml: its elements are nested too deep; no article is, check the file'],
    ],
    [
      'other XML',
      'a.xml',
      '<catalog><book id="1">Kenya</book></catalog>',
      [],
      [
        'a.xml: looks like XML, not like plain text; newsq reads feeds, NewsML-G2 and NITF; of others, save the text first',
      ],
    ],
    ['no ninjs, though the name says so', 'a.ninjs', '{"text": 7', [], [expect.stringContaining('not valid JSON')]],
  ])('%s', async (_, path, content, texts, messages) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map(({ text }) => text), said]).toEqual([texts, messages]);
  });
});

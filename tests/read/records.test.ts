import { describe, expect, test } from 'vitest';
import type { FieldOptions } from '../../src/read/reader.js';
import { dayOfField } from '../../src/read/records/day.js';
import { readRecords } from '../helpers/read-records.js';

describe('days', () => {
  test.each<[unknown, string | null]>([
    ['2020-09-17', '2020-09-17'],
    ['2020-9-7', '2020-09-07'],
    ['2020/09/17', '2020-09-17'],
    ['2020.09.17', '2020-09-17'],
    // The day as it is stated there, wherever that is.
    ['2020-09-17T23:30:00-05:00', '2020-09-17'],
    ['2020-09-17T00:30:00.000+08:00', '2020-09-17'],
    ['2020-09-17 10:15:00', '2020-09-17'],
    ['2020-09-17T10:15Z', '2020-09-17'],
    ['20200917', '2020-09-17'],
    [20200917, '2020-09-17'],
    ['20200917101500', '2020-09-17'],
    ['202009171015', '2020-09-17'],
    ['20200917T101500Z', '2020-09-17'],
    [1600337700, '2020-09-17'],
    ['1600337700', '2020-09-17'],
    ['1600337700.25', '2020-09-17'],
    [1600337700000, '2020-09-17'],
    [1600337700000000, '2020-09-17'],
    ['1600337700000000000', '2020-09-17'],
    [915148800, '1999-01-01'],
    [915148800000, '1999-01-01'],
    ['17.09.2020', '2020-09-17'],
    ['17. 9. 2020', '2020-09-17'],
    ['5.6.2020 10:15', '2020-06-05'],
    ['17/09/2020', '2020-09-17'],
    ['09/17/2020 10:15', '2020-09-17'],
    ['05/05/2020', '2020-05-05'],
    ['Thu, 17 Sep 2020 10:15:00 GMT', '2020-09-17'],
    ['17 Sep 2020 10:15:00 +0200', '2020-09-17'],
    ['Thu, 17 Sep 20 10:15:00 GMT', '2020-09-17'],
    ['Thu, 17 Sep 98 10:15:00 GMT', '1998-09-17'],
    ['Thu Sep 17 10:15:00 2020', '2020-09-17'],
    ['Thu Sep 17 10:15:00 +0000 2020', '2020-09-17'],
    ['Thu Sep 17 10:15:00 UTC 2020', '2020-09-17'],
    ['September 17, 2020', '2020-09-17'],
    ['Sept. 17, 2020, 10:15 a.m. ET', '2020-09-17'],
    ['Thursday, September 17th 2020', '2020-09-17'],
    ['17th of September, 2020', '2020-09-17'],
    ['17-Sep-2020', '2020-09-17'],
    ['  2020-09-17  ', '2020-09-17'],
    [{ $date: '2020-09-17T10:15:00Z' }, '2020-09-17'],
    [{ $date: { $numberLong: '1600337700000' } }, '2020-09-17'],
    ['04/03/2021', null],
    ['2020-09', null],
    ['2020', null],
    [2020, null],
    ['2021-02-29', null],
    ['00.00.2020', null],
    ['0000-01-01', null],
    ['Sept. 17', null],
    ['Constructor 17, 2020', null],
    ['yesterday', null],
    ['0001-01-01T00:00:00', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['1970-01-02', '1970-01-02'],
    ['', null],
    [true, null],
    [null, null],
    [-1, null],
    [1e300, null],
    [['2020-09-17'], null],
    ['9'.repeat(19), null],
    ['9'.repeat(200), null],
    [`${' '.repeat(50)}2020-09-17${' '.repeat(50)}`, '2020-09-17'],
    [`Talks opened on ${'a day '.repeat(20)}, 2020-09-17`, null],
  ])('%j is %j', (value, day) => expect(dayOfField(value)).toBe(day));
});

/** The one record that a JSON text holds: id, title, day and text. */
async function one(record: unknown, fields: Partial<FieldOptions> = {}) {
  const { raws, said } = await readRecords(JSON.stringify(record), { from: 'json', fields });
  const [raw] = raws;
  return [raw && [raw.source.id, raw.title, raw.date, raw.text], said];
}

describe('fields by their usual names', () => {
  test.each<[string, object, unknown[]]>([
    ['newsq', { id: 1, text: 'Kenya.', title: 'Talks', date: '2020-09-17' }, [1, 'Talks', '2020-09-17', 'Kenya.']],
    [
      'a news service',
      {
        source: { id: 'herald', name: 'Herald' },
        title: 'Talks',
        description: 'Kenya …',
        publishedAt: '2020-09-17T01:00:00Z',
        content: 'Kenya.',
      },
      [null, 'Talks', '2020-09-17', 'Kenya.'],
    ],
    [
      'schema.org',
      { '@type': 'NewsArticle', headline: 'Talks', articleBody: 'Kenya.', datePublished: '2020-09-17' },
      [null, 'Talks', '2020-09-17', 'Kenya.'],
    ],
    ['a crawl', { maintext: 'Kenya.', date_publish: '2020-09-17 10:00:00' }, [null, undefined, '2020-09-17', 'Kenya.']],
    [
      'a site',
      { id: 5, date: '2020-09-17T10:00:00', title: { rendered: 'Talks' }, content: { rendered: 'Kenya.' } },
      [5, 'Talks', '2020-09-17', 'Kenya.'],
    ],
    [
      'a service with parts',
      { id: 'w/1', webTitle: 'Talks', webPublicationDate: '2020-09-17T10:00:00Z', fields: { bodyText: 'Kenya.' } },
      ['w/1', 'Talks', '2020-09-17', 'Kenya.'],
    ],
    [
      'a database',
      { _id: { $oid: '5f' }, Full_Text: 'Kenya.', 'Publication Date': { $date: '2020-09-17' } },
      ['5f', undefined, '2020-09-17', 'Kenya.'],
    ],
    ['a search engine', { _id: 'A', _source: { BODY: 'Kenya.', name: 'Talks' } }, ['A', 'Talks', undefined, 'Kenya.']],
    ['paragraphs', { paragraphs: ['Kenya.', '', 'Chad.'] }, [null, undefined, undefined, 'Kenya.\n\nChad.']],
    ['an empty text beside a full one', { text: '', body: 'Kenya.' }, [null, undefined, undefined, 'Kenya.']],
    ['nothing but an empty text', { id: 'x', text: '' }, ['x', undefined, undefined, '']],
    [
      'a second date',
      { text: 'Kenya.', date: 'today', pub_date: '20200917' },
      [null, undefined, '2020-09-17', 'Kenya.'],
    ],
  ])('%s', async (_, record, answer) => expect(await one(record)).toEqual([answer, []]));
});

describe('fields that hold HTML', () => {
  test.each<[string, string, string, string | undefined]>([
    ['<p>Kenya.</p>', 'Talks', 'Kenya.', 'Talks'],
    // Text by its empty lines: a link in it is kept, so that offsets count in the record's own text.
    ['Kenya.\n\nSee <a href="#">Chad</a>.', 'Talks', 'Kenya.\n\nSee <a href="#">Chad</a>.', 'Talks'],
    [
      '<p>Kenya &amp; Chad.<br>Niger.</p>\n<p>Peru</p>',
      'Talks &amp; more',
      'Kenya & Chad.\n\nNiger.\n\nPeru',
      'Talks & more',
    ],
    ['Kenya <b>spoke</b>.', '<i>Talks</i> <b>open</b>', 'Kenya spoke.', 'Talks open'],
    [
      '&ldquo;Kenya,&rdquo; he said.\n\nChad&#8217;s < Peru&nbsp;&hellip;',
      'A <b> only',
      '“Kenya,” he said.\n\nChad’s < Peru …',
      'A <b> only',
    ],
    ['<Kenya> was the password.', 'R&D; AT&T', '<Kenya> was the password.', 'R&D; AT&T'],
    ['He wrote <b> on it.', '', 'He wrote <b> on it.', undefined],
  ])('%j, %j', async (text, title, words, line) => {
    expect(await one({ text, title })).toEqual([[null, line, undefined, words], []]);
  });

  test('the paragraphs are blocks, lists among them', async () => {
    const { raws } = await readRecords('{"text":"<p>Kenya.</p><ul><li>Chad</li><li>Peru</li></ul>"}', { from: 'json' });
    const { text, blocks } = raws[0]!;
    expect(blocks!.map(({ start, end }) => text.slice(start, end))).toEqual(['Kenya.', '• Chad', '• Peru']);
  });

  test('HTML that no article has is refused', async () => {
    const { said } = await readRecords(JSON.stringify({ text: '<div>'.repeat(100_000) }), { from: 'json' });
    expect(said).toEqual(['a: its elements are nested too deep; no article is, check the file']);
  });
});

describe('fields by the names that the user gives', () => {
  const RECORD = {
    id: 1,
    text: 'No.',
    article: { body: 'Kenya.', heads: ['Talks'] },
    'a.b': 'Chad.',
    when: '17.09.2020',
    key: 'k',
  };
  test.each<[Partial<FieldOptions>, unknown]>([
    [{ text: 'article.body' }, [1, undefined, undefined, 'Kenya.']],
    [{ text: 'Article.Body', title: 'article.heads.0' }, [1, 'Talks', undefined, 'Kenya.']],
    [{ text: 'a.b', date: 'when', id: 'key' }, ['k', undefined, '2020-09-17', 'Chad.']],
    [{ id: 'none', title: 'none', date: 'none' }, [null, undefined, undefined, 'No.']],
  ])('%j', async (fields, answer) => expect(await one(RECORD, fields)).toEqual([answer, []]));

  test.each<[Partial<FieldOptions>, string]>([
    [{ text: 'lead' }, 'a: the record has no "lead"; it has "id", "text", "article", "a.b", "when", "key"'],
    [{ text: 'article' }, 'a: "article" is no text; name another field with --text-field'],
    [{ text: 'constructor.name' }, 'a: the record has no "constructor.name"'],
  ])('%j is not there', async (fields, message) => {
    const [raw, said] = (await one(RECORD, fields)) as [unknown, string[]];
    expect([raw, said.length]).toEqual([undefined, 1]);
    expect(said[0]).toContain(message);
  });
});

describe('what is said of a record', () => {
  const NO_ID = 'is no text or number, left out; name what the article is known by with --id-field';
  test.each<[object | string, string]>([
    [{ id: 1 }, 'a: the record has no "text"; name its field with --text-field (it has "id")'],
    [{}, 'a: the record has no "text"; name its field with --text-field (it has no fields)'],
    [{ text: { a: 1 } }, 'a: the record has no "text"'],
    [{ text: 5, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, '(it has "text", "a", "b", "c", "d", "e", …)'],
    ['"text"', 'a: a record must be an object like {"id": "1", "text": "…"}'],
    [{ summary: 'Kenya.' }, 'a: has no full text, read "summary" for it; name another field with --text-field'],
    [{ text: 'Kenya.', pubDate: 'soon' }, 'a: "pubDate" is not a day for certain, left out; write it like 2020-09-17'],
    [{ text: 'Kenya.', id: { a: 1 } }, `a: "id" ${NO_ID}`],
    [{ text: 'Kenya.', id: [1, 2] }, `a: "id" ${NO_ID}`],
    [{ text: 'Kenya.', uuid: true, _id: false }, `a: "_id" ${NO_ID}`],
    ['{"text":"Kenya.","id":1e400}', `a: "id" ${NO_ID}`],
    ['{"text":"Kenya.","id":12345678901234567890}', 'a: "id" has more digits than a number keeps; give it as a string'],
    ['{"text":"Kenya\\ud800.","title":"T"}', 'a: half a surrogate pair, read as U+FFFD'],
  ])('%j', async (record, message) => {
    const { said } = await readRecords(typeof record === 'string' ? record : JSON.stringify(record), { from: 'json' });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  test.each<[object, Partial<FieldOptions>, string | number]>([
    [{ text: 'Kenya.', _id: { $oid: 'a1' } }, {}, 'a1'],
    [{ text: 'Kenya.', id: { a: 'a1' } }, { id: 'id.a' }, 'a1'],
    [{ text: 'Kenya.', id: true, guid: 7 }, {}, 7],
  ])('%j %j: the id is found', async (record, fields, id) => {
    const { raws, said } = await readRecords(JSON.stringify(record), { from: 'json', fields });
    expect([raws[0]!.source.id, said]).toEqual([id, []]);
  });

  test('what is true of every record is said once', async () => {
    const { raws, said } = await readRecords('{"lead":1,"abstract":"Kenya."}\n{"abstract":"Chad."}', {
      from: 'ndjson',
    });
    expect([raws.length, said]).toEqual([
      2,
      ['a: has no full text, read "abstract" for it; name another field with --text-field'],
    ]);
  });
});

describe('lists, wherever they stand', () => {
  const [A, B] = [
    { id: 'a', text: 'Kenya.' },
    { id: 'b', text: 'Chad.' },
  ];
  test.each<[string, unknown, unknown[]]>([
    ['an array', [A, B], ['a', 'b']],
    ['{"articles": […]}', { status: 'ok', articles: [A, B] }, ['a', 'b']],
    ['{"data": {"items": […]}}', { data: { total: 2, items: [A, B] } }, ['a', 'b']],
    ['hits', { took: 1, hits: { total: 2, hits: [{ _id: 'a', _source: { body: 'Kenya.' } }] } }, ['a']],
    ['a list of another name', { a: [1, 2], b: { c: [A] } }, ['a']],
    ['the usual name first', { others: [B], items: [A] }, ['a']],
    ['a feed with a description', { title: 'News', description: 'All of it.', entries: [A, B] }, ['a', 'b']],
    ['pages of content', { content: [A, B], page: 1 }, ['a', 'b']],
    ['records by their keys', { a: { text: 'Kenya.' }, x: { id: 'b', text: 'Chad.' } }, ['a', 'b']],
    ['a table by its columns', { id: { 0: 'a', 1: 'b' }, text: { 0: 'Kenya.', 1: 'Chad.' } }, ['a', 'b']],
    ['none', { status: 'ok', articles: [] }, []],
    ['an empty array', [], []],
    ['a record that has a list', { id: 'a', text: 'Kenya.', related: [B] }, ['a']],
  ])('%s', async (_, value, ids) => {
    const { raws, said } = await readRecords(JSON.stringify(value), { from: 'json' });
    expect([raws.map(({ source }) => source.id), said]).toEqual([ids, []]);
  });

  test.each<[string, string, string[]]>([
    ['one after another', '{"text": "Kenya."}{"text": "Chad {.\\""}', ['Kenya.', 'Chad {."']],
    ['over lines', '{\n "text": "Kenya."\n}\n{\n "text": "Chad."\n}\n', ['Kenya.', 'Chad.']],
    ['arrays', '[{"text": "Kenya."}]\n[{"text": "Chad."}]', ['Kenya.', 'Chad.']],
    ['a number that is none', '[{"text": "NaN in Kenya.", "n": NaN, "m": -Infinity}]', ['NaN in Kenya.']],
    [
      'an article in blocks of types',
      '{"headlines": {"basic": "Talks"}, "content_elements": [{"type": "text", "content": "Kenya <b>spoke</b>."}, {"type": "image", "caption": "x"}, {"type": "text", "content": "Chad left."}]}',
      ['Kenya spoke.\n\nChad left.'],
    ],
  ])('%s', async (_, content, texts) => {
    const { raws, said } = await readRecords(content, { name: 'a.json' });
    expect([raws.map(({ text }) => text), said]).toEqual([texts, []]);
  });

  test('the start of a text is told from a whole one', async () => {
    const { raws, said } = await readRecords('[{"text": "Kenya spoke in… [+2312 chars]"}]', { name: 'a.json' });
    expect([raws.map(({ text }) => text), said]).toEqual([
      ['Kenya spoke in'],
      ['a.json: has only the start of its texts; get them whole from their addresses'],
    ]);
  });

  test('their places', async () => {
    const { raws, places } = await readRecords(JSON.stringify({ items: [A, B] }), { name: 'x.json' });
    expect(places).toEqual(['x.json[0]', 'x.json[1]']);
    expect(raws.map(({ source }) => source.record)).toEqual([0, 1]);
  });

  test('a list is known by the name that the user gives', async () => {
    const { raws } = await readRecords('{"n":[{"text":"x"}],"m":[{"lead":"Kenya."}]}', {
      from: 'json',
      fields: { text: 'lead' },
    });
    expect(raws.map(({ text }) => text)).toEqual(['Kenya.']);
  });
});

describe('fields that are kept', () => {
  const RECORD = {
    id: 1,
    text: 'Kenya.',
    title: 'T',
    url: 'https://a.example',
    date: '2020-09-17',
    tags: ['x\ud800', { y: 1 }],
    n: null,
    _source: { body: 'b', section: 's' },
  };
  test.each<[FieldOptions['keep'], unknown]>([
    [null, undefined],
    ['all', { date: '2020-09-17', tags: ['x\ufffd', { y: 1 }], n: null, _source: { body: 'b', section: 's' } }],
    [['tags.1', '_source.section', 'none', 'text'], { 'tags.1': { y: 1 }, '_source.section': 's', text: 'Kenya.' }],
  ])('%j', async (keep, kept) => {
    const { raws } = await readRecords(JSON.stringify(RECORD), { from: 'json', fields: { keep } });
    expect(raws[0]!.source.fields).toEqual(kept);
  });

  test('the text of a part is not kept twice', async () => {
    const record = { _id: 'A', _score: 1, _source: { body: 'Kenya.', section: 's' } };
    const { raws } = await readRecords(JSON.stringify(record), { from: 'json', fields: { keep: 'all' } });
    expect(raws[0]!.source.fields).toEqual({ _score: 1, _source: { section: 's' } });
  });

  test('keys that objects have by themselves', async () => {
    const { raws } = await readRecords('{"text":"Kenya.","__proto__":{"x":1},"constructor":2}', {
      from: 'json',
      fields: { keep: 'all' },
    });
    expect(JSON.stringify(raws[0]!.source.fields)).toBe('{"__proto__":{"x":1},"constructor":2}');
  });

  test('objects in objects have a depth that can be printed', async () => {
    const deep = `{"text":"Kenya.","x":${'['.repeat(5000)}1${']'.repeat(5000)}}`;
    const { raws } = await readRecords(deep, { from: 'json', fields: { keep: 'all' } });
    expect(JSON.stringify(raws[0]!.source.fields).length).toBeLessThan(200);
  });
});

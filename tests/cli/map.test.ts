import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { PlaceMap } from '../../src/types.js';
import { newsq } from '../helpers/newsq.js';

const INPUT = [
  { id: 'a', text: 'The talks in Kenya ended. Kenyan and Ethiopian envoys flew from Nairobi to Mombasa.' },
  { id: 'b', text: 'Rain fell in Nairobi on Monday. Kenya has had little of it.' },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

const run = (...args: string[]) => newsq(['map', '--from', 'ndjson', ...args, '-'], { input: INPUT });

test('a map in dots, and a list of places over all articles', async () => {
  const { stdout, stderr, exitCode } = await run();
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout).toMatch(/^2 articles\n\n[ \u2800-\u28ff]+\n/u);
  expect(stdout).toMatch(/[●◉]Kenya/);
  const list = stdout.slice(stdout.indexOf('Places')).trimEnd().split('\n');
  expect(list.map((line) => line.replace(/ +/g, ' '))).toEqual([
    'Places (4)',
    'place kind region country lat lon count articles',
    'Kenya country KE 1.00 38.00 3 2',
    expect.stringMatching(/^Nairobi city .*KE -1\.28 36\.82 2 2$/),
    'Ethiopia country ET 8.00 38.00 1 1',
    expect.stringMatching(/^Mombasa city .*KE -4\.0\d 39\.6\d 1 1$/),
  ]);
});

test('JSON has the sentences that name a place, those of its people among them', async () => {
  const { stdout } = await run('--json');
  const { places, unlocated, articles } = JSON.parse(stdout) as PlaceMap;
  expect(unlocated).toEqual([]);
  expect(articles.map(({ source }) => source.id)).toEqual(['a', 'b']);
  expect(
    places[0]!.sentences.map(({ article, text, mentions }) => [article, text.slice(0, 6), mentions.length]),
  ).toEqual([
    [0, 'The ta', 1],
    [0, 'Kenyan', 1],
    [1, 'Kenya ', 1],
  ]);
  const [{ text, start, mentions }] = places[2]!.sentences as [PlaceMap['places'][0]['sentences'][0]];
  expect(text.slice(mentions[0]!.start - start, mentions[0]!.end - start)).toBe('Ethiopian');
});

describe('options', () => {
  const rows: [args: string[], places: string[]][] = [
    [[], ['Kenya-3', 'Nairobi-2', 'Ethiopia-1', 'Mombasa-1']],
    [
      ['--types', 'countries'],
      ['Kenya-3', 'Ethiopia-1'],
    ],
    [['--top', '1'], ['Kenya-3']],
    [
      ['--sort', 'name:desc', '--top', '2'],
      ['Nairobi-2', 'Mombasa-1'],
    ],
    [
      ['--jobs', '1'],
      ['Kenya-3', 'Nairobi-2', 'Ethiopia-1', 'Mombasa-1'],
    ],
  ];
  test.each(rows)('%j', async (args, places) => {
    const { stdout } = await run('--format', 'csv', ...args);
    const found = parse(stdout, { columns: true }) as { name: string; count: string }[];
    expect(found.map(({ name, count }) => `${name}-${count}`)).toEqual(places);
  });

  test('--columns', async () => {
    const { stdout } = await run('--format', 'tsv', '--columns', 'country,lat,lon', '--top', '1');
    expect(stdout).toBe('country\tlat\tlon\nKE\t1\t38\n');
  });
});

test('formats for programs', async () => {
  const { stdout } = await run('--format', 'geojson');
  expect(check(stdout)).toMatchObject({ features: { length: 4 } });
  expect((await run('--format', 'kml')).stdout).toContain('<name>Mombasa</name>');
  expect((await run('--format', 'svg')).stdout).toContain('Nairobi');
  expect((await run('--format', 'markdown')).stdout).toContain('| Kenya | country |');
  expect((await run('--format', 'html')).stdout).toContain('<svg class="map"');
});

test('what is on no map is told', async () => {
  const { stdout, stderr, exitCode } = await newsq(['map', '-'], {
    input: 'He was seen near Zzyrvik Street in Oslo.\n\nThen he left Zzyrvik Street.\n',
  });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Oslo');
  expect(stderr).toBe(
    'newsq: left out of the map: 1 place whose location is not known, with 2 mentions: "Zzyrvik Street"\n',
  );
});

test('an article without places', async () => {
  const { stdout, stderr, exitCode } = await newsq(['map', '-'], { input: 'It rained.\n' });
  expect({ stdout, stderr, exitCode }).toEqual({
    stdout: '1 article\n\nno places found\n',
    stderr: 'newsq: nothing is on the map: no country or place of known location was found\n',
    exitCode: 0,
  });
});

test('maps are of places only', async () => {
  const { stderr, exitCode } = await newsq(['entities', '--format', 'geojson', '-'], { input: 'It rained.\n' });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Allowed choices are');
});

import { describe, expect, test } from 'vitest';
import { readFile } from '../helpers/read-file.js';

/** Cues of a second each, in WebVTT. */
const vtt = (...cues: string[]) =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${cue}\n`).join('\n')}`;
/** The same in SubRip, with seconds between them. */
const srt = (gap: number, ...cues: string[]) =>
  cues.map((cue, i) => `${i + 1}\n00:00:${10 + i * gap},000 --> 00:00:${11 + i * gap},000\n${cue}\n`).join('\n');

describe('what is said in a film is an article', () => {
  test.each<[string, string, string, string]>([
    [
      'sentences over several cues',
      'a.srt',
      srt(1, 'Kenya and', 'Chad opened\ntalks on Monday.'),
      'Kenya and Chad opened talks on Monday.',
    ],
    ['a pause after a sentence', 'a.srt', srt(9, 'Kenya spoke.', 'Chad left'), 'Kenya spoke.\n\nChad left'],
    ['a pause within one', 'a.srt', srt(9, 'Kenya spoke', 'and left.'), 'Kenya spoke and left.'],
    [
      'the names of who speaks',
      'a.vtt',
      vtt('<v Ann Lee>We will open', '<v Ann Lee>the bridge.</v>', '<v.loud Bo Hill>Never.'),
      'Ann Lee: We will open the bridge.\n\nBo Hill: Never.',
    ],
    ['two names in a cue', 'a.vtt', vtt('<v Ann Lee>Yes. <v Bo Hill>No.'), 'Ann Lee: Yes.\n\nBo Hill: No.'],
    [
      'names in capitals',
      'a.srt',
      srt(1, 'ANN LEE: We will', 'open it.\nBO HILL: Never.'),
      'ANN LEE: We will open it.\n\nBO HILL: Never.',
    ],
    ['dashes', 'a.srt', srt(1, '- Yes.\n- No.', '>> Well.\n&gt;&gt; So.'), 'Yes.\n\nNo.\n\nWell.\n\nSo.'],
    ['tags, colors and places', 'a.srt', srt(1, '{\\an8}<font color="red">Kenya</font> <i>spoke</i>.'), 'Kenya spoke.'],
    ['times of words', 'a.vtt', vtt('<c.x>Kenya<00:00:02.000> spoke</c>.'), 'Kenya spoke.'],
    [
      'what is heard but not said',
      'a.srt',
      srt(1, '[Applause]\nKenya spoke.', '(LAUGHTER)', '♪ la la ♪', 'Chad (and Niger) left.'),
      'Kenya spoke. Chad (and Niger) left.',
    ],
    ['characters by their names', 'a.vtt', vtt('Kenya &amp; Chad: 1 < 2.'), 'Kenya & Chad: 1 < 2.'],
    [
      'lines that roll up',
      'a.srt',
      srt(1, 'Kenya spoke', 'Kenya spoke\nand left.', 'and left.'),
      'Kenya spoke and left.',
    ],
    [
      'notes, styles, regions and settings',
      'a.vtt',
      'WEBVTT - Talks\nKind: captions\n\nNOTE\nnone\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:04.000 align:start\nKenya spoke.\n',
      'Kenya spoke.',
    ],
    [
      'an empty line that is missing',
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nKenya\n2\n00:00:02,000 --> 00:00:03,000\nspoke.',
      'Kenya spoke.',
    ],
    ['lines of Windows', 'a.srt', srt(1, 'Kenya', 'spoke.').replaceAll('\n', '\r\n'), 'Kenya spoke.'],
    ['SubViewer', 'a.sbv', '0:00:01.000,0:00:03.000\nKenya\n\n0:00:03.500,0:00:05.000\nspoke.\n', 'Kenya spoke.'],
    [
      'names before the words of a meeting',
      'a.vtt',
      vtt('Ann Lee: We will.', 'Ann Lee: Soon.', 'Bo Hill: When?'),
      'Ann Lee: We will. Soon.\n\nBo Hill: When?',
    ],
    [
      'a colon that is no name’s',
      'a.vtt',
      vtt('Remember: Kenya', 'spoke', 'in Oslo.'),
      'Remember: Kenya spoke in Oslo.',
    ],
    [
      'a transcript with times and names above its lines',
      'a.txt',
      'Ann Lee  0:03  \nWe will.\n\nBo Hill  0:15\nWhen?\n\nAnn Lee  1:21\nSoon.\nVery.\n',
      'Ann Lee: We will.\n\nBo Hill: When?\n\nAnn Lee: Soon. Very.',
    ],
    ['times alone', 'a.txt', '0:00\nKenya\n0:03\nspoke\n1:02:07\nin Oslo\n', 'Kenya spoke in Oslo'],
    ['another name', 'a.txt', vtt('Kenya spoke.'), 'Kenya spoke.'],
    ['SubRip with another name', '-', srt(1, 'Kenya spoke.'), 'Kenya spoke.'],
    ['a mark of its encoding', 'a.srt', `\ufeff${srt(1, 'Kenya spoke.')}`, 'Kenya spoke.'],
    ['cut off', 'a.srt', srt(1, 'Kenya spoke', 'and left.').slice(0, -6), 'Kenya spoke and'],
  ])('%s', async (_, path, content, text) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map((article) => article.text), said]).toEqual([[text], []]);
    expect(articles[0]!.source.format).toBe('subtitles');
  });

  test('who speaks is known of each paragraph', async () => {
    const { articles } = await readFile('a.vtt', vtt('<v Ann Lee>Yes.', '- No.', '<v Ann Lee>Well.'));
    expect(
      articles[0]!.blocks!.map(({ speaker }) => speaker && articles[0]!.text.slice(speaker.start, speaker.end)),
    ).toEqual(['Ann Lee', null, 'Ann Lee']);
  });
});

test.each([
  'WEBVTT is a format.\n\nKenya spoke.',
  '1\nKenya spoke at 10:00:00 --> he left.',
  '10:15\nKenya spoke.\n10:22\nChad spoke.\n10:41\nNiger spoke.',
  'Talks\n\n00:01.000 --> 00:04.000\nKenya spoke.',
])('%j is a text', async (content) => {
  const { articles } = await readFile('a.txt', content);
  expect(articles.map(({ source }) => source.format)).toEqual(['text']);
});

describe('a damaged or hostile file', () => {
  test.each([
    ['nothing', 'a.srt', ''],
    ['a head alone', 'a.vtt', 'WEBVTT'],
    ['no cue', 'a.srt', 'Kenya spoke.'],
    ['a time cut off', 'a.srt', '1\n00:00:01,000 --> 00:00'],
    ['nothing but music', 'a.srt', srt(1, '♪ la ♪')],
  ])('%s', async (_, path, content) => {
    const { articles, said } = await readFile(path, content);
    expect([articles, said]).toEqual([[], [`${path}: no words with their times are in it; check the file`]]);
  });

  test.each(['<', '<v a', '{\\', '♪', '[A', '(AA', '&', '\n', '1\n', 'a '])(
    '%j again and again takes a time that grows with it',
    async (piece) => {
      await readFile('a.srt', `1\n00:00:01,000 --> 00:00:04,000\n${piece.repeat(1_000_000 / piece.length)}`);
    },
    20_000,
  );

  test('a hundred thousand cues', async () => {
    const cue = '00:00:01,000 --> 00:00:04,000\n';
    const { articles } = await readFile(
      'a.srt',
      Array.from({ length: 100_000 }, (_, i) => `${cue}word ${i}\n`).join('\n'),
    );
    expect(articles[0]!.text.split(' ').length).toBe(200_000);
  });
});

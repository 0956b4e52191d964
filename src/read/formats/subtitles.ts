import { NewsqError } from '../../errors.js';
import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';
import { locate } from './story.js';

export const subtitles: Reader = {
  format: 'subtitles',
  name: 'subtitles',
  help: 'what is said in a film: WebVTT, SubRip or SubViewer, without its times',
  endings: ['.srt', '.vtt', '.sbv'],
  sniff: ({ text }) => looksLikeSubtitles(text),
  async *read(bytes, file) {
    const { where } = file;
    const text = await readText(bytes, file);
    const { readSubtitles } = await import('../subtitles/index.js');
    const paragraphs = await readSubtitles(text, where);
    if (paragraphs.length === 0) throw new NewsqError(`${where}: no words with their times are in it; check the file`);
    yield locate({ id: null, url: null, publisher: null, title: null, day: null, paragraphs }, file, 'subtitles', null);
  },
};

const STAMP = /^(?:\p{Lu}[^\d:[\]()]{0,60}[ \t])?[[(]?(?:\d{1,2}:)?\d{1,2}:\d\d[\])]?\s{0,9}$/u;

/**
 * "0:03" or "Ann Lee  0:15" in a line of its own above the first words, and again below: a transcript, as sites show
 * them. It starts in its first minute; the times of a live blog are those of a clock.
 */
function isStamped(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 4 || end > 80) return false;
  const first = start.slice(0, end);
  if (!first.includes('0:') || !/(?:^|[\s[(])(?:00?:)?00?:\d\d[\])]?\s{0,9}$/.test(first)) return false;
  const lines = start.split('\n');
  return STAMP.test(lines[0]!) && lines.filter((line) => STAMP.test(line)).length >= 3;
}

/** "WEBVTT", or the number and the time of a first cue; an article may well mention either. */
function looksLikeSubtitles(start: string): boolean {
  if (isStamped(start)) return true;
  if (!/^[\dW]/.test(start)) return false;
  if (/^WEBVTT(?:[ \t][^\n]{0,200})?\r?\n/.test(start)) return start.includes('-->') || /^WEBVTT\s*$/.test(start);
  if (/^\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*\r?\n/.test(start)) return true;
  return /^(?:\d{1,6}[ \t]*\r?\n)?\d{1,3}:\d\d(?::\d\d)?[,.]\d{3} {0,9}--> {0,9}\d/.test(start);
}

import { NewsqError } from '../../errors.js';
import { rtfApart, rtfCharacters, rtfCharsets, rtfCodePages } from '../../lexicon/read/rtf-words.js';
import { refuseMisnamed } from '../misnamed.js';
import type { Losses } from '../reader.js';
import { decodeWindows1252 } from '../windows-1252.js';
import { type FoundParagraph, tidy } from './paragraphs.js';
import { rtfTokens } from './rtf-tokens.js';
import { type OfficeText, titled } from './text.js';

/** What text of a group is for. */
type Place = 'body' | 'apart' | 'fonts' | 'styles' | 'info' | 'title' | 'marker';

interface Group {
  place: Place;
  /** How many characters after a \u stand for those who do not know it. */
  fallback: number;
  encoding: string | null;
  isHidden: boolean;
  /** Whether nothing of it was read yet but "\*". */
  isStarred: boolean;
}

interface State {
  group: Group;
  readonly groups: Group[];
  readonly found: FoundParagraph[];
  readonly styles: Map<number, FoundParagraph['role']>;
  readonly encodings: Map<number, string | null>;
  encoding: string | null;
  /** The number that the entry of a table is for. */
  entry: number;
  /** The text of the paragraph, the marker, the title or the name that is being read. */
  text: string;
  marker: string;
  title: string;
  name: string;
  bytes: number[];
  role: FoundParagraph['role'];
  isRow: boolean;
  /** How many lists the paragraph's own stands in. */
  level: number;
  /** Characters that still stand for a \u. */
  skip: number;
}

/** No document of a person has groups so deep in one another. */
const MAX_DEPTH = 2000;

/**
 * The text of an RTF file, whose tables of fonts and styles, pictures, headers, footers and notes are passed over.
 * @param doubt takes a note where the file ends too early
 */
export function readRtf(bytes: Uint8Array, where: string, doubt: Losses['doubt']): OfficeText {
  const at = Buffer.from(bytes.subarray(0, 64)).indexOf('{\\rtf');
  refuseMisnamed(bytes, where, at >= 0);
  const state = firstState();
  for (const token of rtfTokens(bytes.subarray(at))) {
    if (token.kind === 'byte') takeByte(state, token.byte);
    else {
      flushBytes(state);
      if (token.kind === 'open') {
        if (state.groups.length > MAX_DEPTH)
          throw new NewsqError(`${where}: is damaged, its groups never end; open it and save it again`);
        state.groups.push({ ...state.group });
        state.skip = 0;
      } else if (token.kind === 'close') closeGroup(state);
      else if (token.kind === 'star') state.group.isStarred = true;
      else takeWord(state, token.word, token.value);
    }
  }
  flushBytes(state);
  if (state.groups.length > 0) doubt(where, 'ends too early, its last words may be missing; get the whole file');
  endParagraph(state);
  return titled(state.found, state.title.trim() === '' ? null : state.title);
}

function firstState(): State {
  return {
    ...{
      group: { place: 'body', fallback: 1, encoding: null, isHidden: false, isStarred: false },
      groups: [],
      found: [],
    },
    ...{ styles: new Map(), encodings: new Map(), encoding: null, entry: 0, bytes: [] },
    ...{ text: '', marker: '', title: '', name: '', role: 'paragraph', isRow: false, level: 0, skip: 0 },
  };
}

/** Bytes that are decoded at once. */
const MAX_RUN = 65_536;

function takeByte(state: State, byte: number): void {
  if (state.skip > 0) state.skip--;
  else if (state.group.place !== 'apart' && state.group.place !== 'info' && !state.group.isHidden)
    state.bytes.push(byte);
  if (state.bytes.length >= MAX_RUN) flushBytes(state);
  state.group.isStarred = false;
}

/** Bytes are decoded together: a character of an Asian encoding has two. */
function flushBytes(state: State): void {
  if (state.bytes.length === 0) return;
  const bytes = Uint8Array.from(state.bytes);
  state.bytes.length = 0;
  const isPlain = bytes.every((byte) => byte < 0x80);
  add(state, isPlain ? Buffer.from(bytes).toString('latin1') : decodeAs(bytes, state.group.encoding ?? state.encoding));
}

function decodeAs(bytes: Uint8Array, encoding: string | null): string {
  // Fonts of symbols have their own characters, of which only the bullet matters.
  if (encoding === 'symbol') return bytes.includes(0xb7) ? '•' : '';
  return encoding === null ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function add(state: State, text: string): void {
  const { place, isHidden } = state.group;
  if (isHidden) return;
  if (place === 'body') state.text += text;
  else if (place === 'marker') state.marker += text;
  else if (place === 'title') state.title += text;
  else if (place === 'styles') state.name += text;
}

function closeGroup(state: State): void {
  const { place } = state.group;
  if (place === 'styles' && state.name !== '') endStyle(state);
  state.group = state.groups.pop() ?? state.group;
  state.skip = 0;
}

const ROLES: readonly (readonly [RegExp, FoundParagraph['role']])[] = [
  [/^title$/i, 'title'],
  [/^heading \d/i, 'heading'],
  [/^caption$/i, 'caption'],
];

function endStyle(state: State): void {
  const name = state.name.replace(/;.*$/s, '').trim();
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role !== undefined) state.styles.set(state.entry, role);
  state.name = '';
  state.entry = 0;
}

function takeWord(state: State, word: string, value: number | null): void {
  const { group } = state;
  const isStarred = group.isStarred;
  group.isStarred = false;
  if (group.place === 'apart') return;
  if (openPlace(state, word, isStarred)) return;
  const character = word === 'nbsp' ? ' ' : word === 'nbhyphen' ? '-' : rtfCharacters[word];
  if (character !== undefined) {
    if (state.skip > 0) state.skip--;
    else add(state, character);
  } else if (word === 'u') takeUnicode(state, value);
  else if (group.place === 'fonts') takeFontWord(state, word, value);
  else if (!takeTextWord(state, word, value)) takeSetting(state, word, value);
}

/** Whether the word begins a group that is not of the text, or one that holds something to know. */
function openPlace(state: State, word: string, isStarred: boolean): boolean {
  const { group } = state;
  const place = word === 'listtext' || word === 'pntext' ? 'marker' : PLACES[word];
  if (place !== undefined && (place !== 'title' || group.place === 'info')) {
    group.place = place;
    if (place === 'marker') state.marker = '';
    return true;
  }
  const isApart = rtfApart.has(word) || (isStarred && group.place === 'body' && !KNOWN_STARS.has(word));
  if (isApart) group.place = 'apart';
  return isApart;
}

const PLACES: Readonly<Record<string, Place>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'title',
};
/** Groups with a star that hold text of the document. */
const KNOWN_STARS = new Set(['cs', 'ts', 'shptxt', 'fldrslt', 'ud', 'upr']);

function takeUnicode(state: State, value: number | null): void {
  if (value === null) return;
  const code = value < 0 ? value + 0x10000 : value;
  if (code >= 0 && code <= 0xffff)
    add(state, code >= 0xf020 && code <= 0xf0ff ? symbol(code) : String.fromCharCode(code));
  state.skip = state.group.fallback;
}

/** A character of a font of symbols. */
function symbol(code: number): string {
  return code === 0xf0b7 || code === 0xf0a7 ? '•' : '';
}

function takeFontWord(state: State, word: string, value: number | null): void {
  if (word === 'f') state.entry = value ?? 0;
  else if (word === 'fcharset' && value !== null)
    state.encodings.set(state.entry, value === 2 ? 'symbol' : (rtfCharsets[value] ?? null));
  else if (word === 'cpg' && value !== null) state.encodings.set(state.entry, codePage(value));
}

function codePage(number: number): string | null {
  if (number === 1252) return null;
  return rtfCodePages[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : null);
}

/** Whether the word ends or begins a paragraph, a cell or a row. */
function takeTextWord(state: State, word: string, value: number | null): boolean {
  if (state.group.place !== 'body') return false;
  if (word === 'par' || word === 'sect' || word === 'page') {
    if (state.isRow && word === 'par') state.text += ' ';
    else endParagraph(state);
  } else if (word === 'cell' || word === 'nestcell') state.text += CELL_END;
  else if (word === 'row' || word === 'nestrow') endParagraph(state);
  else if (word === 'pard') {
    state.role = 'paragraph';
    state.isRow = false;
    state.level = 0;
  } else if (word === 'intbl') state.isRow = true;
  else if (word === 'ilvl') state.level = Math.min(Math.max(value ?? 0, 0), MAX_LEVEL);
  else if (word === 's') state.role = state.styles.get(value ?? 0) ?? state.role;
  else if (word === 'outlinelevel' && value !== null && value < 9 && state.role === 'paragraph') state.role = 'heading';
  else return false;
  return true;
}

function takeSetting(state: State, word: string, value: number | null): void {
  const { group } = state;
  if (word === 'uc') group.fallback = Math.min(Math.max(value ?? 1, 0), 8);
  else if (word === 'v' || word === 'deleted') group.isHidden = value !== 0;
  else if (word === 'plain') group.isHidden = false;
  else if (word === 'f') group.encoding = state.encodings.get(value ?? 0) ?? null;
  else if (word === 'ansicpg' && value !== null) state.encoding = codePage(value);
  else if (word === 'mac') state.encoding = 'macintosh';
  else if (word === 's' && group.place === 'styles') state.entry = value ?? 0;
}

/** A character that no text has. */
const CELL_END = '\0';

/** Columns by which a list within another is indented, and how deep lists go. */
const INDENT = 3;
const MAX_LEVEL = 8;

function endParagraph(state: State): void {
  const cells = state.text.split(CELL_END).map(tidy);
  const text = cells.filter((cell) => cell !== '').join(' | ');
  state.text = '';
  if (text === '') return;
  const marker = state.marker.trim();
  state.marker = '';
  // The "o" of a font of signs is a bullet.
  const isNumber = /^\W*\w{1,4}\W*$/.test(marker) && !/^[a-z]$/i.test(marker);
  const bullet = marker === '' ? '' : isNumber ? `${marker} ` : '• ';
  const indent = state.level * INDENT;
  state.found.push({ text: bullet + text, role: state.role, ...(indent === 0 ? {} : { indent }) });
}

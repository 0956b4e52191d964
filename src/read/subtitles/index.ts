import type { Paragraph } from '../compose.js';
import { type Cue, type CueLine, cuesOf, stampedCuesOf } from './cues.js';

/** What is said, its lines joined into paragraphs: a new one for another speaker, after a pause, and where one is long. */
export async function readSubtitles(text: string, where: string): Promise<Paragraph[]> {
  const timed = cuesOf(text);
  const cues = timed.length > 0 ? timed : stampedCuesOf(text);
  const said = joined(cues, namesIn(cues));
  // Dashes alone say that two speak, not who: in a file that names nobody they are no more than that.
  const isNamed = said.some(({ speaker, parts }) => speaker !== null || LABEL.test(parts[0]!));
  const paragraphs: Paragraph[] = [];
  for (const [i, { speaker, parts, isNew }] of said.entries()) {
    const words = parts.join(' ');
    const plain = await withoutEntities(words, where);
    if (speaker !== null && speaker !== said[i - 1]?.speaker)
      paragraphs.push({ text: `${speaker}: ${plain}`, speaker: speaker.length });
    else if (isNamed && speaker === null && isNew && !LABEL.test(words))
      paragraphs.push({ text: plain, speaker: null });
    else paragraphs.push({ text: plain });
  }
  return paragraphs;
}

/** "ADA LOWE: We will." */
const LABEL = /^[A-Z][A-Z .'’-]{1,40}:\s/;

async function withoutEntities(words: string, where: string): Promise<string> {
  if (!/&#?\w{1,30};/.test(words)) return words;
  const { readLine } = await import('../xml/index.js');
  return readLine(words.replaceAll('<', '&lt;'), where);
}

/** Lines that were said without a pause, by one. */
interface Said extends Pick<CueLine, 'speaker' | 'isNew'> {
  readonly parts: string[];
  /** Characters of all parts. */
  size: number;
  /** When the last of it is gone, in seconds. */
  end: number;
}

function joined(cues: readonly Cue[], names: ReadonlySet<string>): Said[] {
  const said: Said[] = [];
  let shown: readonly string[] = [];
  for (const { start, end, lines } of cues) {
    for (const line of lines) {
      const { speaker, words, isNew } = named(line, names);
      const open = said.at(-1);
      // Captions that roll up show a line twice or three times.
      const isShown = open !== undefined && shown.includes(words);
      if (!open || (!isShown && (isNew || LABEL.test(words) || speaker !== open.speaker || isPause(open, start))))
        said.push({ speaker, isNew, parts: [words], size: words.length, end });
      else {
        if (!isShown) open.parts.push(words);
        open.size += words.length;
        open.end = end;
      }
    }
    // No screen shows more.
    shown = lines.slice(-MAX_LINES).map(({ words }) => words);
  }
  return said;
}

/** "Ann Lee: We will.": what a meeting's record writes before each cue. */
const NAME = /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}): (?=\S)/u;

/** The names before the words of half of all cues or more; a colon in what is said is no name's. */
function namesIn(cues: readonly Cue[]): ReadonlySet<string> {
  const firsts = cues.flatMap(({ lines: [first] }) => (first?.speaker === null ? [first.words] : []));
  const names = firsts.flatMap((words) => (LABEL.test(words) ? [] : (NAME.exec(words)?.[1] ?? [])));
  return new Set(names.length >= 2 && names.length >= cues.length / 2 ? names : []);
}

function named(line: CueLine, names: ReadonlySet<string>): CueLine {
  const match = names.size > 0 && line.speaker === null ? NAME.exec(line.words) : null;
  if (!match || !names.has(match[1]!)) return line;
  return { speaker: match[1]!, words: line.words.slice(match[0].length), isNew: false };
}

const MAX_LINES = 8;

/** Seconds without words between two sentences, from which on they are of two paragraphs. */
const PAUSE = 2.5;
/** Characters of a paragraph after which the next sentence begins another. */
const LONG = 600;
const SENTENCE_END = /[.?!…]["”’')\]]*$/;

function isPause({ parts, size, end }: Said, start: number): boolean {
  return SENTENCE_END.test(parts.at(-1)!.slice(-8)) && (start - end >= PAUSE || size >= LONG);
}

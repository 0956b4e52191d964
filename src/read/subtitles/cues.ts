/** A line of what is said. */
export interface CueLine {
  /** The name that the file gives, null where it gives none. */
  readonly speaker: string | null;
  readonly words: string;
  /** Whether a mark before it says that somebody else speaks. */
  readonly isNew: boolean;
}

/** Lines that are shown together, and when, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})';
/** With a comma alone between them as in SubViewer, which a film's site gives as well. */
const TIMING = new RegExp(`^\\s{0,9}${TIME}(?:\\s{0,9}-->\\s{0,9}|,(?=\\d{1,3}:))${TIME}`);

/** The cues of WebVTT or SubRip, in order; what stands outside of them (notes, styles, numbers) is left out. */
export function cuesOf(text: string): Cue[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const timing = TIMING.exec(lines[at]!);
    if (!timing) continue;
    const shown: string[] = [];
    for (at++; at < lines.length && !isEnd(lines, at); at++) shown.push(lines[at]!);
    const [start, end] = [secondsOf(timing.slice(1, 5)), secondsOf(timing.slice(5, 9))];
    cues.push({ start, end, lines: linesOf(shown) });
    // A cue that follows without an empty line is not passed over.
    if (TIMING.test(lines[at] ?? '')) at--;
  }
  return cues;
}

/** "0:03", "[00:01:07]", "Ann Lee  0:15": a line that says when, and perhaps who, above what is said. */
const STAMP = /^\s{0,9}(?:(\p{Lu}[^\d:[\]()]{0,60}?)\s{1,9})?[[(]?(?:\d{1,2}:)?\d{1,2}:\d\d[\])]?\s{0,9}$/u;

/** What is said in a transcript that has such lines between it; each speaks until the next. */
export function stampedCuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let open: { speaker: string | null; lines: CueLine[] } | null = null;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const stamp = STAMP.exec(line);
    if (stamp) {
      open = { speaker: stamp[1] ?? null, lines: [] };
      cues.push({ start: cues.length, end: cues.length + 1, lines: open.lines });
    } else if (open && plain(line) !== '') open.lines.push({ speaker: open.speaker, words: plain(line), isNew: false });
  }
  return cues;
}

/** An empty line, or the next cue where the empty line is missing. */
function isEnd(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  return line.trim() === '' || TIMING.test(line) || (/^\s*\d{1,6}\s*$/.test(line) && TIMING.test(lines[at + 1] ?? ''));
}

function secondsOf([hours = '0', minutes, seconds, parts]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts}`);
}

/** The words of a cue's lines; a name holds from its tag to the next or to the end of the cue. */
function linesOf(shown: readonly string[]): CueLine[] {
  const lines: CueLine[] = [];
  let speaker: string | null = null;
  for (const line of shown) {
    for (const part of line.split(/(?=<v[\s.])/)) {
      const tag = /^<v(?:\.[\w.-]{0,60})?\s([^<>]{1,100})>/.exec(part);
      if (tag) speaker = tag[1]!.trim();
      const bare = plain(part);
      const words = bare.replace(/^(?:[-–—]\s?(?=\S)|>{2,3}\s?|&gt;&gt;(?:&gt;)?\s?)/, '');
      if (words !== '') lines.push({ speaker, words, isNew: bare !== words });
    }
  }
  return lines;
}

/** Without tags, the places on the screen that SubRip's players read, and what is heard but not said. */
function plain(line: string): string {
  return line
    .replace(/<\/?[a-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{0,100}\}/gi, '')
    .replace(/\[[A-Z][^[\]]{0,60}\]|\([A-Z][A-Z\s,'&.-]{2,60}\)|[♪♫][^♪♫]{0,200}[♪♫]/g, '')
    .replace(/[♪♫]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

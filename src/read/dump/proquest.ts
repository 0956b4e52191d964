import { proquestFields } from '../../lexicon/read/database-fields.js';
import { dayOf } from '../day-of.js';
import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { bodyOf, linesOf, oneLine, partAt } from './lines.js';

const names = new Set<string>(proquestFields);

/** The stories of an export of ProQuest, in order. */
export function readProquest(text: string): Story[] {
  return partAt(linesOf(text), (line) => /^_{20,}\s*$/.test(line)).flatMap((lines) => readStory(lines) ?? []);
}

function readStory(lines: readonly string[]): Story | null {
  const fields = new Map<string, string[]>();
  const top: string[] = [];
  let open = top;
  for (const line of lines) {
    const match = /^\s{0,3}([A-Z][A-Za-z /()]{2,30}): ?(.*)$/.exec(line);
    const name = match === null ? '' : match[1]!.toLowerCase();
    if (names.has(name)) {
      open = [match![2]!];
      // A subject may stand twice; of a text the first is the story's.
      if (!fields.has(name)) fields.set(name, open);
    } else open.push(line);
  }
  const words = (name: string) => oneLine(fields.get(name)?.join(' ') ?? '') || null;
  const text = (
    fields.get('full text') ??
    fields.get('abstract') ??
    fields.get('abstract (document summary)') ??
    []
  ).join('\n');
  const first = top.map(oneLine).find((line) => line !== '' && !/^(?:document )?\d+ of \d+\.?$/i.test(line));
  const title = words('title') ?? first ?? null;
  if (['publication title', 'publication info', 'publication date'].every((name) => words(name) === null)) return null;
  const info = words('publication info');
  return {
    id: words('proquest document id'),
    url: words('document url'),
    publisher: (words('publication title') ?? info)?.split(/ ?[;:]/)[0] ?? null,
    title,
    day: dayOf(words('publication date')) ?? dayIn(info),
    paragraphs: underHead(
      bodyOf(text).filter(({ text }) => !/^(?:full text|enlarge this image\.?)$/i.test(text)),
      {
        byline: namesOf(words('author') ?? words('authors')),
        dateline: words('dateline'),
      },
    ),
  };
}

/** "The Harbour Times ; London (UK) [London (UK)] 04 Mar 2021: 7." */
function dayIn(info: string | null): string | null {
  const match = info && /\b\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b/.exec(info);
  return match ? dayOf(match[0]) : null;
}

/** "Cole, Miriam; Reid, Tomas" → "Miriam Cole, Tomas Reid"; what is written otherwise stays as it is. */
function namesOf(authors: string | null): string | null {
  if (authors === null) return null;
  const turned = authors
    .replace(/\.$/, '')
    .split(/ ?; ?/)
    .map((name) => {
      const parts = name.split(', ');
      return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
    });
  return turned.join(', ');
}

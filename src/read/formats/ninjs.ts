import { NewsqError } from '../../errors.js';
import { readText } from '../bytes.js';
import type { Paragraph } from '../compose.js';
import { dayOf } from '../day-of.js';
import type { Reader } from '../reader.js';
import { splitParagraphs } from '../structure/paragraphs.js';
import { underHead } from '../under-head.js';
import { lostRecord, parseJson } from './record.js';
import { locate, type Story } from './story.js';

export const ninjs: Reader = {
  format: 'ninjs',
  name: 'ninjs',
  help: 'a story of an agency, ninjs, or an array of them',
  endings: ['.ninjs'],
  sniff: ({ text }) => looksLikeNinjs(text),
  async *read(bytes, file) {
    const { where, losses } = file;
    const value = parseJson(await readText(bytes, file), where);
    const items = Array.isArray(value) ? value : [value];
    const isMany = Array.isArray(value);
    for (const [index, item] of items.entries()) {
      const place = isMany ? `${where}[${index}]` : where;
      try {
        const story = await readStory(item, place);
        yield locate(story, file, 'ninjs', isMany ? index : null);
      } catch (error) {
        losses.fail(error, { where: place, ...lostRecord(item) });
      }
    }
  },
};

/** Whether a text that starts so is an item of ninjs: it has a "uri", and one of its own keys. */
export function looksLikeNinjs(start: string): boolean {
  return (
    /^\[?\s*\{/.test(start) &&
    /"uri"\s*:/.test(start) &&
    /"(?:versioncreated|versionCreated|body_text|body_html|body_xhtml|bodies|headlines)"\s*:/.test(start)
  );
}

async function readStory(item: unknown, where: string): Promise<Story> {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new NewsqError(`${where}: an item of ninjs must be an object like {"uri": "…", "body_text": "…"}`);
  const fields = item as Readonly<Record<string, unknown>>;
  const paragraphs = await readBody(fields, where);
  if (paragraphs === null) throw new NewsqError(`${where}: the item has no body ("body_text", "body_html", "bodies")`);
  return {
    id: wordsOf(fields.uri),
    url: wordsOf(fields.canonicalurl),
    publisher: wordsOf(fields.infosource) ?? wordsOf(fields.provider),
    title: wordsOf(fields.headline) ?? firstValue(fields.headlines),
    day:
      ['contentcreated', 'contentCreated', 'firstcreated', 'firstCreated', 'versioncreated', 'versionCreated']
        .map((key) => dayOf(wordsOf(fields[key])))
        .find((day) => day !== null) ?? null,
    paragraphs: underHead(paragraphs, { byline: wordsOf(fields.byline), dateline: wordsOf(fields.dateline) }),
  };
}

/** The body with its paragraphs marked, where there is one, otherwise its plain text; null where there is neither. */
async function readBody(fields: Readonly<Record<string, unknown>>, where: string): Promise<Paragraph[] | null> {
  const bodies = Array.isArray(fields.bodies) ? (fields.bodies as readonly Readonly<Record<string, unknown>>[]) : [];
  const marked =
    wordsOf(fields.body_html) ??
    wordsOf(fields.body_xhtml) ??
    wordsOf(bodies.find((body) => /html/i.test(String(body?.contenttype ?? body?.contentType)))?.value);
  if (marked !== null) {
    const { readFragment } = await import('../xml/index.js');
    const paragraphs = await readFragment(marked, where);
    if (paragraphs.length > 0) return paragraphs;
  }
  const plain = wordsOf(fields.body_text) ?? firstValue(fields.bodies);
  return plain === null ? null : splitParagraphs(plain).map(({ start, end }) => ({ text: plain.slice(start, end) }));
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The "value" of the first of a list: ninjs 2 has several headlines and bodies. */
function firstValue(list: unknown): string | null {
  if (!Array.isArray(list)) return null;
  return wordsOf((list[0] as Readonly<Record<string, unknown>> | undefined)?.value);
}

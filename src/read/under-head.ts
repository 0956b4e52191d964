import type { Paragraph } from './compose.js';

/**
 * The story below its byline, its dateline before its first words: where a newspaper would print them, and where they are
 * looked for.
 */
export function underHead(
  body: readonly Paragraph[],
  { byline, dateline }: { readonly byline: string | null; readonly dateline: string | null },
): Paragraph[] {
  const [first, ...rest] = body;
  const isThere = (words: string) => body.slice(0, 3).some(({ text }) => text.includes(words));
  const paragraphs: Paragraph[] = [];
  if (byline !== null && !isThere(byline))
    paragraphs.push({ text: /^by\b/i.test(byline) ? byline : `By ${byline}`, kind: 'byline' });
  if (!first) return paragraphs;
  const story = dateline === null || isThere(dateline) ? first.text : `${withoutDash(dateline)} — ${first.text}`;
  return [...paragraphs, { text: story, kind: 'body' }, ...rest];
}

/** "OSLO, March 4 —" without its dash. */
function withoutDash(dateline: string): string {
  return /[-–—_]$/.test(dateline) ? dateline.slice(0, -1).trimEnd() : dateline;
}

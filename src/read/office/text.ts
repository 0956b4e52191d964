import type { Paragraph } from '../compose.js';
import type { FoundParagraph } from './paragraphs.js';
import { isRealTitle } from './title.js';

/** What a document says. */
export interface OfficeText {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** No document puts more than this above its title: a letterhead, a label, a date. */
const MAX_ABOVE = 6;

/**
 * The paragraphs under their title: the one in the style of a title, otherwise the one that the document's properties give,
 * otherwise a first line that is a heading.
 * @param stated by the properties of the document
 */
export function titled(found: readonly FoundParagraph[], stated: string | null): OfficeText {
  const said = stated !== null && isRealTitle(stated) ? stated.replace(/\s+/g, ' ').trim() : null;
  const head = found.slice(0, MAX_ABOVE);
  const byRole = head.findIndex(({ role }) => role === 'title');
  const same = said === null ? -1 : head.findIndex(({ text }) => bare(text) === bare(said));
  const first = said === null && found.length > 1 && found[0]!.role === 'heading' ? 0 : -1;
  const at = [byRole, same, first].find((index) => index >= 0) ?? -1;
  return {
    title: at >= 0 ? found[at]!.text.replaceAll('\n', ' ') : said,
    paragraphs: found
      .filter((_, i) => i !== at)
      .map(({ text, role, indent }) => ({
        text,
        ...(indent === undefined ? {} : { indent }),
        ...(role === 'caption' ? { kind: 'caption' as const } : {}),
      })),
  };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

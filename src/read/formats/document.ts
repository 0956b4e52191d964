import { NewsqError } from '../../errors.js';
import type { Source } from '../../types.js';
import { compose, type Paragraph } from '../compose.js';
import type { Located } from '../reader.js';

/** What a document says: its title, its paragraphs, and the day of publication where it states one. */
interface Content {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly date?: string | null;
}

/**
 * A document as an article.
 * @throws NewsqError where it has no words
 */
export function documentOf({ title, paragraphs, date }: Content, source: Source, where: string): Located {
  const { text, blocks } = compose(paragraphs);
  if (text === '')
    throw new NewsqError(`${where}: has no text; where its pages are pictures, read them first with OCR`);
  return {
    raw: {
      text,
      blocks,
      source,
      ...(title === null ? {} : { title }),
      ...(date ? { date } : {}),
    },
    where,
  };
}

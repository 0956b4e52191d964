import type { RawArticle, Source } from '../../types.js';
import { compose, type Paragraph } from '../compose.js';
import type { InputFile, Located } from '../reader.js';

/** A story out of a file that may hold many; null for what it does not say. */
export interface Story {
  readonly id: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly day: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A story as an article.
 * @param record its index in its file, null where it has that to itself
 */
export function locate(story: Story, { path, where }: InputFile, format: string, record: number | null): Located {
  const { text, blocks } = compose(story.paragraphs);
  const source: Source = {
    path,
    ...(record === null ? {} : { record }),
    id: story.id,
    ...(story.url === null ? {} : { url: story.url }),
    ...(story.publisher === null ? {} : { publisher: story.publisher }),
    format,
  };
  const raw: RawArticle = {
    text,
    source,
    ...(story.title === null ? {} : { title: story.title }),
    ...(story.day === null ? {} : { date: story.day }),
    blocks,
  };
  return { raw, where: record === null ? where : `${where}[${record}]` };
}

/** The stories of a file, each with its index where there are several. */
export function* locateAll(stories: readonly Story[], file: InputFile, format: string): Generator<Located> {
  for (const [index, story] of stories.entries())
    yield locate(story, file, format, stories.length === 1 ? null : index);
}

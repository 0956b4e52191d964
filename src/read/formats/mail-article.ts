import type { RawArticle, Source } from '../../types.js';
import type { Message } from '../mail/index.js';

/** A message as an article. */
export function mailArticle(
  { id, title, date, byline, text, blocks }: Omit<Message, 'attachments'>,
  { format, ...place }: Pick<Source, 'path' | 'record' | 'format'>,
): RawArticle {
  const source = { ...place, id, ...(byline === null ? {} : { byline }), format };
  return { text, blocks, source, title, ...(date === null ? {} : { date }) };
}

/** "2 attached files left out" */
export function attachedLine(count: number): string {
  return `${count} attached ${count === 1 ? 'file' : 'files'} left out; give what is wanted of them as files`;
}

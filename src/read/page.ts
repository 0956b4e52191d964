import { NewsqError } from '../errors.js';
import type { Source } from '../types.js';
import type { Page } from './html/index.js';
import type { InputFile, Located } from './reader.js';

/**
 * The article of a page, with what is known of where it came from; what is missing of it goes to `file.losses`.
 * @throws NewsqError where the page has no article
 */
export function locatePage(page: Page, { where, losses }: InputFile, source: Source): Located {
  if (page.refused !== null)
    throw new NewsqError(`${where}: ${page.refused}`, { trouble: page.isTooLarge ? 'limit' : 'input' });
  for (const doubt of page.doubts) losses.doubt(where, doubt);
  const { text, blocks, title, date, url, byline, language } = page;
  const { format, ...known } = source;
  return {
    where,
    raw: {
      ...{ text, blocks },
      source: {
        ...known,
        ...(url === null ? {} : { url }),
        ...(byline === null ? {} : { byline }),
        ...(language === null ? {} : { language }),
        format,
      },
      ...(title === null ? {} : { title }),
      ...(date === null ? {} : { date }),
    },
  };
}

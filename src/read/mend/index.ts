import { columnByColumn } from './columns.js';
import { withWholeWords } from './cut-words.js';
import { singleSpaced } from './double-spaced.js';
import { withoutPageEdges } from './pages.js';

/** The text of a file as it was written, before it was set in lines, columns, and pages. */
export function mend(text: string): string {
  return withWholeWords(singleSpaced(withoutPageEdges(columnByColumn(text))));
}

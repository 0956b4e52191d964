import type { ArticleEntry, Ledger, Statement } from '../types.js';
import type { Asked } from './printer.js';
import { namesOf, periodOf, type Rows, sourceOf, speakerCell, wordsCell } from './rows.js';
import { safe } from './safe.js';

/** The statements of many articles, a row each. */
export function statementRows({ articles, entities }: Ledger, { explain }: Asked): Rows<Statement> {
  const names = namesOf(entities);
  return {
    head: [
      'when',
      'speaker',
      'of',
      'verb',
      'words',
      ...(articles.length > 1 ? ['article'] : []),
      ...(explain ? ['by'] : []),
    ],
    rowOf: (statement) => [
      statement.from === null ? '' : periodOf({ from: statement.from, to: statement.to! }),
      speakerCell(statement.name, statement.source),
      safe([...fullestRoles(statement.roles), names.get(statement.organization ?? '')].filter(Boolean).join(', ')),
      safe(statement.verb ?? ''),
      wordsCell(statement),
      ...(articles.length > 1 ? [placesOf(statement, articles)] : []),
      ...(explain ? [statement.by ?? ''] : []),
    ],
  };
}

/** "press spokesman" says "spokesman" as well. */
function fullestRoles(roles: readonly string[]): string[] {
  return roles.filter((role) => !roles.some((other) => other !== role && other.endsWith(` ${role}`)));
}

/** "a.txt, b.txt" */
function placesOf({ article, copies }: Statement, articles: readonly ArticleEntry[]): string {
  const places = [article, ...copies.map((copy) => copy.article)];
  return [...new Set(places)].map((place) => sourceOf(articles[place]!.source)).join(', ');
}

/** How many of the sources without a name are listed. */
const MAX_SOURCES = 10;

/** "sources without a name: officials (3), a spokesman (2), 4 more"; null where there are none. */
export function unknownSourcesLine({ sources: { unknown } }: Ledger): string | null {
  if (unknown.length === 0) return null;
  const shown = unknown
    .slice(0, MAX_SOURCES)
    .map(({ text, statements }) => `“${safe(text)}”${statements > 1 ? ` (${statements})` : ''}`);
  const rest = unknown.length - shown.length;
  return `${unknown.length === 1 ? 'source' : 'sources'} without a name: ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}`;
}

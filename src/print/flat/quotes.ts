import type {
  Analysis,
  ArticleEntry,
  CountryCodes,
  Ledger,
  OffsetUnit,
  Quote,
  QuoteSource,
  Source,
  Statement,
} from '../../types.js';
import { namesOf } from '../rows.js';
import { ARTICLE_COLUMNS, type Column, type InArticle } from './column.js';

/** Who says what: the same of a quote and of a statement. */
interface Said extends InArticle {
  readonly quote: Pick<Quote, 'text' | 'kind' | 'verb' | 'source' | 'start' | 'end' | 'by'>;
  readonly speaker: {
    readonly id: string | null;
    readonly name: string | null;
    readonly roles: readonly string[];
    readonly country: CountryCodes | null;
  };
  /** The name of the organization that the speaker or the source speaks for. */
  readonly organization: string | null;
  readonly offsets: OffsetUnit;
}

const WHO: readonly Column<Said>[] = [
  { name: 'speaker', of: ({ speaker }) => speaker.name },
  { name: 'speaker_id', of: ({ speaker }) => speaker.id },
  { name: 'roles', type: 'texts', of: ({ speaker }) => speaker.roles },
  { name: 'organization', of: ({ organization }) => organization },
  { name: 'country', of: ({ speaker }) => speaker.country?.alpha2 },
  { name: 'source', of: ({ quote }) => quote.source?.text },
  { name: 'source_kind', of: ({ quote }) => quote.source?.kind },
  { name: 'kind', of: ({ quote }) => quote.kind },
  { name: 'verb', of: ({ quote }) => quote.verb },
  { name: 'text', of: ({ quote }) => quote.text },
];

const PLACE: readonly Column<Said>[] = [
  { name: 'start_offset', type: 'integer', of: ({ quote }) => quote.start },
  { name: 'end_offset', type: 'integer', of: ({ quote }) => quote.end },
  { name: 'source_start', type: 'integer', of: ({ quote }) => quote.source?.start },
  { name: 'source_end', type: 'integer', of: ({ quote }) => quote.source?.end },
  { name: 'offset_unit', of: ({ offsets }) => offsets },
];

const BY: Column<Said> = { name: 'found_by', of: ({ quote }) => quote.by, needs: '--explain' };

/** A row a quote. */
export const quoteColumns: readonly Column<Said>[] = [...ARTICLE_COLUMNS, ...WHO, ...PLACE, BY];

export function quotesOf(analysis: Analysis): Said[] {
  const { entities = [], quotes = [], offsets } = analysis;
  const names = namesOf(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.map((quote) => {
    const entity = byId.get(quote.speaker ?? '');
    const { name = null, roles = [], country = null } = entity ?? {};
    return {
      ...{ entry: analysis, quote, offsets },
      speaker: { id: quote.speaker, name, roles, country },
      organization: names.get(quote.source?.organization ?? entity?.organization ?? '') ?? null,
    };
  });
}

interface Stated extends Said {
  readonly statement: Statement;
  readonly copies: readonly Copy[];
}

/** A row a statement. */
export const statementColumns: readonly Column<Stated>[] = [
  ...ARTICLE_COLUMNS,
  { name: 'from_day', of: ({ statement }) => statement.from },
  { name: 'to_day', of: ({ statement }) => statement.to },
  ...WHO,
  { name: 'whom', of: ({ statement }) => statement.whom?.name ?? statement.whom?.text },
  { name: 'mentions', type: 'texts', of: ({ statement }) => statement.mentions.map(({ name }) => name) },
  ...PLACE,
  { name: 'copies', type: 'object', of: ({ copies }) => copies },
  BY,
];

export function statementsOf({ offsets, articles, entities, statements }: Ledger): Stated[] {
  const names = namesOf(entities);
  return statements.map((statement) => {
    const { article, speaker, name, roles, country, organization } = statement;
    return {
      ...{ entry: articles[article]!, quote: statement, offsets, statement },
      speaker: { id: speaker, name, roles, country },
      organization: names.get(organization ?? '') ?? null,
      copies: statement.copies.map((copy) => copyOf(copy, articles[copy.article]!)),
    };
  });
}

/** Another place of a statement, in the names of the columns. */
interface Copy extends Pick<Source, 'path'> {
  readonly text: string;
  readonly start_offset: number;
}

function copyOf(
  { text, start, end, source }: Pick<Statement, 'text' | 'start' | 'end'> & { readonly source: QuoteSource | null },
  entry: ArticleEntry,
): Copy {
  const { path, member, line, record, id } = entry.source;
  return {
    ...{ path, member: member ?? null, line: line ?? null, record: record ?? null, article_id: id },
    ...{ text, start_offset: start, end_offset: end },
    ...{ source: source?.text ?? null, source_start: source?.start ?? null, source_end: source?.end ?? null },
  };
}

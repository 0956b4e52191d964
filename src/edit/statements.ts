import type { Ledger, LedgerSources, MergedEntity, Quote, QuoteSource, Statement, UnknownSource } from '../types.js';
import { folded, namedSo, withKnownOrganizations, withTheirOrganizations } from './selection.js';

/** Which statements are wanted; by default all. */
export interface StatementSelection {
  /**
   * A name of who says them, in full, as a surname or in another form of the text, in any case, or an id; or the words of a source that no
   * name is known for ("officials").
   */
  readonly speaker?: string;
  /** A name or id of someone or something that the words name. */
  readonly about?: string;
  /** The first and last day, ISO 8601; statements of no known day are left out then. */
  readonly since?: string;
  readonly until?: string;
  readonly kind?: Quote['kind'];
  /** Whether only entities of the user's lexicon are wanted: what is neither by, to, for nor about one is left out. */
  readonly onlyListed?: boolean;
}

/** The statements that are wanted, with the entities that they name and no others. */
export function selectStatements(whole: Ledger, selection: StatementSelection): Ledger {
  const { speaker, about, since, until, kind, onlyListed = false } = selection;
  const ledger = onlyListed ? ofListed(whole) : whole;
  const speaking = speaker === undefined ? null : namedSo(ledger.entities, speaker);
  const meant = about === undefined ? null : namedSo(ledger.entities, about);
  const isOf = (statement: Statement) =>
    statement.speaker === null ? isCalled(statement, speaker!) : speaking!.has(statement.speaker);
  const statements = ledger.statements.filter(
    (each) =>
      (speaking === null || isOf(each)) &&
      (meant === null || each.mentions.some(({ entity }) => meant.has(entity))) &&
      (kind === undefined || each.kind === kind) &&
      (since === undefined || (each.to !== null && each.to >= since)) &&
      (until === undefined || (each.from !== null && each.from <= until)),
  );
  return {
    ...ledger,
    entities: namedIn(statements, ledger.entities),
    statements,
    sources: sourcesOf(statements),
  };
}

/** The statements that name entities of the user's lexicon, and of all entities only those. */
function ofListed(ledger: Ledger): Ledger {
  const entities = ledger.entities.filter(({ listed }) => listed !== undefined);
  const ids = new Set(entities.map(({ id }) => id));
  const statements = ledger.statements.flatMap((statement) => {
    const known = withKnown(statement, (id) => ids.has(id));
    const { speaker, organization, whom, mentions } = known;
    return (speaker ?? organization ?? whom?.entity ?? mentions[0]) ? [known] : [];
  });
  return { ...ledger, entities, statements };
}

/** A statement without the ids and names of entities that are not known. */
function withKnown(statement: Statement, isKnown: (id: string) => boolean): Statement {
  const { speaker, name, roles, country, organization, source, whom, mentions, copies } = statement;
  const known = (id: string | null) => (id !== null && isKnown(id) ? id : null);
  const knownSource = (each: QuoteSource | null) => {
    if (each?.organization === undefined || isKnown(each.organization)) return each;
    const { organization: _leftOut, ...bare } = each;
    return bare;
  };
  const isSpeakerKnown = speaker !== null && isKnown(speaker);
  return {
    ...statement,
    ...(isSpeakerKnown ? { speaker, name, roles, country } : { speaker: null, name: null, roles: [], country: null }),
    organization: known(organization),
    source: knownSource(source),
    whom: whom && { ...whom, entity: known(whom.entity), name: known(whom.entity) === null ? null : whom.name },
    mentions: mentions.filter(({ entity }) => isKnown(entity)),
    copies: copies.map((copy) => ({ ...copy, source: knownSource(copy.source) })),
  };
}

function isCalled({ source }: Statement, words: string): boolean {
  return source !== null && folded(source.text) === folded(words);
}

/** Keeps the entities that the statements name, and the organizations they belong to. */
function namedIn(statements: readonly Statement[], entities: readonly MergedEntity[]): readonly MergedEntity[] {
  const named = new Set<string | null | undefined>();
  for (const { speaker, organization, source, whom, mentions, copies } of statements) {
    named.add(speaker).add(organization).add(source?.organization).add(whom?.entity);
    for (const { entity } of mentions) named.add(entity);
    for (const copy of copies) named.add(copy.source?.organization);
  }
  return withKnownOrganizations(withTheirOrganizations(entities, named));
}

function sourcesOf(statements: readonly Statement[]): LedgerSources {
  const kinds: Record<string, number> = {};
  const unknown = new Map<string, { readonly source: Omit<UnknownSource, 'statements'>; count: number }>();
  for (const { source, speaker } of statements) {
    const kind = source?.kind ?? 'none';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (source === null || speaker !== null || source.kind === 'pronoun') continue;
    const key = `${source.kind} ${folded(source.text)}`;
    const known = unknown.get(key);
    if (known) known.count++;
    else unknown.set(key, { source: { text: source.text, kind: source.kind }, count: 1 });
  }
  return {
    kinds,
    unknown: [...unknown.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ source, count }) => ({ ...source, statements: count })),
  };
}

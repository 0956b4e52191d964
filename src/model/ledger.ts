import type { ArticleEntry, MergedEntity } from './across.js';
import type { CountryCodes, OffsetUnit, Quote, QuoteSource, SaidWhen, SourceKind, Told } from './analysis.js';
import type { Span } from './article.js';

/** What `newsq statements` prints: who said what in all articles, in the order of the days. */
export interface Ledger {
  readonly schema: 'newsq/2';
  readonly offsets: OffsetUnit;
  /** In the order of the inputs. */
  readonly articles: readonly ArticleEntry[];
  /** Those that a statement names, in the order of their first appearance in the articles. */
  readonly entities: readonly MergedEntity[];
  /** By the first day, those of no known day last; those of the same days in the order of the articles and their texts. */
  readonly statements: readonly Statement[];
  readonly sources: LedgerSources;
}

/** Something that somebody says; the same words of the same speaker in several articles are one statement. */
export interface Statement extends Span {
  /** First and last day on which it was said, ISO 8601, inclusive; null if neither its sentence nor its article tells. */
  readonly from: string | null;
  readonly to: string | null;
  /** What tells the day: the words of its sentence, or else the day of the article. */
  readonly said: SaidWhen | 'article' | null;
  /** Id of the entity that says it; null if the text does not say for certain. */
  readonly speaker: string | null;
  /** The name of the speaker, the same in all articles. */
  readonly name: string | null;
  /** The roles of the speaker as the article gives them. */
  readonly roles: readonly string[];
  /** Id of the organization that the speaker, or the source, speaks for in the article. */
  readonly organization: string | null;
  /** The country of the speaker as the article gives it. */
  readonly country: CountryCodes | null;
  readonly source: QuoteSource | null;
  readonly kind: Quote['kind'];
  /** As printed: "said", "according to"; null if there is none. */
  readonly verb: string | null;
  /** The words themselves, without their quotation marks, or the clause that reports them. */
  readonly text: string;
  /** Whom it is told; null if its sentence does not say. */
  readonly whom: ToldName | null;
  /** Whom and what the words name, in order. */
  readonly mentions: readonly Mentioned[];
  /** Index in `articles`. */
  readonly article: number;
  /** Where else it stands, in the order of the articles. */
  readonly copies: readonly StatementCopy[];
  /** With `--explain` only: the name of the rule that told who says it or, if none did, that found the quote. */
  readonly by?: string;
}

/** Whom something is told, by the name that it has in all articles. */
export interface ToldName extends Told {
  readonly name: string | null;
}

export interface Mentioned {
  /** Id of the entity. */
  readonly entity: string;
  readonly name: string;
}

/** The same statement in another place. */
export interface StatementCopy extends Span {
  /** Index in `articles`. */
  readonly article: number;
  readonly text: string;
  readonly source: QuoteSource | null;
}

/** How many statements have which kind of source. */
export interface LedgerSources {
  /** Statements by the kind of their source; "none" where the text does not say whom they are from. */
  readonly kinds: Readonly<Partial<Record<SourceKind | 'none', number>>>;
  /** The sources that no name is known for, pronouns apart; the most frequent first. */
  readonly unknown: readonly UnknownSource[];
}

export interface UnknownSource {
  /** As the text says where it stands first: "officials". */
  readonly text: string;
  readonly kind: SourceKind;
  readonly statements: number;
}

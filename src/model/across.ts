import type {
  ArticleFacts,
  CountryCodes,
  DatedSentence,
  EntityMention,
  EntityType,
  LeftOut,
  OffsetUnit,
} from './analysis.js';
import type { Source } from './article.js';
import type { Location } from './location.js';

/** What `newsq entities --merge` prints: one object for the whole set of articles. */
export interface Collection {
  readonly schema: 'newsq/2';
  readonly offsets: OffsetUnit;
  /** In the order of the inputs. */
  readonly articles: readonly ArticleEntry[];
  /** In the order of their first appearance. */
  readonly entities: readonly CollectedEntity[];
}

/** An article of a set. */
export interface ArticleEntry {
  readonly source: Source;
  readonly article: ArticleFacts;
}

/** One thing in the world, over all articles that mention it. */
export interface CollectedEntity extends MergedEntity {
  readonly appearances: readonly Appearance[];
}

/** What all articles together say of one thing. */
export interface MergedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Mentions in all articles together. */
  readonly count: number;
  /** Articles that mention it. */
  readonly documents: number;
  readonly country?: CountryCodes;
  /** On countries and places: that of the article that is surest of it. */
  readonly location?: Location;
  readonly roles?: readonly string[];
  /** Id in this list of the organization that a person's roles go with in most of the articles that name one. */
  readonly organization?: string;
  /** With `--lexicon` only, on an entity that it has: the line of its first row there. */
  readonly listed?: number;
  readonly confidence: number;
}

export interface Appearance {
  /** Index in `articles`. */
  readonly article: number;
  readonly mentions: readonly EntityMention[];
}

/** What `newsq timeline` prints: the dated sentences of all articles, in the order of time. */
export interface Timeline {
  readonly schema: 'newsq/2';
  readonly offsets: OffsetUnit;
  /** In the order of the inputs. */
  readonly articles: readonly ArticleEntry[];
  readonly events: readonly TimelineEvent[];
  /** How many dates of the articles are no events. */
  readonly leftOut: LeftOut;
}

export interface TimelineEvent extends DatedSentence {
  /** Index in `articles`. */
  readonly article: number;
}

import type { ArticleEntry } from './across.js';
import type { EntityType, OffsetUnit } from './analysis.js';
import type { Span, TextSpan } from './article.js';
import type { Location } from './location.js';

/** What `newsq map` prints: where the countries and places of all articles are. */
export interface PlaceMap {
  readonly schema: 'newsq/2';
  readonly offsets: OffsetUnit;
  /** In the order of the inputs. */
  readonly articles: readonly ArticleEntry[];
  /** Those named most first. */
  readonly places: readonly MappedPlace[];
  /** Countries and places that are on no map, since it is not known where they are; those named most first. */
  readonly unlocated: readonly UnlocatedPlace[];
}

/** A country or place of known location, over all articles that name it. */
export interface MappedPlace {
  /** "p1": by the order of their first appearance. */
  readonly id: string;
  readonly type: Extract<EntityType, 'country' | 'place'>;
  /** As most of the articles call it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** That of the article that is surest of it. */
  readonly location: Location;
  /** Mentions in all articles together, those of the people of a country ("Chinese") among them. */
  readonly count: number;
  /** Articles that name it. */
  readonly documents: number;
  /** With `--lexicon` only, on a place that it has: the line of its first row there. */
  readonly listed?: number;
  /** Probability that it is real and of this type, 0 to 1. */
  readonly confidence: number;
  /** Those that name it, in the order of the articles and their texts. */
  readonly sentences: readonly PlaceSentence[];
}

/** A sentence that names a place; of one that is very long, the words before and after the name. */
export interface PlaceSentence extends TextSpan {
  /** Index in `articles`. */
  readonly article: number;
  /** Where it names the place. */
  readonly mentions: readonly Span[];
}

/** As {@link MappedPlace}. */
export interface UnlocatedPlace {
  readonly type: MappedPlace['type'];
  readonly name: string;
  readonly count: number;
  readonly documents: number;
  readonly listed?: number;
  readonly confidence: number;
  /** With `--explain` only: those that it may be in the first article that names it, the likeliest first. */
  readonly candidates?: readonly Location[];
}

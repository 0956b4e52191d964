import type { ArticleEntry, MergedEntity } from './across.js';
import type { OffsetUnit } from './analysis.js';

/** What `newsq network` prints: who appears with whom. */
export interface Network {
  readonly schema: 'newsq/2';
  readonly offsets: OffsetUnit;
  /** In the order of the inputs. */
  readonly articles: readonly ArticleEntry[];
  /** What two of them appear in together. */
  readonly within: NetworkUnit;
  /** Those that appear with another, in the order of their first appearance. */
  readonly nodes: readonly MergedEntity[];
  /** The strongest first. */
  readonly edges: readonly NetworkEdge[];
  /** How many sentences, paragraphs or articles join nobody, because they are lists of more than 60 names. */
  readonly listsLeftOut: number;
}

export type NetworkUnit = 'sentence' | 'paragraph' | 'article';

/** Two that appear together; which is the source and which the target says nothing. */
export interface NetworkEdge {
  /** Ids of nodes. */
  readonly source: string;
  readonly target: string;
  /** In how many sentences, paragraphs or articles they appear together. */
  readonly weight: number;
  /** In how many articles. */
  readonly documents: number;
}

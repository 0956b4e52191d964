import type { EntityType, Span } from '../types.js';

/** Something that an article names, as it is before it is located. */
export interface Named {
  readonly type: EntityType;
  /** The forms of its name in the text, each once, the fullest first. */
  readonly forms: readonly string[];
  /** Where the article names it, in order. */
  readonly spans: readonly Span[];
  /** Of a country the ISO 3166-1 alpha-2 code; otherwise null. */
  readonly country: string | null;
  /** Whether the table of capitals, larger cities and parts of countries has it. */
  readonly isWellKnown: boolean;
}

/** What of an article tells where its places are. */
export interface Setting {
  readonly text: string;
  /** Where the article says where it was filed: what is named there is a town. */
  readonly dateline: Span | null;
  /** Where the paper is at home: its town, region or country, as "Alexandria, Louisiana". */
  readonly home: string | null;
}

/** A stretch of the text: start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextSpan extends Span {
  readonly text: string;
}

export interface Source {
  /** The file, or the address that was given in place of one; "-" for standard input; null for text that came from a program. */
  readonly path: string | null;
  /** The file's path in the archive that `path` is. */
  readonly member?: string;
  /** The line of the record in its file, from 1, where the input was NDJSON; the line that its row starts on, where it was a table. */
  readonly line?: number;
  /** The index of the record in its array or file, from 0, where the input holds many that have no lines of their own. */
  readonly record?: number;
  /** The record's own id, as it was given. */
  readonly id: string | number | null;
  /** The record's own address; otherwise that of the page it was fetched from. */
  readonly url?: string;
  /** With `--keep-fields` only: other fields of the record, as they were given. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The newspaper, agency or site that published it, where the input names it. */
  readonly publisher?: string;
  /** Who wrote it, where a page says so apart from its text: "Ann Lee, Bo Chan". */
  readonly byline?: string;
  /** The language that a page says it is in: "en-GB". */
  readonly language?: string;
  readonly format: string;
}

/** "BEIJING, Sept. 17 (Xinhua)": where, when and by whom a wire article was filed. */
export interface Dateline extends Span {
  readonly text: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** The date that "Wednesday" and "last month" are counted from. */
export interface Anchor {
  readonly date: string | null;
  readonly from: 'option' | 'metadata' | 'dateline' | 'url' | 'filename' | 'none';
}

/** An article as it was read, before its structure is known. */
export interface RawArticle {
  readonly text: string;
  readonly source: Source;
  readonly title?: string;
  /** The day that the record's metadata gives, ISO 8601. */
  readonly date?: string;
  /** Where its paper is at home: a town, region or country, as "Alexandria, Louisiana". */
  readonly home?: string;
  /** The paragraphs, headings and captions of the text where its format marks them; otherwise its lines show them. */
  readonly blocks?: readonly RawBlock[];
}

/** A block as its format marks it; without a kind, its position and its words decide what it is. */
export interface RawBlock extends Span {
  readonly kind?: Block['kind'];
  /** The name of whoever says it, at its start; null for somebody whom the format does not name. */
  readonly speaker?: Span | null;
  /** Whether it is the first item of a list that its format tells from the list right above it. */
  readonly opensList?: boolean;
}

/** A stretch of the article that stands on lines of its own. */
export interface Block extends Span {
  readonly kind: 'title' | 'label' | 'byline' | 'date' | 'caption' | 'credit' | 'body' | 'source';
  /** Where the block's dateline ends, before its dash; equal to `start` where it has none. */
  readonly datelineEnd: number;
  /** Where the running text starts, after a dateline; equal to `start` where it has none. */
  readonly textStart: number;
  /** In a transcript the name of whoever says it, where that stands; null for somebody who is not named. */
  readonly speaker?: Span | null;
  /** Whether it is the first item of a list that its format tells from the list right above it. */
  readonly opensList?: boolean;
}

/** What of an article's form says what a name in it is. */
export type StatedBy = 'dateline' | 'byline' | 'credit' | 'speaker';

/** A name whose type the article's form gives: the "Reuters" of a dateline, the photographer of a credit. */
export interface StatedName extends Span {
  readonly type: NameType;
  readonly by: StatedBy;
}

/** What the lines around the story and the credits within it say of the names in them. */
export interface Statements {
  /** In order, none overlapping another. */
  readonly names: readonly StatedName[];
  /** Words in which nothing but a stated name is a name: "Editing by", "FILE PHOTO:"; in order. */
  readonly furniture: readonly Span[];
}

/** Whether "04/03/2021" is 4 March or April 3. */
export type DayOrder = 'day first' | 'month first';

export interface Article {
  readonly source: Source;
  readonly text: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly dateline: Dateline | null;
  /** What the input itself says: "2020-09-17", "XXXX-09-17" where no year is known, or null. */
  readonly published: string | null;
  readonly anchor: Anchor;
  /** In the order of the text; together they cover everything but white space. */
  readonly blocks: readonly Block[];
  readonly stated: Statements;
  /** Where its paper is at home, as the user or the record says: "Alexandria, Louisiana". */
  readonly home: string | null;
  /** The order in which it writes day and month in digits, where a line of its head shows that; otherwise null. */
  readonly dayOrder: DayOrder | null;
  /** What of the article's own day could not be read for certain, for the user. */
  readonly doubts: readonly string[];
}

export interface Token extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes: the form in which words are compared. */
  readonly normal: string;
  /** True if there is no white space before it: the "'s" of "Wang's", the "-" and "Russia" of "China-Russia". */
  readonly glued: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the block that it is in. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

/** Tokens of a sentence, by the index of the first and of the last. */
export interface TokenSpan {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

export type NameType = 'person' | 'organization' | 'location' | 'group' | 'other';

import type { RawArticle } from '../types.js';

/** An article as it was read, and its place for messages: "a.txt", "articles.ndjson:17", "articles.json[3]". */
export interface Located {
  readonly raw: RawArticle;
  readonly where: string;
}

/** What of an input could not be read, where it is not all of it. */
export interface LostPart {
  /** The path of the file, where it is one of a folder. */
  readonly path?: string;
  /** The place of a record or member, as of an article. */
  readonly where?: string;
  /** A record as it stands there, in JSON. */
  readonly raw?: string;
}

/** Where a reader reports what it could not read. */
export interface Losses {
  /** A record or file that could not be read. */
  readonly fail: (error: unknown, part?: LostPart) => void;
  /**
   * What was guessed, or lost from an article.
   * @param where the article, record or file
   * @param path of the file, where it is one of a folder
   */
  readonly doubt: (where: string, what: string, path?: string) => void;
  /** Something that is no loss: what was left out because it is no article. */
  readonly note?: (message: string) => void;
}

/** What the user says about the fields of records; null where their names are to tell. A name may be a path: "article.body". */
export interface FieldOptions {
  readonly text: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly id: string | null;
  /** The fields that are carried through to the output: all others than these, or some by name; null for none. */
  readonly keep: 'all' | readonly string[] | null;
}

/** A file that is being read, and what is known about it besides its bytes. */
export interface InputFile {
  /** "-" for standard input. */
  readonly path: string;
  /** The file's name in messages. */
  readonly where: string;
  /** As `knownEncoding()` returns it; null if the bytes decide. */
  readonly encoding: string | null;
  /** The encoding that a server names: it is believed where the bytes themselves do not show one. */
  readonly hint?: string | null;
  /** For formats of records. */
  readonly fields?: FieldOptions;
  readonly losses: Losses;
}

/** What a format is recognized by. */
export interface FileStart {
  /** The first bytes of the file, 4096 where it has as many. */
  readonly bytes: Uint8Array;
  /** The same as text, without the white space before it; what is not text is in it as well. */
  readonly text: string;
}

/** An input format. What is large, the parsers of other people above all, is imported by `read`. */
export interface Reader {
  /** Its name in `--from` and in the output's `source.format`. */
  readonly format: string;
  /** Its name in messages: "JSON". */
  readonly name: string;
  /** One line for `--help`. */
  readonly help: string;
  /** The endings of file names that it reads, in lower case with their dot; the first one is shown in messages. */
  readonly endings: readonly string[];
  /**
   * Whether a file is of this format for certain.
   * @param isNamed whether its name has one of the endings: less is asked of it then
   */
  readonly sniff: (start: FileStart, isNamed: boolean) => boolean;
  /**
   * The articles of a file, in order; a record that cannot be read goes to `file.losses`.
   * @throws NewsqError if nothing can be read
   */
  read(bytes: AsyncIterable<Uint8Array>, file: InputFile): AsyncIterable<Located>;
}

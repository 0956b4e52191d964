import type { RawArticle } from '../types.js';

/** An article as it was read, and its place for messages: "a.txt", "articles.ndjson:17", "articles.json[3]". */
export interface Located {
  readonly raw: RawArticle;
  readonly where: string;
}

/** Where a reader reports what it could not read. */
export interface Losses {
  /** A record that could not be read. */
  readonly fail: (error: unknown) => void;
  /** What was guessed, or lost from an article. */
  readonly doubt: (message: string) => void;
}

/** A file that is being read, and what is known about it besides its bytes. */
export interface InputFile {
  /** "-" for standard input. */
  readonly path: string;
  /** The file's name in messages. */
  readonly where: string;
  /** As `knownEncoding()` returns it; null if the bytes decide. */
  readonly encoding: string | null;
  readonly losses: Losses;
}

/** An input format. */
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
   * Whether a text is of this format for certain.
   * @param start its first characters, without white space before them
   */
  readonly sniff: (start: string) => boolean;
  /**
   * The articles of a file, in order; a record that cannot be read goes to `file.losses`.
   * @throws NewsqError if nothing can be read
   */
  read(bytes: AsyncIterable<Uint8Array>, file: InputFile): AsyncIterable<Located>;
}

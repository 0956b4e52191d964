/**
 * Something the user can mend. The message says what, where and what to do, in lower case and without
 * a full stop: "report.pdf: cannot read .pdf files; give text (.txt) or NDJSON (.ndjson)".
 */
export class NewsqError extends Error {
  override readonly name = 'NewsqError';
}

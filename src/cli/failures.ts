import { closeSync, existsSync, fsyncSync, openSync, readSync, statSync } from 'node:fs';
import { NewsqError } from '../errors.js';
import { safeJson } from '../print/safe.js';
import type { LostPart } from '../read/reader.js';
import type { RawArticle } from '../types.js';
import { openable, shownName } from './file-names.js';
import type { Failure } from './reports.js';
import { NOTHING, openToAppend, startWriter, type Writer, type Written } from './write-all.js';

/** What failed, as records: with the article or the record, which can be run again, or with the path of what could not be read. */
export interface FailureFile {
  readonly add: (failure: Failure, of: LostPart & { readonly path: string; readonly article?: RawArticle }) => void;
  readonly written: Writer['written'];
  readonly sync: () => void;
}

/** Whether a file is empty or begins with a record of an error. */
function isOfFailures(path: string): boolean {
  if (!statSync(openable(path)).isFile()) return false;
  const start = Buffer.alloc(START.length);
  const file = openSync(openable(path), 'r');
  const length = readSync(file, start);
  closeSync(file);
  return length === 0 || start.toString() === START;
}

const START = '{"error":"';

/**
 * @param from what of it an interrupted run has written; null for a new file
 * @throws NewsqError if it is there already and may not be replaced, or cannot be written
 */
export function openFailures(
  path: string,
  { force, from }: { readonly force: boolean; readonly from: Written | null },
): FailureFile {
  const name = shownName(path);
  if (!from?.bytes && existsSync(openable(path))) {
    // It might be an input, which --force does not replace either.
    if (!isOfFailures(path))
      throw new NewsqError(`${name}: is there, and no file of errors; name another file`, { trouble: 'usage' });
    if (!force && from === null)
      throw new NewsqError(`${name}: is there already; --force replaces it`, { trouble: 'usage' });
  }
  const file = openToAppend(path, from ?? NOTHING, name);
  const { write, written } = startWriter(file, from ?? NOTHING, name);
  return {
    add(failure, { path: of, where, raw, article }) {
      const error = 'fault' in failure ? failure.fault : failure.messages.join('; ');
      const { title, date, text, source } = article ?? {};
      const record = {
        error,
        path: shownName(of),
        where,
        id: source?.id ?? undefined,
        url: source?.url,
        title,
        date,
        text,
        raw,
      };
      write(`${safeJson(JSON.stringify(record))}\n`);
    },
    written,
    sync: () => fsyncSync(file),
  };
}

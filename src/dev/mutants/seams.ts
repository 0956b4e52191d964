/** Changes that a test must notice; most of them once went unnoticed. */
export interface Seam {
  /** What it breaks. */
  readonly what: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

export const seams: readonly Seam[] = [
  {
    what: '--min-confidence',
    file: 'src/edit/selection.ts',
    find: 'confidence >= minConfidence',
    replace: 'true',
  },
  {
    what: 'no color on a dumb terminal',
    file: 'src/cli/terminal.ts',
    find: " && env.TERM !== 'dumb'",
    replace: '',
  },
  {
    what: 'FORCE_COLOR=0 means no color',
    file: 'src/cli/terminal.ts',
    find: "env.FORCE_COLOR !== '0' && ",
    replace: '',
  },
  {
    what: 'the limit of an article',
    file: 'src/read/article.ts',
    find: 'MAX_CHARACTERS = 2_000_000',
    replace: 'MAX_CHARACTERS = 2_000_001',
  },
  {
    what: 'the limit of a file',
    file: 'src/read/bytes.ts',
    find: "    if (size > MAX_BYTES) throw tooLarge(where, 'split it, or give NDJSON, an article a line');\n",
    replace: '',
  },
  {
    what: 'the limit of a line, to the byte',
    file: 'src/read/bytes.ts',
    find: 'const line = size <= MAX_BYTES',
    replace: 'const line = size < MAX_BYTES',
  },
  {
    what: 'a file with a zero byte is not text',
    file: 'src/read/decode.ts',
    find: 'if (bytes.includes(0)) throw notText(where);',
    replace: '',
  },
  {
    what: 'binary files are not read as Windows-1252',
    file: 'src/read/decode.ts',
    find: 'if (/[\\x00-\\x08\\x0e-\\x1f]/.test(western)) throw notText(where);',
    replace: '',
  },
  {
    what: 'binary formats are recognized by their first bytes',
    file: 'src/read/bytes.ts',
    find: 'if (encoding === null) refuseBinary(whole, where);',
    replace: '',
  },
  {
    what: 'a "|" in a cell of a Markdown table',
    file: 'src/print/markdown.ts',
    find: '<>|#',
    replace: '<>#',
  },
  {
    what: 'no person has an organization that is left out',
    file: 'src/edit/selection.ts',
    find: 'entity.organization === undefined || ids.has(entity.organization)',
    replace: 'true',
  },
  {
    what: 'no speaker or announcer is left out',
    file: 'src/edit/selection.ts',
    find: 'id !== null && ids.has(id) ? id : null',
    replace: 'id',
  },
];

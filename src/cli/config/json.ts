/** A value of JSON with the line that it starts on. */
export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly fields: readonly JsonField[] }
);

export interface JsonField {
  readonly name: string;
  readonly line: number;
  readonly node: JsonNode;
}

/** What is no JSON, and on which line. */
export interface JsonFault {
  readonly line: number;
  readonly message: string;
}

interface Piece {
  readonly line: number;
  /** "" at the end of the text. */
  readonly text: string;
}

/** Reads JSON with the lines of its values, which `JSON.parse()` does not tell. */
export function parseJsonWithLines(text: string): JsonNode | JsonFault {
  const reader = newReader(piecesOf(text));
  const node = readNode(reader, 0);
  if ('message' in node) return node;
  const { line, text: more } = reader.next();
  return more === '' ? node : { line, message: `no JSON: ${shown(more)} after its end` };
}

/** Marks, strings and other words; a character that none of them starts with is a piece of its own. */
const PIECE = /\s+|[{}[\]:,]|"(?:[^"\\\n]|\\.)*"|[-+.\w]+|[\s\S]/g;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  for (const [piece] of text.replace(/^\ufeff/, '').matchAll(PIECE)) {
    if (piece.trim() !== '') pieces.push({ line, text: piece });
    else line += piece.split('\n').length - 1;
  }
  return [...pieces, { line, text: '' }];
}

interface Reader {
  readonly next: () => Piece;
  readonly peek: () => Piece;
}

function newReader(pieces: readonly Piece[]): Reader {
  let at = 0;
  const peek = () => pieces[Math.min(at, pieces.length - 1)]!;
  return {
    peek,
    next: () => {
      const piece = peek();
      at++;
      return piece;
    },
  };
}

/** Options, the options of a command, a list of values: nothing goes deeper. */
const MAX_DEPTH = 3;

function readNode(reader: Reader, depth: number): JsonNode | JsonFault {
  const { line, text } = reader.next();
  if ((text === '{' || text === '[') && depth === MAX_DEPTH)
    return { line, message: `no default goes as deep as this ${text}` };
  if (text === '{') return readObject(reader, line, depth);
  if (text === '[') return readList(reader, line, depth);
  const value = plainValue(text);
  return value === undefined
    ? { line, message: `no JSON: ${shown(text)} in place of a value` }
    : { line, kind: 'plain', value };
}

function readObject(reader: Reader, line: number, depth: number): JsonNode | JsonFault {
  const fields: JsonField[] = [];
  if (reader.peek().text === '}') reader.next();
  else
    for (;;) {
      const key = reader.next();
      const name = plainValue(key.text);
      if (typeof name !== 'string')
        return { line: key.line, message: `no JSON: ${shown(key.text)} in place of a name in quotation marks` };
      const colon = reader.next();
      if (colon.text !== ':')
        return { line: colon.line, message: `no JSON: ${shown(colon.text)} in place of ":" after "${name}"` };
      const node = readNode(reader, depth + 1);
      if ('message' in node) return node;
      fields.push({ name, line: key.line, node });
      const mark = reader.next();
      if (mark.text === '}') break;
      if (mark.text !== ',') return { line: mark.line, message: `no JSON: ${shown(mark.text)} in place of "," or "}"` };
    }
  return { line, kind: 'object', fields };
}

function readList(reader: Reader, line: number, depth: number): JsonNode | JsonFault {
  const items: JsonNode[] = [];
  if (reader.peek().text === ']') reader.next();
  else
    for (;;) {
      const node = readNode(reader, depth + 1);
      if ('message' in node) return node;
      items.push(node);
      const mark = reader.next();
      if (mark.text === ']') break;
      if (mark.text !== ',') return { line: mark.line, message: `no JSON: ${shown(mark.text)} in place of "," or "]"` };
    }
  return { line, kind: 'list', items };
}

/** Undefined for what is none. */
function plainValue(text: string): string | number | boolean | null | undefined {
  try {
    return JSON.parse(text) as string | number | boolean | null;
  } catch {
    return undefined;
  }
}

function shown(text: string): string {
  if (text === '') return 'the end of the file';
  return text.startsWith('"') ? text.slice(0, MAX_SHOWN) : `"${text.slice(0, MAX_SHOWN)}"`;
}

const MAX_SHOWN = 40;

import { readInput } from '../../src/cli/inputs.js';
import type { RawArticle } from '../../src/types.js';

export interface ReadFile {
  readonly articles: readonly RawArticle[];
  /** What was lost or could not be read. */
  readonly said: readonly string[];
  /** What was left out and is no loss. */
  readonly noted: readonly string[];
}

/** What a file of this name and content is read as, in pieces of so many bytes. */
export async function readFile(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
  { from = null, encoding = null }: { readonly from?: string | null; readonly encoding?: string | null } = {},
): Promise<ReadFile> {
  const bytes =
    typeof content === 'string' ? [Buffer.from(content)] : content instanceof Uint8Array ? [content] : content;
  const said: string[] = [];
  const noted: string[] = [];
  const losses = {
    fail: (error: unknown) => said.push((error as Error).message),
    doubt: (where: string, what: string) => said.push(`${where}: ${what}`),
    note: (message: string) => noted.push(message),
  };
  const articles: RawArticle[] = [];
  for await (const { raw } of readInput(path, { from, encoding }, { open: () => bytes }, losses)) articles.push(raw);
  return { articles, said, noted };
}

/** An article in a line or two: title, day, id, address, publisher and text, as far as it has them. */
export function brief({ text, title, date, source }: RawArticle): readonly (string | number | null)[] {
  return [title ?? null, date ?? null, source.id, text];
}

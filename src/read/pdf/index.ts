import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { NewsqError } from '../../errors.js';
import { isIsoDay } from '../../iso-date.js';
import type { Paragraph } from '../compose.js';
import { refuseMisnamed } from '../misnamed.js';
import type { Losses } from '../reader.js';
import { columnsOf } from './columns.js';
import { withoutFurniture } from './furniture.js';
import { bodySize, type Column, paragraphsOfColumns } from './paragraphs.js';
import { linesOf, type Piece, pieceOf, type TextItem } from './pieces.js';
import { withTitleApart } from './title.js';
import { refuseBomb } from './unpacked.js';

export interface PdfText {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** The day on which the file was made, as its properties say, ISO 8601. */
  readonly created: string | null;
}

/** Pages and characters of the longest file that is read: those of a book of a thousand pages. */
const MAX_PAGES = 3000;
const MAX_CHARACTERS = 2_000_000;

/**
 * The text of a PDF in the order in which it is read.
 * @throws NewsqError where it is encrypted or damaged, has no text, or is too long
 */
export async function readPdf(bytes: Uint8Array, where: string, doubt: Losses['doubt']): Promise<PdfText> {
  const { pages, stated, created } = await textOf(bytes, where);
  const empty = pages.filter((pieces) => pieces.length === 0).length;
  if (empty === pages.length)
    throw new NewsqError(`${where}: has no text, its pages are pictures; read them first with OCR, like ocrmypdf`);
  if (empty > pages.length / 2)
    doubt(where, `${empty} of its ${pages.length} pages have no text; read them first with OCR, like ocrmypdf`);
  refuseUnreadable(pages, where);
  const columns = withoutFurniture(pages.map(linesOf)).flatMap((rows, page) =>
    columnsOf(rows.flat()).map((lines): Column => ({ page, lines })),
  );
  const { title, rest } = withTitleApart(paragraphsOfColumns(columns), stated, bodySize(columns));
  return { title, paragraphs: rest.map(({ text }) => ({ text })), created };
}

interface Contents {
  readonly pages: readonly (readonly Piece[])[];
  readonly stated: string | null;
  readonly created: string | null;
}

async function textOf(bytes: Uint8Array, where: string): Promise<Contents> {
  refuseMisnamed(bytes, where, Buffer.from(bytes.subarray(0, 2048)).includes('%PDF-'));
  refuseBomb(bytes, where);
  const task = getDocument({
    // The parser keeps the bytes, so it gets its own.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MAX_PAGES) throw tooLong(where, `${MAX_PAGES.toLocaleString('en')} pages`);
    const pages: Piece[][] = [];
    let size = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const pieces: Piece[] = [];
      const reader = page.streamTextContent().getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        for (const item of next.value.items) {
          const piece = item.str === undefined ? null : pieceOf(item as TextItem);
          if (piece) pieces.push(piece);
          size += item.str?.length || 1;
        }
        if (size > MAX_CHARACTERS) throw tooLong(where, `${MAX_CHARACTERS.toLocaleString('en')} characters`);
      }
      pages.push(pieces);
      page.cleanup();
    }
    const { info } = (await file.getMetadata()) as { info: { Title?: unknown; CreationDate?: unknown } };
    return { pages, stated: typeof info.Title === 'string' ? info.Title : null, created: dayOf(info.CreationDate) };
  } catch (cause) {
    throw cause instanceof NewsqError ? cause : refusal(cause, where);
  } finally {
    await task.destroy();
  }
}

function tooLong(where: string, most: string): NewsqError {
  return new NewsqError(`${where}: over ${most}; split it into its articles`, { trouble: 'limit' });
}

function refusal(cause: unknown, where: string): NewsqError {
  const isLocked = (cause as Error).name === 'PasswordException';
  const message = isLocked
    ? 'is encrypted; save it without its password, like qpdf --decrypt'
    : 'is a damaged PDF; save it again, or repair it first, like qpdf or mutool clean';
  return new NewsqError(`${where}: ${message}`, { cause });
}

/** "D:20210304091500-05'00'" → "2021-03-04" */
function dayOf(value: unknown): string | null {
  const parts = typeof value === 'string' ? /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(value) : null;
  const day = parts && `${parts[1]}-${parts[2]}-${parts[3]}`;
  return isIsoDay(day) ? day : null;
}

/** Where fonts do not say which letters they show, there are signs of no script in their place. */
function refuseUnreadable(pages: readonly (readonly Piece[])[], where: string): void {
  let all = 0;
  let odd = 0;
  for (const pieces of pages)
    for (const { text } of pieces) {
      all += text.length;
      odd += text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
    }
  if (odd > 0.3 * all)
    throw new NewsqError(
      `${where}: its fonts do not say which letters they show; read it first with OCR, like ocrmypdf --force-ocr`,
    );
}

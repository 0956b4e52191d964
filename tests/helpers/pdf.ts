import { createHash } from 'node:crypto';

/** A small writer of PDFs: as much of the format as the tests of its reader need. */

/** Text at a place: points from the left and from the bottom of a page of 612 by 792. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Turned by a quarter, as what stands in a margin. */
  readonly turned?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  /** As PDFs write days: "D:20210304091500Z". */
  readonly created?: string;
  /** Encrypted: with no password it can be read all the same. */
  readonly password?: string;
  /** Whether its fonts say that their letters are those of no script. */
  readonly isUnreadable?: boolean;
}

/** Lines of text from a place downward. */
export function lines(
  texts: readonly string[],
  {
    x = 72,
    y = 700,
    size = 11,
    leading = 1.2 * size,
    bold = false,
  }: { x?: number; y?: number; size?: number; leading?: number; bold?: boolean } = {},
): Drawn[] {
  return texts.map((text, i) => ({ text, x, y: y - i * leading, size, bold }));
}

/** A PDF with these pages. */
export function pdf(
  pages: readonly (readonly Drawn[])[],
  { title, created, password, isUnreadable = false }: PdfOptions = {},
): Buffer {
  const key = password === undefined ? null : keyOf(password);
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ['Helvetica', 'Helvetica-Bold'])
    add(
      `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding ${isUnreadable ? `/ToUnicode ${6 + 2 * pages.length} 0 R` : ''} >>`,
    );
  const info = { Title: title, CreationDate: created };
  const entries = Object.entries(info).flatMap(([name, value]) =>
    value === undefined ? [] : [`/${name} ${stringOf(encrypted(Buffer.from(value, 'latin1'), key, 5))}`],
  );
  add(`<< ${entries.join(' ')} >>`);
  for (const [i, drawn] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const stream = encrypted(Buffer.from(drawn.map(operatorsOf).join('\n'), 'latin1'), key, 7 + 2 * i);
    add(`<< /Length ${stream.length} >>\nstream\n${stream.toString('latin1')}\nendstream`);
  }
  if (isUnreadable) add(`<< /Length ${NO_LETTERS.length} >>\nstream\n${NO_LETTERS}\nendstream`);
  const lock =
    key === null
      ? ''
      : `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${stringOf(key.owner)} /U ${stringOf(key.user)} /P -4 >> /ID [${stringOf(ID)} ${stringOf(ID)}]`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Says that all letters are of a private area of Unicode. */
const NO_LETTERS =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange endcmap end end';

/** Characters of Windows-1252 that Latin-1 has not. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '“': '\x93',
  '”': '\x94',
  '’': '\x92',
  '–': '\x96',
  '—': '\x97',
  '•': '\x95',
};

function operatorsOf({ text, x, y, size = 11, bold = false, turned = false }: Drawn): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  const bytes = Buffer.from(
    text.replace(/[“”’–—•]/g, (char) => WIN_ANSI[char]!),
    'latin1',
  );
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} Tm ${stringOf(bytes)} Tj ET`;
}

function stringOf(bytes: Uint8Array): string {
  return `<${Buffer.from(bytes).toString('hex')}>`;
}

const ID = Buffer.alloc(16, 7);
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

interface Key {
  readonly key: Buffer;
  readonly owner: Buffer;
  readonly user: Buffer;
}

/** The key of the oldest encryption of PDFs, of 40 bits. */
function keyOf(password: string): Key {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(PADDING).subarray(0, 5), padded);
  const key = md5(Buffer.concat([padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), ID])).subarray(0, 5);
  return { key, owner, user: rc4(key, PADDING) };
}

function encrypted(bytes: Buffer, key: Key | null, object: number): Buffer {
  if (key === null) return bytes;
  const own = md5(Buffer.concat([key.key, Buffer.from([object, object >> 8, 0, 0, 0])])).subarray(0, 10);
  return rc4(own, bytes);
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => {
    [state[i], state[j]] = [state[j]!, state[i]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    swap(i, j);
    return byte ^ state[(state[i]! + state[j]!) & 255]!;
  }) as Buffer;
}

import { strToU8, zipSync } from 'fflate';

/** Documents as the programs that write them put them together, in as few parts as they can be. */

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The type of a document stands first, as it is. */
function zip({ mimetype, ...files }: Parts): Uint8Array {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
  return zipSync({
    ...(mimetype === undefined ? {} : { mimetype: [bytes(mimetype), { level: 0 }] }),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytes(content)])),
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const WORD_STYLES = ['Title', 'Subtitle', 'heading 1', 'caption', 'toc 1']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('');
const WORD_LISTS = ['bullet', 'decimal']
  .map(
    (kind, i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:numFmt w:val="${kind}"/></w:lvl></w:abstractNum>`,
  )
  .join('');

function idOf(style: string): string {
  return style.replaceAll(' ', '');
}

/** A paragraph of Word. */
export function wordParagraph(text: string, style: string | null = null): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${idOf(style)}"/></w:pPr>`;
  return `<w:p>${properties}${run(text)}</w:p>`;
}

/** An item of a list of Word, with a bullet or a number. */
export function wordItem(text: string, kind: 'bullet' | 'number'): string {
  const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${kind === 'bullet' ? 1 : 2}"/></w:numPr>`;
  return `<w:p><w:pPr>${list}</w:pPr>${run(text)}</w:p>`;
}

/** A table of Word. */
export function wordTable(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A document of Word with this body. */
export function docx(body: string, { title = null, parts = {} }: { title?: string | null; parts?: Parts } = {}) {
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${XML}<w:styles ${WORD}>${WORD_STYLES}</w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering ${WORD}>${WORD_LISTS}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ...(title === null
      ? {}
      : {
          'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
        }),
    ...parts,
  });
}

const ODF = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A text document of LibreOffice with this text. */
export function odt(
  text: string,
  { title = null, styles = '', parts = {} }: { title?: string | null; styles?: string; parts?: Parts } = {},
) {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': `${XML}<manifest:manifest ${ODF}/>`,
    ...(title === null
      ? {}
      : {
          'meta.xml': `${XML}<office:document-meta ${ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>${title}</dc:title><dc:date>2021-05-01T10:00:00</dc:date></office:meta></office:document-meta>`,
        }),
    ...parts,
  });
}

export interface Chapter {
  /** Of the table of contents; null if it is not there. */
  readonly title: string | null;
  readonly body: string;
}

/** A book with these chapters. */
export function epub(chapters: readonly Chapter[], { date = '', parts = {} }: { date?: string; parts?: Parts } = {}) {
  const files = chapters.map(({ body }, i) => [
    `OEBPS/text/c ${i}.xhtml`,
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Book</title></head><body>${body}</body></html>`,
  ]);
  const items = chapters.map(
    (_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const links = chapters.flatMap(({ title }, i) =>
    title === null ? [] : [`<li><a href="text/c%20${i}.xhtml#top">${title}</a></li>`],
  );
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    'OEBPS/content.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Review</dc:title>${date}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>${links.join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(files),
    ...parts,
  });
}

/** A file of RTF with this text. */
export function rtf(text: string, head = ''): string {
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title;}{\\s3 caption;}}${head}\n${text}}`;
}

import type { FileStart } from '../reader.js';

/** The documents that are zip files. */
type Kind = 'ooxml' | 'opendocument' | 'epub';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, i) => bytes[i] === byte);
}

/** The type of a document, as its first member states it. */
const MIMETYPE = /^PK\x03\x04[\s\S]{26}mimetype[\s\S]{0,64}?application\/(vnd\.oasis\.opendocument|epub\+zip)/;
/** Names of members that show it, of which the start of a file has some. */
const MEMBERS: readonly (readonly [Kind, RegExp])[] = [
  ['ooxml', /PK\x03\x04[\s\S]{26}(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|xl|ppt|docProps)\/)/],
  ['epub', /PK\x03\x04[\s\S]{26}META-INF\/container\.xml/],
  ['opendocument', /PK\x03\x04[\s\S]{26}(?:content\.xml|META-INF\/manifest\.xml)/],
];

function kindOf(bytes: Uint8Array): Kind | null {
  const start = Buffer.from(bytes).toString('latin1');
  const type = MIMETYPE.exec(start)?.[1];
  if (type !== undefined) return type === 'epub+zip' ? 'epub' : 'opendocument';
  return MEMBERS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

/**
 * Whether a file is of a kind of documents: its first members show that. A zip file whose first members show nothing is what its
 * name says; without a name it is an archive.
 */
export function isOffice(kind: Kind, { bytes }: FileStart, isNamed: boolean): boolean {
  if (!isZip(bytes)) return false;
  const found = kindOf(bytes);
  return found === null ? isNamed : found === kind;
}

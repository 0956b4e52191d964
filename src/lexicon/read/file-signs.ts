/**
 * The first bytes of files that are not text, one character for each byte, what such a file is, and what to do with it. Signs
 * that could be words are followed by bytes that no text has. Longer signs stand above those that they begin with.
 */
export const fileSigns = (): readonly (readonly [sign: RegExp, what: string])[] => [
  [/^%PDF-/, 'a PDF; read it with --from pdf'],
  [/^PK\x03\x04/, 'a zip archive or an office document; say what it is with --from, like --from docx'],
  [/^\x1f\x8b/, 'compressed; give what "gzip -dc" prints'],
  [/^BZh[1-9]1AY&SY/, 'compressed; give what "bzip2 -dc" prints'],
  [/^\xfd7zXZ/, 'compressed; give what "xz -dc" prints'],
  [/^\x28\xb5\x2f\xfd/, 'compressed; give what "zstd -dc" prints'],
  [/^\x04\x22\x4d\x18/, 'compressed; give what "lz4 -dc" prints'],
  [/^\x1f[\x9d\xa0]/, 'compressed; give what "gzip -dc" prints'],
  [/^(?:LZIP[\x00\x01]|\x5d\0\0)/, 'compressed; give what "lzma -dc" or "lzip -dc" prints'],
  [/^7z\xbc\xaf/, 'a 7z archive; unpack it first'],
  [/^Rar!\x1a\x07/, 'a RAR archive; unpack it first'],
  [/^MSCF\0/, 'a cabinet archive; unpack it first'],
  [/^!<arch>\n/, 'a package or a library; unpack it first'],
  [/^\xd0\xcf\x11\xe0/, 'an old office document, or one with a password; save it as .docx, or its sheet as CSV'],
  [/^\0\x01\0\0Standard (?:Jet|ACE)/, 'a database; save its articles as CSV or NDJSON'],
  [/^SQLite format 3\0/, 'a database; save its articles as CSV or NDJSON'],
  [/^(?:PAR1[\x00-\x1f]|Obj\x01|\x89HDF\r\n|\x93NUMPY)/, 'a table for programs; save its articles as CSV or NDJSON'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP)/, 'a picture; read its text first with OCR'],
  [/^(?:II\*\0|MM\0\*|\0\0\x01\0|8BPS\0|BM[\s\S]{4}\0\0\0\0)/, 'a picture; read its text first with OCR'],
  [/^(?:\0\0\0[\s\S]ftyp(?:heic|heix|mif1|avif)|AT&TFORM)/, 'a picture; read its text first with OCR'],
  [/^(?:ID3[\x02-\x04]|\xff[\xf1-\xf3\xf9-\xfb]|OggS\0|fLaC\0|RIFF[\s\S]{4}WAVE)/, 'sound; give a transcript of it'],
  [/^(?:\0\0\0[\s\S]ftypM4A)/, 'sound; give a transcript of it'],
  [/^(?:\0\0\0[\s\S]ftyp|\x1aE\xdf\xa3|RIFF[\s\S]{4}AVI |FLV\x01|\0\0\x01\xba)/, 'a film; give its subtitles'],
  [
    /^(?:\x7fELF|MZ[\s\S]\0|\xca\xfe\xba\xbe|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\0asm)/,
    'a program; give text',
  ],
  [/^(?:wOF[F2]\0|OTTO\0|\0\x01\0\0\0)/, 'a font; give text'],
  [/^bplist00/, 'a property list; give text'],
];

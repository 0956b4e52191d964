/** Endings of file names, in lower case, of files that hold no article, and what to do for the text in them. */
const kinds: readonly (readonly [advice: string, endings: string])[] = [
  [
    'read the text of a picture first with OCR',
    '.png .jpg .jpeg .jpe .gif .webp .bmp .ico .svg .tif .tiff .heic .heif .avif .psd .ai .eps .cr2 .nef .dng',
  ],
  [
    'give a transcript of it',
    '.mp3 .m4a .wav .ogg .oga .opus .flac .aac .wma .mp4 .m4v .mov .avi .mkv .webm .wmv .flv .mpg .mpeg .3gp',
  ],
  [
    'save its sheet as CSV, or its articles as NDJSON',
    '.xlsx .xls .xlsm .xlsb .ods .numbers .mdb .accdb .sqlite .sqlite3 .db .parquet .feather .rds',
  ],
  ['save its text first', '.pptx .ppt .odp .key'],
  [
    'it is no article; read it as it is with --from text if it is one',
    [
      '.woff .woff2 .ttf .otf .eot .css .scss .less .js .mjs .cjs .ts .tsx .jsx .map .py .pyc .rb .pl .php .java .class',
      '.jar .c .h .cpp .o .so .dll .dylib .exe .msi .dmg .deb .rpm .apk .wasm .sh .bat .cmd .ps1 .sql .ipynb .r .go .rs',
      '.ini .cfg .conf .toml .yaml .yml .log .ics .vcf .bib .ris .diff .patch .plist .properties .env .po .reg',
      '.torrent .lnk .url .webloc .iso .img .md5 .sha1 .sha256 .pem .crt .pub .gpg .sig',
    ].join(' '),
  ],
];

/** The same by their endings: such files are refused, unless their content shows a format that is read. */
export const otherEndings: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(([advice, endings]) => endings.split(' ').map((ending) => [ending, advice] as const)),
);

/** Endings of files that may well hold an article, in formats that newsq does not read: in a folder they are reported by name. */
export const documentEndings: ReadonlySet<string> = new Set(
  '.doc .dot .pages .mobi .azw .azw3 .djvu .ps .tex'.split(' '),
);

/** Endings of what programs leave beside files: left out of folders; a file that is named is read as its content shows. */
export const leftoverEndings: ReadonlySet<string> = new Set(
  '.bak .tmp .temp .swp .lock .part .crdownload .raw'.split(' '),
);

/** Names of files and folders that systems put there for themselves, in lower case; so is every name that starts with a dot. */
export const hiddenNames: ReadonlySet<string> = new Set(['__macosx', 'thumbs.db', 'desktop.ini', '$recycle.bin']);

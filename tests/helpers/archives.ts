import { gzipSync, strToU8, zipSync } from 'fflate';

/** A zip archive of files, given by their paths. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [path, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), { level });
}

export function gzip(content: string | Uint8Array): Uint8Array {
  return gzipSync(bytesOf(content));
}

/** A tar archive of files as `tar` writes it; a path of over 100 characters stands in a header of its own. */
export function tar(
  files: Readonly<Record<string, string | Uint8Array>>,
  types: Readonly<Record<string, string>> = {},
) {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const own = entry(path, bytesOf(content), types[path] ?? '0');
    return path.length <= 100 ? [own] : [entry('././@LongLink', bytesOf(`${path}\0`), 'L'), own];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function entry(path: string, content: Uint8Array, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path.slice(0, 100), 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  header.write('ustar  \0', 257);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}

/** What `bzip2` made of "Kenya and Chad opened talks on Friday.\n", of "Niger spoke.\n", and of nothing. */
export const bzip2 = {
  kenya: Buffer.from(
    'QlpoOTFBWSZTWbQ6/ZIAAAVVgAAQQAEJCCZt3CAgADFMJpoDTEIhppkGg2pRXbxkFJaaFUZn2cc2IYTuWSOAaZ+LuSKcKEhaHX7JAA==',
    'base64',
  ),
  niger: Buffer.from('QlpoOTFBWSZTWWbmMgwAAAHVgAAQQAEAAQKo2AAgADEDQNAgA00OagYBp4d4u5IpwoSDNzGQYA==', 'base64'),
  empty: Buffer.from('QlpoORdyRThQkAAAAAA=', 'base64'),
} as const;

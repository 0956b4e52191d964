/** A file in an archive. */
export interface Packed {
  /** With the folders above it: "b/c.txt". */
  readonly path: string;
  /** A link to another file, or what has no content as a file has it, a device or one with holes, is not read. */
  readonly kind: 'file' | 'link' | 'other';
  readonly isEncrypted: boolean;
  /** Its bytes, piece by piece; those of a tar archive have to be read before the next file is asked for. */
  readonly open: (where: string) => AsyncIterable<Uint8Array>;
}

/** The parts of seek-bzip by which it decodes block by block; `Bunzip.decode()` does the same without a pause. */
declare module 'seek-bzip' {
  class Bunzip {
    static Stream: new () => object;
    constructor(input: object, output: object);
    readonly reader: { read(bits: number): number };
    readonly streamCRC: number;
    /** False at the end of a stream, after which its checksum stands. */
    _init_block(): boolean;
    _read_bunzip(): void;
    _start_bunzip(input: object, output: object): void;
  }
  export = Bunzip;
}

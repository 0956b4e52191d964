import { readFile } from 'node:fs/promises';

declare global {
  /** What the kernel takes of WebAssembly, whose types come with those of browsers only. */
  namespace WebAssembly {
    interface Memory {
      readonly buffer: ArrayBuffer;
      grow(pages: number): number;
    }
    function validate(bytes: Uint8Array<ArrayBuffer>): boolean;
    function instantiate(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly instance: { readonly exports: object } }>;
  }
}

/**
 * What assembly/ exports; numbers are places in the memory, sizes and counts. See there for what each does.
 * All arithmetic is in there, where the same numbers come out on every machine.
 */
export interface Wasm {
  readonly memory: WebAssembly.Memory;
  /** Where the memory is free. */
  readonly free: { readonly value: number };
  attend(...numbers: number[]): void;
  packKeys(integers: number, rows: number, heads: number, width: number, panels: number): void;
  packValues(...numbers: number[]): void;
  quantizeHeads(...numbers: number[]): void;
  multiply(...numbers: number[]): void;
  pack(weights: number, inner: number, columns: number, scales: number, panels: number, sums: number): void;
  quantize(x: number, rows: number, width: number, out: number, scales: number, lows: number): void;
  normalize(x: number, y: number, rows: number, width: number, weight: number, bias: number): void;
  gelu(x: number, count: number): void;
  add(x: number, y: number, count: number): void;
  widen(bytes: number, count: number, zero: number, scale: number, x: number): void;
}

export type Build = 'kernel' | 'kernel-relaxed';

/** Beside the bundle; the sources find it where it is built. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);

/** The faster build where the engine has relaxed SIMD, else the one for all; both give the same bits. */
export async function openWasm(build?: Build): Promise<Wasm> {
  if (build !== undefined) return instantiate(await bytesOf(build));
  const relaxed = await bytesOf('kernel-relaxed');
  return instantiate(WebAssembly.validate(relaxed) ? relaxed : await bytesOf('kernel'));
}

async function bytesOf(build: Build): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(`${build}.wasm`, FOLDER)));
}

async function instantiate(bytes: Uint8Array<ArrayBuffer>): Promise<Wasm> {
  const { instance } = await WebAssembly.instantiate(bytes);
  return instance.exports as unknown as Wasm;
}

const PAGE = 65_536;
/** Pages that nothing is written to cost nothing; each growth costs a little. */
const GROWTH = 256;
/** Loads and stores of a whole cache line cost least. */
const LINE = 64;

/** Gives room in the memory, one place after another; what is given is 0 and stays. */
export function roomIn({ memory, free: start }: Wasm): (bytes: number) => number {
  let free = upTo(LINE, start.value);
  return (bytes) => {
    const at = free;
    free = upTo(LINE, at + bytes);
    const lacking = free - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(upTo(GROWTH, lacking / PAGE));
    return at;
  };
}

/** The least multiple of `step` that is not less than `count`. */
export function upTo(step: number, count: number): number {
  return Math.ceil(count / step) * step;
}

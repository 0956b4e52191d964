/** A tensor that an ONNX file holds; its values are in one of three fields. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly type: number;
  readonly raw: Uint8Array;
  readonly floats: Uint8Array;
  readonly integers: Uint8Array;
}

export interface OnnxFile {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly properties: ReadonlyMap<string, string>;
}

/** A field of a protobuf message: a number, or the bytes of anything longer. */
interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array;
}

/** Types of a tensor. */
const [FLOAT, UINT8] = [1, 2];
const NOTHING: Uint8Array = new Uint8Array();
const text = new TextDecoder();

/**
 * The weights and the properties of a model, views of `file`; its graph is passed over.
 * Throws where the file is not made as a protobuf message is.
 */
export function readOnnx(file: Uint8Array): OnnxFile {
  const tensors = new Map<string, Tensor>();
  const properties = new Map<string, string>();
  for (const { number, bytes } of fields(file)) {
    if (number === 7) {
      for (const of of fields(bytes)) if (of.number === 5) readTensor(of.bytes, tensors);
    } else if (number === 14) {
      const [key, value] = [...fields(bytes)].map((field) => text.decode(field.bytes));
      properties.set(key ?? '', value ?? '');
    }
  }
  return { tensors, properties };
}

function readTensor(message: Uint8Array, tensors: Map<string, Tensor>): void {
  const dims: number[] = [];
  let [type, name] = [0, ''];
  let raw = NOTHING;
  let floats = NOTHING;
  let integers = NOTHING;
  for (const { number, value, bytes } of fields(message)) {
    if (number === 1) dims.push(...(bytes.length > 0 ? varints(bytes) : [value]));
    else if (number === 2) type = value;
    else if (number === 4) floats = bytes;
    else if (number === 5) integers = bytes;
    else if (number === 8) name = text.decode(bytes);
    else if (number === 9) raw = bytes;
  }
  tensors.set(name, { dims, type, raw, floats, integers });
}

/** Floats, a copy; or 8-bit integers, a view of the file where they lie in it as they are. */
export function valuesOf({ type, raw, floats, integers }: Tensor): Float32Array | Uint8Array | Int8Array {
  if (type === FLOAT) return new Float32Array(new Uint8Array(raw.length > 0 ? raw : floats).buffer);
  const bytes = raw.length > 0 ? raw : Uint8Array.from(varints(integers));
  return type === UINT8 ? bytes : new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function* fields(message: Uint8Array): Generator<Field> {
  let at = 0;
  while (at < message.length) {
    const tag = varint(message, at);
    at = tag.end;
    const [number, kind] = [tag.value >>> 3, tag.value & 7];
    const first = kind === 0 || kind === 2 ? varint(message, at) : { value: 0, end: at };
    const length = kind === 2 ? first.value : kind === 1 ? 8 : kind === 5 ? 4 : 0;
    at = first.end + length;
    if (at > message.length || (kind & 3) === 3 || kind > 5) throw new Error('not an ONNX file, or not a whole one');
    yield { number, value: first.value, bytes: message.subarray(first.end, at) };
  }
}

function varints(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = varint(bytes, at);
    values.push(value);
    at = end;
  }
  return values;
}

/** Past 2^53 the value is not exact; no size or length is so great. */
function varint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let [value, factor, at] = [0, 1, start];
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: at };
    factor *= 128;
  }
}

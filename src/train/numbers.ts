/** A growing list of 32-bit integers. */
export interface Numbers {
  values: Int32Array;
  length: number;
}

export function newNumbers(room = 1 << 16): Numbers {
  return { values: new Int32Array(room), length: 0 };
}

export function append(numbers: Numbers, value: number): void {
  reserve(numbers, 1);
  numbers.values[numbers.length++] = value;
}

export function appendAll(numbers: Numbers, values: Int32Array, count: number): void {
  reserve(numbers, count);
  numbers.values.set(count === values.length ? values : values.subarray(0, count), numbers.length);
  numbers.length += count;
}

function reserve(numbers: Numbers, count: number): void {
  if (numbers.length + count <= numbers.values.length) return;
  const larger = new Int32Array(Math.max(numbers.values.length * 2, numbers.length + count));
  larger.set(numbers.values.subarray(0, numbers.length));
  numbers.values = larger;
}

import type { SchemaElement } from 'hyparquet';
import type { ColumnHead, ColumnType, Value } from '../flat/index.js';

type Leaf = Pick<SchemaElement, 'type' | 'converted_type'>;

const TEXT: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
/** As wide as what engines take the integers of JSON for. */
const INTEGER: Leaf = { type: 'INT64' };

/** How the values of a column are stored. */
interface Storage {
  readonly leaf: Leaf;
  readonly isList?: boolean;
  /** What is stored for a value; the value itself where it is left out. */
  readonly of?: (value: NonNullable<Value>) => unknown;
}

const STORAGE: Readonly<Record<ColumnType, Storage>> = {
  text: { leaf: TEXT },
  id: { leaf: TEXT, of: String },
  integer: { leaf: INTEGER, of: (value) => BigInt(value as number) },
  number: { leaf: { type: 'DOUBLE' } },
  boolean: { leaf: { type: 'BOOLEAN' } },
  texts: { leaf: TEXT, isList: true },
  integers: { leaf: INTEGER, isList: true, of: (values) => (values as readonly number[]).map(BigInt) },
  object: { leaf: TEXT, of: JSON.stringify },
};

/** The schema of a file; whatever a column holds, it may be null. */
export function schemaOf(columns: readonly ColumnHead[]): SchemaElement[] {
  return [{ name: 'rows', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type = 'text' }: ColumnHead): SchemaElement[] {
  const { leaf, isList } = STORAGE[type];
  if (!isList) return [{ name, ...leaf, repetition_type: 'OPTIONAL' }];
  return [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...leaf, repetition_type: 'REQUIRED' },
  ];
}

/** What is stored in a column for a value. */
export function storedIn({ type = 'text' }: ColumnHead): (value: Value) => unknown {
  const { of } = STORAGE[type];
  return of === undefined ? (value) => value : (value) => (value === null ? null : of(value));
}

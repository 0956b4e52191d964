import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we read of a JSON Schema. */
interface Schema {
  readonly $defs: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>
  >;
}

/** The schema of all that newsq prints as JSON. */
export const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/schema.json'), 'utf8'),
) as Schema;

/** The names of all properties whose descriptions match. */
export function propertiesDescribedAs(pattern: RegExp): ReadonlySet<string> {
  const properties = Object.values(schema.$defs).flatMap(({ properties = {} }) => Object.entries(properties));
  return new Set(properties.flatMap(([name, { description = '' }]) => (pattern.test(description) ? name : [])));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a JSON Schema that is read here. */
interface Schema {
  readonly $defs: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>
  >;
}

/** The schema of newsq's JSON output. */
export const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/schema.json'), 'utf8'),
) as Schema;

/** The names of the properties whose descriptions match, of any type. */
export function propertiesDescribedAs(pattern: RegExp): ReadonlySet<string> {
  const properties = Object.values(schema.$defs).flatMap(({ properties = {} }) => Object.entries(properties));
  return new Set(properties.flatMap(([name, { description = '' }]) => (pattern.test(description) ? name : [])));
}

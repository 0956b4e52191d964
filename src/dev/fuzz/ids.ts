import type { Analysis, Output } from '../../types.js';
import { propertiesDescribedAs } from './schema.js';

/** Properties described as "Id of the entity that says it" or "Id in this list of the organization …". */
export const ID_PROPERTIES = propertiesDescribedAs(/\bid (?:of|in) /i);
/** Properties described as "Index in `articles`." */
const INDEX_PROPERTIES = propertiesDescribedAs(/^Index in `articles`/);

type Entities = readonly Pick<NonNullable<Analysis['entities']>[number], 'id' | 'type'>[];

/**
 * Null if all ids and indexes of an output resolve in it, or else the first that does not. No two entities share an id,
 * every id is that of an entity in the same output, `organization` is the id of an organization, and every index is that
 * of an article. The schema says which properties hold ids and indexes.
 */
export function idsResolve(output: Output | Pick<Analysis, 'entities' | 'quotes' | 'points'>): string | null {
  const entities: Entities = ('entities' in output && output.entities) || [];
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  if (types.size < entities.length) return 'two entities have one id';
  const articles = 'articles' in output ? output.articles.length : 0;
  const isDangling = (name: string, value: unknown): boolean => {
    if (typeof value === 'number') return INDEX_PROPERTIES.has(name) && !(value >= 0 && value < articles);
    if (typeof value !== 'string' || !ID_PROPERTIES.has(name)) return false;
    return name === 'organization' ? types.get(value) !== 'organization' : !types.has(value);
  };
  return firstDangling(output, isDangling);
}

/** "speaker e7": the first property in a value, at any depth, that is dangling. */
function firstDangling(value: unknown, isDangling: (name: string, value: unknown) => boolean): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, held] of Object.entries(value)) {
    if (isDangling(name, held)) return `${name} ${held}`;
    const found = firstDangling(held, isDangling);
    if (found !== null) return found;
  }
  return null;
}

import type { Analysis, Output } from '../../types.js';
import { propertiesDescribedAs } from './schema.js';

/** "Id of the entity that says it", "Id in this list of the organization …": `speaker`, `organization`. */
export const ID_PROPERTIES = propertiesDescribedAs(/\bid (?:of|in) /i);
/** "Index in `articles`." */
const INDEX_PROPERTIES = propertiesDescribedAs(/^Index in `articles`/);

type Entities = readonly Pick<NonNullable<Analysis['entities']>[number], 'id' | 'type'>[];

/**
 * What is wrong with the ids of an output, or null: each id is one entity's; whatever holds an id, as the schema says,
 * holds that of an entity in the same output, and `organization` that of an organization; an index is that of an article.
 */
export function idsResolve(output: Output | Pick<Analysis, 'entities' | 'quotes' | 'points'>): string | null {
  const entities: Entities = ('entities' in output && output.entities) || [];
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  if (types.size < entities.length) return 'two entities have one id';
  const articles = 'articles' in output ? output.articles.length : 0;
  const isLost = (name: string, value: unknown): boolean => {
    if (typeof value === 'number') return INDEX_PROPERTIES.has(name) && !(value >= 0 && value < articles);
    if (typeof value !== 'string' || !ID_PROPERTIES.has(name)) return false;
    return name === 'organization' ? types.get(value) !== 'organization' : !types.has(value);
  };
  return firstLost(output, isLost);
}

/** "speaker e7", where a property of the value or of what it holds is lost. */
function firstLost(value: unknown, isLost: (name: string, value: unknown) => boolean): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, held] of Object.entries(value)) {
    if (isLost(name, held)) return `${name} ${held}`;
    const found = firstLost(held, isLost);
    if (found !== null) return found;
  }
  return null;
}

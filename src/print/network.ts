import type { Network, NetworkEdge } from '../types.js';
import { namesOf, type Rows } from './rows.js';
import { safe } from './safe.js';

/** Who appears with whom, a row a pair. */
export function edgeRows({ nodes, within }: Network): Rows<NetworkEdge> {
  const names = namesOf(nodes);
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  return {
    head: ['name', 'type', 'with', 'type', `${within}s`, ...(within === 'article' ? [] : ['articles'])],
    rowOf: ({ source, target, weight, documents }) => [
      ...[source, target].flatMap((id) => [safe(names.get(id)!), types.get(id)!]),
      String(weight),
      ...(within === 'article' ? [] : [String(documents)]),
    ],
  };
}

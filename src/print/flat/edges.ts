import type { MergedEntity, Network, NetworkEdge } from '../../types.js';
import type { Column } from './column.js';

/** Two that appear together, with what is known of both. */
interface Pair {
  readonly edge: NetworkEdge;
  readonly source: MergedEntity;
  readonly target: MergedEntity;
  /** The label of a node: its name, with its id where another node has the same. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A row a pair; Gephi and networkx read `source`, `target` and `weight` as they are. */
export const edgeColumns: readonly Column<Pair>[] = [
  { name: 'source', of: ({ source, labels }) => labels.get(source.id) },
  { name: 'target', of: ({ target, labels }) => labels.get(target.id) },
  { name: 'weight', type: 'integer', of: ({ edge }) => edge.weight },
  { name: 'articles', type: 'integer', of: ({ edge }) => edge.documents },
  { name: 'source_id', of: ({ source }) => source.id },
  { name: 'source_type', of: ({ source }) => source.type },
  { name: 'source_country', of: ({ source }) => source.country?.alpha2 },
  { name: 'target_id', of: ({ target }) => target.id },
  { name: 'target_type', of: ({ target }) => target.type },
  { name: 'target_country', of: ({ target }) => target.country?.alpha2 },
];

export function edgesOf({ nodes, edges }: Network): Pair[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const uses = new Map<string, number>();
  for (const { name } of nodes) uses.set(name, (uses.get(name) ?? 0) + 1);
  const labels = new Map(nodes.map(({ id, name }) => [id, uses.get(name)! > 1 ? `${name} (${id})` : name]));
  return edges.map((edge) => ({ edge, source: byId.get(edge.source)!, target: byId.get(edge.target)!, labels }));
}

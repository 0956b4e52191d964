import { UndirectedGraph } from 'graphology';
import type { Network } from '../../types.js';
import { safe } from '../safe.js';

/** What programs for graphs are told of a node. */
export interface NodeAttributes {
  readonly label: string;
  readonly type: string;
  /** ISO 3166-1 alpha-2; empty if it is not known. */
  readonly country: string;
  readonly roles: string;
  /** Mentions, and articles that mention it. */
  readonly count: number;
  readonly documents: number;
}

export interface EdgeAttributes {
  readonly weight: number;
  readonly documents: number;
}

/** The network as a graph of the library that writes and draws it. */
export function graphOf({ nodes, edges }: Network): UndirectedGraph<NodeAttributes, EdgeAttributes> {
  const graph = new UndirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const { id, name, type, country, roles = [], count, documents } of nodes)
    graph.addNode(id, {
      label: safe(name),
      type,
      country: country?.alpha2 ?? '',
      roles: safe(roles.join(', ')),
      count,
      documents,
    });
  // The library's own keys are others in each run.
  for (const [i, { source, target, weight, documents }] of edges.entries())
    graph.addEdgeWithKey(`edge${i + 1}`, source, target, { weight, documents });
  return graph;
}

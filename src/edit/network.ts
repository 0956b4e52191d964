import type { Network } from '../types.js';
import { type EntitySelection, isSelected } from './selection.js';

/** Which part of a network is wanted; by default people and organizations. */
export interface NetworkSelection extends EntitySelection {
  /** Pairs that appear together less often are left out. */
  readonly minWeight?: number;
}

/** The edges that are wanted, and the nodes that they join. */
export function selectNetwork(network: Network, selection: NetworkSelection): Network {
  const { types = ['person', 'organization'], minWeight = 1 } = selection;
  const wanted = new Set(network.nodes.filter((node) => isSelected(node, { ...selection, types })).map(({ id }) => id));
  const edges = network.edges.filter(
    ({ source, target, weight }) => weight >= minWeight && wanted.has(source) && wanted.has(target),
  );
  return withEdges(network, edges);
}

/** A network with these edges, and the nodes that they join. */
export function withEdges(network: Network, edges: Network['edges']): Network {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = network.nodes
    .filter(({ id }) => joined.has(id))
    .map(({ organization, ...node }) =>
      organization !== undefined && joined.has(organization) ? { ...node, organization } : node,
    );
  return { ...network, nodes, edges };
}

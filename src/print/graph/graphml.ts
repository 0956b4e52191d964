import type { Network } from '../../types.js';
import { type Part, html as xml } from '../markup.js';
import { graphOf } from './network-graph.js';

/** The attributes of a node and of an edge, with their types in GraphML. */
const KEYS = {
  node: { label: 'string', type: 'string', country: 'string', roles: 'string', count: 'int', documents: 'int' },
  edge: { weight: 'double', documents: 'int' },
} as const;

/** The network in GraphML, for which no package has a writer. */
export function writeGraphml(network: Network): string {
  const graph = graphOf(network);
  const keys = Object.entries(KEYS).flatMap(([kind, attributes]) =>
    Object.entries(attributes).map(
      ([name, type]) => xml`  <key id="${`${kind}-${name}`}" for="${kind}" attr.name="${name}" attr.type="${type}"/>
`,
    ),
  );
  const nodes = graph.mapNodes(
    (id, attributes) => xml`    <node id="${id}">
${dataOf('node', attributes)}    </node>
`,
  );
  const edges = graph.mapEdges(
    (_, attributes, source, target) => xml`    <edge source="${source}" target="${target}">
${dataOf('edge', attributes)}    </edge>
`,
  );
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys}  <graph id="network" edgedefault="undirected">
${nodes}${edges}  </graph>
</graphml>`.markup;
}

function dataOf(kind: string, attributes: object): Part[] {
  return Object.entries(attributes).map(
    ([name, value]) => xml`      <data key="${`${kind}-${name}`}">${value}</data>
`,
  );
}

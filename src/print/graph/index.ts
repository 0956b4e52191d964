import { write as writeGexf } from 'graphology-gexf';
import { attribute, Edge, Graph, Node, toDot } from 'ts-graphviz';
import type { Network, Output } from '../../types.js';
import type { Printer } from '../printer.js';
import { writeGraphml } from './graphml.js';
import { graphOf } from './network-graph.js';

/** The files that Gephi, Cytoscape, networkx and Graphviz open. */
const writers = { graphml: writeGraphml, gexf, dot };

export function graphPrinter(format: keyof typeof writers): Printer {
  return {
    begin: () => '',
    item: (output) => `${writers[format](networkOf(output)).trimEnd()}\n`,
    end: () => '',
  };
}

function networkOf(output: Output): Network {
  if (!('edges' in output)) throw new Error('only a network is a graph');
  return output;
}

function gexf(network: Network): string {
  return writeGexf(graphOf(network), { version: '1.3' });
}

function dot(network: Network): string {
  const drawing = new Graph('network', { [attribute.layout]: 'sfdp', [attribute.overlap]: 'prism' });
  const graph = graphOf(network);
  const nodes = new Map(
    graph.mapNodes((id, { label, type }) => [
      id,
      new Node(id, { [attribute.label]: asText(label), [attribute.class]: type }),
    ]),
  );
  for (const node of nodes.values()) drawing.addNode(node);
  graph.forEachEdge((_, { weight }, source, target) => {
    drawing.addEdge(new Edge([nodes.get(source)!, nodes.get(target)!], { [attribute.weight]: weight }));
  });
  return toDot(drawing);
}

/** In a label, a backslash begins what stands for something else: "\\N" is the name of the node. */
function asText(label: string): string {
  return label.replaceAll('\\', '\\\\');
}

import { circular } from 'graphology-layout';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Network } from '../../types.js';
import { graphOf } from '../graph/network-graph.js';
import { type Html, html, type Part } from '../markup.js';
import { edgeRows } from '../network.js';
import { safe } from '../safe.js';

/** Its types say that it is a module of ours; it is the function itself. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Names that a picture can hold, and a person read. */
const MAX_NODES = 60;
/** Steps of the layout: enough for as many nodes to come to rest. */
const ITERATIONS = 400;

const WIDTH = 1000;
const HEIGHT = 700;
const MARGIN = 90;

/** Who appears with whom: a picture of those with the strongest ties, and all pairs as a table. */
export function networkOf(network: Network): Part {
  const { edges, within } = network;
  if (edges.length === 0) return html`<p>nobody appears with another in one ${within}</p>`;
  const { head, rowOf } = edgeRows(network);
  const drawn = strongest(network);
  const part =
    drawn.nodes.length < network.nodes.length
      ? `the ${drawn.nodes.length} with the strongest ties, of ${network.nodes.length}`
      : '';
  return html`<h2>Who appears with whom <span class="count">${part}</span></h2>
${picture(drawn)}
<h2>Pairs <span class="count">${edges.length}</span></h2>
<div class="scroll" role="region" tabindex="0" aria-label="Pairs"><table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${edges.map(
    (edge) => html`<tr>${rowOf(edge).map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>
`;
}

/** The nodes of the strongest edges, and all edges between them. */
function strongest(network: Network): Network {
  const kept = new Set<string>();
  for (const { source, target } of network.edges) {
    const more = [source, target].filter((id) => !kept.has(id));
    if (kept.size + more.length > MAX_NODES) break;
    for (const id of more) kept.add(id);
  }
  return {
    ...network,
    nodes: network.nodes.filter(({ id }) => kept.has(id)),
    edges: network.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}

function picture(network: Network): Html {
  const { nodes, edges } = network;
  const places = layout(network);
  const most = Math.max(...edges.map(({ weight }) => weight));
  const largest = Math.max(...nodes.map(({ count }) => count));
  const lines = edges.map(({ source, target, weight }) => {
    const [a, b] = [places.get(source)!, places.get(target)!];
    return html`<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke-width="${round(1 + (5 * weight) / most)}"/>
`;
  });
  const dots = nodes.map(({ id, name, type, count }) => {
    const { x, y } = places.get(id)!;
    const size = round(5 + 11 * Math.sqrt(count / largest));
    return html`<g class="node-${type}"><title>${`${safe(name)}: ${count} ${count === 1 ? 'mention' : 'mentions'}`}</title>${
      type === 'person'
        ? html`<circle cx="${x}" cy="${y}" r="${size}"/>`
        : html`<rect x="${round(x - size)}" y="${round(y - size)}" width="${2 * size}" height="${2 * size}"/>`
    }<text x="${x}" y="${round(y - size - 4)}">${safe(name)}</text></g>
`;
  });
  return html`<svg class="network" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Who appears with whom; the table below has the same">
<g class="ties">${lines}</g>
${dots}</svg>
<p class="soft">A circle is a person, a square an organization or another name; its size tells how often it is named, and a line how often two appear together.</p>
`;
}

/** Where each node is: the same for the same network, since the layout starts from a circle. */
function layout(network: Network): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const graph = graphOf(network);
  circular.assign(graph);
  const found = forceAtlas2(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: false,
      linLogMode: true,
      strongGravityMode: true,
      gravity: 0.5,
    },
  });
  const points = Object.entries(found);
  const fitter = (axis: 'x' | 'y', length: number) => {
    const values = points.map(([, point]) => point[axis]);
    const [first, last] = [Math.min(...values), Math.max(...values)];
    const scale = last > first ? (length - 2 * MARGIN) / (last - first) : 0;
    return (value: number) => round(MARGIN + (scale === 0 ? length / 2 - MARGIN : (value - first) * scale));
  };
  const [fitX, fitY] = [fitter('x', WIDTH), fitter('y', HEIGHT)];
  return new Map(points.map(([id, { x, y }]) => [id, { x: fitX(x), y: fitY(y) }]));
}

/** To a tenth, so that the last digits of a sum do not show. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

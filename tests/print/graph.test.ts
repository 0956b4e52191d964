import { MultiGraph, UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { fromDot } from 'ts-graphviz';
import { describe, expect, test } from 'vitest';
import { graphPrinter } from '../../src/print/graph/index.js';
import { plainInk } from '../../src/print/ink.js';
import type { PrintOptions } from '../../src/print/printer.js';
import type { MergedEntity, Network } from '../../src/types.js';

const OPTIONS: PrintOptions = {
  isTerminal: false,
  width: 100,
  ink: plainInk,
  asked: { tasks: ['entities'], explain: false },
};

function networkOf(names: readonly string[], edges: readonly [number, number, number][]): Network {
  const nodes = names.map(
    (name, i): MergedEntity => ({
      id: `e${i + 1}`,
      type: i === 0 ? 'person' : 'organization',
      name,
      aliases: [],
      count: i + 2,
      documents: 1,
      confidence: 1,
      ...(i === 0 ? { roles: ['Minister', 'MP'], country: { alpha2: 'KE', alpha3: 'KEN', numeric: '404' } } : {}),
    }),
  );
  return {
    schema: 'newsq/2',
    offsets: 'utf16',
    articles: [],
    within: 'sentence',
    nodes,
    edges: edges.map(([a, b, weight]) => ({ source: `e${a}`, target: `e${b}`, weight, documents: 1 })),
    listsLeftOut: 0,
  };
}

function printed(format: 'graphml' | 'gexf' | 'dot', network: Network): string {
  const printer = graphPrinter(format);
  return printer.begin(OPTIONS) + printer.item(network, OPTIONS) + printer.end(OPTIONS);
}

/** "Ann Lee – Acme: 3" */
type Ties = readonly string[];

const readers: Readonly<Record<'graphml' | 'gexf' | 'dot', (text: string) => Ties>> = {
  graphml: (text) => tiesOf(parseGraphml(UndirectedGraph, text)),
  gexf: (text) => tiesOf(parseGexf(MultiGraph, text)),
  dot(text) {
    const { nodes, edges } = fromDot(text);
    const labels = new Map(
      nodes.map((node) => [node.id, String(node.attributes.get('label')).replaceAll('\\\\', '\\')]),
    );
    return edges.map(({ targets, attributes }) => {
      const [a, b] = targets.map((target) => labels.get((target as { id: string }).id));
      return `${a} – ${b}: ${attributes.get('weight')}`;
    });
  },
};

function tiesOf(graph: ReturnType<typeof parseGexf>): Ties {
  return graph.mapEdges(
    (_, { weight }, source, target) =>
      `${graph.getNodeAttribute(source, 'label')} – ${graph.getNodeAttribute(target, 'label')}: ${weight}`,
  );
}

describe.each(['graphml', 'gexf', 'dot'] as const)('%s is read by a parser', (format) => {
  const rows: [name: string, names: string[], expected: string[]][] = [
    ['plain', ['Ann Lee', 'Acme', 'WHO'], ['Ann Lee – Acme: 3', 'Acme – WHO: 1']],
    ['markup', ['<b>Lee</b> & Co.', '"Acme"', "O'Hill"], ['<b>Lee</b> & Co. – "Acme": 3', '"Acme" – O\'Hill: 1']],
    ['other letters', ['王毅', 'Łódź ☕', 'Ünal'], ['王毅 – Łódź ☕: 3', 'Łódź ☕ – Ünal: 1']],
    ['what acts on a line', ['Ann\nLee\u0000', 'a]]>b', 'x\u001b[31my'], ['Ann Lee – a]]>b: 3', 'a]]>b – x[31my: 1']],
    ['DOT', ['a -- b;', '{c}', '\\N'], ['a -- b; – {c}: 3', '{c} – \\N: 1']],
  ];
  test.each(rows)('%s', (_, names, expected) => {
    const network = networkOf(names, [
      [1, 2, 3],
      [2, 3, 1],
    ]);
    expect(readers[format](printed(format, network))).toEqual(expected);
  });

  test('without anybody', () => {
    expect(readers[format](printed(format, networkOf([], [])))).toEqual([]);
  });
});

test('GEXF is the same in every run', () => {
  const network = networkOf(
    ['Ann Lee', 'Acme', 'Reuters'],
    [
      [1, 2, 3],
      [2, 3, 1],
    ],
  );
  expect(printed('gexf', network)).toBe(printed('gexf', network));
  expect(printed('gexf', network).match(/<edge id="\w+"/g)).toEqual(['<edge id="edge1"', '<edge id="edge2"']);
});

test('GraphML and GEXF tell what is known of a name', () => {
  const network = networkOf(['Ann Lee', 'Acme'], [[1, 2, 3]]);
  const known = { label: 'Ann Lee', type: 'person', country: 'KE', roles: 'Minister, MP', count: 2, documents: 1 };
  expect(parseGraphml(UndirectedGraph, printed('graphml', network)).getNodeAttributes('e1')).toMatchObject(known);
  expect(parseGexf(UndirectedGraph, printed('gexf', network)).getNodeAttributes('e1')).toMatchObject(known);
});

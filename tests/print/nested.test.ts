import { parseHTML } from 'linkedom';
import { Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';
import { checkPage } from '../helpers/page.js';

/** What a page shows of its lists: a list is an array, an item its words and the lists within it. */
type Shown = string | readonly Shown[];

/** Texts, and the lists in them as they are to be shown. */
const rows: readonly (readonly [name: string, text: string, shown: readonly Shown[]])[] = [
  [
    'one list',
    'Two aims:\n\n1. Roads come first.\n2. Schools come second.\n',
    [['Roads come first.'], ['Schools come second.']],
  ],
  [
    'a list within an item',
    'Two aims:\n\n1. Roads\n   - light them\n   - clean them\n2. Schools\n',
    [['Roads', [['light them'], ['clean them']]], ['Schools']],
  ],
  [
    'three deep, in the last item',
    'The aims:\n\n- schools\n- roads\n  - in the north\n    1. lights\n    2. signs\n  - in the south\n',
    [['schools'], ['roads', [['in the north', [['lights'], ['signs']]], ['in the south']]]],
  ],
  [
    'two lists within an item, and words after them',
    'Two aims:\n\n1. Roads:\n\n   - light them\n   - clean them\n\n   Later:\n\n   - widen them\n   - pave them\n\n   All by May.\n\n2. Schools\n',
    [
      ['Roads:', [['light them'], ['clean them']], 'Later:', [['widen them'], ['pave them']], 'All by May.'],
      ['Schools'],
    ],
  ],
  [
    'letters within an item',
    'Two aims:\n\n1. Roads:\n   a) light them;\n   b) clean them.\n2. Schools.\n',
    [['Roads:', [['light them'], ['clean them.']]], ['Schools.']],
  ],
];

interface Node {
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<Node>;
}

/** The items of a list of HTML; what Markdown makes a paragraph of is words like any others. */
function itemsOf(list: Node): Shown[] {
  return [...list.childNodes].filter(({ nodeName }) => nodeName === 'LI').map(partsOf);
}

function partsOf(node: Node): Shown[] {
  return [...node.childNodes].flatMap((child): Shown[] => {
    if (child.nodeName === 'OL' || child.nodeName === 'UL') return [itemsOf(child)];
    if (child.nodeName === 'DIV' || child.nodeName === 'P' || child.nodeName === 'SPAN') return partsOf(child);
    // The number of a point is a link to it.
    const words = child.nodeName === 'A' ? '' : child.textContent.trim();
    return words === '' ? [] : [words];
  });
}

async function print(format: string, text: string): Promise<string> {
  const { stdout, stderr, exitCode } = await newsq(['points', '--format', format, '-'], { input: text });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout;
}

describe('lists within points', () => {
  test.each(rows)('as Markdown: %s', async (_, text, shown) => {
    const page = parseHTML(`<body>${new Marked().parse(await print('markdown', text))}</body>`).document;
    expect(
      [...page.querySelectorAll('ol, ul')]
        .filter(({ parentNode }) => parentNode?.nodeName === 'BODY')
        .map((list) => itemsOf(list as never)),
    ).toEqual([shown]);
  });

  test.each(rows)('as HTML: %s', async (_, text, shown) => {
    const page = parseHTML(await print('html', text)).document;
    checkPage(page);
    const lists = [...page.querySelectorAll('.lists > ol.points')];
    expect(lists.map((list) => itemsOf(list as never))).toEqual([shown]);
  });
});

test('what is missing of a list within a point is said there', async () => {
  const text =
    'Two aims:\n\n1. The state should do three things:\n   (a) pay;\n   (b) help.\n2. The port should wait.\n';
  expect(await print('markdown', text)).toContain('   *incomplete: 3 announced, 2 found; missing 3*\n');
  expect(await print('html', text)).toContain('<strong>incomplete: 3 announced, 2 found; missing 3</strong>');
});

test('--brief cuts a point above the list within it', async () => {
  const text = 'Two aims:\n\n1. Roads\n   a) light them;\n   b) clean them.\n2. Schools in the north, which are full\n';
  const { stdout } = await newsq(['points', '--brief', '--json', '-'], { input: text });
  const [{ items }] = JSON.parse(stdout).points;
  expect(items.map((item: { text: string }) => item.text)).toEqual(['Roads', 'Schools in the north']);
});

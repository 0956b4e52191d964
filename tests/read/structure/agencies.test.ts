import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/lexicon/common/agencies.js';
import { readArticle } from '../../../src/read/article.js';
import { covered } from '../../../src/text/span.js';

/** Ways in which a story names its agency, "*", with everything else that is stated. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['OSLO (*) - The mayor resigned on Monday.', ['OSLO', '*']],
  ['OSLO, May 4 (*) -- The mayor resigned on Monday.', ['OSLO', '*']],
  ['Oslo, May 4, 2021 (*): The mayor resigned on Monday.', ['Oslo', '*']],
  ['TROY, N.Y. (*) — The mayor resigned on Monday.', ['TROY', 'N.Y.', '*']],
  ['(*) — The mayor resigned on Monday.', ['*']],
  ['By *\nThe mayor resigned on Monday, his office said.', ['*']],
  ['The mayor in Oslo. (Photo by Jane Roe/*)\nThe mayor resigned.', ['Jane Roe', '*']],
  ['The mayor resigned.\n© 2021 *', ['*']],
];

describe.each(shapes)('%j', (shape, expected) =>
  test.each(agencies.flat())('%s', (agency) => {
    const article = readArticle({
      text: shape.replace('*', agency),
      source: { path: null, id: null, format: 'text' },
    });
    const names = article.stated.names.map((name) => `${covered(article.text, name)} ${name.type}`);
    const types = (name: string) => (name === '*' ? `${agency} organization` : `${name} ${typeOf(name)}`);
    expect(names).toEqual(expected.map(types));
  }),
);

function typeOf(name: string): string {
  return name === 'Jane Roe' ? 'person' : 'location';
}

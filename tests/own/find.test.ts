import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';
import { spansOf } from '../../src/dev/fuzz/properties.js';
import { parseLexicon } from '../../src/own/index.js';
import { mark, unmark } from '../helpers/marked.js';

/** What most rows know. */
const LEXICON = parseLexicon(`form,type,name,code,aliases
Wang Yi,person,,CN,the Iron Minister
Ann Lee,person,Ann B. Lee,NO,
Hill,person,Bo Hill,,
Acme,organization,Acme AS,NO,
Acme Nord,organization,,SE,AN
Zorblat,,,,
Target,organization,,,
May,person,Theresa May,GB,
Who,group,,,
The Ledger,organization,,,
the fund,organization,State Fund,,
iFizz,other,,,
Rolls-Krone,organization,,,
O'Dell & Sons,organization,,,
Café Özil,place,,DE,
Macro's,organization,,,
Nord Co.,organization,,,
England,country,,GB,
Burma,country,Burma,MM,
Great Britain,country,United Kingdom,,
South Bank,place,,GB,
Trade Ministry,organization,Ministry of Trade of Norway,NO,`);

/** A text with the names that the lexicon gives marked: name, type, country. */
function marking(marked: string, lexicon = LEXICON): string {
  const { text } = unmark(marked);
  const { entities = [] } = analyze(text, { tasks: ['entities'], lexicon, explain: true });
  return mark(
    text,
    entities.flatMap(({ name, type, country, listed, mentions }) =>
      listed === undefined
        ? []
        : mentions.map(({ start, end }) => ({
            start,
            end,
            label: [name, type, country?.alpha2].filter(Boolean).join(', '),
          })),
    ),
  );
}

describe('finds', () => {
  test.each([
    // the name, the type and the country of the row
    'He met [[Ann Lee|Ann B. Lee, person, NO]] in Oslo.',
    'Shares of [[Acme|Acme AS, organization, NO]] fell.',
    'The firm [[Zorblat|Zorblat, organization]] grew.',
    'It is a [[Zorblat|Zorblat, group]] plan.',
    'The [[Ann Lee|Ann B. Lee, person, NO]]\nplan failed.',
    // a row of several forms, and forms that the text alone has
    'The minister, [[Wang Yi|Wang Yi, person, CN]], spoke. [[Wang|Wang Yi, person, CN]] then left.',
    'He met [[the Iron Minister|Wang Yi, person, CN]]. [[Wang|Wang Yi, person, CN]] said nothing.',
    'In Oslo, [[AN|Acme Nord, organization, SE]] grew.',
    // the longest form
    'He runs [[Acme Nord|Acme Nord, organization, SE]] and [[Acme|Acme AS, organization, NO]].',
    // whole tokens, whatever is glued to them
    "It is [[Acme|Acme AS, organization, NO]]'s plan.",
    'A [[Wang Yi|Wang Yi, person, CN]]-led team won.',
    'Firms ([[Acme|Acme AS, organization, NO]], [[Zorblat|Zorblat, organization]]) grew.',
    "They saw [[O’Dell & Sons|O'Dell & Sons, organization]] there.",
    'They run [[Rolls‑Krone|Rolls-Krone, organization]] now.',
    'He ate in [[Cafe Ozil|Café Özil, place, DE]] with her.',
    'He ate in [[Café Özil|Café Özil, place, DE]] with her.',
    "We bought it at [[Macro’s|Macro's, organization]] today.",
    'He left [[Nord Co.|Nord Co., organization]] for good.',
    'He left for good and joined [[Nord Co|Nord Co., organization]].',
    // legal forms
    'Then [[Acme Inc.|Acme AS, organization, NO]] paid.',
    'Then [[Acme, Ltd.|Acme AS, organization, NO]] paid.',
    // titles
    'He saw Mr. [[Hill|Bo Hill, person]] there.',
    'President [[Ann Lee|Ann B. Lee, person, NO]] won.',
    // case
    '[[ACME NORD|Acme Nord, organization, SE]] WINS IN OSLO',
    'It says in [[the Ledger|The Ledger, organization]] today.',
    'It says in [[The Ledger|The Ledger, organization]] today.',
    'He runs [[the fund|State Fund, organization]] from Oslo.',
    '[[The fund|State Fund, organization]] paid.',
    '"[[The fund|State Fund, organization]] paid," he said.',
    'They use [[iFizz|iFizz, other]] at home.',
    // common words, where the tagger finds them too
    'Shares of [[Target|Target, organization]] fell.',
    'Mrs. [[May|Theresa May, person, GB]] resigned.',
    '[[Target|Target, organization]] grew. He runs [[Target|Target, organization]] from Oslo.',
    // countries
    '[[England|England, country, GB]] and Britain are two.',
    '[[Burma|Burma, country, MM]] and [[Myanmar|Burma, country, MM]] are one, the [[Burmese|Burma, country, MM]] say.',
    '[[Great Britain|United Kingdom, country, GB]] left. The [[British|United Kingdom, country, GB]] army stayed.',
    // beside what the text says
    'The [[Trade Ministry|Ministry of Trade of Norway, organization, NO]] paid.',
    'OSLO (Reuters) - [[Acme Nord|Acme Nord, organization, SE]] grew, said [[Ann Lee|Ann B. Lee, person, NO]].',
    'By [[Ann Lee|Ann B. Lee, person, NO]]\n\nThe firm grew by two percent in March, it said on Monday.',
  ])('%s', (row) => expect(marking(row)).toBe(row));
});

describe('finds nothing in', () => {
  test.each([
    // parts of words and of longer names
    'The acmes and the zorblatting went on.',
    'He lives in Acme Street in Oslo.',
    'She read the Ann Lee Foundation report.',
    'He saw Wang Yiming there.',
    // another case
    'They said that acme was near and zorblat too.',
    'The Fund of Funds of Oslo paid.',
    'Some say that Ifizz is new.',
    'The Trade Ministry of Japan paid.',
    'Nobody at the ledger office knew.',
    'WHO officials met in Geneva.',
    'It is the south bank of the river.',
    // words
    'Target prices fell.',
    '"Target prices fell," he said.',
    'They met in May and left in June.',
    'May was cold.',
    // ends of sentences
    'He runs Rolls. Krone is a town.',
    'Some like Ann. Lee likes Bo.',
  ])('%s', (row) => expect(marking(row)).toBe(row));
});

describe('who is who', () => {
  const entities = (text: string, rows: string) =>
    (analyze(text, { tasks: ['entities'], lexicon: parseLexicon(rows) }).entities ?? [])
      .filter(({ listed }) => listed !== undefined)
      .map(({ name, aliases, listed }) => [name, aliases.join('|'), listed]);

  test('rows of one name are one entity, with the line of the first', () =>
    expect(entities('Acme grew. Acme Nord paid.', 'form,name\nAcme,Acme AS\nAcme Nord,Acme AS')).toEqual([
      ['Acme AS', 'Acme|Acme Nord', 2],
    ]));

  test('what one row says of a name is true of the other', () =>
    expect(
      analyze('The Chair spoke.', {
        lexicon: parseLexicon('form,type,name,code\nAnn Lee,person,,NO\nThe Chair,,Ann Lee,'),
      }).entities,
    ).toMatchObject([{ type: 'person', name: 'Ann Lee', country: { alpha2: 'NO' }, listed: 2 }]));

  test('two of the list are never one', () =>
    expect(
      entities(
        'Hillary Clinton came. Hillary Rodham Clinton left.',
        'form,type\nHillary Clinton,person\nHillary Rodham Clinton,person',
      ),
    ).toEqual([
      ['Hillary Clinton', '', 2],
      ['Hillary Rodham Clinton', '', 3],
    ]));

  test('a name of two countries is two entities', () =>
    expect(
      entities(
        'The Left Party and the Nordic Left met.',
        'form,type,name,code\nLeft Party,group,The Left,NO\nNordic Left,group,The Left,SE',
      ),
    ).toEqual([
      ['The Left', 'Left Party', 2],
      ['The Left', 'Nordic Left', 3],
    ]));

  test('a type that no row gives is that of the text', () =>
    expect(analyze('Prime Minister Ann Lee spoke.', { lexicon: parseLexicon('form\nAnn Lee') }).entities).toMatchObject(
      [{ type: 'person', name: 'Ann Lee', listed: 2 }],
    ));

  test('the rule is named', () =>
    expect(
      analyze('Wang Yi met the Iron Minister.', { lexicon: LEXICON, explain: true }).entities?.[0]?.mentions.map(
        ({ by }) => by,
      ),
    ).toEqual(['lexicon', 'lexicon; name of one entity in the lexicon']));

  test('whoever speaks is named as in the lexicon', () => {
    const { entities = [], quotes = [] } = analyze('"It grew," said Hill.', { lexicon: LEXICON });
    expect(entities.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe('Bo Hill');
  });
});

test('without the lexicon nothing is listed', () =>
  expect(JSON.stringify(analyze('Wang Yi met Acme.'))).not.toContain('listed'));

test('works on a copy, as a worker gets it', () =>
  expect(analyze('Acme grew.', { lexicon: structuredClone(LEXICON) })).toEqual(
    analyze('Acme grew.', { lexicon: LEXICON }),
  ));

test('refuses what is no lexicon', () =>
  expect(() => analyze('Acme grew.', { lexicon: 'form\nAcme' as never })).toThrow(
    'the lexicon must be an array, as parseLexicon() gives it',
  ));

test('spans are slices, whatever the text', () => {
  const pieces = [
    'Acme',
    ' ',
    'Nord',
    '-',
    "'s",
    'ACME',
    '\n',
    'the Ledger',
    '.',
    ' Wang Yi ',
    'É',
    'Cafe\u0301 Ozil',
    '👍',
    '\u200b',
    ', Inc.',
    '"',
    'May',
  ];
  for (let seed = 1; seed <= 300; seed++) {
    let state = seed;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return pieces[(state >>> 9) % pieces.length]!;
    };
    const text = Array.from({ length: 12 }, next).join('');
    for (const span of spansOf(analyze(text, { lexicon: LEXICON })))
      expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});

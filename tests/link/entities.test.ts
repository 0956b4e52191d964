import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import type { NameMention } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** A text as the tagger marks it, and its entities: type, name, aliases in brackets, country. */
const entities: readonly (readonly [string, ...string[]])[] = [
  // the name is the fullest form, or the more frequent of two that are as full
  ['[[Obama|person]] spoke. [[Barack Obama|person]] left.', 'person Barack Obama (Obama)'],
  ['[[Barack Obama|person]] left. [[Obama|person]] spoke. [[Obama|person]] ate.', 'person Barack Obama (Obama)'],
  ['[[Mike Pence|person]] spoke. [[Michael Pence|person]] left.', 'person Mike Pence (Michael Pence)'],
  [
    '[[Mike Pence|person]] spoke. [[Michael Pence|person]] left. [[Michael Pence|person]] ate.',
    'person Michael Pence (Mike Pence)',
  ],
  ['[[Chancellor Merkel|person]] won. [[Angela Merkel|person]] spoke.', 'person Angela Merkel (Chancellor Merkel)'],
  ['[[Merkel|person]] won. [[Chancellor Merkel|person]] spoke.', 'person Merkel (Chancellor Merkel)'],
  [
    '[[Chancellor Group|organization]] won. [[Chancellor|organization]] spoke.',
    'organization Chancellor Group (Chancellor)',
  ],
  ['[[Sheikh Hasina|person]] won. [[Hasina|person]] spoke. [[Hasina|person]] left.', 'person Sheikh Hasina (Hasina)'],
  // capitals only where there is no other form, and then in the usual case
  ['[[ANGELA MERKEL|person]] WINS. [[Merkel|person]] spoke.', 'person Merkel (ANGELA MERKEL)'],
  ['[[Merkel|person]] spoke. [[ANGELA MERKEL|person]] WINS.', 'person Merkel (ANGELA MERKEL)'],
  ['[[MERKEL|person]] WINS.', 'person Merkel (MERKEL)'],
  ['[[Ann McDonald|person]] wins.', 'person Ann McDonald'],
  ['[[OSLO|place]] is calm.', 'place Oslo (OSLO) NO'],
  ['[[NEW DELHI|place]] is calm.', 'place New Delhi (NEW DELHI) IN'],
  ['[[IKEA|organization]] grew.', 'organization IKEA'],
  ['[[JFK|person]] spoke.', 'person JFK'],
  ['[[U.S.S.R.A.|place]] fell.', 'place U.S.S.R.A.'],
  // countries, regions and known organizations have their usual name
  ['[[Burma|country]] voted.', 'country Myanmar (Burma) MM'],
  ['The [[Chinese|demonym]] left. The [[Chinese|demonym]] spoke.', 'country China (Chinese) CN'],
  ['The [[Texans|demonym]] left. The [[Texans|demonym]] won. [[Texas|place]] is large.', 'place Texas (Texans) US'],
  ['[[Texas|place]] is large. The [[Texans|demonym]] left. The [[Texans|demonym]] won.', 'place Texas (Texans) US'],
  ['The [[Bavarians|demonym]] left.', 'place Bavaria (Bavarians) DE'],
  ['The [[Scots|demonym]] left.', 'place Scotland (Scots) GB'],
  ['The [[WHO|organization]] met.', 'organization World Health Organization (WHO)'],
  ['The [[ICC|organization]] met.', 'organization ICC'],
  ['[[WHO|place]] met.', 'place WHO'],
  // a group is called by its most frequent form
  ['[[Sunni Muslims|group]] met. [[Kurds|group]] left.', 'group Sunni Muslims', 'group Kurds'],
  ['A [[Kurdish|group]] party met [[Kurds|group]] and [[Kurds|group]].', 'group Kurds (Kurdish)'],
  [
    '[[Republicans|group]] met. The [[Republican Party|group]] paid. [[Republicans|group]] left.',
    'group Republicans (Republican Party)',
  ],
  // a compound belongs to both of its countries, of which one may be a part
  [
    'The [[Anglo-Scottish|demonym]] deal held.',
    'country United Kingdom (Anglo-Scottish) GB',
    'place Scotland (Anglo-Scottish) GB',
  ],
  // mixed types: the heavier
  ['The [[Federal Water Board|other]] ([[BWA|organization]]) met.', 'other Federal Water Board (BWA)'],
  [
    'The [[Federal Water Board|other]] ([[BWA|organization]]) met. The [[BWA|organization]] paid.',
    'organization Federal Water Board (BWA)',
  ],
  [
    'The [[BWA|organization]] met. The [[Federal Water Board|other]] ([[BWA|organization]]) paid.',
    'organization Federal Water Board (BWA)',
  ],
  // what the tagger took for a person or a group beside a role
  ["[[Turkey|person]]'s foreign minister [[Ann Lee|person]] left.", 'country Turkey TR', 'person Ann Lee TR'],
  [
    '[[German|demonym]] [[Iran|group]] expert [[Ann Lee|person]] left.',
    'country Germany (German) DE',
    'country Iran IR',
    'person Ann Lee DE',
  ],
];

function summarize(marked: string): string[] {
  const { doc, mentions } = namesOf(marked);
  return linkEntities(doc, mentions).map(({ type, name, aliases, country }) =>
    [type, name, aliases.length > 0 ? `(${aliases.join(', ')})` : '', country?.alpha2 ?? ''].filter(Boolean).join(' '),
  );
}

describe('entities', () => test.each(entities)('%s', (text, ...expected) => expect(summarize(text)).toEqual(expected)));

/** The label says the type that the tagger found and the kind of the mention. */
const kinds = [
  '[[Barack Obama|person name]] spoke. [[Obama|person short]] left.',
  '[[Mike Pence|person name]] spoke. [[Michael Pence|person name]] left.',
  '[[Chancellor Merkel|person short]] won. [[Angela Merkel|person name]] spoke.',
  '[[BEIJING|place name]] is calm. [[Beijing|place name]] is large.',
  'The [[World Health Organization|organization name]] met. The [[WHO|organization acronym]] left.',
  'The [[Commission|organization short]] met. The [[European Commission|organization name]] left.',
  '[[J.F.|person short]] left. [[J.F. Hill|person name]] spoke.',
  '[[Burma|country name]] voted. The [[Burmese|demonym demonym]] voted.',
  '[[US|country acronym]] troops left. The [[United States|country name]] waits. [[America|country name]] waits.',
  '[[Mount Everest|place name]] is high. [[Everest|place short]] is cold.',
  '[[Kurds|group name]] met a [[Kurdish|group name]] party. [[Kurds|group name]] left.',
];

describe('kinds of mentions', () =>
  test.each(kinds)('%s', (row) => {
    const { text, marks } = unmark(row);
    const { doc, mentions } = namesOf(row);
    const kindOf = new Map(
      linkEntities(doc, mentions).flatMap((entity) => entity.mentions.map(({ start, kind }) => [start, kind])),
    );
    const found = marks.map((mention) => ({
      ...mention,
      label: `${mention.label.split(' ')[0]} ${kindOf.get(mention.start)}`,
    }));
    expect(mark(text, found)).toBe(row);
  }));

test('entities are numbered in the order of their first mentions, and people point to their organization', () => {
  const { doc, mentions } = namesOf(
    '[[Acme|organization]] chief [[Ann Lee|person]] met [[Bo Li|person]]. [[Lee|person]] left.',
  );
  expect(linkEntities(doc, mentions)).toMatchObject([
    { id: 'e1', name: 'Acme', count: 1 },
    { id: 'e2', name: 'Ann Lee', count: 2, roles: ['chief'], organization: 'e1' },
    { id: 'e3', name: 'Bo Li', count: 1 },
  ]);
});

test('what is not known has no key', () => {
  const { doc, mentions } = namesOf('[[Bo Li|person]] left.');
  expect(Object.keys(linkEntities(doc, mentions)[0]!)).toEqual([
    'id',
    'type',
    'name',
    'aliases',
    'count',
    'mentions',
    'confidence',
    'by',
  ]);
});

test('the organization of most roles counts, even beside roles that name none', () => {
  const { doc, mentions } = namesOf(
    '[[Acme|organization]] chief [[Ann Lee|person]] left. [[German|demonym]] chief [[Lee|person]] ate. [[French|demonym]] chief [[Lee|person]] slept.',
  );
  expect(linkEntities(doc, mentions)[1]).toMatchObject({ organization: 'e1' });
});

/** The names of a text, found with these types and confidences. */
function found(text: string, ...names: readonly [string, NameMention['type'], number][]): NameMention[] {
  let from = 0;
  return names.map(([name, type, confidence]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { text: name, start, end: from, sentence: 0, type, confidence };
  });
}

describe('confidence', () => {
  const text = 'Acme met Acme, Acme and Acme';
  const typeOf = (...names: readonly [string, NameMention['type'], number][]) =>
    linkEntities(documentOf(text), found(text, ...names))[0]!.type;

  test('an entity has that of its surest mention', () => {
    const mentions = found(
      text,
      ['Acme', 'organization', 0.3],
      ['Acme', 'organization', 0.9],
      ['Acme', 'organization', 0.5],
    );
    expect(linkEntities(documentOf(text), mentions)[0]).toMatchObject({ confidence: 0.9 });
  });

  test('the type of a name is the one with the greatest confidence in all', () => {
    expect(typeOf(['Acme', 'organization', 0.9], ['Acme', 'location', 0.3], ['Acme', 'location', 0.3])).toBe(
      'organization',
    );
    expect(typeOf(['Acme', 'location', 0.5], ['Acme', 'location', 0.5], ['Acme', 'organization', 0.9])).toBe('place');
    expect(typeOf(['Acme', 'organization', 0.9], ['Acme', 'location', 0.5], ['Acme', 'location', 0.5])).toBe('place');
  });

  test('of two types as sure as each other the first counts, however unsure', () => {
    expect(typeOf(['Acme', 'organization', 0.9], ['Acme', 'location', 0.9])).toBe('organization');
    expect(typeOf(['Acme', 'organization', 0], ['Acme', 'location', 0])).toBe('organization');
  });
});

test('a name outside of all sentences is an entity too', () => {
  const text = 'Ann Lee met Bo Li.';
  const mentions = found(text, ['Ann Lee', 'person', 0.9], ['Bo Li', 'person', 0.9]).map((mention) => ({
    ...mention,
    sentence: -1,
  }));
  expect(linkEntities(documentOf(text), mentions).map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Li']);
});

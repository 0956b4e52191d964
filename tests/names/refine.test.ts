import { describe, expect, test } from 'vitest';
import { refine } from '../../src/names/refine.js';
import { foundNames, lexicon, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

/** The names that were found, and below what is left of them. */
const changed: readonly (readonly [found: string, refined: string])[] = [
  // a day or month is no name
  ['Shops close on [[Wednesday|other]] and in [[May|location]].', 'Shops close on Wednesday and in May.'],
  // the portfolio of a minister, found with the name or by itself
  [
    'Minister for [[Health and Broadcasting Zorvena Aslamik|organization]] left.',
    'Minister for Health and Broadcasting [[Zorvena Aslamik|person]] left.',
  ],
  ['The Minister [[Of Petroleum Resources|organization]] left.', 'The Minister Of Petroleum Resources left.'],
  // a body whose town comes last
  [
    'She is at [[Northern Peace Institute Oslo|location]].',
    'She is at [[Northern Peace Institute Oslo|organization]].',
  ],
  [
    'The [[Institute for Peace Hong Kong|location]] said so.',
    'The [[Institute for Peace Hong Kong|organization]] said so.',
  ],
  // words for policies and doctrines that are made of names
  [
    '[[Qatarisation|group]] and [[Omanization|organization]] went on.',
    '[[Qatarisation|other]] and [[Omanization|other]] went on.',
  ],
  ['[[Grexit|location]] and [[Reaganism|person]] ended.', '[[Grexit|other]] and [[Reaganism|other]] ended.'],
  // an event that was found as a group
  ['It was built for the [[Vancouver Olympics|group]].', 'It was built for the [[Vancouver Olympics|other]].'],
  // what goes with a name by itself
  [
    'He met [[Hon|person]] Speaker Lee and General ([[Retd|organization]]) Hill.',
    'He met Hon Speaker Lee and General (Retd) Hill.',
  ],
  // a name ends at a bracket that it has only one half of
  ['In [[Oslo (Voz de Norge|organization]] they met.', 'In [[Oslo|organization]] (Voz de Norge they met.'],
  ['In [[Oslo) State Council|organization]] they met.', 'In Oslo) [[State Council|organization]] they met.'],
  ['In [[Oslo) The State Council|organization]] they met.', 'In Oslo) The [[State Council|organization]] they met.'],
  ['The [[Agency (North) in (Oslo|organization]] met.', 'The [[Agency (North) in|organization]] (Oslo met.'],
  [
    'In [[Oslo) Agency (North) City|organization]] they met.',
    'In Oslo) [[Agency (North) City|organization]] they met.',
  ],
  ['In [[Oslo)|organization]] they met.', 'In Oslo) they met.'],
  ['In [[(Oslo|organization]] they met.', 'In (Oslo they met.'],
  ['[[(Oslo|organization]] was theirs.', '(Oslo was theirs.'],
  ['In [[Oslo) the|organization]] they met.', 'In Oslo) the they met.'],
  // "Battle of", "Year of", whatever follows
  ['The [[Battle of Adwa|location]] was over.', 'The [[Battle of Adwa|other]] was over.'],
  ['They opened the Year of [[Coral|organization]].', 'They opened the [[Year of Coral|other]].'],
  ['In Year of [[Coral|organization]] they met.', 'In [[Year of Coral|other]] they met.'],
  ['They signed the Treaty of [[Rome|location]].', 'They signed the [[Treaty of Rome|other]].'],
  ['[[Ann|person]] signed the Treaty of [[Rome|location]].', '[[Ann|person]] signed the [[Treaty of Rome|other]].'],
  ['In [[Kenya|location]] Year of [[Coral|location]] began.', 'In [[Kenya|location]] [[Year of Coral|other]] began.'],
  // groups and other names as the lists have them
  ['The [[French|other]] left.', 'The [[French|group]] left.'],
  ['The [[World Cup|group]] began.', 'The [[World Cup|other]] began.'],
  // nor organizations and places, where the lists have them as other names alone
  ['The [[Kyoto Protocol|organization]] holds.', 'The [[Kyoto Protocol|other]] holds.'],
  ['The [[Kyoto Protocol|location]] holds.', 'The [[Kyoto Protocol|other]] holds.'],
  // by its last word
  ['The [[Zorvex Act|organization]] holds.', 'The [[Zorvex Act|other]] holds.'],
  ['The [[Zorvex Cup|location]] began.', 'The [[Zorvex Cup|other]] began.'],
  // by its first word
  ['Then [[Cyclone Zorvex|organization]] came.', 'Then [[Cyclone Zorvex|other]] came.'],
  ['Then [[Hurricane Ann|person]] came.', 'Then [[Hurricane Ann|other]] came.'],
  // sites, and what has a legal form, are organizations
  ['He wrote on [[Twitter|other]].', 'He wrote on [[Twitter|organization]].'],
  ['He paid on [[Google Play|location]].', 'He paid on [[Google Play|organization]].'],
  ['Shares of [[Ann Zorvex Inc.|person]] fell.', 'Shares of [[Ann Zorvex Inc.|organization]] fell.'],
  ['The [[Zorvex Afrika GmbH|other]] paid.', 'The [[Zorvex Afrika GmbH|organization]] paid.'],
  // what a minister is in charge of is no name
  ['The Minister of [[Power and Housing|organization]] left.', 'The Minister of Power and Housing left.'],
  ['The Commissioner for [[Youth & Sports|other]] left.', 'The Commissioner for Youth & Sports left.'],
  [
    'The Minister of Finance, [[Budget and National Planning|organization]], left.',
    'The Minister of Finance, Budget and National Planning, left.',
  ],
  // an amount is no name
  ['It cost [[R4.5bn|organization]].', 'It cost R4.5bn.'],
  ['It cost [[RM3m|location]].', 'It cost RM3m.'],
  // more than one of a listed group
  ['The [[Zorvex Communists|other]] lost.', 'The [[Zorvex Communists|group]] lost.'],
  // a title before a person
  ['[[Chancellor Merkel|person]] left.', 'Chancellor [[Merkel|person]] left.'],
  // the last word of a long title
  ['The minister of [[Planning Ann Lee|person]] left.', 'The minister of Planning [[Ann Lee|person]] left.'],
  ['The Secretary of [[State Lee|person]] left.', 'The Secretary of State [[Lee|person]] left.'],
  ['Minister for [[Planning Ann Lee|person]] left.', 'Minister for Planning [[Ann Lee|person]] left.'],
  ['The Secretary for [[Planning Ann Lee|person]] left.', 'The Secretary for Planning [[Ann Lee|person]] left.'],
  [
    'The Minister for the [[Environment Ann Lee|person]] left.',
    'The Minister for the Environment [[Ann Lee|person]] left.',
  ],
  [
    'The Minister of Finance and [[Planning Ann Lee|person]] left.',
    'The Minister of Finance and Planning [[Ann Lee|person]] left.',
  ],
  [
    'The Minister of Finance & [[Planning Ann Lee|person]] left.',
    'The Minister of Finance & Planning [[Ann Lee|person]] left.',
  ],
  [
    'The Minister of Finance, Justice and [[Planning Ann Lee|person]] left.',
    'The Minister of Finance, Justice and Planning [[Ann Lee|person]] left.',
  ],
  [
    'The Minister for [[Sport and Culture Bo Hill|person]] left.',
    'The Minister for Sport and Culture [[Bo Hill|person]] left.',
  ],
  // up to eight tokens before the name
  [
    'The Minister of One and Two and Three and [[Planning Ann Lee|person]] left.',
    'The Minister of One and Two and Three and Planning [[Ann Lee|person]] left.',
  ],
  // taken for another name, where a person's follows
  ['The Secretary of [[State Ann Lee|other]] left.', 'The Secretary of State [[Ann Lee|person]] left.'],
];

const unchanged: readonly string[] = [
  // listed as an organization too, another last word, a single word, a person
  'The [[World Bank|organization]] paid.',
  'The [[Zorvex Bank|organization]] paid.',
  'The [[Cup|organization]] paid.',
  '[[Buffalo Bill|person]] rode.',
  'He sold an [[iPhone|other]].',
  'The [[Hurricane|location]] fell.',
  // no amounts
  'The [[G20|organization]] met the [[M23|organization]].',
  // a person called May, and names that have a day or month in them
  'They met [[May|person]] there.',
  'The [[May Day|other]] march began at the [[Wednesday Club|organization]].',
  // a pair of brackets
  'The [[Agency (North) of Oslo|organization]] met.',
  '[[(North) Oslo Agency|organization]] met.',
  // no occasion: the word in lower case, another word, no "of", nothing after it, the start of a sentence, another name
  'They signed the treaty of [[Rome|location]].',
  'The [[House of Lords|organization]] met.',
  'They signed the Treaty with [[Rome|location]].',
  'The [[Battle of|organization]] was over.',
  'Year of [[Coral|organization]] began.',
  '[[Ann|person]] saw [[War|location]] of [[Rome|location]].',
  // a group or another name in no list, and a type that the lists do not decide
  'The [[Zorvex|other]] met the [[Zorvex|group]].',
  'The [[Zorvex Communist|other]] lost.',
  'The [[Zorvex Mills|other]] lost.',
  'The [[French|organization]] left.',
  // a title that is all there is, that belongs to the name, or of what is no person
  '[[Chancellor|person]] left.',
  '[[Pope Francis|person]] left.',
  '[[Chancellor Merkel|organization]] left.',
  // no common word, or one that is a given name
  'The president of Ghana and [[Xolani Mbeki|person]] met.',
  'The Minister of Finance and [[Grace Lee|person]] left.',
  // nothing after the word
  'The Minister of [[State|person]] left.',
  'The Minister of [[Sport and Culture|person]] left.',
  // a body, no two things, no common word, no office before it, or other words between
  'The Commissioner for the [[Food and Relief Agency|organization]] left.',
  'The Minister of [[Power Housing|organization]] left.',
  'The Minister of [[Zorvex and Housing|organization]] left.',
  'The shares of [[Power and Housing|organization]] fell.',
  'The Minister of Steel left [[Power and Housing|organization]].',
  'The Minister met [[Power and Housing|organization]].',
  // a building, a town, and words that are common
  'She is at the [[National Museum Oslo|location]] in [[College Station|location]].',
  'They vote at the [[Brack Degree College centre|location]].',
  'The [[Organisation|organization]] met in [[Institute|location]].',
  'He met [[Health and Broadcasting Zorvena Aslamik|organization]].',
  'He spoke [[Of Petroleum Resources|organization]].',
  // a comma before it, or nothing that joins it to a title
  'The Minister of Finance, [[Planning Ann Lee|person]], left.',
  'The Minister by [[Planning Ann Lee|person]] left.',
  'Then of [[Planning Ann Lee|person]] left.',
  // no title, not a title of something, or another word between
  'The mills of Finance and [[Planning Ann Lee|person]] left.',
  'The Minister and [[Planning Ann Lee|person]] left.',
  'The Minister of big things and [[Planning Ann Lee|person]] left.',
  // too far
  'The Minister of One and Two and Big Three and [[Planning Ann Lee|person]] left.',
  // neither a person nor another name, or no person's name after it
  'The Minister of Finance and [[Planning Ann Lee|organization]] left.',
  'The Minister of Finance and [[Planning Zorvexus|other]] left.',
];

function refining(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, refine(names, doc, words, lexicon.gazetteer)));
}

describe('changes', () => test.each(changed)('%s', (found, refined) => expect(refining(found)).toBe(refined)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(refining(row)).toBe(row)));

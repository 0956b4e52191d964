import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { NameMention } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';

/** The names of these articles, as a name finder would give them. */
const NAMES: readonly (readonly [string, NameMention['type']])[] = [
  ['Wang Yi', 'person'],
  ['Ann Lee', 'person'],
  ['Bo Hill', 'person'],
  ['Wang', 'person'],
  ['Lee', 'person'],
  ['Hill', 'person'],
  ['Embassy', 'organization'],
  ['Institute', 'organization'],
  ['Oslo', 'location'],
  ['Acme', 'organization'],
  ['Truth and Said Group', 'organization'],
  ['China', 'location'],
  ['Chinese', 'group'],
  ['Russia', 'location'],
  ['Beijing', 'location'],
  ['Xinhua', 'organization'],
  ['WHO', 'organization'],
  ['Foreign Ministry', 'organization'],
];

/** A label has kind, speaker's name or "?" and verb. */
const direct = [
  '"[[We agree|direct Wang Yi said]]," said Wang Yi.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said on Monday.',
  '“[[We agree|direct Wang Yi said]],” Wang Yi said.',
  '"[[We agree on this|direct Wang Yi said]]", said Wang Yi.',
  '"[[Do we agree?|direct Wang Yi asked]]" Wang Yi asked.',
  'Wang Yi said: "[[We agree.|direct Wang Yi said]]"',
  'Wang Yi told reporters in Beijing, "[[We agree on this.|direct Wang Yi told]]"',
  '"[[We agree on this|direct Wang Yi told]]," Wang Yi told Xinhua in an interview.',
  '"[[We agree on this|direct Wang Yi said]]," said Chinese Foreign Minister Wang Yi.',
  '"[[We agree on this|direct Wang Yi said]]," said Chinese Foreign Ministry spokesman Wang Yi.',
  '"[[We agree on this|direct Wang Yi said]]," Wang Yi, the foreign minister, said.',
  '"[[We agree on this|direct Ann Lee said]]," Ann Lee of Acme said.',
  '"[[We agree on this|direct Ann Lee said]]," said analyst Ann Lee of Acme.',
  '"[[We agree on this|direct Embassy said]]," the Embassy in Oslo said.',
  '"[[We agree on this|direct Bo Hill told]]," the director of the Institute, Bo Hill, told Xinhua.',
  '"[[We agree on this|direct Bo Hill said]]," said the director of the Institute, Bo Hill.',
  '"[[We agree on this|direct Ann Lee pointed]]," pointed out Ann Lee.',
  '"[[We agree on this|direct Ann Lee said]]," Ann Lee yesterday said.',
  '"[[It is over|direct WHO said]]," the WHO said.',
  '"[[It is over|direct WHO according to]]," according to the WHO.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. "[[It is good.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said, "[[and it is good.|direct Wang Yi said]]"',
  '"[[We agree. It is good|direct Wang Yi said]]," Wang Yi said.',
  'Wang Yi called it "[[a good day|direct Wang Yi called]]".',
  'Wang Yi said: "[[We agree.|direct Wang Yi said]]" Ann Lee said: "[[We do not.|direct Ann Lee said]]"',
  // one subject of two verbs
  'Wang Yi met Ann Lee in Oslo and said: "[[We agree.|direct Wang Yi said]]"',
  'Wang Yi, the foreign minister, met Ann Lee, but said: "[[We disagree.|direct Wang Yi said]]"',
  'Wang Yi met Ann Lee who smiled and said: "[[We agree on this and on all of that.|direct ? null]]"',
  'Wang Yi left, Ann Lee smiled and said: "[[We agree on this and on all of that.|direct ? null]]"',
  // pronouns
  'Wang Yi was glad. "[[We agree|direct Wang Yi said]]," he said.',
  'Wang Yi was glad. He left. He went home. He slept. "[[We agree|direct Wang Yi said]]," he said.',
  'Wang Yi was glad. It was late. It rained. It grew dark. "[[We agree|direct ? said]]," he said.',
  'Wang Yi met Bo Hill. "[[We agree|direct ? said]]," he said.',
  'Mr. Hill was glad. "[[We agree|direct ? said]]," she said.',
  '"[[We all agree on this|direct Wang Yi wrote]]," celebrated author Wang Yi wrote.',
  '"[[We all agree on this.|direct Wang Yi said]]" Wang Yi said.',
  '"[[We agree on this matter here.|direct ? null]]" Wang Yi said that [[it was late|indirect Wang Yi said]].',
  '"[[We all agree on this|direct Wang Yi quoted]]," Wang Yi was quoted as saying by Xinhua.',
  '"[[We all agree on this|direct Wang Yi quoted]]," Xinhua quoted Wang Yi as saying.',
  'Ann Lee met Wang Yi. "[[We agree|direct Wang Yi said]]," he said.',
  'Ann Lee met Wang Yi. "[[We agree|direct ? said]]," she said.',
  'Ann Lee met Wang Yi and Bo Hill. "[[We agree|direct ? said]]," he said.',
  'Wang Yi said [[Bo Hill was ill|indirect Wang Yi said]]. He said [[the deal was off|indirect Wang Yi said]].',
  'Wang Yi met Bo Hill. He said [[Lee was ill|indirect ? said]]. He said [[the deal was off|indirect ? said]].',
  'Bo Hill spoke. Ann Lee came. "[[We agree|direct ? said]]," he said.',
  'Ann Lee spoke. "[[We agree|direct ? said]]," he said.',
  'Ann Lee came. "[[I am glad|direct Ann Lee said]]," she said. "[[It is over.|direct Ann Lee said]]"',
  'Wang Yi, the foreign minister, met Bo Hill. "[[We agree|direct Wang Yi said]]," the minister said.',
  'Chinese President Wang Yi met President Bo Hill. "[[We agree|direct Wang Yi said]]," the Chinese president said.',
  'Chinese President Wang Yi met President Bo Hill. "[[We agree|direct ? said]]," the president said.',
  'WHO director Ann Lee met Acme director Bo Hill. "[[We agree|direct Ann Lee said]]," the WHO director said.',
  'The Foreign Ministry was shut. "[[We agree on this|direct Foreign Ministry said]]," the ministry said.',
  '“[[We agree|direct Wang Yi said]],“ Wang Yi said.',
  '‘[[We agree on the workers’ rights|direct Wang Yi said]],’ Wang Yi said.',
  // a sentence that is a quotation goes on with what the sentence before reports
  'Wang Yi said that [[China would agree|indirect Wang Yi said]]. "[[It is a good day for all of us.|direct Wang Yi said]]"',
  'Wang Yi called it "[[a good day|direct Wang Yi called]]" for all. "[[It is over.|direct Wang Yi called]]"',
  'Wang Yi said that [[China would agree|indirect Wang Yi said]]. A sign read "[[No one goes in here without a mask|direct ? null]]".',
  "'[[We agree|direct Wang Yi said]],' Wang Yi said.",
  // a paragraph goes on with the speaker of the one before
  '"[[We agree|direct Wang Yi said]]," Wang Yi said.\n\n"[[It is a good day for us.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. "[[It is good.|direct Wang Yi said]]"\n\n"[[It is late.|direct Wang Yi said]]"',
  'Wang Yi said: "[[We agree.|direct Wang Yi said]]"\n\n"[[It is a good day for us.|direct Wang Yi said]]"',
  'Wang Yi said: "[[We agree.|direct Wang Yi said]]\n\n"[[It is a good day for us.|direct Wang Yi said]]"',
  '"[[We agree on this and that.|direct Wang Yi said]]\n\n"[[It is a good day|direct Wang Yi said]]," Wang Yi said.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said.\n\n"[[We do not|direct Ann Lee said]]," said Ann Lee.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said.\n\nThe rain stopped.\n\n"[[It is a good day for all of us here.|direct ? null]]"',
  '«[[We agree|direct Wang Yi said]]», Wang Yi said.',
  // nobody who is named
  '"[[We agree|direct ? said]]," officials said.',
  '"[[We agree|direct ? said]]," said the customs broker.',
  '"[[We agree|direct ? said]]," a lawyer for Ann Lee said.',
  '"[[We agree|direct ? said]]," said a lawyer for Ann Lee.',
  '"[[We agree|direct ? said]]," said Ann Lee\'s lawyer.',
  '"[[We agree|direct ? said]]," said the director of the Institute.',
  '"[[We saw it all from the window|direct ? said]]," a spokesman for the Foreign Ministry said.',
  'A sign read "[[No one goes in here without a mask|direct ? null]]".',
];

const indirect = [
  'Wang Yi said that [[China will agree|indirect Wang Yi said]].',
  'Wang Yi said [[it is unbreakable|indirect Wang Yi said]].',
  'Wang Yi said Wednesday [[the deal was off|indirect Wang Yi said]].',
  '[[China and Russia will agree|indirect Wang Yi said]], Wang Yi said Wednesday.',
  '[[China and Russia will agree|indirect Wang Yi said]], said Wang Yi.',
  '[[China and Russia will agree|indirect Wang Yi said]], Chinese State Councilor and Foreign Minister Wang Yi said Wednesday.',
  '[[China and Russia will agree|indirect Wang Yi told]], Wang Yi told Xinhua in an interview.',
  'Wang Yi told Xinhua on Monday that [[China will agree|indirect Wang Yi told]].',
  '[[It opens in May|indirect Wang Yi said]], Wang Yi said, but that was long ago.',
  'Wang Yi was quoted as saying that [[the deal was off|indirect Wang Yi quoted]].',
  'Xinhua cited Wang Yi as saying that [[the deal was off|indirect Wang Yi cited]].',
  'Wang Yi told reporters that [[the deal was off|indirect Wang Yi told]].',
  'Wang Yi, the foreign minister, said [[the deal was off|indirect Wang Yi said]].',
  'According to Wang Yi, [[the deal is off|indirect Wang Yi According to]].',
  'According to Wang Yi, chairman of the Institute, [[the deal is off|indirect Wang Yi According to]].',
  'According to Wang Yi, who leads Acme, [[the deal is off|indirect Wang Yi According to]].',
  'According to Wang Yi, a senior official at the WHO in Oslo, [[the deal is off|indirect Wang Yi According to]].',
  'According to Wang Yi, [[the chairman resigned on Monday, and the board met|indirect Wang Yi According to]].',
  'According to Wang Yi, [[the chairman of Acme resigned on Monday, and the board met|indirect Wang Yi According to]].',
  '[[The deal is off|indirect Wang Yi said]], said Wang Yi, who is also chief executive of Acme.',
  '[[Acme, a bank which is based in Oslo, has yet to see the deal|indirect Wang Yi said]], said Wang Yi, who leads Acme.',
  '[[Beijing believes that the deal is off|indirect Wang Yi says]], says Wang Yi.',
  '[[Ann Lee said the deal was off, and it was|indirect Wang Yi said]], said the foreign minister, Wang Yi.',
  'Acme, a bank, said [[Wang Yi had gone|indirect Acme said]].',
  'The Foreign Ministry (FM), a body of great age, said [[its talks would go on|indirect Foreign Ministry said]].',
  '[[The deal is off|indirect Wang Yi said]], said Wang Yi, the chief executive of Acme and of the Institute.',
  'The Embassy in Oslo said [[the deal was off|indirect Embassy said]].',
  'Wang Yi left for Oslo and said [[he would be back|indirect Wang Yi said]].',
  'Wang Yi came. He praised Acme but said [[it was late|indirect Wang Yi said]].',
  'Analyst Ann Lee of Acme said [[the deal was off|indirect Ann Lee said]].',
  'A spokesman for Ann Lee said [[the deal was off|indirect ? said]].',
  '[[The deal is off|indirect Wang Yi according to]], according to Wang Yi.',
  '[[The virus is spreading again|indirect WHO said]], the WHO said.',
  'Ann Lee warned that [[the river would rise|indirect Ann Lee warned]].',
  'Ann Lee said [[the river would rise|indirect Ann Lee said]], adding that [[it was late|indirect Ann Lee adding]].',
  'On the statement, Wang Yi said [[it has a common position|indirect Wang Yi said]].',
  'Ann Lee said [[the plan was "a good one"|indirect Ann Lee said]].',
  'The director of the market, Bo Hill, said [[the river would rise|indirect Bo Hill said]].',
  'Ann Lee, sister of Bo Hill, said [[the river would rise|indirect Ann Lee said]].',
  'Ann Lee, director of the Foreign Ministry, presenting the report, said [[the river would rise|indirect Ann Lee said]].',
  'Wang Yi spoke first. He said [[the deal was off|indirect Wang Yi said]].',
  'Wang Yi told Xinhua [[the deal was off|indirect Wang Yi told]].',
  'Therefore, Wang Yi said, [[the deal was off|indirect Wang Yi said]].',
  'It said [[the deal was off|indirect ? said]].',
  'Scientists at the WHO (Beijing) said [[the virus was gone|indirect ? said]].',
  'People he spoke to in Beijing said [[the deal was off|indirect ? said]].',
  'Officials said [[the deal was off|indirect ? said]].',
  // no two overlap: what is reported in a report is its own, and a clause ends before a quotation that goes on behind it
  'According to Wang Yi, [[Acme said that the deal was off|indirect Wang Yi According to]].',
  'According to Wang Yi, [[Ann Lee said that it was late and Acme said that it was not|indirect Wang Yi According to]].',
  'Wang Yi warned that [[the deal was "off; so it is" in Oslo|indirect Wang Yi warned]].',
  'Wang Yi, who said [[it was late and|indirect Wang Yi said]] "[[late for us, Ann, and all|direct Wang Yi said]]" agreed.',
  'Wang Yi, who said [[he was ill|indirect Wang Yi said]], saw the "blue house" in Oslo.',
];

const nothing = [
  'Wang Yi met Ann Lee in Beijing.',
  'The "new normal" is here.',
  'Wang Yi asked for help.',
  'A lawyer, the judge of the WHO, told the Institute a story.',
  'They found those who Wang Yi said were lost.',
  'Wang Yi opened the "blue house" in Oslo.',
  'They met at the ‘night owl’ inn and the ‘old mill’ pub, as the town’s people do.',
  'In a talk with Xinhua, Wang Yi agreed to leave.',
  'They sell "War and Peace".',
  'The film "Gone" opened.',
  'Wang Yi spoke of the deal.',
  'He left 5" of snow.',
  'The workers’ rights and the owners’ rights differ, as Wang Yi knows.',
  "The '90s were the workers' best years, as Wang Yi knows.",
  ', according to Wang Yi',
  ', according to Wang Yi, it was late.',
  'The Truth and Said Group',
  "They worked on in the '60s and ' 70s with Wang Yi.",
];

function quoting(row: string): string {
  const { text } = unmark(row);
  const doc = documentOf(text);
  const mentions: NameMention[] = [];
  for (const match of text.matchAll(new RegExp(`\\b(?:${NAMES.map(([name]) => name).join('|')})\\b`, 'g'))) {
    const [name] = match;
    const start = match.index;
    mentions.push({
      start,
      end: start + name.length,
      text: name,
      sentence: doc.sentences.findLastIndex((sentence) => sentence.start <= start),
      type: NAMES.find(([known]) => known === name)![1],
      confidence: 1,
    });
  }
  const entities = linkEntities(doc, mentions);
  const names = new Map(entities.map(({ id, name }) => [id, name === 'World Health Organization' ? 'WHO' : name]));
  return mark(
    text,
    findQuotes(doc, entities).map(({ start, end, kind, speaker, verb }) => ({
      start,
      end,
      label: `${kind} ${names.get(speaker ?? '') ?? '?'} ${verb}`,
    })),
  );
}

describe('in quotation marks', () => test.each(direct)('%s', (row) => expect(quoting(row)).toBe(row)));
describe('reported', () => test.each(indirect)('%s', (row) => expect(quoting(row)).toBe(row)));
describe('no quote in', () => test.each(nothing)('%s', (row) => expect(quoting(row)).toBe(row)));

test('marks without end come to an end, and every quote is its slice', () => {
  const doc = documentOf('" said "'.repeat(20_000));
  for (const { text, start, end } of findQuotes(doc, [])) expect(doc.article.text.slice(start, end)).toBe(text);
});

import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

/** A label has kind, speaker's name or "?" and verb. */
const before = [
  '[[The deal is off|indirect ? said]], the agency said.',
  '[[The deal is off|indirect Wang Yi said]], Wang Yi said on Monday in Oslo.',
  '[[The deal is off|indirect Wang Yi told]], Wang Yi told reporters in Oslo.',
  '[[Wang Yi said the deal was off|indirect ? said]], a person close to him said.',
  '[[Ann Lee was in Oslo when the deal was signed|indirect Wang Yi said]], Wang Yi said.',
  'But [[the deal is off|indirect Wang Yi said]], Wang Yi said.',
  'And yet [[the deal is off|indirect Wang Yi said]], Wang Yi said.',
  '[[In Oslo the deal was signed|indirect Acme reported]], Acme reported.',
  '[[Nearly all of them left|indirect Wang Yi said]], Wang Yi said.',
  '[[The river is high|indirect Wang Yi said]], Wang Yi said, adding that [[it was late|indirect Wang Yi adding]].',
  '[[The river is high|indirect Wang Yi said]], said Wang Yi, a minister.',
  '[[The river is high|indirect Wang Yi said]], Wang Yi said, pointing to the bridge.',
  'Oslo is wet: [[the river is high|indirect Wang Yi said]], Wang Yi said.',
  'Oslo is wet ([[the river is high|indirect Wang Yi said]], Wang Yi said).',
  '[["We agree" with the plan to build the bridge|indirect Wang Yi said]], Wang Yi said.',
  '[[The bridge is old|indirect Wang Yi noted]], as Wang Yi noted.',
  'They came to warn the crews, explain their rights and leave.',
  '[[The bridge is old|indirect ? explain]], explain officials in Oslo.',
  '[[Two bridges lost, one road cut|indirect ? said]], said officials in Oslo.',
  '[[The bridge is old|indirect Wang Yi reported]], as first reported by Wang Yi.',
  '[[The bridge is old|indirect Wang Yi words]], in the words of Wang Yi.',
];

const around = [
  '[[Prices, Wang Yi argues, are too high|indirect Wang Yi argues]].',
  '[[The plan, officials said, would cost too much|indirect ? said]].',
  '[[If it rains, Wang Yi said, the bridge will be shut|indirect Wang Yi said]].',
  '[[The bridge is safe, Wang Yi said, and nobody was hurt|indirect Wang Yi said]].',
  '[[The bridge is shut, Wang Yi said, because it is old|indirect Wang Yi said]].',
  '[[The bridge is too old, Wang Yi said, to be safe|indirect Wang Yi said]].',
  '[[The bridge is safe|indirect Wang Yi said]], Wang Yi said, but that may change.',
  '[[Among the works in need of money, the ministry said, is the bridge|indirect ? said]].',
  'In the end, Wang Yi said, [[the bridge will be shut|indirect Wang Yi said]].',
  'That is why, Wang Yi added, [[the bridge is shut|indirect Wang Yi added]].',
  'As Wang Yi noted, [[the bridge is old|indirect Wang Yi noted]].',
  'As reported by Wang Yi, [[the bridge is old|indirect Wang Yi reported]].',
  "In Wang Yi's view, [[the bridge is old|indirect Wang Yi view]].",
];

const accordingTo = [
  'According to exit polls, [[most want the bridge|indirect ? According to]].',
  'According to a poll of voters in Oslo, [[Wang Yi leads|indirect ? According to]].',
  '[[The bridge is old|indirect ? according to]], according to court documents.',
  '[[The bridge is old|indirect ? according to]] according to a count by the ministry, but nobody goes there.',
  '[[The bridge is old, Ann Lee said|indirect ? according to]], according to two people who were there.',
  'The bridge ([[it is the oldest in Oslo|indirect ? according to]], according to the ministry) was shut.',
  '[[Fees, according to the ministry, have gone up again|indirect ? according to]].',
  'In all, according to the ministry, [[ten people left|indirect ? according to]].',
];

/** What is said is no more than an insertion in the writer's clause, and what looks like one. */
const inserted = [
  'Most towns in the north - [[six in ten|indirect ? according to]], according to the poll - are glad of the bridge.',
  'The bridge - a gift of Acme - is shut, and nobody is glad.',
  '[[The bridge - a gift of Acme - is shut|indirect ? according to]], according to the poll.',
  '[[The Oslo-based mayor wants the bridge|indirect ? according to]], according to the poll - and the road.',
  'The bridge, [[which cost 9 million dollars|indirect Ann Lee according to]], according to Ann Lee, is shut.',
  'The men, [[nine in ten of whom like the bridge|indirect Ann Lee according to]] according to Ann Lee, have left.',
  'The new bridge - "[[a gift of the town and all in it|direct Ann Lee said]]," Ann Lee said - was shut.',
  // between the subject and its verb
  '[[Other good reasons, according to the poll, include the rain|indirect ? according to]].',
  '[[The director of Acme -- as Ann Lee noted on Monday -- even left Oslo|indirect Ann Lee noted]].',
  // after when something happened
  'The next day, according to Ann Lee, [[Bo Hill left the town|indirect Ann Lee according to]].',
  'The next day, Ann Lee made further demands.',
  '[[The bridge must be safe|indirect Ann Lee demands]], Ann Lee further demands.',
  // a comma or a dash in brackets
  'Ann Lee said [[the two (one leads, while another lags) are late|indirect Ann Lee said]].',
];

const relatives = [
  'The plan, which officials said [[would cost too much|indirect ? said]], was dropped.',
  'They left in what Wang Yi said [[was a long line of cars|indirect Wang Yi said]].',
  'Acme is at work on bridges that it says [[will stand for good|indirect ? says]].',
  'How the report will please them is unknown.',
];

const nouns = [
  "Ann Lee rejected Wang Yi's claim that [[the bridge is safe|indirect Wang Yi claim]].",
  'Ann Lee rejected the claim by Wang Yi that [[the bridge is safe|indirect Wang Yi claim]].',
  'Wang Yi made the suggestion that [[the bridge be shut|indirect Wang Yi suggestion]].',
  'The ministry issued a statement on Monday that [[the bridge was safe|indirect ? statement]].',
  "Wang Yi's warning that [[the river would rise|indirect Wang Yi warning]] was late.",
  "They liked Wang Yi's promise [[to build a bridge|indirect Wang Yi promise]].",
  'Ann Lee made the observation that, [[in the mind of all, it was safe|indirect Ann Lee observation]], which was late.',
  'They smiled at her claim that [[the bridge was safe|indirect ? claim]], or at her wish to shut it.',
  'They heard of the claim by Ann Lee that [[she had given freely, but quietly, to all|indirect Ann Lee claim]].',
  'Her call [[to shut the bridge|indirect ? call]] was late.',
  'Her call [[to shut the bridge in Oslo|indirect ? call]] drew the ire of many.',
  'It came amid warnings from officials that [[the river would rise|indirect ? warnings]].',
];

const headlines = [
  'Poll: [[Most voters want the bridge|indirect ? null]]',
  'Wang Yi: [[The bridge is safe|indirect Wang Yi null]]',
  '[[Ten people hurt in Oslo blast|indirect ? null]]: police',
  // a headline that stands twice
  'Poll: [[Most voters want the bridge|indirect ? null]]\n\nPoll: Most voters want the bridge\n\nIt is long.',
];

const nothing = [
  'In a talk with Acme in late May, Wang Yi bragged in vain.',
  'On Monday, the third day, Wang Yi told a joke.',
  'All went according to plans drawn up in May.',
  'The road, a long one, continues west.',
  'In a talk with Xinhua, Wang Yi agreed in the end to leave.',
  'They were paid according to age.',
  'All went according to plan.',
  'Wang Yi made a remark that should please Ann Lee.',
  'The claim that the bridge is safe was heard again.',
  'Oslo: The old town is worth a day',
  'Keepers: Bo Hill, Wang Yi',
  'Bridge review: Most voters want to cross it',
  'The main image credit: Xinhua',
  'They met in the words and deeds of Wang Yi.',
  'As the minister left, Wang Yi slept.',
  'On Monday, Wang Yi called.',
  'The men used a bad word for the bridge in Oslo, a word Wang Yi then repeated.',
];

test.each(before)('before its cue: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(around)('around its cue: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(accordingTo)('according to: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(inserted)('inserted: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(relatives)('in a relative clause: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(nouns)('after a noun: %s', (row) => expect(markQuotes(row)).toBe(row));
test.each(headlines)('in a headline: %s', (row) => expect(markQuotes(row)).toBe(row));
describe('nothing said in', () => test.each(nothing)('%s', (row) => expect(markQuotes(row)).toBe(row)));

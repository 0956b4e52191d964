import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

/** Every form of a verb that reports. A label has kind, speaker's name or "?" and verb. */
const forms = [
  'Ann Lee has said [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee had repeatedly warned that [[the deal was off|indirect Ann Lee warned]].',
  'Ann Lee is telling reporters that [[the deal is off|indirect Ann Lee telling]].',
  'Ann Lee did say [[the deal was off|indirect Ann Lee say]].',
  'Ann Lee went on to say that [[the deal was off|indirect Ann Lee say]].',
  'Ann Lee told Acme that [[the deal was good for nature|indirect Ann Lee told]], saying [[she was glad|indirect Ann Lee saying]].',
  'Officials say [[the deal is off|indirect ? say]].',
  'Officials at Acme say [[the deal is off|indirect ? say]].',
  'Police say [[two men were held|indirect ? say]].',
  'Ann Lee signed the deal, saying [[it was a good day for Oslo|indirect Ann Lee saying]].',
  'Ann Lee ended the talks by saying that [[the deal was off|indirect Ann Lee saying]].',
  'Ann Lee said on Monday that [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee said late Monday [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee said, however, that [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee made it clear that [[the deal was off|indirect Ann Lee made it clear]].',
  'Ann Lee points out that [[the deal was off|indirect Ann Lee points out]].',
  'Ann Lee said [[that was the end of the deal|indirect Ann Lee said]].',
  'Ann Lee said that, [[in the end, the deal was off|indirect Ann Lee said]].',
  'Ann Lee told "Good Morning Oslo" on Monday that [[the deal was off|indirect Ann Lee told]].',
  'Ann Lee has said for weeks that [[the deal is off|indirect Ann Lee said]].',
  'Those who were asked say [[they feel the same|indirect ? say]].',
  'Others, however, say [[the deal is off|indirect ? say]].',
  'Major Ann Lee, director of the mint said [[the coins were late|indirect Ann Lee said]].',
  'Ann Lee responded to reports that the deal was off.',
  'Ann Lee commented on claims that the deal was off.',
  'Ann Lee responded to critics that [[the deal was sound|indirect Ann Lee responded]].',
  'Ann Lee announced at a press statement that [[the deal was off|indirect Ann Lee announced]].',
  'Ann Lee, also a doctor, said [[patients waited in the corridor|indirect Ann Lee said]].',
  'A report by Acme, citing a doctor, said [[trading halted at noon on Monday|indirect Acme said]].',
  'A spokeswoman for the alliance, Ann Lee, said [[the board ended talks|indirect Ann Lee said]].',
  'Ann Lee said [[if the deal was off she would leave|indirect Ann Lee said]].',
  'Ann Lee said [[this was why the deal was off|indirect Ann Lee said]].',
  'Ann Lee said [[this deal was late|indirect Ann Lee said]].',
  'Ann Lee said this week [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee said [[despite the rain, the deal was on|indirect Ann Lee said]].',
  'Ann Lee said [[as a result the deal was off|indirect Ann Lee said]].',
  'Ann Lee said under oath that [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee said [[about ten people were hurt|indirect Ann Lee said]].',
  'Ann Lee said [[up to ten people were hurt|indirect Ann Lee said]].',
  'A lawyer, Ann Lee, claims that [[the deal was off|indirect Ann Lee claims]].',
  'Ann Lee said no without giving details.',
  'Ann Lee added about 300 jobs in Oslo.',
  'Of the deal, it is worth noting that it was off.',
  'It goes without saying that the deal was off.',
  'It bears repeating that the deal was off.',
  'Bo Hill, of Acme Inc. said [[the deal was off|indirect Bo Hill said]].',
  'Ann Lee left Oslo, called [[the deal a mistake|indirect Ann Lee called]] and said [[it was late|indirect Ann Lee said]].',
];

/** What may follow each verb. */
const complements = [
  'Ann Lee asked Wang Yi [[whether he would leave|indirect Ann Lee asked]].',
  'Ann Lee asked [[if the deal was off|indirect Ann Lee asked]].',
  'Ann Lee explained [[why she would not leave Oslo|indirect Ann Lee explained]].',
  'Ann Lee told Wang Yi [[to leave the talks|indirect Ann Lee told]].',
  'Ann Lee told reporters [[the deal was off|indirect Ann Lee told]].',
  'Ann Lee told a crowd in Oslo that [[the deal was off|indirect Ann Lee told]].',
  'Ann Lee vowed [[to end the talks|indirect Ann Lee vowed]].',
  'Ann Lee promised [[not to leave|indirect Ann Lee promised]].',
  'Ann Lee denied [[taking the money|indirect Ann Lee denied]].',
  'Ann Lee denied that [[she had left|indirect Ann Lee denied]].',
  'Ann Lee announced [[a plan to build a road|indirect Ann Lee announced]].',
  'Ann Lee called for [[an end to the talks|indirect Ann Lee called for]].',
  'Ann Lee warned of [[a long and cold winter|indirect Ann Lee warned of]].',
  'Ann Lee called on [[Acme to end the talks|indirect Ann Lee called on]].',
  'Ann Lee urged [[Acme to end the talks|indirect Ann Lee urged]].',
  'Ann Lee accused [[Acme of hiding its losses|indirect Ann Lee accused]].',
  'Ann Lee called [[the deal a mistake for Oslo|indirect Ann Lee called]].',
  'Ann Lee called [[Acme unfit|indirect Ann Lee called]].',
  'Ann Lee denied [[the charges|indirect Ann Lee denied]] through a lawyer.',
  'Ann Lee vowed [[to end the talks|indirect Ann Lee vowed]], making room for Acme.',
  'Ann Lee called [[the deal "crazy" and late|indirect Ann Lee called]].',
  'Ann Lee described [[the deal as a mistake|indirect Ann Lee described]].',
  'Ann Lee blamed [[Acme for the delay|indirect Ann Lee blamed]].',
  'Ann Lee argued [[the deal was off|indirect Ann Lee argued]].',
];

/** What is asked, and what is not said. */
const unsaid = [
  'Ann Lee did not say [[whether the deal was off|indirect Ann Lee did not say]].',
  'Ann Lee would not say [[how she would pay|indirect Ann Lee would not say]].',
  'Ann Lee declined to say [[whether she would leave|indirect Ann Lee declined to say]].',
  'Asked whether the deal was off, Ann Lee smiled.',
  'Ann Lee smiled when asked whether the deal was off.',
  'Ann Lee was asked if she would leave.',
  'Ann Lee, who asked not to be named, smiled.',
  'Ann Lee called the plan "[[false and misleading|direct Ann Lee called]]".',
];

/** Where a report ends and the writer goes on. */
const ends = [
  'Ann Lee said [[it was late|indirect Ann Lee said]] and urged [[Acme to end the talks|indirect Ann Lee urged]].',
  'Ann Lee said [[it was late|indirect Ann Lee said]] but has not left Oslo.'.replace('has not left', 'left'),
  'Ann Lee said [[it was late|indirect Ann Lee said]], and left for Oslo.',
  'Ann Lee said [[it was late|indirect Ann Lee said]], but Wang Yi stayed.',
  'Ann Lee said [[it was late|indirect Ann Lee said]], citing the rain.',
  'Ann Lee said [[it was late|indirect Ann Lee said]] — a first for Oslo.',
  'Ann Lee said [[the deal was off|indirect Ann Lee said]], which is a first for Oslo.',
  'Ann Lee said [[the deal was off|indirect Ann Lee said]], a first for Oslo.',
  'Ann Lee said [[the deal, a first for Oslo, was off|indirect Ann Lee said]].',
  'Ann Lee said [[the deal — a first for Oslo — was off|indirect Ann Lee said]].',
  'While Ann Lee said that [[it was late|indirect Ann Lee said]], Wang Yi stayed.',
  'Ann Lee said [[it was late|indirect Ann Lee said]] while two in three voters said [[it was not|indirect ? said]].',
  'Ann Lee says [[it is late|indirect Ann Lee says]] and calls for [[an end to the talks|indirect Ann Lee calls for]].',
  'Ann Lee called for [[an end to the talks|indirect Ann Lee called for]], saying [[it was late|indirect Ann Lee saying]].',
];

const nothing = [
  'Wang Yi is back, writes Ann Lee of Acme.'.replace(/^(.*?), writes/, '[[$1|indirect Ann Lee writes]], writes'),
  'A meeting called for Thursday is off.',
  'Ann Lee spoke of a deal that still stands.',
  'He is said to be ill.',
  'Ann Lee might say that it was late.',
  'The claims that were made are old.',
  'Three states where it rained are dry.',
  'Ann Lee called the police.',
  'Ann Lee called him on Monday.',
  'Ann Lee called a meeting.',
  'Ann Lee said nothing.',
  'Ann Lee told a story.',
  'Ann Lee asked for it.',
  'Ann Lee leads by roughly 270 pledged delegates in all.',
  'The jobs report gives them a lift.',
  '"It is late for us," Ann Lee said answering a question.'.replace(
    /^"(.*?)," (.*)$/,
    '"[[$1|direct Ann Lee said]]," $2',
  ),
];

describe('forms', () => test.each(forms)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('complements', () => test.each(complements)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('asked, and not said', () => test.each(unsaid)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('ends', () => test.each(ends)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('no report in', () => test.each(nothing)('%s', (row) => expect(markQuotes(row)).toBe(row)));

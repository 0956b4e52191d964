import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

/** Where the writer goes on. A label has kind, speaker's name or "?" and verb. */
const ends = [
  'Ann Lee called for [[lower taxes, new roads and talks|indirect Ann Lee called for]].',
  'Ann Lee called for [[the house to be called back by next Tuesday|indirect Ann Lee called for]].',
  'Ann Lee called for [[lower taxes and fees|indirect Ann Lee called for]] Tuesday.',
  'Ann Lee called for talks, which began.',
  'Ann Lee called for [[a full-blown, radical change|indirect Ann Lee called for]].',
  'Ann Lee called for [[a full-blown change|indirect Ann Lee called for]], critics of the plan in tow.',
  'Ann Lee called for [[a first vote, and then a second vote|indirect Ann Lee called for]], and left.',
  'Ann Lee called for [[a first vote|indirect Ann Lee called for]], and the men left.',
  'Ann Lee called for [[men in jail, guilty of fraud, to be freed|indirect Ann Lee called for]].',
  'Ann Lee called for [[men in jail|indirect Ann Lee called for]], saying [[they had to be freed|indirect Ann Lee saying]].',
  'Ann Lee accused [[Bo Hill, the mayor and head of the works, of fraud|indirect Ann Lee accused]].',
  'Ann Lee accused [[Bo Hill of fraud|indirect Ann Lee accused]], which he denied.',
  'Ann Lee described [[a day in May, at home in Oslo, as her best|indirect Ann Lee described]].',
  'Ann Lee announced [[a plan for Oslo, 30 roads for Acme and two parks|indirect Ann Lee announced]].',
  'Two years after Ann Lee vowed [[to build the bridge|indirect Ann Lee vowed]], the town has none.',
  'In the months since Ann Lee said [[it was late|indirect Ann Lee said]], many have left.',
  'But as Ann Lee vowed [[to end the deal|indirect Ann Lee vowed]], many in the hall stood up.',
  'Although in May Ann Lee said [[the deal was off|indirect Ann Lee said]], at the meeting it was signed.',
  'After the talks, Ann Lee said [[the deal was off|indirect Ann Lee said]], but he smiled.',
  'When Ann Lee said that [[after the long rain, the bridge was shut|indirect Ann Lee said]], Bo Hill left.',
  'Bo Hill, saying that [[the mayor, a friend of his, was ill|indirect Bo Hill saying]], left.',
  'An official confirmed that [[the deal was off|indirect ? confirmed]] on condition of anonymity.',
  'Ann Lee said [[the deal was off|indirect Ann Lee said]], as it had been before.',
  'Ann Lee made clear that [[the deal was off|indirect Ann Lee made clear]], touting her own plan.',
  'Ann Lee said [[he had left because, as a friend, he had to|indirect Ann Lee said]].',
  'Ann Lee said [[the deal had some success — for instance in Oslo|indirect Ann Lee said]].',
  'Ann Lee said [[the deal was off|indirect Ann Lee said]] — and left Oslo.',
  'Ann Lee said [[the deal had some success — and that it was late|indirect Ann Lee said]].',
  'Ann Lee accused [[Bo Hill of fraud|indirect Ann Lee accused]] while many in the hall smiled.',
  'Ann Lee announced [[her bid|indirect Ann Lee announced]] in June 2015.',
  'Ann Lee announced [[plans to build a bridge in June|indirect Ann Lee announced]].',
  'Ann Lee announced [[a bridge in May Street|indirect Ann Lee announced]].',
  'Ann Lee proposed [[taxes on the rich|indirect Ann Lee proposed]] (which Bo Hill wants as well).',
  'Ann Lee said [[the bridge (or a part of it in the north) was late|indirect Ann Lee said]].',
  'Ann Lee said [[they had met in the hall (two times)|indirect Ann Lee said]].',
  'Ann Lee, though she smiled and said [[it was late|indirect Ann Lee said]], left the town.',
  'Ann Lee, who smiled and said [[it was late|indirect ? said]], left the town.',
  'Ann Lee smiled, and said [[it was late, wet and cold|indirect Ann Lee said]].',
  'Ann Lee told him [[to leave the hall|indirect Ann Lee told]] after he was hurt in Oslo.',
  'Ann Lee told him [[to leave the hall when it is late|indirect Ann Lee told]].',
  'Ann Lee told him [[to leave the hall after the talks|indirect Ann Lee told]].',
  'Ann Lee vowed [[to build a bridge|indirect Ann Lee vowed]], just as the mayor had done.',
  'Ann Lee asked them [[to build a bridge|indirect Ann Lee asked]], which would cost too much.',
  'Now that men call on [[her to build a bridge|indirect ? call on]], the town has woken up.',
  'Ann Lee vowed [[to build a bridge, a road and a hall|indirect Ann Lee vowed]].',
  'The men, who said [[it was late, even too late|indirect ? said]], left the hall.',
  'They compared what she told the mayor with what she told the men.',
  'A letter, saying that [[the bridge was late|indirect ? saying]], lies on the table.',
  'Ann Lee left, saying that [[the bridge was late, rains or no rains|indirect Ann Lee saying]].',
  'Ann Lee proposed [[parks for all towns, including Oslo|indirect Ann Lee proposed]].',
  'Ann Lee proposed [[not a road, but a bridge|indirect Ann Lee proposed]].',
  'Ann Lee proposed [[a bridge|indirect Ann Lee proposed]], but left.',
  'Ann Lee proposed [[a place in the sun|indirect Ann Lee proposed]] on Monday.',
  'The talk of what officials called [[the “worst” of all the old towns|indirect ? called]] took years.',
  'While Bo Hill argued that [[paying men leads to war|indirect Bo Hill argued]], Ann Lee left.',
  'Where Bo Hill said [[it was late|indirect Bo Hill said]], in May he left.',
  'Six men have said [[they were glad|indirect ? said]], 30 have said [[they were late|indirect ? said]].',
  'Ann Lee said [[she was one of 90 men, 30 of them late|indirect Ann Lee said]].',
  'Ann Lee said [[they were late|indirect Ann Lee said]], a first for the town, and six in ten said [[they were glad|indirect ? said]].',
  'After Ann Lee argued that [[the bridge should not be shut but used|indirect Ann Lee argued]], Bo Hill left.',
  'Ann Lee argued that [[the bridge was shut|indirect Ann Lee argued]] but used it.',
  'A study shows that [[money, for example, makes a difference|indirect ? shows]].',
];

/** Before a quotation that goes on after its sentence, and before a colon. */
const fragments = [
  'Ann Lee said the new law "[[is good for us all. It is late.|direct Ann Lee said]]"',
  'Ann Lee said the new law was "[[good for us all in Oslo. It is late.|direct Ann Lee said]]"',
  'Ann Lee said [[she had met him|indirect Ann Lee said]] "[[at the bridge in Oslo. It was late.|direct Ann Lee said]]"',
  'Ann Lee said that in the end, "[[it is very late for us all. It is over.|direct Ann Lee said]]"',
  'Ann Lee warned of a long war: "[[It is very late for us all.|direct Ann Lee warned]]"',
  'Ann Lee said [[the war would be long|indirect Ann Lee said]]: "[[It is very late for us all.|direct Ann Lee said]]"',
];

/** What begins late, and what ends before a quotation that says the most of it. */
const beginnings = [
  'Acme reported that night [[Bo Hill had left|indirect Acme reported]].',
  'Acme reported that night was late for all.',
  'Ann Lee proposed [[a few parks here and there in the town|indirect Ann Lee proposed]].',
  'Bo Hill was glad, in the words of Ann Lee, "[[a good day for all of us in Oslo|direct ? null]]".',
  'Ann Lee said that given the many men in the town: "[[It is late. We must go now.|direct Ann Lee said]]"',
  'The rain led her to leave, and happily, she said, "[[all of us were glad|direct ? said]]".',
];

/** Words that look like a cue and report nothing, each beside one that does. */
const noReports = [
  'They met a man who has repeatedly pledged to ban all cars.',
  'They met Ann Lee, who has repeatedly pledged [[to ban all cars|indirect Ann Lee pledged]].',
  'Most Southern states that voted on Monday were glad.',
  'The game moves to Western states this week that she hopes to win.',
  'Wang Yi states that [[the deal is off|indirect Wang Yi states]].',
  "Acme's reporting that week was late.",
  'It is one of the most promising plans for the town.',
  'The court denied them a new vote on the deal.',
  'Ann Lee confirmed [[the death of the director|indirect Ann Lee confirmed]].',
  'The Senate confirmed a judge on Monday.',
  'All told, up to nine men left.',
  'Ann Lee denied [[the charges against her|indirect Ann Lee denied]].',
  'The rain threatens to end the game in Oslo.',
  'To end the war in Oslo, Ann Lee freed men charged with it.',
  'Ann Lee tells voters who wonder about it that [[the deal is off|indirect Ann Lee tells]].',
  'Ann Lee compared the deal to a bad dream.',
  'Photos posted in Oslo suggesting that [[the deal was off|indirect ? suggesting]].',
  'Bo Hill of Acme, who has written dozens of books, admitted that [[the deal was off|indirect Bo Hill admitted]].',
  'The deal was off, a plan announced in May.',
  'In a letter to the voters, Ann Lee pleaded with them to stay.',
  "[[The deal needs time|indirect Bo Hill notes]], notes Acme's Bo Hill.",
];

describe('where a report begins', () => {
  test.each(beginnings)('%s', (row) => expect(markQuotes(row)).toBe(row));
});

describe('what is no part of a report', () => {
  test.each([...ends, ...fragments, ...noReports])('%s', (row) => {
    expect(markQuotes(row)).toBe(row);
  });
});

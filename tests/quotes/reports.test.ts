import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

/** Words that look like a report and are none, each beside one that is. A label has kind, speaker's name or "?" and verb. */
const pairs = [
  // nouns, adjectives and participles
  'Ann Lee flew home after her television shows in the north had to close.',
  'The poll shows [[voters in the north have left|indirect ? shows]].',
  'That can be a tough ask for small towns.',
  'Ann Lee asks for [[more money for small towns|indirect Ann Lee asks for]].',
  'Another promising example comes from Oslo.',
  'Ann Lee left, promising [[a new bridge for Oslo|indirect Ann Lee promising]].',
  'Bo Hill gave a warm welcome to the truce announced between the two.',
  'Ann Lee proposed [[a bridge in the north|indirect Ann Lee proposed]].',
  'Bo Hill met leaders and alleged thieves from the north.',
  'Ann Lee announced [[plans to build a bridge|indirect Ann Lee announced]].',
  // what shows something and says nothing
  'The victory confirmed that the town was glad.',
  'The mayor confirmed that [[the town was glad|indirect ? confirmed]].',
  'A look at the town suggests that it was glad.',
  'A report on the town suggests that [[it was glad|indirect ? suggests]].',
  'This suggests that the town was glad.',
  'She suggests that [[the town was glad|indirect ? suggests]].',
  'Leaders leave the party in droves, confirming the fall of the north.',
  'Ann Lee left the party, confirming [[the fall of the north|indirect Ann Lee confirming]].',
  // who is asked, in a headline
  'Former mayor asked to repay the loan',
  'Acme asked to repay the loan',
  'Most of them were late to get asked by Bo Hill to leave.',
  'The mayor asked [[to see the loan|indirect ? asked]].',
  // what is told of something by its name alone
  'The mayor confirmed the incident to Acme.',
  'The mayor confirmed [[the fall of the bridge|indirect ? confirmed]].',
  // what opens a sentence, before its subject
  'Confirming the incident, police spokesman Bo Hill said [[two men had left|indirect Bo Hill said]].',
  'Confirming [[the arrest of two men|indirect Bo Hill Confirming]], police spokesman Bo Hill said [[it was late|indirect Bo Hill said]].',
  // "that" is left out
  'Bo Hill was quoted as saying [[it was late|indirect Bo Hill quoted]].',
  'Bo Hill was quoted as saying no.',
  'Acme quoted Bo Hill as saying [[the deal was off|indirect Bo Hill quoted]].',
  // whom somebody tells to do something
  'The mayor warned [[voters not to leave the town|indirect ? warned]].',
  'The mayor advised [[voters to leave the town|indirect ? advised]].',
  'The mayor reminded voters of it in order to leave the town.',
  'The mayor will share her flood-warning technology to build one here.',
  'The mayor appealed to [[voters to leave the town|indirect ? appealed to]].',
  'The mayor appealed to the highest court.',
  'The mayor promised voters that [[the town would be safe|indirect ? promised]].',
  'The mayor promised [[roads that would be safe|indirect ? promised]].',
  'The mayor did not say [[when the town would be safe|indirect ? did not say]].',
  'The mayor did not say when asked about that.',
  // a verb and its noun
  'The mayor expressed hope that [[it was late|indirect ? expressed hope]].',
  'The mayor expressed hope and left that town.',
  'The mayor averred that [[it was late|indirect ? averred]].',
  // who speaks, with a long title
  '[[The men had left Oslo|indirect Bo Hill said]], said Acme deputy director general for health (DDG) Bo Hill.',
  'Ann Lee, a doctor, said [[patients were late|indirect Ann Lee said]].',
  // a name in commas after a role
  'According to the director, Bo Hill, [[the deal was off|indirect Bo Hill According to]].',
  'According to the mayor, [[Bo Hill, a lawyer, was late|indirect ? According to]].',
  'According to the mayor, [[Bo Hill, who was late, left|indirect ? According to]].',
  // whom somebody was quoted by
  '"[[It was late|direct Ann Lee said]]," said the mayor, Ann Lee, as quoted by Acme.',
  '[[The town was glad|indirect Acme quoted]], as quoted by Acme.',
  // a verb of another sense
  'Acme maintains a lead in the north, which is its old market.',
  'Acme maintains [[the lead in the north was its own|indirect Acme maintains]].',
  'Ann Lee said goodbye to all of them.',
  'Ann Lee said [[all of them had to leave|indirect Ann Lee said]].',
  'A group of old men, a mixed bag, write a letter to Bo Hill.',
  '[[The men have left|indirect Bo Hill writes]], writes Bo Hill.',
  'New developments promise to make it late for all.',
  'New leaders promise [[to make it late for all|indirect ? promise]].',
  'Critics named the scale and estimated cost of the bridge, but Bo Hill was glad.',
  'The news agency reported the lawyer of the town as saying so.',
  'She met a group of men called The Nine left in Oslo.',
  'Ann Lee called half a dozen men in Oslo.',
  'Ann Lee called [[the bridge a waste of money|indirect Ann Lee called]].',
  // the subject of a sentence that goes on
  'The woman who led Ann Lee in, Bo Hill recalled, "was very late again that day".'.replace(
    'was very late again that day',
    '[[$&|direct Bo Hill recalled]]',
  ),
  'The mayor told them of a list of regular, pledged delegates.',
  'The mayor disclosed it while he was in the hall.',
  'The mayor disclosed [[it was late when he left the hall|indirect ? disclosed]].',
  // what is said of a noun, or of no more than a word
  'The fees he reported receiving last year were high.',
  'They know that the bridge she promised to build has become a road.',
  'In the speech she promised [[to build a bridge|indirect ? promised]].',
  'Media titan Bo Hill promised [[to leave in May|indirect Bo Hill promised]].',
  'I am glad she promised [[to leave in May|indirect ? promised]].',
  'Ann Lee said of the talk she had with them on Monday.',
  'The mayor said almost nothing about the bridge in the north.',
  'The mayor said [[nearly all of them had left|indirect ? said]].',
  'Ann Lee said the wrong thing again and again.',
  'Ann Lee said [[the wrong men had left|indirect Ann Lee said]].',
  'Ann Lee said [[a lot of them had left|indirect Ann Lee said]].',
  'It is what she said four years ago about the bridge.',
  'Ann Lee said four years ago [[the bridge was safe|indirect Ann Lee said]].',
  'Ann Lee said [[four men had left|indirect Ann Lee said]].',
  'Of them all, Ann Lee said four',
  'Ann Lee announced [[her plan for the bridge|indirect Ann Lee announced]].',
  'The mayor announced her on Monday.',
  'The mayor announced her last week.',
  'Ann Lee frequently reports live from the town.',
  'Ann Lee left, emphasizing those last three words.',
  'Ann Lee left, emphasizing [[those three bridges|indirect Ann Lee emphasizing]].',
  'The police announced his name several times.',
  'The police announced [[his name|indirect ? announced]] on Monday.',
  'Ann Lee did not mention that in the hall.',
  'Ann Lee did not mention that [[in the hall men were late|indirect Ann Lee did not mention]].',
  'So says a voice at the end of the hall.',
  'Ann Lee left, just as she said she would, and the town slept.',
  'Ann Lee left, just as she said [[she would have to|indirect Ann Lee said]].',
  'Even those not directly blaming the mayor for the fire left.',
  'The mayor left, blaming [[Ann Lee for the fire|indirect ? blaming]].',
  'The mayor released a series of executive orders meant to end the war.',
  'The mayor declined to comment on [[whether he still wanted the bridge|indirect ? declined to comment]].',
  // a report has both of its parts
  'Ann Lee ordered the police, and left.',
  'Ann Lee ordered [[the police to leave|indirect Ann Lee ordered]].',
  'Ann Lee blamed the mayor on Monday.',
  'Ann Lee blamed [[the mayor for the delay|indirect Ann Lee blamed]].',
  'The court does not assure them any way out but it was glad.',
  'The court assured them that [[there was a way out|indirect ? assured]].',
];

/** Where it begins. */
const starts = [
  'Ann Lee confirmed days later that [[the deal was off|indirect Ann Lee confirmed]].',
  'Ann Lee said weeks ago that [[the deal was off|indirect Ann Lee said]].',
  'Ann Lee argued [[the plan, which is old, was off|indirect Ann Lee argued]].',
];

/** Where it begins, once more: words that are no adverbs, or belong to what is said. */
const openings = [
  'Ann Lee said [[elderly men were late|indirect Ann Lee said]].',
  'Ann Lee said angrily [[the men were late|indirect Ann Lee said]].',
  'Ann Lee said that [[kind of plan was late|indirect Ann Lee said]].'.replace('that [[kind', '[[that kind'),
  'Ann Lee said that [[kind men were late|indirect Ann Lee said]].',
  'Ann Lee tells them [[not to leave the hall|indirect Ann Lee tells]].',
  '[[The plan — as Ann Lee noted — was off|indirect Ann Lee noted]].',
  'The men were glad: According to Ann Lee, [[the plan was off|indirect Ann Lee According to]].',
];

/** What is said, after words that say when. */
const later = [
  'Ann Lee said after years of rain, [[she would leave|indirect Ann Lee said]].',
  'In a year recalled for its long summer, she left Oslo.',
  'After the voters heard what Ann Lee said, he left Oslo.',
];

/** A word that links, and one that does not. */
const links = [
  'Ann Lee did not tell the men because she was late.',
  'Ann Lee did not tell the men whether [[she was late|indirect Ann Lee did not tell]].'.replace(
    'whether [[she',
    '[[whether she',
  ),
  'The town reported on Friday, evidence that it was late.',
  'The town reported on Friday that [[it was late|indirect ? reported]].',
  'Ann Lee seemed to hint at that choice in the hall.',
  'Ann Lee concluded in that case that [[it was late|indirect Ann Lee concluded]].',
  'Most of it was due to an earnings report that came late.',
  'The mayor saw a ruling by one of the judges that prevents the sale of the town.',
  'The mayor saw a ruling by one of the judges that [[the sale was off|indirect ? ruling]].',
  'Bo Hill, wondering [[how they had left the town so early in the day|indirect Bo Hill wondering]], searched the hall.',
  'Although Ann Lee called [[the state of the roads a disgrace|indirect Ann Lee called]], Bo Hill, the mayor and owner, left.',
];

/** Where it ends, and where it goes on. */
const ends = [
  // where, when and how it was said
  'Ann Lee called for [[an end to the talks|indirect Ann Lee called for]] in a statement on Monday.',
  'Ann Lee called for [[an end to the talks in a town near Oslo|indirect Ann Lee called for]].',
  'Ann Lee denied [[the charges of fraud|indirect Ann Lee denied]] on Twitter.',
  'Ann Lee denied [[the charges on the list|indirect Ann Lee denied]].',
  'Ann Lee announced [[the sale of the bridge|indirect Ann Lee announced]] at a news conference in Oslo.',
  'Ann Lee announced [[the sale of the bridge at the old mill|indirect Ann Lee announced]].',
  'Ann Lee denied [[the charges of fraud|indirect Ann Lee denied]] through her lawyer.',
  // another verb of the same subject
  'Ann Lee denied [[the charges of fraud|indirect Ann Lee denied]] and sued her rivals.',
  'Ann Lee denied [[the charges of fraud and theft|indirect Ann Lee denied]].',
  'Ann Lee called [[the deal a mistake for Oslo|indirect Ann Lee called]] and left the hall.',
  'Ann Lee stressed [[the need to sell the bridge and put it to use|indirect Ann Lee stressed]].',
  'Ann Lee urged [[the men to leave|indirect Ann Lee urged]] and tried to help them.',
  'Ann Lee urged [[the men to leave and try to help them|indirect Ann Lee urged]].',
  'Ann Lee has vowed [[to leave Oslo|indirect Ann Lee vowed]] and thanked her rivals.',
  'Ann Lee has vowed [[to leave Oslo and long may it last|indirect Ann Lee vowed]].',
  'Bo Hill left (Ann Lee said [[it was late|indirect Ann Lee said]]) in May.',
  'Ann Lee said [[it was late (at least in Oslo) for all|indirect Ann Lee said]].',
  // the predicate of a noun that somebody describes
  'Voters who said [[the talks were late|indirect ? said]] were glad.',
  'Ann Lee met voters who said [[the talks were late and would fail|indirect ? said]].',
  'Bo Hill, who accused [[Acme of fraud|indirect Bo Hill accused]], was glad.',
  // what somebody is like
  'A man who accused Acme of fraud was glad.',
  'Workers who demanded a higher wage left Oslo.',
  // what the writer does
  'I told Ann Lee that it was late.',
  // a word that was said
  'Ann Lee promised that [[all will go according to plan in the end|indirect Ann Lee promised]].',
  '[[All will go well|indirect Bo Hill according to]], according to Bo Hill.',
  // clauses of the writer, and of the speaker
  'Ann Lee said [[the deal was off|indirect Ann Lee said]], though she did not say why.',
  'Ann Lee said [[the deal was off, though it was not her fault|indirect Ann Lee said]].',
  'Ann Lee said [[the deal was off|indirect Ann Lee said]], as have others in the north.',
  'Ann Lee said [[the deal was off, as she was ill|indirect Ann Lee said]].',
  'Ann Lee said [[the deal would end the talks, as well as the long war|indirect Ann Lee said]].',
  'Ann Lee said [[the deal would go on|indirect Ann Lee said]], and the court has already struck it down.',
  'Ann Lee said [[the deal would go on, and the court would strike it down|indirect Ann Lee said]].',
  'Ann Lee said [[the deal is on, and the court has already struck it down|indirect Ann Lee said]].',
  'Ann Lee called [[the plan for a new bridge in the north "unfit,"|indirect Ann Lee called]] a harsh word for her.',
];

describe('a report and none', () => test.each(pairs)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('its start', () => test.each(starts)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('its opening', () => test.each(openings)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('its later start', () => test.each(later)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('its link', () => test.each(links)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('its end', () => test.each(ends)('%s', (row) => expect(markQuotes(row)).toBe(row)));

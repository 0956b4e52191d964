import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import type { Rule } from '../../src/link/rule.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** Every table of rules in src/link/: what a file exports under a name that ends with "Rules". */
async function collectRules(): Promise<Rule[]> {
  const root = join(import.meta.dirname, '../../src/link');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules: Record<string, Record<string, Rule>>[] = await Promise.all(
    files.map((file) => import(join(root, file))),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, table]) => (name.endsWith('Rules') ? Object.values(table) : []));
}

const rules = await collectRules();

/** For each rule a text close to its example in which it decides nothing. */
const unlike: Readonly<Record<string, string>> = {
  'same name': '[[Acme|organization]] grew. [[Apex|organization]] paid.',
  // types
  'team or city in capitals': '[[Boston|place]] rose. [[Boston|place]] fell. [[Boston|organization]] won.',
  'age, title or relative beside the name': '[[Paris|person]] lives in [[Paris|place]]. [[Paris|place]] is large.',
  'country that nobody is named after': '[[Chad|person]] lost.',
  'country that a person is named after':
    'He flew to [[Jordan|country]]. [[Jordan|person]] lost. [[Jordan|person]] won.',
  'surname that is a town and speaks': '[[Marcelo Arequipa|person]] left. He is from [[Arequipa|place]].',
  'surname that only a small town has': '[[Chris Hemsworth|person]] left. A train from [[Hemsworth|place]] is late.',
  'company with the name of a river': 'He rowed down the [[Amazon|place]].',
  'surname with what only a company has':
    '[[Michael Dell|person]] stays. [[Dell|person]] shares his joy. [[Dell|person]] smiled.',
  'surname of a person in the article':
    '[[Ann Hill|person]] spoke. [[Hall|person]] left. The [[Hall|other]] speech was long.',
  'town after "in" that is a team elsewhere':
    'It rained on [[Oxford|place]]. [[Oxford|organization]] won. [[Oxford|organization]] sang.',
  constituency: '[[Tottenham|organization]] won. An MP for the [[Greens|organization]] cheered.',
  'surname that was found as an organization': '[[Ratan Tata|person]] spoke. [[Tata|organization]] paid.',
  'last word of an organization that was found as a person':
    '[[Jwaneng Galaxy|organization]] won. [[Ann Galaxy|person]] left. [[Galaxy|person]] sat.',
  'acronym that reads like a name': 'The [[Board|organization]] met [[Ann NERI|person]]. [[NERI|person]] left.',
  'what the words around the name speak for': '[[Acme|person]] said he left. [[Acme|person]], who laughed, paid.',
  'what most mentions of the name are': '[[Acme|organization]] grew. [[Acme|organization]] paid.',
  // countries and demonyms
  'half of a divided country': '[[South Korea|country]] met [[Japan|country]]. The [[North|place]] paid.',
  'name of a language': 'The [[German|demonym]] team spoke to her.',
  'one of a people': 'Kasper [[Dane|person]] won.',
  'town with the name of a country': 'In [[Georgia|place]], [[Ohio|place]] and [[Texas|place]], it rained.',
  'person with the name of a country': '[[Chad|country]] won.',
  'organization with the name of a country': '[[Jordan|organization]] flew on.',
  'state with the name of a country': 'In [[Georgia|place]], voters in [[Tbilisi|place]] queued.',
  'name that two countries share': '[[South Korea|country]] fired. [[Korea|country]] is rich.',
  'name of a country': 'The [[Chinese|demonym]] side agreed.',
  'organization with the name of a people': 'The [[Danes|organization]] lost.',
  'demonym of a region': 'The [[Chinese|demonym]] market fell.',
  'demonym of two countries': 'The [[German|demonym]] deal held.',
  'demonym that two countries share': '[[South Korea|country]] fired. The [[Korean|demonym]] army marched.',
  'demonym of a country': 'The [[European|demonym]] side spoke.',
  // names found in part
  'given name that reads like a pronoun': 'She met [[Miller|person]] He.',
  'second syllable of a given name': 'The [[Barack Obama|person]]-era law fell.',
  'first half of a compound demonym': 'A non-[[Japanese|demonym]] deal grew.',
  'compound demonym': 'A [[Franco-German|demonym]] pact held.',
  // ends of names
  'whole name of a country': '[[Trinidad|place]] and [[Cuba|country]] agreed.',
  'region named after two': '[[Jammu|place]] and [[Delhi|place]] voted.',
  'name that is a possessive': "[[Ronald McDonald|person]] came. [[McDonald|person]]'s hat fell.",
  'name with a number': '[[Phillips|person]] 65 fell.',
  'organization named after a nationality': '[[British|demonym]] gas bills fell.',
  'country and its place': "[[King's Lynn|place]] and [[St. John's|place]] grew.",
  'place and its country': 'He left [[New Mexico|place]].',
  'abbreviated state with its stop': 'He left [[Portland|place]], [[Ohio|place]].',
  'two organizations': '[[Johnson and Johnson|organization]] grew.',
  'body of a country': 'The [[Lakeside University|organization]] of [[Japan|country]] paid.',
  'part of a university': 'The [[Bank of Law|organization]] of [[Milan University|organization]] opened.',
  'party with its wing': 'The [[Janata Dal|organization]] ([[Delhi|place]]) won.',
  'words that the name has elsewhere': 'OLD [[DELHI|place]] WAITS. [[New Delhi|place]] is calm.',
  // places
  'code of a place in brackets': 'It met in [[Oslo|place]] ([[OSL|organization]]) and in [[Rome|place]].',
  // people
  'full name in another order': '[[Moon Jae-in|person]] won. [[Jae-in Park|person]] lost.',
  'full name with other middle names': '[[Hillary Rodham Clinton|person]] lost. [[Hillary Diane Clinton|person]] won.',
  'full name with an initial': '[[John Smith|person]] denied that. So did [[T. Smith|person]].',
  'full name with another form of the given name':
    '[[William Gates|person]] gave money. [[Joe Gates|person]] gave more.',
  'full name with another spelling of the given name': '[[Mario Rossi|person]] is no [[Maria Rossi|person]].',
  'full name with another spelling of the surname': '[[Ann Rose|person]] wrote it. [[Ann Ross|person]] painted too.',
  'given name before a shared surname':
    '[[Donald|person]] met [[Melania Trump|person]]. [[Donald Trump|person]] waved.',
  'surname of a full name': '[[Wang Yi|person]] spoke first. [[Li|person]] then left.',
  'given name of a full name': '[[Marilyn Monroe|person]] sat for him. "[[Norma|person]] laughed," he said.',
  'initials of a full name': '[[John F. Kennedy|person]] won. [[RFK|person]] was 43.',
  'middle name of a full name': '[[Taha Kemal Oz|person]] sang. [[Kamal|person]] is 20.',
  'beginning of a full name': '[[Asha Rao|person]] spoke. [[Asha Mehta|person]] waved.',
  'misspelled surname of a full name': '[[Barack Obama|person]] won. The [[Obamas|person]] were glad.',
  'shared name, the only one of that sex':
    '[[Ann Hill|person]] came with [[Mary Hill|person]]. Mrs. [[Hill|person]] smiled.',
  'shared name, the only one with that title':
    '[[Al Hill|person]] met [[Jo Hill|person]]. President [[Hill|person]] paid.',
  'shared name, the only one whom the pronoun can mean':
    '[[Ann Hill|person]] met [[Mary Hill|person]]. [[Hill|person]] said she was glad.',
  'shared name, the only one who is not named as a relative':
    '[[Al Hill|person]] came with [[Jo Hill|person]]. [[Hill|person]] spoke.',
  'shared name of a headline, the one named first': '[[Al Hill|person]] beat [[Jo Hill|person]]. [[Hill|person]] wins.',
  'shared name, the only one named so far':
    '[[Al Hill|person]] won. His rival [[Jo Hill|person]] did not. [[Hill|person]] was glad.',
  'shared name, the one just named': '[[Al Hill|person]] beat [[Jo Hill|person]]. [[Hill|person]] was sad.',
  'shared name, the one meant before': '[[Al Hill|person]] met [[Jo Hill|person]]. [[Hill|person]] paid.',
  'shared name, nobody certain':
    '[[Al Hill|person]] won. [[Jo Hill|person]] lost. [[Hill|person]] was sad. [[Hill|person]] left.',
  // roles
  'title before a name': 'He met [[Wang Yi|person]].',
  'role and comma before a name': 'The foreign ministry, [[Wang Yi|person]], spoke.',
  'country before a name': 'The [[Swiss|demonym]] met [[Roger Federer|person]].',
  'role after a name': '[[Wang Yi|person]], President [[Bo Li|person]] and [[Al Hill|person]] spoke.',
  'role after "is"': '[[Wang Yi|person]] is the foreign best.',
  'organization after a name': '[[Ann Lee|person]] met the [[WHO|organization]].',
  // things
  'name without its legal form, or spelled otherwise':
    '[[Microsoft Corp.|organization]] paid. [[Microsystems|organization]] shares fell.',
  'same words in another order':
    '[[Boston University|organization]] paid. The [[University of Boston|organization]] did not.',
  'body or place of the country named last':
    "[[Kenya|country]]'s [[Supreme Court|organization]] sat. The [[Supreme Court|organization]] ruled.",
  'plural of a name': '[[Asu|organization]] paid. [[Asus|organization]] did not.',
  'another word for a people': 'The [[Kurds|group]] met a [[Turkmen|group]] party.',
  'another name of a known organization':
    'The [[United Nations|organization]] met. The [[UN Security Council|organization]] voted.',
  'short name in brackets': 'The [[Acme Board|organization]] ([[Senap|organization]]) met.',
  'acronym explained in brackets': 'The [[Federal Water Board|organization]] ([[BWA|organization]] and others) met.',
  'acronym explained in the sentence':
    'The [[Center for European Policy Studies|organization]], or [[IEPS|organization]], warned.',
  'letters of the words of a name':
    'The [[Lakeside Institute of Trade|organization]] opened. [[LISc|organization]] is new.',
  'initials of a name':
    'The [[Institute of International Education|organization]] paid. The [[IEE|organization]] said so.',
  'head of a longer name': 'The [[European Commission|organization]] sued. The [[Council|organization]] won.',
  'head of the nearest longer name':
    'The [[Foreign Ministry|organization]] met [[Acme|organization]]. The [[ministry|organization]] paid.',
  'end of a longer name': 'The [[Social Democratic Party|organization]] is not the [[Democratic Party|organization]].',
  'beginning of a longer name': '[[Munich Bayern|organization]] won. [[Bayern|organization]] cheered.',
  'another name of a place': '[[Kyiv|place]] is not [[Lviv|place]].',
  'house on a street': 'He left [[Downing Street|place]]. She left [[No 10 Fleet Street|place]].',
  'name of a place with its kind': '[[London|place]] is not [[London Bridge|place]].',
};

/** Each mention as the tagger found it, then the rules that decided it after that. */
const reasons = [
  '[[Wang|person; surname of a full name]] wins. [[Wang Yi|person]] spoke. [[Wang|person; surname of a full name]] left.',
  'The [[UN|organization]] met. The [[United Nations|organization; another name of a known organization]] is old. The [[UN|organization; same name]] voted.',
  '[[Bo Li|person]] met [[Bo Li|person; same name]].',
  '[[Donald|person; given name before a shared surname]] and [[Melania Trump|person]] came. [[Donald Trump|person]] waved. [[Donald Trump|person; same name]] left.',
  '[[Donald Hill|person]] came. Mr. [[Hill|person; surname of a full name]] left. His wife, Mrs. [[Hill|person]], did not. Mrs. [[Hill|person; shared name, nobody certain]] slept.',
  '[[Turkey|person; country that nobody is named after; name of a country]] lost to the [[Danes|demonym; demonym of a country]].',
  'A [[Franco-German|person; compound demonym; demonym of two countries]] pact held.',
  'The [[Commission|organization; head of a longer name]] won. The [[European Commission|organization]] is glad.',
  // types: a table in capitals
  '[[NYC|place]] rose. [[NYC|place; same name]] fell. [[NYC|organization; what most mentions of the name are; same name]] won.',
  '[[OSLO|place]] ROSE. [[OSLO|place; same name]] FELL. [[OSLO|organization; team or city in capitals]] WON.',
  '[[BOSTON|place]] ROSE. [[BOSTON|place; same name]] FELL. [[BOSTON|person; what most mentions of the name are; same name]] WON.',
  '[[BOSTON|person]] ROSE. [[BOSTON|person; same name]] FELL. [[BOSTON|place; what most mentions of the name are; same name]] WON.',
  // types: people and countries
  '[[Ann Turkey|person]] spoke. [[Turkey|person; person with the name of a country; surname of a full name]] left.',
  '[[Ann Hill|person]] spoke. [[Hill|person; surname of a full name]] left. He climbed [[Hill|place; surname that only a small town has; surname of a full name]].',
  '[[Ann Hill|person]] spoke. [[Hill|person; surname of a person in the article; surname of a full name]] left. The [[Hill|group; surname of a person in the article; surname of a full name]] met. The [[Hill|group; surname of a person in the article; surname of a full name]] left. The [[Hill|group; surname of a person in the article; surname of a full name]] ate.',
  '[[Michael Jordan|person]] ran. [[Jordan|person; person with the name of a country; surname of a full name]] won. [[Jordan|person; person with the name of a country; surname of a full name]] left [[Jordan|organization; what most mentions of the name are; person with the name of a country; surname of a full name]].',
  'The [[Saudi|other; demonym of a country]] king stayed.',
  'The [[Saudi|demonym; demonym of a country]] king stayed.',
  '[[Saudi|country; name of a country]] officials stayed.',
  // types: companies and their founders
  '[[Dell|person; surname with what only a company has]] said [[Michael Dell|person]] would stay. [[Dell|person; surname with what only a company has; same name]] shares rose. Mr. [[Dell|person; surname of a full name]] said so. [[Dell|person; surname with what only a company has; same name]] employs 9,000.',
  '[[Hill|person; surname of a full name]] said [[Bob Hill|person]] left. Mr. [[Hill|person; surname of a full name]] customers paid.',
  // types: acronyms
  '[[NERI|person; acronym that reads like a name]] paid. "Good," said [[NERI|person; acronym that reads like a name; same name]].',
  '[[NERI|person]] paid. [[Neri|person; same name]] left.',
  '[[NERI|person]]: I paid. [[AMLO|person]] left. [[SRKX|person]] paid.',
  'President [[NERI|person]] paid. [[ASMA|person]] left.',
  'WHO SAW [[NERI|person]] PAY? He saw [[ASMADA|person]] leave.',
  // types: what stands beside one of the mentions
  'Mr. [[Nordal|person; age, title or relative beside the name]] sued [[Nordal|organization; what the words around the name speak for; same name]]. [[Nordal|organization; what the words around the name speak for; same name]] paid.',
  '[[Nordal|person; what most mentions of the name are]] sued [[Nordal|organization; same name]]. [[Nordal|organization; same name]] paid.',
  // types: companies named after people
  '[[Ratan Tata|person]] spoke. [[Ratan Tata|person; same name]] left. [[Tata|organization; surname that was found as an organization; surname of a full name]] paid. [[Tata|organization; surname that was found as an organization; surname of a full name]] grew.',
  '[[Ratan Tata|person]] spoke. [[Ratan Tata|person; same name]] left. [[Tata Group|organization]] grew. [[Tata|organization; name without its legal form, or spelled otherwise]] paid.',
  '[[Ratan Tata|person]] spoke. [[Ratan Tata|person; same name]] left. [[Tata Motors|other]] broke. [[Tata|organization; surname that was found as an organization; surname of a full name]] paid.',
  '[[Ratan Tata|person]] spoke. [[Ratan Tata|person; same name]] left. [[Tata|other]] broke.',
  '[[Eva von der Heyden|person]] spoke. [[Eva von der Heyden|person; same name]] left. [[Von der Heyden|organization; surname that was found as an organization; surname of a full name]] paid.',
  '[[Eva von der Heyden|person]] spoke. [[Von der Heyden|organization]] paid.',
  '[[Ratan Tata|person]] spoke. [[Ratan Tata|person; same name]] left. [[Tata|organization]] paid. [[Tata|place; what most mentions of the name are; same name]] grew. [[Tata|organization; same name]] won.',
  '[[Acme|organization]] met [[Nord|place]]. [[Acme|place; what most mentions of the name are; same name]] met [[Nord|organization; what most mentions of the name are; same name]]. [[Acme|organization; same name]] left [[Nord|place; same name]].',
  '[[Acme|organization; what most mentions of the name are]] grew. [[Acme|place; same name]] won. [[Acme|place; same name]] met [[Nord|place]]. [[Nord|organization; what most mentions of the name are; same name]] left.',
  // places
  '[[Oslo|place]] is cold. [[Oslo|place; same name]] is dark.',
  'The [[EU|place]] paid. The [[European Union|organization; another name of a known organization]] did not.',
  '[[Barcelona|place]] is warm. [[FC Barcelona|organization]] won.',
  // acronyms
  'The [[ICC|organization]] met. The [[International Cricket Council|organization; another name of a known organization]] agreed.',
  'The [[Federal Water Board|organization]] ([[BWA|place; acronym explained in brackets]]) met.',
  'The [[Federal Water Board|organization]] ([[Bundwa|organization; short name in brackets]]) met.',
  'The [[Federal Water Board|organization]] ([[Bundwa|person]]) met.',
  'The [[Federal Water Board|organization]] ([[Bundwa|organization]] and others) met.',
  'The [[Federal Water Board|organization]] ([[Reuters|organization]]) met.',
  'The [[Federal Water Board|organization]] ([[Unesco|organization]]) met.',
  'The [[Federal Water Board|place]] ([[BWA|organization; acronym explained in brackets]]) met.',
  'The [[Northern Free Zone|place]] ([[NFZ|place; acronym explained in brackets]]) grew.',
  'The [[NFZ|place]] ([[Northern Free Zone|place; acronym explained in brackets]]) grew.',
  'The [[Election Commission|organization]] met. [[EC|place]] is far.',
  '[[El Campo|place]] is far. The [[EC|organization]] met.',
  '[[Simferopol Airport|organization]] ([[SIP|organization]]) closed.',
  'It flies to [[Oslo|place]] ([[OSL|organization; code of a place in brackets]]) and [[Rome|place]] ([[FCO|place]]).',
  'It flies to [[Oslo|place]] ([[OSL|organization]]) and [[Rome|place]] ([[AFP|organization]]).',
  'It flies to [[Oslo|place]] ([[OSL|organization]]) and [[Rome|place]] ([[CDU|organization]]).',
  'It flies to [[Oslo|place]] ([[OSL|organization]]) and [[Acme|organization]] ([[BKA|organization]]).',
  'It flies to [[Oslo|place]] ([[OSL|organization]]) and [[Rome|place]], ([[FCO|organization]]).',
  // short names of organizations
  'The [[European Commission|organization]] sued. The [[Commission|other; head of a longer name]] won.',
  'The [[ministry|organization]] paid. The [[ministry|organization; same name]] left.',
  '[[Hill|person]] won. [[Hill|person; same name]] left.',
  'Mrs. [[Hill|person]] won. Mrs. [[Hill|person; same name]] left.',
];

/** The rules that decided each mention of a text, as labels with what the tagger found. */
function explain(marked: string): { text: string; marks: ReturnType<typeof unmark>['marks'] } {
  const { text, marks } = unmark(marked);
  const { doc, mentions } = namesOf(marked.replace(/;[^\]]*(?=\]\])/g, ''));
  const by = new Map(
    linkEntities(doc, mentions).flatMap((entity) => entity.mentions.map((mention) => [mention.start, mention.by!])),
  );
  return {
    text,
    marks: marks.map((found) => ({
      ...found,
      label: by.get(found.start)!.replace(/^tagger/, found.label.split(';')[0]!),
    })),
  };
}

/** The names of the rules that decided something about an entity of a text. */
function rulesIn(marked: string): string[] {
  const { doc, mentions } = namesOf(marked);
  return linkEntities(doc, mentions).flatMap(({ by }) => by!.split('; '));
}

test('every rule has a name of its own, and a text that it does not decide', () => {
  const names = rules.map(({ name }) => name);
  expect([...names].sort()).toEqual(Object.keys(unlike).sort());
});

describe('decides a mention of its example', () =>
  test.each(rules)('$name: $example', ({ name, example }) => expect(rulesIn(example)).toContain(name)));

describe('decides nothing in', () =>
  test.each(Object.entries(unlike))('%s: %s', (name, text) => expect(rulesIn(text)).not.toContain(name)));

describe('by', () =>
  test.each(reasons)('%s', (row) => {
    const { text, marks } = explain(row);
    expect(mark(text, marks)).toBe(row);
  }));

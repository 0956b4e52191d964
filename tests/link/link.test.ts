import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import type { NameMention } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';
import { marksOf, namesOf } from '../helpers/names.js';

/** The marks are what a name finder gives; the number says which thing it is. */
const people = [
  // white space of any kind between the words of a name
  '[[Wang\u200bYi|person 1]] spoke. [[Wang\u0085Yi|person 1]] then met [[Wang\u00a0Yi|person 1]]. [[Wang Yi|person 1]] left.',
  // surname, given name, initial
  '[[Wang Yi|person 1]] spoke first. [[Wang|person 1]] then left.',
  '[[Obama|person 1]] lands in town. President [[Barack Obama|person 1]] will stay a day. Mr. [[Obama|person 1]] is tired.',
  '[[Marilyn Monroe|person 1]] sat for him. "[[Marilyn|person 1]] laughed," he said.',
  '[[John D. Smith|person 1]] signed it. [[John Smith|person 1]] denied that. So did [[J. Smith|person 1]].',
  '[[Hillary Rodham Clinton|person 1]] lost. [[Hillary Clinton|person 1]] conceded.',
  '[[William Gates|person 1]] gave money. [[Bill Gates|person 1]] gave more.',
  '[[Joseph Biden|person 1]] won. [[Joe Biden|person 1]] will rule.',
  '[[Mike Pence|person 1]] spoke. [[Michael Pence|person 1]] left.',
  '[[Mike Pence|person 1]] spoke. [[Michael Lee|person 2]] left.',
  '[[Asha Rao|person 1]] spoke. [[Asha Rao Mehta|person 1]] waved. [[Rao|person 1]] left.',
  '[[Kim Jong|person 1]] spoke of [[Kim Jong Un|person 2]] and [[Kim Jong Il|person 3]].',
  '[[Martin Luther King Jr.|person 1]] marched. [[King|person 1]] spoke.',
  '[[Harmeet "Bunty" Bans|person 1]] sang. [[Bunty|person 1]] danced.',
  // family name first
  '[[Kim Jong Un|person 1]] smiled. [[Kim|person 1]] waved. [[Kim Jong-un|person 1]] left.',
  '[[Moon Jae-in|person 1]] won. [[Jae-in Moon|person 1]] will rule. [[Moon|person 1]] is 64.',
  '[[Nguyen Phu Trong|person 1]] came. [[Trong|person 1]] spoke.',
  'Mr. [[Orban|person 1]] won. [[Orban Viktor|person 1]] is [[Viktor Orban|person 1]].',
  '[[Bruce Lee|person 1]] was famous. [[Lee Jae-yong|person 2]] was jailed.',
  // particles
  '[[Osama bin Laden|person 1]] hid. [[bin Laden|person 1]] was found.',
  '[[Ursula von der Leyen|person 1]] spoke. [[Von der Leyen|person 1]] warned. [[Leyen|person 1]] left.',
  '[[Leslie Van Houten|person 1]] was tried. [[Van Houten|person 1]] was freed.',
  '[[Taher El-Sonni|person 1]] came. [[El Sonni|person 1]] spoke. [[Sonni|person 1]] left.',
  '[[Abdulmalek al-Mekhlafi|person 1]] met him. [[Mekhlafi|person 1]] agreed.',
  '[[Enrique Pena Nieto|person 1]] called. [[Pena Nieto|person 1]] was angry.',
  '[[Carlos de la Cruz|person 1]] paid. [[De la Cruz|person 1]] sued. [[Cruz|person 1]] won.',
  // spelling
  '[[Jürgen Klopp|person 1]] cheered. [[Jurgen Klopp|person 1]] wept.',
  '[[Joachim Loew|person 1]] left. [[Joachim Löw|person 1]] is back.',
  '[[Mahmoud Abbas|person 1]] came. [[Mahmud Abbas|person 1]] spoke.',
  '[[Vladimir Zelensky|person 1]] won. [[Volodymyr Zelensky|person 1]] took office.',
  '[[Giorgio Vasari|person 1]] wrote it. [[Giorgio Vassari|person 1]] painted too.',
  '[[MERKEL|person 1]] WINS. [[Angela Merkel|person 1]] won again. [[Merkel|person 1]]’s party cheered.',
  // two of one name
  '[[Donald|person 1]] and [[Melania Trump|person 2]] arrived. [[Donald Trump|person 1]] waved.',
  '[[Bill|person 1]] and [[Hillary Clinton|person 2]] came. [[Bill Clinton|person 1]] spoke.',
  '[[Donald Trump|person 1]] came with [[Melania Trump|person 2]]. [[Trump|person 3]] smiled.',
  '[[Lech Kaczynski|person 1]] died. [[Kaczynski|person 1]] was 60. His twin [[Jaroslaw Kaczynski|person 2]] mourned.',
  '[[Jeb Bush|person 1]] spoke. [[Bush|person 1]] was loud. The crowd knew him. He left. [[George W. Bush|person 2]] stayed away. [[Bush|person 2]] was ill.',
  'Mr. [[Clinton|person 1]] and Mrs. [[Clinton|person 2]] met. Mr. [[Bill Clinton|person 1]] spoke. Mrs. [[Hillary Clinton|person 2]] sang.',
  'President [[George Bush|person 1]] met his brother [[Jeb Bush|person 2]]. They ate. President [[Bush|person 1]] paid.',
  '[[Donald Trump|person 1]] came with [[Melania Trump|person 2]]. Mrs. [[Trump|person 2]] smiled. Mr. [[Trump|person 1]] did not.',
  '[[Donald Hill|person 1]] came. His wife, Mrs. [[Hill|person 2]], did not.',
  '[[Angela Hill|person 1]] spoke. Ms. [[Hill|person 1]] left.',
  '[[Robin Hill|person 1]] spoke. Ms. [[Hill|person 1]] left.',
  '[[Mario Rossi|person 1]] is no [[Maria Rossi|person 2]].',
  '[[Michael Jordan|person 1]] flew to [[Jordan|country JO]]. [[Jordan|person 1]] played.',
  'The [[Obamas|person 1]] left; [[Barack Obama|person 2]] waved.',
  '[[John Smith|person 1]] and [[Adam Smith|person 2]] are two, not one.',
];

const organizations = [
  // acronyms, explained either way round
  'The [[Shanghai Cooperation Organization|organization 1]] ([[SCO|organization 1]]) met. The [[SCO|organization 1]] agreed.',
  'The [[SCO|organization 1]] ([[Shanghai Cooperation Organization|organization 1]]) met.',
  'The [[Federal Criminal Police|organization 1]] ([[BKA|organization 1]]) searched. The [[BKA|organization 1]] found it.',
  'The [[Institute of International Education|organization 1]] paid. The [[IIE|organization 1]] said so.',
  'The [[Election Commission|organization 1]] met. The [[EC|organization 1]] agreed.',
  'The [[EC|organization 1]] met. The [[Election Commission|organization 2]] did not.',
  'The [[Center for European Policy Studies|organization 1]], or [[CEPS|organization 1]], warned.',
  'He left the [[Trans-Pacific Partnership|other 1]] ([[TPP|other 1]]).',
  '[[Angela Merkel|person 1]] ([[CDU|organization 2]]) won.',
  // known to every reader
  'The [[United Nations|organization 1]] met. The [[UN|organization 1]] voted. The [[U.N.|organization 1]] left.',
  'The [[WHO|organization 1]] warned. The [[World Health Organisation|organization 1]] said so.',
  'The [[European Union|organization 1]] paid. The [[EU|organization 1]] did not.',
  '[[NATO|organization 1]] met. [[Nato|organization 1]] chiefs left. The [[North Atlantic Treaty Organization|organization 1]] is old.',
  'The [[IMF|organization 1]] paid; the [[International Monetary Fund|organization 1]] waits.',
  'The [[Fed|organization 1 US]] met. The [[U.S. Federal Reserve|organization 1 US]] waits.',
  'The [[GOP|organization 1]] lost. [[Republicans|organization 1]] wept. The [[Republican Party|organization 1]] paid.',
  'The [[FBI|organization 1 US]] and the [[NHS|organization 2 GB]] met.',
  'The [[UN|organization 1]] is not the [[UN Security Council|organization 2]].',
  // short forms
  'The [[European Commission|organization 1]] sued. The [[Commission|organization 1]] won.',
  'The [[Council of Europe|organization 1]] met. The [[Council|organization 1]] voted.',
  '[[Microsoft Corp.|organization 1]] paid. [[Microsoft|organization 1]] shares fell.',
  '[[Bayern Munich|organization 1]] won. [[Bayern|organization 1]] cheered.',
  'The [[Treasury Department|organization 1]] paid. The [[Treasury|organization 1]] waits.',
  'The [[Muslim Brotherhood|organization 1]] won. The [[Brotherhood|organization 1]] rules.',
  'The [[Department of Justice|organization 1]] sued. The [[Justice Department|organization 1]] won.',
  'The [[Iranian Foreign Ministry|organization 1 IR]] denied it. The [[Foreign Ministry|organization 1 IR]] was firm.',
  'The [[Russian Defense Ministry|organization 1 RU]] met the [[Turkish Interior Ministry|organization 2 TR]]. The [[Interior Ministry|organization 2 TR]] paid.',
  'The [[Syrian Observatory for Human Rights|organization 1 SY]] counts. The [[Observatory|organization 1 SY]] said 12.',
  'The [[Social Democratic Party|organization 1]] is not the [[Democratic Party|organization 2]].',
  'The [[European Court of Human Rights|organization 1]] ruled. The [[European Court|organization 1]] was firm.',
  '[[Manchester United|organization 1]] won. [[United|organization 1]] cheered.',
  '[[Real Madrid|organization 1]] met [[Atletico Madrid|organization 2]]. [[Real|organization 1]] won.',
  '[[Nord Steel|organization 1]] grew. [[Nord|organization 1]] owns half of [[Nord Energy|organization 2]].',
  '[[Nord|organization 1]] grew. It owns half of [[Nord Energy|organization 2]] and of [[Nord Steel|organization 3]].',
  '[[Harvard University|organization 1]] opened. [[Harvard|organization 1]] is old.',
  // nested countries
  'The [[Bank of Japan|organization 1 JP]] met.',
  'The [[government of Canada|organization 1 CA]] fell.',
  "[[Russia|country RU]]'s [[Foreign Ministry|organization 1 RU]] agreed.",
  'The [[University of Oslo|organization 1 NO]] opened. The [[Shanghai Stock Exchange|organization 2 CN]] fell.',
  'The [[Boston Consulting Group|organization 1]] grew.',
  'The [[US-China Business Council|organization 1]] met.',
  'The [[Fudan University|organization 1 CN]] in [[Shanghai|place 2 CN]] opened. [[Acme|organization 3]] in [[France|country FR]] grew.',
  'The [[New Mexico State Police|organization 1 US]] searched.',
  'The [[Organization of American States|organization 1]] met.',
];

const groups = [
  'The [[Kurds|group 1]] of [[Iraq|country IQ]] met a [[Kurdish|group 1]] party.',
  '[[Shiite|group 1]] and [[Sunni|group 2]] leaders met. [[Shias|group 1]] agreed.',
  '[[Republicans|group 1]] met. A [[Republican|group 1]] left.',
];

const countries = [
  '[[China|country CN]] and [[Russia|country RU]] met. The [[Chinese|demonym CN]] side spoke.',
  '[[U.S.|country US]] forces left. The [[US|country US]] and the [[United States|country US]] are one, as is [[America|country US]]. [[Americans|demonym US]] know.',
  '[[Sino-Russian|demonym CN RU]] trade grew, not [[Anglo-American|demonym GB US]].',
  'The [[Franco-German|demonym FR DE]] deal held.',
  '[[China|country CN]]-[[Russia|country RU]] ties are good.',
  'The [[Danes|demonym DK]] beat the [[Dutch|demonym NL]].',
  '[[Burma|country MM]] is [[Myanmar|country MM]].',
  '[[Beijing|place 1 CN]] said no. [[China|country CN]] meant it.',
  '[[Scotland|place 1 GB]] voted. The [[Scottish|demonym GB]] vote was close. [[Britain|country GB]] and the [[British|demonym GB]] waited.',
  'The [[Soviet Union|country SU]] fell. [[Soviet|demonym SU]] troops left [[East Germany|country DD]].',
  '[[Taiwan|country TW]], [[Kosovo|country XK]] and [[Palestine|country PS]] were named. The [[Palestinians|demonym PS]] left.',
  // told apart by the article
  'In [[Georgia|place 1 US]], voters in [[Atlanta|place 2 US]] queued with [[Republicans|group 3]].',
  '[[Georgia|country GE]] and [[Russia|country RU]] fought. [[Tbilisi|place 1 GE]] burned.',
  '[[Georgia|country GE]] is small.',
  '[[North Korea|country KP]] fired. [[Korea|country KP]] is poor. The [[Korean|demonym KP]] army marched.',
  '[[Seoul|place 1 KR]] is calm. [[Korea|country KR]] is rich.',
  '[[Brazzaville|place 1 CG]] is calm. The [[Republic of Congo|country CG]] voted; the [[Congolese|demonym CG]] waited.',
  'The [[DRC|country CD]] voted. The [[Congolese|demonym CD]] waited.',
  '[[Guinea-Bissau|country GW]] and [[Guinea|country GN]] and [[Equatorial Guinea|country GQ]] are three.',
  '[[Niger|country NE]] is not [[Nigeria|country NG]]; a [[Nigerien|demonym NE]] is no [[Nigerian|demonym NG]].',
  '[[Chad|country TD]] won. [[Chad Smith|person 1]] drummed. [[Turkey|country TR]] lost.',
  '[[Latin America|place 1]] is large; [[Latin American|demonym]] trade is not.',
  '[[Emirates|organization 1 AE]] flew to [[Dubai|place 2 AE]].',
  'The [[French|other 1]]-speaking part of [[Canada|country CA]] voted. He spoke [[German|other 2]] to the [[German|demonym DE]] team.',
  '[[Algerians|demonym DZ]] speaking out were jailed.',
  'The [[European|demonym]] market in [[Europe|place 1]] fell.',
];

const places = [
  'The [[Gaza Strip|place 1 PS]] is closed. [[Gaza|place 1 PS]] waits.',
  'The [[Mediterranean Sea|place 1]] is warm; the [[Mediterranean|place 1]] is salty.',
  '[[Kyiv|place 1 UA]] was [[Kiev|place 1 UA]].',
  '[[Mount Everest|place 1]] is high. [[Everest|place 1]] is cold.',
  'He flew to [[Shanghai|place 1 CN]], [[China|country CN]], and to [[Lyon|place 2 FR]], [[France|country FR]].',
  'He was born in [[Paris|place 1 US]], [[Texas|place 2 US]], and lives in [[Sydney|place 3 CA]], [[N.S.|place 4 CA]]',
  'He saw [[Paris|place 1 FR]], [[Texas|place 2 US]] and [[Rome|place 3 IT]].',
  'They came from [[Brackwater|place 1]], [[Spain|country ES]] and [[Italy|country IT]].',
  '[[Shanghai|place 1 CN]] and [[Lyon|place 2 FR]] and [[California|place 3 US]] are far apart.',
  'In [[Birmingham|place 1 GB]] it rained.',
  '[[Texans|demonym US]] voted; [[Texas|place 1 US]] is large.',
  'A [[Bavarian|demonym DE]] village and two [[Londoners|demonym GB]] won.',
  'The [[Texans|organization 1]] lost.',
  'The [[Gulf|place 1]] is warm.',
  'In [[Birmingham|place 1 US]], in the [[United States|country US]], it rained.',
  'In [[Cambridge|place 1]] it rained. In [[Punjab|place 2]] it did not.',
  'In [[Punjab|place 1 PK]] it rained, said [[Pakistan|country PK]].',
  '[[Georgetown|place 1]] is a campus.',
  '[[Georgetown|place 1 GY]] is hot. [[Guyana|country GY]] is rich.',
  '[[Washington|place 1 US]] said no.',
  '[[London|place 1 GB]] is not [[London Bridge|place 2]].',
];

/** Right answers we do not give yet. */
const knownWrong = [
  '[[Kim Dotcom|person 1]] was born [[Kim Schmitz|person 1]].',
  'The [[Europeans|demonym]] in [[Brussels|place 1 BE]] met; [[Europe|organization 2]] paid and the [[EU|organization 2]] agreed.',
];

function linking(row: string): string {
  const { doc, mentions } = namesOf(row);
  return mark(unmark(row).text, marksOf(linkEntities(doc, mentions)));
}

describe('people', () => test.each(people)('%s', (row) => expect(linking(row)).toBe(row)));
describe('organizations', () => test.each(organizations)('%s', (row) => expect(linking(row)).toBe(row)));
describe('groups', () => test.each(groups)('%s', (row) => expect(linking(row)).toBe(row)));
describe('countries', () => test.each(countries)('%s', (row) => expect(linking(row)).toBe(row)));
describe('places', () => test.each(places)('%s', (row) => expect(linking(row)).toBe(row)));
describe('known wrong', () => test.fails.each(knownWrong)('%s', (row) => expect(linking(row)).toBe(row)));

describe('a name that was found in part', () => {
  const rows = [
    ['Korean leader [[Park Geun|person]]-hye spoke.', 'Park Geun-hye'],
    ['The lawyer [[Donald Li Kwok|person]]-tung spoke.', 'Donald Li Kwok-tung'],
    ['The [[Barack Obama|person]]-era law fell.', 'Barack Obama'],
    ['The [[Kim|person]]-led team won.', 'Kim'],
    ['Tense Sino-[[Japanese|demonym]] ties.', 'Sino-Japanese'],
    ['The [[Russo|person]]-[[Ukrainian|demonym]] war.', 'Russo-Ukrainian'],
    ['A [[Franco-German|person]] pact.', 'Franco-German'],
    ['A non-[[German|demonym]] pact.', 'German'],
  ] as const;
  test.each(rows)('%s is %s', (row, name) => {
    const { doc, mentions } = namesOf(row);
    const [entity] = linkEntities(doc, mentions);
    expect(entity!.mentions.map(({ text }) => text)).toEqual([name]);
  });
});

test('a name with more space in it is no other form of it', () => {
  const text = 'The judge met Luis  García in Lima. Luis García left.';
  const mention = (name: string): NameMention => {
    const start = text.indexOf(name);
    return { text: name, start, end: start + name.length, sentence: 0, type: 'person', confidence: 1 };
  };
  const [entity] = linkEntities(documentOf(text), [mention('Luis  García'), mention('Luis García')]);
  expect(entity).toMatchObject({ name: 'Luis García', aliases: [], count: 2 });
});

test('a name in capitals is no acronym', () => {
  const { doc, mentions } = namesOf(
    '[[BEIJING|place]] - [[China|country]] met the [[WHO|organization]] in [[Beijing|place]].',
  );
  const kinds = linkEntities(doc, mentions).flatMap(({ mentions: all }) => all.map(({ text, kind }) => [text, kind]));
  expect(Object.fromEntries(kinds)).toEqual({ BEIJING: 'name', Beijing: 'name', China: 'name', WHO: 'acronym' });
});

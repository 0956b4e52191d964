import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { mark, unmark } from '../helpers/marked.js';
import { namesOf } from '../helpers/names.js';

/** A person's label has the roles and, in brackets, the country that goes with them. */
const before = [
  // where somebody is sent is not where somebody is from
  'The ambassador to [[Japan|country]], [[Peter Smith|person ambassador]], left.',
  'The [[UN|organization]] envoy for [[Syria|country]], [[Ann Lee|person envoy]], left.',
  'The [[US|country]] ambassador to [[Germany|country]], [[Bob Hill|person ambassador (US)]], left.',
  '[[Chinese|demonym]] State Councilor and Foreign Minister [[Wang Yi|person State Councilor; Foreign Minister (CN)]] said so.',
  '[[Russian|demonym]] Foreign Minister [[Sergei Lavrov|person Foreign Minister (RU)]] agreed.',
  '[[US|country]] President [[Barack Obama|person President (US)]] spoke.',
  'Former [[US|country]] President [[Barack Obama|person Former President (US)]] spoke.',
  'The former prime minister [[Theresa May|person former prime minister]] left.',
  "[[Germany|country]]'s Chancellor [[Angela Merkel|person Chancellor (DE)]] won.",
  '[[US|country]] Secretary of State [[John Kerry|person Secretary of State (US)]] flew home.',
  "[[Iran|country]]'s minister of intelligence [[Ali Amiri|person minister of intelligence (IR)]] agreed.",
  'The head of human resources [[Ann Lee|person head of human resources]] left.',
  // the title of an abbreviated office, and what goes with a rank
  'DPP [[Ellen Thorpe|person DPP]] met Insp. [[Bo Hill|person Insp.]] in town.',
  'General (Retd) [[Kamal Perera|person General (Retd)]] met Col. (Rtd) [[Bo Hill|person Col. (Rtd)]] in town.',
  // what stands in brackets after a title
  'Superintendent of Police (Rural), [[Bo Hill|person Superintendent of Police (Rural)]], spoke.',
  'The director general of police (DGP) [[Bo Hill|person director general of police]] spoke.',
  'The head of the [[Federal Water Board|organization]] ([[BWA|organization]]) [[Ann Lee|person head]] spoke.',
  'He met Commissioner (or so) [[Ann Lee|person]] there.',
  // words that no list has, between "the" and a role before a comma
  'The clinical services director, [[Ann Lee|person clinical services director]], spoke.',
  'You are a good teacher, [[Ann Lee|person]].',
  'The services the director [[Ann Lee|person director]] ran closed.',
  // two fields of one role
  "[[Yukon|place]]'s health and social services minister [[Ann Lee|person health and social services minister (CA)]] spoke.",
  "[[Yukon|place]]'s wife and former minister [[Ann Lee|person former minister]] spoke.",
  // the hour is no office
  'At 08:58 PM [[Ann Lee|person]] wrote. The PM [[Bo Hill|person PM]] wrote.',
  // titles that come after their names
  '[[Ali Nasser|person Minister of Interior]], Minister of Interior, [[Omar Saleh|person Minister of Steel]], Minister of Steel, left.',
  '[[BJP|organization]] MLA [[Anil Rao|person MLA (IN)]] and [[KMT|organization]] caucus whip [[Tseng Ming|person caucus whip (TW)]] spoke.',
  '[[Taipei|place]] mayoral candidate [[Chen Shih|person mayoral candidate (TW)]] lost.',
  // a field that is an office as well, and the office itself
  'Minister of Justice, [[Bo Hill|person Minister of Justice]], spoke.',
  'Head of Counsel [[Ann Lee|person Head of Counsel]] spoke.',
  'The nominee of Justice [[Ann Lee|person Justice]] spoke.',
  // a verb between
  'The head of sales met [[Ann Lee|person]]. The head of sales thanked [[Bo Hill|person]].',
  // whom an office serves
  'The adviser to the president, [[Ann Lee|person adviser to the president]], left.',
  // the object of a verb
  'He blamed the Chairman for naming [[Ann Lee|person]] there.',
  'Minister for Foreign Affairs [[Penny Wong|person Minister for Foreign Affairs]] agreed.',
  'The Minister of Industry, Trade, and Investment, [[Bo Hill|person Minister of Industry, Trade, and Investment]], spoke.',
  'There was Minister of State for Health, [[Ann Lee|person Minister of State for Health]] and Minister of Steel, [[Bo Hill|person Minister of Steel]].',
  'They were the Minister of Youth, Al Marr and Minister of Steel, [[Bo Hill|person Minister of Steel]].',
  'President of [[France|country]] [[Emmanuel Macron|person President (FR)]] spoke.',
  '[[Labour|organization]] MP [[Luciana Berger|person MP]] quit.',
  'CEO of [[Cambridge Analytica|organization]], Dr [[Alexander Tayler|person CEO]], resigned.',
  '[[WHO|organization]] Director-General [[Tedros Adhanom|person Director-General]] warned.',
  '[[Russian Foreign Ministry|organization]] spokeswoman [[Maria Zakharova|person spokeswoman (RU)]] denied it.',
  'Health and Welfare Minister [[Ann Lee|person Health and Welfare Minister]] resigned.',
  'Transport Secretary [[Patrick McLoughlin|person Transport Secretary]] was there.',
  'Deputy Prime Minister [[Li Keqiang|person Deputy Prime Minister]] came.',
  'Vice-President [[Kamala Harris|person Vice-President]] voted.',
  'The chairman and chief executive [[Jeff Bezos|person chairman; chief executive]] paid.',
  'The police spokesman [[Tom Hill|person police spokesman]] gave no number.',
  'The foreign minister, [[Wang Yi|person foreign minister]], said so.',
  "[[China|country]]'s foreign minister, [[Wang Yi|person foreign minister (CN)]], said so.",
  'The conservative Chancellor [[Angela Merkel|person Chancellor]] won.',
  '[[Moscow|place]] Mayor [[Sergei Sobyanin|person Mayor (RU)]] agreed.',
  'The vote came after Chairman of the [[FRA|organization]], [[Mohamed Omran|person Chairman]] won.',
  'His Majesty King [[Abdullah|person King]] spoke.',
  '[[State Department|organization]] spokesman [[John Kirby|person spokesman (US)]] agreed.',
  'Secretary of State Gen. [[Ann Lee|person Secretary of State; Gen.]] spoke.',
  'Governor of [[Texas|location]] Maj. Gen. [[Bo Hill|person Governor; Maj. Gen.]] spoke.',
  'Attorney General [[Ann Lee|person Attorney General]] spoke.',
  'A friend of Maj. Gen. [[Ann Lee|person Maj. Gen.]] spoke.',
  'They won under coach [[Aime Jacquet|person coach]].',
  'General Secretary [[Nguyen Phu Trong|person General Secretary]] came.',
  '[[Germany|country]] coach [[Joachim Loew|person coach (DE)]] was glad.',
  'Sen. [[Ann Lee|person Sen. (US)]], R-Ky., left.',
  'Rep. [[Bob Hill|person Rep. (US)]] (D-Texas) left.',
  '[[Pat Roe|person]] (D-Day veteran) left.',
  "[[Britain|country]]'s outgoing defense minister [[Ben Hill|person outgoing defense minister (GB)]] left.",
  'Its long-serving treasurer, [[Paul Ames|person long-serving treasurer]], resigned.',
  '[[US|country]] President-elect [[Joe Biden|person President-elect (US)]] spoke.',
  'The chairman designate, [[Ann Lee|person chairman designate]], agreed.',
  '[[French|demonym]] far-right leader [[Marine Le Pen|person far-right leader (FR)]] lost.',
  '[[Republican|group]] senator [[Ann Lee|person Republican senator]] and [[Nobel|other]] laureate [[Bo Hill|person Nobel laureate]] met.',
  'Sen. [[Elizabeth Warren|person Sen.]] and Lt. Gen. [[Tom Hill|person Lt. Gen.]] met.',
  'The Managing Director of [[Acme|organization]], [[Ann Lee|person Managing Director]] said so.',
  '[[Acme|organization]] Chief Executive, Dr [[Ann Lee|person Chief Executive]] said so.',
  'A company spokesman, [[John Hill|person company spokesman]], said no.',
];

const after = [
  // where somebody is sent, and whose the next person is
  '[[Ann Lee|person envoy]], the [[UN|organization]] envoy for [[Syria|country]], left.',
  '[[Ann Lee|person striker (GH)]], a striker for [[Ghana|country]], left.',
  '[[Ann Lee|person spokeswoman (FR)]], a spokeswoman for [[French|demonym]] president [[Bo Hill|person president (FR)]], left.',
  // where the second comma is left out
  '[[Ann Lee|person co-director]], co-director of the [[WHO|organization]] told us so.',
  // a title between, with "Dr." and without, and somebody whose name was not found
  'They saw [[Tom Hill|person]], former Trade Minister Dr. [[Ann Lee|person former Trade Minister]] and [[Bo Berg|person]].',
  '[[Tom Hill|person]], chief executive [[Ann Lee|person chief executive]] and actor [[Bo Berg|person actor]] met.',
  '[[Tom Hill|person]], [[Acme|organization]] chairman [[Ann Lee|person chairman]] and [[Bo Berg|person]] met.',
  '[[Tom Hill|person]], head of sales at [[Acme|organization]] [[Ann Lee|person]] and [[Bo Berg|person]] met.',
  'Former President [[Bill Harw|person Former President]], actor Kevin Spind and others met.',
  '[[Tom Hill|person]], chairman and founder [[Ann Lee|person chairman; founder]] and [[Bo Berg|person]] met.',
  // letters after the name
  '[[Ann Lee|person director of the lab]], Ph.D., director of the lab, and [[Bo Berg|person founder]], M.D., MBA, its founder, agreed.',
  '[[Ann Lee|person mayor]] MBE, the mayor, met [[Bo Berg|person]], IBM, the maker.',
  // what the comma ends is no apposition
  'In a post after talks with [[Tom Hill|person]], the [[US|country]] President said no.',
  'After meeting [[Tom Hill|person]], the minister left.',
  'After meeting [[Tom Hill|person minister]], the minister, they left.',
  'With [[Tom Hill|person]], the coach and his team won.',
  '[[Tom Hill|person]], the minister said, is ill.',
  'By [[Tom Hill|person science editor]], science editor.',
  '[[Tom Hill|person director of day-to-day operations]], director of day-to-day operations, left.',
  'In talks with [[Tom Hill|person chairman]], chairman of [[Acme|organization]]',
  // a head of two words, and words that are heads or adjectives
  '[[Ann Lee|person Director-General]], Director-General of [[Acme|organization]], left.',
  '[[Ann Lee|person]] was a major reason for it. [[Bo Berg|person major]] was a major in the army.',
  // a noun that owns the role, and one that is a role itself
  "[[Ann Lee|person chief executive]], the company's chief executive, left.",
  "[[Ann Lee|person chief of staff]], the president's chief of staff, met [[Bo Berg|person]], the president's brother.",
  "[[Ann Lee|person member]], a member of the city's council, left.",
  // two fields of one role, and two things that one is
  '[[Ann Lee|person sales and marketing manager]], sales and marketing manager, met [[Bo Berg|person]], friend and former manager.',
  // a clause without a comma, and no clause
  '[[Ann Lee|person head of mission]] who is the head of mission, left; [[Bo Berg|person]] who the head of mission saw left.',
  // what a role is about, and whose it is after that
  '[[Ann Lee|person director of operations]], director of operations of [[Acme|organization]], left.',
  // a verb after what the role is about
  '[[Ann Lee|person lead author of the study]], lead author of the study recently published in spring.',
  // a body in commas or a bracket
  '[[Ann Lee|person co-founder (GB)]] (co-founder, [[British Steel|organization]]) paid.',
  '[[Ann Lee|person Managing Director (GB)]], Managing Director, [[British Steel|organization]], paid.',
  '[[Ann Lee|person banker]], a banker, [[British Steel|organization]], and others paid.',
  // named, appointed, elected
  '[[Ann Lee|person chief executive]] was named chief executive of [[Acme|organization]].',
  '[[Ann Lee|person chief executive]] has been appointed as chief executive.',
  '[[Ann Lee|person president]] was elected president. [[Bo Berg|person mayor]] became mayor.',
  '[[Ann Lee|person commander]] was sworn in as new [[Kenya Army|organization]] commander.',
  '[[Ann Lee|person coach]] took over as coach. [[Bo Berg|person analyst]] was hired as an analyst.',
  '[[Ann Lee|person]] was sworn in by a judge. [[Bo Berg|person]] took his coach home.',
  '[[Ann Lee|person]] was named in court. [[Bo Berg|person]] was appointed yesterday.',
  '[[Ann Lee|person]] named [[Bo Berg|person]] chief executive.',
  // heads of several words
  '[[Ann Lee|person editor-in-chief]], editor-in-chief of the [[Daily Post|organization]], left.',
  'Editor-in-Chief [[Ann Lee|person Editor-in-Chief]] met Commander-in-Chief [[Bo Berg|person Commander-in-Chief]].',
  'First lady [[Ann Lee|person First lady]] met former first lady [[Jo Hill|person former first lady]].',
  '[[Ann Lee|person first lady]], the first lady, met Lady [[Jo Hill|person]].',
  'They met Detective Chief Inspector [[Bo Berg|person Detective Chief Inspector]].',
  '[[Ann Lee|person head of sales and marketing]], head of sales and marketing at [[Acme|organization]], left.',
  '[[Ann Lee|person head of sales; chief executive]], head of sales and chief executive at [[Acme|organization]], left.',
  'BOXING - PRINCE [[NASEEM|person PRINCE]] WINS.',
  'Vice - President [[Ann Lee|person Vice - President]] left.',
  'The doctor, [[Ann Lee|person doctor]], left. [[Nobel Peace Prize|other]] winner [[Bo Berg|person Nobel Peace Prize winner]] came.',
  '[[Wang Yi|person foreign minister]], the foreign minister, said so.',
  "[[Wang Yi|person foreign minister (CN)]], [[China|country]]'s foreign minister, said so.",
  '[[Wang Yi|person foreign minister (CN)]], the [[Chinese|demonym]] foreign minister, said so.',
  '[[Daniel Gros|person director]], director of the [[Center for European Policy Studies|organization]], warned.',
  '[[Ann Lee|person senior researcher]], a senior researcher at [[Oxford University|organization]], agreed.',
  '[[Ann Lee|person teacher]], 45, a teacher, fled.',
  '[[Ann Lee|person minister for foreign affairs]], minister for foreign affairs, agreed.',
  '[[Jeff Bezos|person chairman; chief executive]], chairman and chief executive of [[Amazon|organization]], paid.',
  '[[Ann Lee|person]], Minister of Finance [[Bo Hill|person Minister of Finance]] and [[Tom Hill|person]] met.',
  '[[Ann Lee|person aide]], an aide of [[Bo Hill|person]], was jailed.',
  '[[Emmanuel Macron|person president (FR)]] is the president of [[France|country]].',
  '[[Ann Lee|person lawyer]], who is a lawyer, sued.',
  '[[Ann Lee|person chief executive]], who is also chief executive of [[Acme|organization]], sued.',
  '[[Ann Lee|person foreign minister]] is also the foreign minister.',
  '[[Ann Lee|person deputy national security adviser (US)]], a [[US|country]] deputy national security adviser, came.',
  '[[Pallonji Mistry|person billionaire (IN)]], an [[Indian|demonym]]-born billionaire, died.',
  '[[Saeb Erekat|person chief negotiator (PS)]], the [[Palestinian|demonym]] chief negotiator, agreed.',
];

const several = [
  '[[Ann Lee|person chairwoman; Finance Minister]], chairwoman of [[Acme|organization]], came. Finance Minister [[Lee|person chairwoman; Finance Minister]] left.',
  // a relative who is named once does not take the surname
  'Senator [[Tom Hill|person Senator]] spoke. [[Hill|person Senator]] rose. [[Hill|person Senator]] left. [[Ann Hill|person]] wept. [[Hill|person Senator]] came back.',
  'Foreign Minister [[Wang Yi|person Foreign Minister]] spoke. [[Wang|person Foreign Minister]], the foreign minister, left.',
];

const affiliated = [
  "[[Germany|country]]'s [[Angela Merkel|person (DE)]] won.",
  '[[Swiss|demonym]] [[Roger Federer|person (CH)]] lost.',
  '[[German|demonym]] [[Iran|country]] expert [[Udo Lang|person expert (DE)]] agreed.',
  '[[Iran|country]] expert [[Udo Lang|person expert (IR)]] agreed.',
  '[[Usain Bolt|person (JM)]] of [[Jamaica|country]] won.',
  'He met his [[French|demonym]] counterpart [[Jean Petit|person (FR)]] and his [[German|demonym]] counterpart, [[Udo Lang|person (DE)]].',
];

/** No role of this person. */
const nothing = [
  'Mr. [[Wang|person]] spoke. Dr [[Alexander Tayler|person]] left. Sir [[Keir Starmer|person]] came.',
  "[[Michelle Obama|person]], the president's wife, sang.",
  '[[Angela Merkel|person]], President [[Emmanuel Macron|person President]] and others met.',
  'The president said [[Ann Lee|person]] was ill.',
  'He met the minister. [[Ann Lee|person]] left.',
  'The pro-[[Russian|demonym]] president, [[Viktor Yanukovych|person president]], fled.',
  'A critic of [[Narendra Modi|person]] was jailed.',
  'The court painter of the [[Medici|person]] died.',
  '[[Ann Lee|person]] was a day late.',
  '[[Ann Lee|person]], explains the pilot, was late.',
  'Its army killed minister [[John Hill|person minister]].',
  'They met a teacher, [[Ann Lee|person]], and a nurse.',
];

/** The organization of a role comes after an "@". */
const employed = [
  '[[Ann Lee|person partner]] is the partner of [[Acme|organization]] striker [[Bo Hill|person striker @Acme]].',
  '[[Ann Lee|person chief executive @Acme]], chief executive of [[Acme|organization]], paid.',
  '[[Acme|organization]] chief executive [[Ann Lee|person chief executive @Acme]] paid.',
  '[[Acme|organization]] chairman [[Ann Lee|person chairman @Acme]] paid. [[Lee|person chairman @Acme]] left [[Oxfam|organization]].',
  "The [[European Commission|organization]]'s competition chief, [[Ann Ray|person competition chief @European Commission]], agreed.",
  "The [[WHO|organization]]'s director [[Ann Lee|person director @World Health Organization]] came.",
  '[[Ann Lee|person professor @Oslo University]], a professor at [[Oslo University|organization]], agreed.',
  '[[Russian|demonym]] Foreign Minister [[Ann Lee|person Foreign Minister (RU)]] met [[Acme|organization]].',
  '[[Ann Lee|person chief executive (CH) @Acme]], chief executive of [[Swiss|demonym]] banking giant [[Acme|organization]], paid.',
  '[[Ann Lee|person head of strategy @Acme]], head of strategy at [[Acme|organization]], paid.',
  "[[Ann Lee|person director (NO) @Peace Institute]], director of [[Oslo|place]]'s [[Peace Institute|organization]], paid.",
  // the short form of a name in brackets, and the part of a company that is a region
  '[[Steel Council|organization]] (SC) spokesman [[Ann Lee|person spokesman @Steel Council]] spoke.',
  '[[Ann Lee|person spokesman @Steel Council]], [[Steel Council|organization]] (SC) spokesman, spoke.',
  '[[Ann Lee|person]], [[Steel Council|organization]] (yes) spokesman, spoke.',
  'The managing director (MD) of [[Acme|organization]], [[Ann Lee|person managing director @Acme]], spoke.',
  'The managing director (of late) of [[Acme|organization]], [[Ann Lee|person]], spoke.',
  'The head of [[Acme|organization]] sub-Saharan [[Africa|place]], [[Ann Lee|person head @Acme]], spoke.',
  'The head of [[Acme|organization]] [[West Africa|place]], [[Ann Lee|person head @Acme]], spoke.',
  'The mayor of [[Leeds|place]] in [[Yorkshire|place]], [[Ann Lee|person mayor (GB)]], spoke.',
  'It is over, said [[Ann Lee|person @Acme]] of [[Acme|organization]].',
  'It is over, said [[Ann Lee|person @Peace Institute]] from the [[Peace Institute|organization]].',
  'They took [[Ann Lee|person]] from [[Acme|organization]].',
  '[[Ann Lee|person]] left [[Acme|organization]].',
];

const knownWrong = ['[[Ann Lee|person minister]] and [[Bo Hill|person minister]], both ministers, came.'];

function describing(row: string, shown: { organizations: boolean } = { organizations: false }): string {
  const { doc, mentions } = namesOf(row);
  const labels = new Map(mentions.map(({ start }, i) => [start, unmark(row).marks[i]!.label.split(' ')[0]!]));
  const entities = linkEntities(doc, mentions);
  const names = new Map(entities.map(({ id, name }) => [id, `@${name}`]));
  for (const { type, roles, country, organization, mentions: all } of entities) {
    if (type !== 'person') continue;
    const employer = shown.organizations ? names.get(organization ?? '') : '';
    const facts = [(roles ?? []).join('; '), country ? `(${country.alpha2})` : '', employer].filter(Boolean).join(' ');
    for (const { start } of all) labels.set(start, ['person', facts].filter(Boolean).join(' '));
  }
  return mark(
    unmark(row).text,
    mentions.map(({ start, end }) => ({ start, end, label: labels.get(start)! })),
  );
}

describe('before the name', () => test.each(before)('%s', (row) => expect(describing(row)).toBe(row)));
describe('after the name', () => test.each(after)('%s', (row) => expect(describing(row)).toBe(row)));
describe('of all mentions', () => test.each(several)('%s', (row) => expect(describing(row)).toBe(row)));
describe('a country without a role', () => test.each(affiliated)('%s', (row) => expect(describing(row)).toBe(row)));
describe('of an organization', () =>
  test.each(employed)('%s', (row) => expect(describing(row, { organizations: true })).toBe(row)));
describe('no role in', () => test.each(nothing)('%s', (row) => expect(describing(row)).toBe(row)));
describe('known wrong', () => test.fails.each(knownWrong)('%s', (row) => expect(describing(row)).toBe(row)));

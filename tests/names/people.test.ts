import { describe, expect, test } from 'vitest';
import { missedRules } from '../../src/names/missed-people.js';
import { correctPeople } from '../../src/names/people.js';
import { foundNames, lexicon, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

/** The names that were found, and below what is made of them; confidences are not shown. */
const changed: readonly (readonly [found: string, corrected: string])[] = [
  // ranks in two abbreviated words, found in whole or in part
  ['[[Det Con Ann Lee|person]] met him.', 'Det Con [[Ann Lee|person]] met him.'],
  ['Then Ch [[Supt Lee|person]] met him.', 'Then Ch Supt [[Lee|person]] met him.'],
  // letters in brackets
  ['[[Ann Lee|person]] ([[MBE|organization]]) met him.', '[[Ann Lee|person]] (MBE) met him.'],
  // letters after a name, with stops and without, in a row, after a comma
  ['[[Ann Lee MBE|person]] met him.', '[[Ann Lee|person]] MBE met him.'],
  ['[[Ann Lee CBE FRS|person]] met him.', '[[Ann Lee|person]] CBE FRS met him.'],
  ['[[Ann Lee, MD|person]] met him.', '[[Ann Lee|person]], MD met him.'],
  ['[[Ann Lee|person]], [[M.D.|location]], met him.', '[[Ann Lee|person]], M.D., met him.'],
  ['[[Ann Lee|person]], Ph.D., [[MBE|organization]], met him.', '[[Ann Lee|person]], Ph.D., MBE, met him.'],
  [
    'Dietitians [[Ann Lee|person]], [[M.S.|location]], [[R.D.|location]], and [[Bo Hill|person]], [[RN|organization]], met.',
    'Dietitians [[Ann Lee|person]], M.S., R.D., and [[Bo Hill|person]], RN, met.',
  ],
  [
    '[[Ann Lee|person]], [[QC|location]], and [[Bo Hill KC|person]] met.',
    '[[Ann Lee|person]], QC, and [[Bo Hill|person]] KC met.',
  ],
  ['[[John Pryor|person]], [[Esq.|location]], wrote.', '[[John Pryor|person]], Esq., wrote.'],
  ['[[Ann Lee|person]], [[C. S.K.|person]], left.', '[[Ann Lee|person]], C. S.K., left.'],
  // generations belong to the name
  ['[[Ann Lee|person]], Jr., met him.', '[[Ann Lee, Jr.|person]], met him.'],
  ['[[Ann Lee|person]] Jr. met him.', '[[Ann Lee Jr.|person]] met him.'],
  ['[[Henry Foyd|person]] III met him.', '[[Henry Foyd III|person]] met him.'],
  ['[[RFK Jr.|organization]] spoke.', '[[RFK Jr.|person]] spoke.'],
  // epithets
  ['They met [[Carlos|person]] the Jackal there.', 'They met [[Carlos the Jackal|person]] there.'],
  // whoever has a title, where the article has the full name
  [
    '[[Ana Ponce|person]] spoke. [[Sister Ponce|location]] left.',
    '[[Ana Ponce|person]] spoke. Sister [[Ponce|person]] left.',
  ],
  // styles, trades, nationals and greetings before a name
  ['PM [[Datuk Seri Anwar Bakri|person]] met him.', 'PM Datuk Seri [[Anwar Bakri|person]] met him.'],
  ['[[Tan Sri Rashid Yusof|person]] met him.', 'Tan Sri [[Rashid Yusof|person]] met him.'],
  ["[[Dato' Sri Azlan Shah|person]] met him.", "Dato' Sri [[Azlan Shah|person]] met him."],
  ['[[Lord Alli|person]] met [[Sir Keir|person]].', 'Lord [[Alli|person]] met Sir [[Keir|person]].'],
  [
    '[[Dame Ruth Lund|person]] met [[Shri Ram Gupta|person]].',
    'Dame [[Ruth Lund|person]] met Shri [[Ram Gupta|person]].',
  ],
  ['[[Md Mahbub Hossain|person]] met him.', 'Md [[Mahbub Hossain|person]] met him.'],
  ['[[Sheikh Faisal bin Jassim|person]] met him.', 'Sheikh [[Faisal bin Jassim|person]] met him.'],
  ['[[Scotsman Baird|person]] won.', 'Scotsman [[Baird|person]] won.'],
  ['[[Physicist Rolf Heuser|person]] won.', 'Physicist [[Rolf Heuser|person]] won.'],
  ['[[Twins Ella|person]] and [[Mia Rossi|person]] won.', 'Twins [[Ella|person]] and [[Mia Rossi|person]] won.'],
  ['The [[Smith family|organization]] came.', 'The [[Smith|person]] family came.'],
  ['[[Farewell Shimon|person]].', 'Farewell [[Shimon|person]].'],
  ['[[Mr. Manager Hallor|person]] spoke.', 'Mr. Manager [[Hallor|person]] spoke.'],
  ['Mr. [[Counsel Reyes|person]] spoke.', 'Mr. Counsel [[Reyes|person]] spoke.'],
  ['[[Councilman Cy Dahl|person]] spoke.', 'Councilman [[Cy Dahl|person]] spoke.'],
  ['[[Rt Hon Lord Patten CH|person]] spoke.', 'Rt Hon Lord [[Patten|person]] CH spoke.'],
  // a title that belongs to the name
  ['Prime Minister Sheikh [[Hasina|person]] left.', 'Prime Minister [[Sheikh Hasina|person]] left.'],
  // whose somebody is, before and after the name
  ["[[Acme's Ann Lee|person]] left.", "Acme's [[Ann Lee|person]] left."],
  ['The [[Medici Pope Clement VII|person]] left.', 'The Medici Pope [[Clement VII|person]] left.'],
  ['[[Lin Chen of Apex|person]] left.', '[[Lin Chen|person]] of Apex left.'],
  ['The envoy for [[Syria Ann Lee|person]] left.', 'The envoy for [[Syria|location]] [[Ann Lee|person]] left.'],
  // a family, but not one of products
  ['Heirs of the [[Ford|organization]] family sued.', 'Heirs of the [[Ford|person]] family sued.'],
  ['The Mayor of [[Leeds Ann Lee|person]] left.', 'The Mayor of [[Leeds|location]] [[Ann Lee|person]] left.'],
  // particles in lower case
  ['The von [[Bibra|person]] farm is large.', 'The [[von Bibra|person]] farm is large.'],
  ['They met Ms von [[Bibra|person]].', 'They met Ms [[von Bibra|person]].'],
  ['[[Sofia|location]] [[von Ahlen|person]] wed.', '[[Sofia von Ahlen|person]] wed.'],
  ['They met [[Sofia|person]] von [[Ahlen|person]].', 'They met [[Sofia von Ahlen|person]].'],
  ['The bin [[Salman|person]] visit is over.', 'The [[bin Salman|person]] visit is over.'],
  ['The al-[[Assad|person]] government fell.', 'The [[al-Assad|person]] government fell.'],
  ['He met van der [[Berg|person]] there.', 'He met [[van der Berg|person]] there.'],
  // both surnames that a hyphen joins, where the article has the full name
  [
    '[[Duduzile Vela-Sambu|person]] spoke. [[Vela|person]]-[[Sambu|location]] left.',
    '[[Duduzile Vela-Sambu|person]] spoke. [[Vela-Sambu|person]] left.',
  ],
  // nicknames
  [
    '[[Roberto|person]] "[[Hands of Stone|other]]" [[Duran|person]] won.',
    '[[Roberto "Hands of Stone" Duran|person]] won.',
  ],
  [
    '[[James Leander|person]] ([[Leo|person]]) [[Nichols|person]] died.',
    '[[James Leander (Leo) Nichols|person]] died.',
  ],
  ['[[William|person]] (Bill) [[Crane|person]] died.', '[[William (Bill) Crane|person]] died.'],
  ['They saw ([[Tom|person]]) [[Seaver|person]] pitch.', 'They saw [[(Tom) Seaver|person]] pitch.'],
  ['Mafia boss "[[Toto" Riini|person]] died.', 'Mafia boss [["Toto" Riini|person]] died.'],
  ['Boxer "Big [[Joe" Turner|person]] lost.', 'Boxer [["Big Joe" Turner|person]] lost.'],
  ['Boxer “Fast [[Eddie|person]]” [[Cham|person]] lost.', 'Boxer [[“Fast Eddie” Cham|person]] lost.'],
  // a nickname whose first mark was found apart from the given name, or with it
  ['[[Joaquin|person]] "[[El Chapo" Robles|person]] fled.', '[[Joaquin "El Chapo" Robles|person]] fled.'],
  ['[[Joaquin|person]] [[“El Chapo” Robles|person]] fled.', '[[Joaquin “El Chapo” Robles|person]] fled.'],
  ['[[Vincent “The Chin|person]]” [[Moran|person]] fled.', '[[Vincent “The Chin” Moran|person]] fled.'],
  ['[[Thomas|person]] "Mr [[Fix|person]]-it" [[Moran|person]] fled.', '[[Thomas "Mr Fix-it" Moran|person]] fled.'],
  // a surname after it that was found as a place, with the nickname, or not at all
  ['[[Thomas|person]] "The Rock" [[Jordan|location]] fled.', '[[Thomas "The Rock" Jordan|person]] fled.'],
  ["[[Thomas|person]] 'The [[Ant' Jordan|organization]] fled.", "[[Thomas 'The Ant' Jordan|person]] fled."],
  ['[[Thomas|person]] “The Butcher” Jordan fled.', '[[Thomas “The Butcher” Jordan|person]] fled.'],
  // a given name that was found as a place, before a surname
  ['[[Israel|location]] [[Adesi|person]] fights.', '[[Israel Adesi|person]] fights.'],
  // people found as places, by what stands beside the name
  [
    '[[Paris|location]], 24, was glad. [[Paris|location]] left.',
    '[[Paris|person]], 24, was glad. [[Paris|person]] left.',
  ],
  ['[[Paris|location]], who is 24, was glad.', '[[Paris|person]], who is 24, was glad.'],
  ['[[Jordan|location]] said she would stay.', '[[Jordan|person]] said she would stay.'],
  ['[[Austin|organization]] told police she left.', '[[Austin|person]] told police she left.'],
  ["[[Sydney|location]]'s mother wept.", "[[Sydney|person]]'s mother wept."],
  ['[[Georgia|location]], her sister, came.', '[[Georgia|person]], her sister, came.'],
  ['He and his son, [[Dallas|location]], came.', 'He and his son, [[Dallas|person]], came.'],
  [
    '[[Brooklyn|location]] and her brother [[Dakota|location]] came.',
    '[[Brooklyn|person]] and her brother [[Dakota|person]] came.',
  ],
  ['A girl named [[Savannah|location]] came.', 'A girl named [[Savannah|person]] came.'],
  ["Ann's late husband [[Houston|location]] was rich.", "Ann's late husband [[Houston|person]] was rich."],
  [
    '[[Tim Washington|person]] won. [[Washington|location]], who is tall, left.',
    '[[Tim Washington|person]] won. [[Washington|person]], who is tall, left.',
  ],
  [
    'His children, [[Aria|person]] and [[Leo|location]], came.',
    'His children, [[Aria|person]] and [[Leo|person]], came.',
  ],
  [
    '[[Nancy|location]] rowed with [[Fred|person]]. [[Mary|person]] left.',
    '[[Nancy|person]] rowed with [[Fred|person]]. [[Mary|person]] left.',
  ],
  ['[[Chad Olsen|location]] came.', '[[Chad Olsen|person]] came.'],
  // and as companies and others
  [
    '[[Ford|organization]], 61, will sue [[Ford|organization]].',
    '[[Ford|person]], 61, will sue [[Ford|organization]].',
  ],
  ['They met Mr. [[Ford|organization]].', 'They met Mr. [[Ford|person]].'],
  ['[[Hope Winters|other]], his deputy, came.', '[[Hope Winters|person]], his deputy, came.'],
  ['[[Hope Winters|organization]], the new mayor, came.', '[[Hope Winters|person]], the new mayor, came.'],
  ['[[Grace Field|location]], the principal, met him.', '[[Grace Field|person]], the principal, met him.'],
  ['"Yes," said [[Holland Roe|location]].', '"Yes," said [[Holland Roe|person]].'],
  ['[[Kenya Barris|organization]] cheered.', '[[Kenya Barris|person]] cheered.'],
  [
    '[[Tom Hart|person]], [[Lancaster Hill|location]] and [[Eva Marsh|person]] met.',
    '[[Tom Hart|person]], [[Lancaster Hill|person]] and [[Eva Marsh|person]] met.',
  ],
  [
    '[[Ratan Tata|organization]] led it. [[Tata|organization]], 84, smiled.',
    '[[Ratan Tata|person]] led it. [[Tata|person]], 84, smiled.',
  ],
  [
    '[[Anna St. James|person]] won. [[St. James|other]] left.',
    '[[Anna St. James|person]] won. [[St. James|person]] left.',
  ],
  ['[[Bo Le Pen|person]] won. [[Le Pen|organization]] left.', '[[Bo Le Pen|person]] won. [[Le Pen|person]] left.'],
  ['[[Mary Rock|person]], née [[Hall|location]], wed.', '[[Mary Rock|person]], née [[Hall|person]], wed.'],
  // more by relatives
  [
    'Her daughters, [[Paris|location]] and [[Sienna|organization]], came.',
    'Her daughters, [[Paris|person]] and [[Sienna|person]], came.',
  ],
  ['"[[Georgia|location]] is my sister," he said.', '"[[Georgia|person]] is my sister," he said.'],
  [
    '[[Madison|location]] drove with [[Joe|person]]. [[Joe|person]] slept.',
    '[[Madison|person]] drove with [[Joe|person]]. [[Joe|person]] slept.',
  ],
  // a code is no person
  ['The [[BA.5|person]] strain spread.', 'The [[BA.5|other]] strain spread.'],
  // one of a people
  ['A [[Dane|person]] won. [[Dane|person]] Cook lost.', 'A [[Dane|group]] won. [[Dane|person]] Cook lost.'],
  // families
  ['[[Ann Parsley|person]] spoke. The Parsleys sued.', '[[Ann Parsley|person]] spoke. The [[Parsleys|group]] sued.'],
  [
    'The [[Clintons|person]] and the [[Obamas|organization]] met.',
    'The [[Clintons|group]] and the [[Obamas|group]] met.',
  ],
  ['[[Ann Walsh|person]] spoke. The Walshes sued.', '[[Ann Walsh|person]] spoke. The [[Walshes|group]] sued.'],
  ['The [[Philips|organization]] brothers met.', 'The [[Philips|person]] brothers met.'],
  ['The [[Medici|location]] family ruled.', 'The [[Medici|person]] family ruled.'],
  ['The [[Al-Sabah|location]] family came.', 'The [[Al-Sabah|person]] family came.'],
  ['They met von [[Ahlen|location]] there.', 'They met [[von Ahlen|person]] there.'],
  ['The von Bibra family came.', 'The [[von Bibra|person]] family came.'],
  // people who were missed
  ['He has a daughter named True.', 'He has a daughter named [[True|person]].'],
  ['"It is no feast without gifts," grumbled Jo.', '"It is no feast without gifts," grumbled [[Jo|person]].'],
  ['"It is no feast," sighed Jo with a smile.', '"It is no feast," sighed [[Jo|person]] with a smile.'],
  ['The old dog grumbled At noon.', 'The old dog grumbled At noon.'],
  ['Then Hope, 24, left.', 'Then [[Hope|person]], 24, left.'],
  ['They saw actor Kevin Spacey there.', 'They saw actor [[Kevin Spacey|person]] there.'],
  ['Rich [[Lowe|person]], a baker, sold it.', '[[Rich Lowe|person]], a baker, sold it.'],
  ['They met Ms. Price.', 'They met Ms. [[Price|person]].'],
  ['They met Mrs. May Chow.', 'They met Mrs. [[May Chow|person]].'],
  ['Hope said she would stay.', '[[Hope|person]] said she would stay.'],
  ['He met [[Aria|person]] there. Aria sold it.', 'He met [[Aria|person]] there. [[Aria|person]] sold it.'],
  ['Rose is a nurse.', '[[Rose|person]] is a nurse.'],
  ['Will Grant, the mayor, came.', '[[Will Grant|person]], the mayor, came.'],
  ['The Trump-appointed judge left.', 'The [[Trump|person]]-appointed judge left.'],
  ['[[John F. Kelly|person]] won. JFK was 43.', '[[John F. Kelly|person]] won. [[JFK|person]] was 43.'],
  [
    '[[Lyndon B. Johnson|person]] won. [[LBJ|organization]] was 55.',
    '[[Lyndon B. Johnson|person]] won. [[LBJ|person]] was 55.',
  ],
];

const unchanged: readonly string[] = [
  // a state, a headline, letters that are no name's, an initial
  'In [[Baltimore|location]], [[MD|location]], they met.',
  '[[ANN LEE MP|person]] WINS SEAT IN LEEDS',
  '[[Ann Lee|person]], [[IBM|organization]] and [[Bo Hill|person]] met.',
  '[[Ann Lee|person]] and [[M.S.|location]] met.',
  '[[Lekshmi B S|person]] was first.',
  '[[Jo MD|person]] left.',
  // no generation: another sentence, a comma before a numeral
  '[[Ann Lee|person]], II and III are rooms.',
  '[[Ann Lee|person]] junior staff left.',
  'They gave [[Ann|person]] the Great Books.',
  'They called [[Ann|person]] the great.',
  '[[Ana Lund|person]] spoke. [[Sister Ponce|location]] left.',
  'The Mayor of [[Leeds Lee|person]] left. The fan of [[Paris Ann Lee|person]] left.',
  // names that titles belong to, that are titles as well, or that have nothing else
  '[[Lady Gaga|person]] sang.',
  'The [[Brothers Grimm|person]] wrote it.',
  '[[Don Penney|person]] and [[Dean Acheson|person]] met.',
  '[[Duke Ellington|person]] played.',
  '[[Lord|person]] left.',
  '[[Freeman Dyson|person]] left.',
  '[[Catherine of Aragon|person]] left.',
  // "de" after a capital, a capital particle, another name
  'In Villa de [[Leyva|person]] they met.',
  'Then Van [[Bibra|person]] left.',
  'Two [[Bibra|person]] men left.',
  // a hyphen between two people
  'The [[Trump|person]]-[[Biden|person]] debate began.',
  'The [[Vela|person]]-[[Sambu|location]] line is long.',
  // the title of a work, or words that are no nickname
  'In "[[Emma|person]]" [[Paltrow|person]] plays a girl.',
  '[[Ann Lee|person]] (left) and [[Bo Hill|person]] met.',
  '[[Ann Lee|person]] ([[Acme|organization]]) [[Bo Hill|person]] met.',
  '[[Thomas|person]] "[[The Rock|other]]" Jordan tickets are sold out.',
  '[[Ann Lee|person]] "The Rock" Jordan said.',
  'They saw “The Rock” [[Jordan|location]] twice.',
  '[[Thomas|person]] "the rock" [[Jordan|location]] fled.',
  // a place before a name that belongs to nobody
  'In [[Israel|location]] [[Adesi|person]] fights.',
  '[[Oslo|location]] [[Adesi|person]] fights.',
  // places and countries
  'In [[Paris|location]], 24, rue Foch, they met.',
  '[[Paris|location]], 24 miles off, is large.',
  'He lives in [[Jordan|location]]. [[Jordan|location]] said he was killed.',
  '[[Israel|location]] said he was dead. The [[Israeli|group]] army left.',
  "[[Oslo|location]]'s mayor wept.",
  '[[Washington|location]], who sent troops, left.',
  '[[Scotland|location]], who beat [[Wales|location]], left.',
  'They met in [[Leo|location]] and [[Ann|person]] left.',
  '[[Nancy|location]] and [[Metz|location]] are far. [[Fred|person]] met [[Mary|person]].',
  '[[Nancy|location]] rowed with [[Fred Hall|person]] and [[Mary|person]].',
  'The [[Ludwig Gallery|location]] is old.',
  '[[Virginia Beach|location]] is warm.',
  'They will miss [[England|location]] there.',
  // companies
  '[[Ford|organization]] said he would leave.',
  '[[Morgan Stanley|organization]], the new owner, came.',
  '[[Ford|organization]], 61 miles off, closed.',
  // teams, acronyms and other plurals
  'The [[Lakers|organization]] won. The [[Browns|organization]] lost.',
  'The NGOs left.',
  '[[Ann Parsley|person]] spoke. Parsleys grow here.',
  'The Airbus family of planes grew.',
  'The [[Ford|organization]] family of trucks grew.',
  'The [[Google|organization]] family grew.',
  'The [[Greens|group]] left.',
  'The [[Dane|person]] Cook show.',
  'The [[Hill|person]] speech.',
  '[[Anna St. James|person]] lives in [[St. James|location]].',
  '[[Anna James|person]] won. [[St. James|other]] left.',
  // relatives of nobody named
  'Brothers in [[Paris|location]] and [[Rome|location]] met.',
  '[[Boston|location]] is our home.',
  '[[Tom Hart|person]], [[Goldman Sachs|organization]] and [[Eva Marsh|person]] met.',
  '[[Tom|person]], [[Lancaster Hill|location]] and [[Eva|person]] met.',
  '[[Kenya Power|organization]] paid.',
  'In [[France Fillon|location]] they met.',
  'He met [[Will|person]] there. Will the mayor come?',
  'He met [[Hope|person]] there. Hope of peace is gone.',
  '[[Aria|person]] won. Aria sold it.',
  // no name
  'Then May, 24, passed.',
  'Their son President is no name.',
  'They saw actor Even Much there.',
  'They met Mr. President there.',
  'Even Grant said so.',
  'Hope is what they need.',
  'Rose petals fell.',
  'In "May states" they met.',
  'The Apple-like phone broke.',
  'The US-appointed judge left.',
  '[[John F. Kelly|person]] won. RFK was 43.',
  // a state in brackets
  '[[Ann Lee|person]] ([[MA|location]]) met him.',
  '[[Bo B. Cole|person]] won. [[BBC|organization]] said so.',
];

function correcting(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  const corrected = correctPeople(names, doc, words, lexicon.gazetteer);
  return mark(
    doc.article.text,
    marksOfNames(
      doc,
      corrected.map((name) => ({ ...name, confidence: 1 })),
    ),
  );
}

describe('changes', () => test.each(changed)('%s', (found, corrected) => expect(correcting(found)).toBe(corrected)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(correcting(row)).toBe(row)));

describe('a rule finds a name in its example', () =>
  test.each(missedRules)('$name: $example', ({ name, example }) => {
    const { doc, words, names } = foundNames(example);
    const corrected = correctPeople(names, doc, words, lexicon.gazetteer);
    expect(corrected.map(({ by }) => by)).toContain(name);
  }));

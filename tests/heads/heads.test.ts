import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import type { Entity } from '../../src/types.js';

/**
 * The heads, captions and credits of articles, lines parted by "⏎", with the entities of the whole analysis: type, name,
 * ISO code, other forms, count where it is not 1.
 */
const heads: readonly (readonly [string, string])[] = [
  // the place is a place, the agency an organization, and both meet their other mentions
  [
    "TBILISI (Reuters) - Georgia's parliament passed the bill on Thursday. Georgian opposition leaders said Georgia must join the EU.",
    'L Tbilisi =GEO [TBILISI]; O Reuters; C Georgia =GEO [Georgian] x3; O European Union [EU]',
  ],
  [
    'BEIRUT (Reuters) - Gunmen shot a judge on Monday. ⏎ The judge lived in Beirut.',
    'L Beirut =LBN [BEIRUT] x2; O Reuters',
  ],
  [
    'WASHINGTON (AP) — Gunmen shot a judge on Monday. ⏎ The judge lived in Washington.',
    'L Washington =USA [WASHINGTON] x2; O Associated Press [AP]',
  ],
  [
    'ANKARA (Reuters) - Turkey will raise wages, its labor minister said on Friday.',
    'L Ankara =TUR [ANKARA]; O Reuters; C Turkey =TUR',
  ],
  [
    'MEXICO CITY (AP) — Mexico’s economy grew. The Associated Press asked the bank.',
    'L Mexico City =MEX [MEXICO CITY]; O Associated Press [AP] x2; C Mexico =MEX',
  ],
  [
    'LA CROSSE, Wis. (AP) — The river is high, officials told The Associated Press.',
    'L La Crosse =USA [LA CROSSE]; L Wis. =USA; O Associated Press [AP, The Associated Press] x2',
  ],
  [
    'TROY, N.C. (AP) -- Some people in North Carolina want the flag removed.',
    'L Troy =USA [TROY]; L North Carolina =USA [N.C.] x2; O Associated Press [AP]',
  ],
  [
    'BERLIN (dpa) - The government agreed on Monday, Deutsche Presse-Agentur reported.',
    'L Berlin =DEU [BERLIN]; O Deutsche Presse-Agentur [dpa] x2',
  ],
  [
    'PARIS (AFP) — The court ruled on Monday, Agence France-Presse reported.',
    'L Paris =FRA [PARIS]; O Agence France-Presse [AFP] x2',
  ],
  [
    'NEW DELHI, May 4 (PTI) The government closed two camps, the Press Trust of India reported.',
    'L New Delhi =IND [NEW DELHI]; O Press Trust of India =IND [PTI] x2',
  ],
  [
    'PYONGYANG, May 4 (KCNA) -- The cabinet met on Monday.',
    'L Pyongyang =PRK [PYONGYANG]; O Korean Central News Agency =PRK [KCNA]',
  ],
  [
    'LONDON, May 4 (UPI) -- The government closed two camps.',
    'L London =GBR [LONDON]; O United Press International [UPI]',
  ],
  [
    'LONDON/BRUSSELS (Reuters) - Ministers met in Brussels.',
    'L London =GBR [LONDON]; L Brussels =BEL [BRUSSELS] x2; O Reuters',
  ],
  ['PARIS and BERLIN — The ministers met on Monday.', 'L Paris =FRA [PARIS]; L Berlin =DEU [BERLIN]'],
  ['KYIV, Ukraine — Gunmen shot a judge.', 'L Kyiv =UKR [KYIV]; C Ukraine =UKR'],
  ['BEIRUT, Lebanon (AP) — Gunmen shot a judge.', 'L Beirut =LBN [BEIRUT]; C Lebanon =LBN; O Associated Press [AP]'],
  ['ATLANTA, Georgia (CNN) -- Voters queued on Monday.', 'L Atlanta =USA [ATLANTA]; L Georgia =USA; O CNN'],
  [
    'TBILISI, Georgia (AP) — Voters queued on Monday.',
    'L Tbilisi =GEO [TBILISI]; C Georgia =GEO; O Associated Press [AP]',
  ],
  ['PARIS, Texas (AP) — Voters queued on Monday.', 'L Paris =USA [PARIS]; L Texas =USA; O Associated Press [AP]'],
  [
    'LONDON, Ontario (CP) — Voters queued on Monday.',
    'L London =CAN [LONDON]; L Ontario =CAN; O The Canadian Press [CP]',
  ],
  ['WASHINGTON, D.C. — The Senate voted on Monday.', 'L Washington =USA [WASHINGTON, D.C.] x2; O Senate'],
  [
    'RIO DE JANEIRO (AP) — Gunmen shot a judge in Rio de Janeiro.',
    'L Rio de Janeiro =BRA [RIO DE JANEIRO] x2; O Associated Press [AP]',
  ],
  [
    'PORT-AU-PRINCE, Haiti (AP) — Gunmen shot a judge in Port-au-Prince.',
    'L Port-au-Prince =HTI [PORT-AU-PRINCE] x2; C Haiti =HTI; O Associated Press [AP]',
  ],
  ["SANA'A, Yemen (AP) — Gunmen shot a judge.", "L Sana'a =YEM [SANA'A]; C Yemen =YEM; O Associated Press [AP]"],
  [
    'DEIR AL-BALAH, Gaza Strip (AP) — Gunmen shot a judge.',
    'L Deir al-Balah =PSE [DEIR AL-BALAH]; L Gaza =PSE [Gaza Strip]; O Associated Press [AP]',
  ],
  [
    'UNITED NATIONS (AP) — The United Nations sent a judge. The U.N. paid.',
    'O United Nations [UNITED NATIONS, U.N.] x3; O Associated Press [AP]',
  ],
  ['ABOARD AIR FORCE ONE (AP) — The president said he would not sign it.', 'X AIR FORCE ONE; O Associated Press [AP]'],
  ['(Reuters) - Acme Steel Corp said on Monday that it would close two mills.', 'O Reuters; O Acme Steel Corp'],
  ['/PRNewswire/ -- Acme Steel Corp said on Monday that it would close two mills.', 'O PRNewswire; O Acme Steel Corp'],
  [
    'LONDON--(BUSINESS WIRE)--Acme Steel Corp said on Monday that it would close two mills.',
    'L London =GBR [LONDON]; O Business Wire [BUSINESS WIRE]; O Acme Steel Corp',
  ],
  [
    'TORONTO, May 4, 2021 (GLOBE NEWSWIRE) -- Acme Steel Corp said that it would close two mills.',
    'L Toronto =CAN [TORONTO]; O GlobeNewswire [GLOBE NEWSWIRE]; O Acme Steel Corp',
  ],
  ['[Nairobi, Kenya] The government closed two camps near the border, officials said.', 'L Nairobi =KEN; C Kenya =KEN'],
  ['— Nairobi: The government closed two camps near the border, officials said.', 'L Nairobi =KEN'],
  ['NEW DELHI: The government closed two camps near the border, officials said.', 'L New Delhi =IND [NEW DELHI]'],
  ['TASHKENT -- The government closed two camps.', 'L Tashkent =UZB [TASHKENT]'],
  [
    'Mumbai (Maharashtra) [India], May 4 (ANI): The court closed the case.',
    'L Mumbai =IND; L Maharashtra =IND; C India =IND; O Asian News International [ANI]',
  ],
  ['MOSCOW, May 4. /TASS/. Russia will close the border.', 'L Moscow =RUS [MOSCOW]; O TASS; C Russia =RUS'],
  ['CAIRO - 17 July 2022: The government closed two camps.', 'L Cairo =EGY [CAIRO]'],
  ['Kuala Lumpur, May 4 (Bernama) -- The cabinet met on Monday.', 'L Kuala Lumpur =MYS; O Bernama'],
  // wherever they stand
  [
    'Summit ends ⏎ The talks failed ⏎ KYIV, May 6 (Reuters) - The talks ended on Monday.',
    'L Kyiv =UKR [KYIV]; O Reuters',
  ],
  [
    'PARIS (AFP) — The court ruled on Monday. ⏎ KYIV (AFP) — The army left on Monday. ⏎ OSLO — The king is ill, his office said on Monday.',
    'L Paris =FRA [PARIS]; O Agence France-Presse [AFP] x2; L Kyiv =UKR [KYIV]; L Oslo =NOR [OSLO]',
  ],
  [
    'Summit ends ⏎ FILE PHOTO: Jane Doe speaks in Kyiv, May 4, 2019. REUTERS/Jane Roe ⏎ KYIV, May 6 (Reuters) - The talks ended on Monday.',
    'P Jane Doe; L Kyiv =UKR [KYIV] x2; O Reuters [REUTERS] x2; P Jane Roe',
  ],
  [
    'LONDON, ENGLAND - MAY 04: Jane Doe attends the gala in London, England. (Photo by Ann Lee/Getty Images)',
    'L London =GBR [LONDON] x2; L England =GBR [ENGLAND] x2; P Jane Doe; P Ann Lee; O Getty Images',
  ],
  // bylines
  [
    'By Ann Lee and Bo Berg, Reuters ⏎ OSLO (Reuters) - The mayor resigned.',
    'P Ann Lee; P Bo Berg; O Reuters x2; L Oslo =NOR [OSLO]',
  ],
  [
    'Ships sail ⏎ By ANN LEE, Associated Press ⏎ The mayor of Oslo resigned on Monday, the Associated Press reported.',
    'P Ann Lee [ANN LEE]; O Associated Press x2; L Oslo =NOR',
  ],
  ['By Ann Lee | The Oslo Courier ⏎ The airline lost money on Monday, it said.', 'P Ann Lee; O The Oslo Courier'],
  [
    'Airline loses money ⏎ By Ann Lee ⏎ BBC News, Oslo ⏎ The airline lost money on Monday, it said.',
    'P Ann Lee; O BBC News; L Oslo =NOR',
  ],
  [
    'Minister resigns ⏎ By Ann Lee ⏎ OSLO (Reuters) - Minister Tom Lee resigned on Monday. Lee is 60.',
    'P Ann Lee; L Oslo =NOR [OSLO]; O Reuters; P Tom Lee [Lee] x2',
  ],
  // captions and credits
  [
    'Mayor Dov Roth speaks in Oslo on May 4, 2019. REUTERS/Jane Roe/File Photo ⏎ The mayor resigned on Monday.',
    'P Dov Roth; L Oslo =NOR; O Reuters [REUTERS]; P Jane Roe',
  ],
  [
    'A man walks in Kyiv. (AP Photo/Jane Roe, File) ⏎ The mayor resigned on Monday.',
    'L Kyiv =UKR; O Associated Press [AP]; P Jane Roe',
  ],
  [
    'A man walks in Kyiv. Jane Roe/AFP via Getty Images ⏎ The mayor resigned on Monday.',
    'L Kyiv =UKR; P Jane Roe; O Agence France-Presse [AFP]; O Getty Images',
  ],
  [
    'A view of the dam in Oslo. Photo: EPA-EFE/JANE ROE ⏎ The dam broke on Monday.',
    'L Oslo =NOR; O EPA-EFE; P Jane Roe [JANE ROE]',
  ],
  [
    'The dam in Oslo. Credit...Jane Roe for The New York Times ⏎ The dam broke on Monday.',
    'L Oslo =NOR; P Jane Roe; O The New York Times',
  ],
  ['Oslo Police/Handout via REUTERS ⏎ The mayor resigned.', 'O Oslo Police =NOR; O Reuters [REUTERS]'],
  [
    'The dam broke on Monday. ⏎ (Reporting by Ann Lee, Bo Berg in Oslo and Cy Dahl in New York; Writing by Eva Gray; Editing by Hal Ives and Jo Kent)',
    'P Ann Lee; P Bo Berg; L Oslo =NOR; P Cy Dahl; L New York =USA; P Eva Gray; P Hal Ives; P Jo Kent',
  ],
  ['The dam broke on Monday. ⏎ Reporting By Ann Lee; Editing by Bo Berg', 'P Ann Lee; P Bo Berg'],
  ['The dam broke on Monday. ⏎ With files from Ann Lee and The Canadian Press', 'P Ann Lee; O The Canadian Press =CAN'],
  ['The dam broke on Monday. ⏎ © 2021 The Oslo Courier. All rights reserved.', 'O The Oslo Courier'],
  ['The dam broke on Monday. ⏎ Slideshow (3 images)', ''],
  ['The dam broke on Monday. ⏎ Read more: Norway fines Acme Steel ⏎ It was old.', 'C Norway =NOR; O Acme Steel'],
  ['The dam broke. jm / crh (AFP, dpa)', ''],
  ['The dam broke. Author: Ann Lee (AFP / AP / dpa) Editor: Bo Berg', ''],
  // what is none of these
  ['Moscow - the capital - was calm on Monday.', 'L Moscow =RUS'],
  ['The Federal Police (BKA) searched houses in Oslo. The BKA said so.', 'O Federal Police [BKA] x3; L Oslo =NOR'],
  ['The Ghana News Agency (GNA) reported on Monday that the mayor resigned.', 'O Ghana News Agency =GHA [GNA] x2'],
  ['Jane Roe (AP) - a photographer - died on Monday.', 'P Jane Roe; O AP'],
  ['A Reuters/Ipsos poll showed it on Monday.', 'O Reuters; O Ipsos'],
  ["``Hello,'' said Ann Lee. ``We met the ``Unicef'' people in Oslo,'' she said.", 'P Ann Lee; O Unicef; L Oslo =NOR'],
];

const LETTERS = { person: 'P', organization: 'O', country: 'C', place: 'L', group: 'G', other: 'X' } as const;

function summary({ type, name, country, aliases, count }: Entity): string {
  return [
    LETTERS[type],
    name,
    ...(country ? [`=${country.alpha3}`] : []),
    ...(aliases.length > 0 ? [`[${aliases.join(', ')}]`] : []),
    ...(count > 1 ? [`x${count}`] : []),
  ].join(' ');
}

describe('entities', () =>
  test.each(heads)('%s', (lines, expected) => {
    const { entities } = analyze(lines.replaceAll(' ⏎ ', '\n'), { tasks: ['entities'] });
    expect(entities!.map(summary).join('; ')).toBe(expected);
  }));

/** The anchor of an article, and where it is from: never a caption, a credit or the dateline of a later story. */
const anchors: readonly (readonly [string, string])[] = [
  ['OSLO, May 6, 2021 (AP) — The mayor resigned.', '2021-05-06 dateline'],
  ['FILE PHOTO: The mayor in Oslo, May 4, 2019. REUTERS/Jane Roe ⏎ The mayor resigned.', 'null none'],
  [
    'FILE PHOTO: The mayor in Oslo, May 4, 2019. REUTERS/Jane Roe ⏎ OSLO, May 6 (Reuters) - The mayor resigned.',
    'XXXX-05-06 dateline',
  ],
  [
    'The mayor in Oslo, May 4, 2019. (AP Photo/Jane Roe) ⏎ OSLO, May 6 (AP) — The mayor resigned.',
    'XXXX-05-06 dateline',
  ],
  ['OSLO, May 6 (AP) — The mayor resigned on May 5, 2021.', '2021-05-06 dateline'],
  ['LONDON, ENGLAND - MAY 04: Jane Doe arrives. (Photo by Ann Lee/Getty Images) ⏎ The gala began.', 'null none'],
  ['OSLO (AP) — The mayor resigned. ⏎ PARIS, May 6, 2021 (AFP) — The judge resigned.', 'null none'],
  ['OSLO, May 6, 2021 (AP) — The mayor resigned. ⏎ PARIS, May 5, 2021 (AFP) — The judge left.', '2021-05-06 dateline'],
  ['Mayor resigns ⏎ Reuters ⏎ May 4, 2021 ⏎ The mayor resigned on Monday, his office said.', '2021-05-04 metadata'],
  ['CAIRO - 17 July 2022: The mayor resigned.', '2022-07-17 dateline'],
  ['KUALA LUMPUR, May 4, 2021 — The mayor resigned. — Picture by Jane Roe', '2021-05-04 dateline'],
];

describe('the anchor', () =>
  test.each(anchors)('%s', (lines, expected) => {
    const { anchor } = analyze(lines.replaceAll(' ⏎ ', '\n'), { tasks: ['dates'] }).article;
    expect(`${anchor.date} ${anchor.from}`).toBe(expected);
  }));

test('the dates of datelines and credits are no events', () => {
  const text =
    'OSLO, May 6, 2021 (AP) — The dam broke.\nPARIS, May 5, 2021 (AFP) — It fell on May 4, 2021.\n© 2021 The Oslo Courier';
  const { events } = analyze(text, { tasks: ['events'] });
  expect(events!.map(({ from }) => from)).toEqual(['2021-05-04']);
});

/** The title of an article: no byline, caption or credit is one. */
const titles: readonly (readonly [string, string | null])[] = [
  ['Mayor resigns ⏎ By Ann Lee and agencies ⏎ The mayor resigned on Monday.', 'Mayor resigns'],
  ['Mayor resigns ⏎ Ann Lee, Reuters ⏎ The mayor resigned on Monday.', 'Mayor resigns'],
  ['REUTERS/Jane Roe ⏎ Mayor resigns ⏎ The mayor resigned on Monday.', 'Mayor resigns'],
  ['Getty Images ⏎ The mayor resigned on Monday.', null],
  ['Mayor resigns ⏎ By staff writers ⏎ The mayor resigned on Monday.', 'Mayor resigns'],
  ['Mayor resigns ⏎ By our count the dam broke twice, and in May. ⏎ It was old.', 'Mayor resigns'],
];

describe('the title', () =>
  test.each(titles)('%s', (lines, expected) => {
    expect(analyze(lines.replaceAll(' ⏎ ', '\n'), { tasks: ['dates'] }).article.title).toBe(expected);
  }));

test('what states a name is its reason', () => {
  const { entities } = analyze('By Ann Lee\nOSLO (AP) — The mayor left. (Editing by Bo Berg)', {
    tasks: ['entities'],
    explain: true,
  });
  expect(entities!.flatMap(({ mentions }) => mentions.map(({ text, by }) => `${text}: ${by}`))).toEqual([
    'Ann Lee: byline',
    'OSLO: dateline',
    'AP: dateline',
    'Bo Berg: credit',
  ]);
});

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';
import { type OrderEvidence, orderRules } from '../../src/read/structure/day-order.js';
import { headLabelRules, readHeadLabel } from '../../src/read/structure/head-label.js';
import { readStamp, stampAtEnd } from '../../src/read/structure/stamp.js';
import { type Place, PROSE, readHead as read, summary, TITLE } from '../helpers/read-head.js';

/** Lines parted by "⏎" | the anchor and where it is from, a letter for the kind of each block | the title where it is not "§". */
const heads: readonly (readonly [lines: string, expected: string, title?: string])[] = [
  // a time and its zone before the day, and after it
  ['§ ⏎ Published 9:15 a.m. ET March 4, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Published 9:15 AM EST Thu March 4, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Updated 10:30 GMT, September 17, 2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ Updated 1030 GMT (1830 HKT) September 17, 2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ Posted: 4 March 2021 at 09:15 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Thursday, March 4, 2021 9:15 AM EST ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Thu, 04 Mar 2021 09:15:00 GMT ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ March 4, 2021 Thursday ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ March 4, 2021, Thursday, Late Edition - Final ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ March 4, 2021 at 9:15 p.m. Central European Time ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ 4 Mar 2021, 09:15 IST ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ 4th March, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ 2021-03-04T09:15:00Z ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ 2021-03-04T09:15:00.000+01:00 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ 2021-03-04 09:15:00 UTC ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Last modified on Thu 4 Mar 2021 09.15 GMT ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ First published on Thu 4 Mar 2021 09.15 GMT ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ This article was published on 4 March 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ March 4, 2021 | 3 min read ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ MARCH 4, 2021 / 9:15 AM / CBS NEWS ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ MARCH 4, 2021 / 9:15 AM ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ PUBLISHED: MARCH 4, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  [
    'PORT WORKERS TO STRIKE OVER PAY ⏎ THURSDAY, MARCH 4, 2021 ⏎ ¶',
    '2021-03-04 metadata tdb',
    'PORT WORKERS TO STRIKE OVER PAY',
  ],
  ['§ ⏎ Date: March 4, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Published:\u00a0March\u00a04, 2021 at 9:15\u202fa.m. ⏎ ¶', '2021-03-04 metadata tdb'],
  ['\ufeff§ ⏎ Published 9:15 a.m. ET March 4, 2021\r ⏎ \r ⏎ ¶', '2021-03-04 metadata tdb'],

  // the day of publication wins over that of a change, which wins over none
  ['§ ⏎ Published: March 4, 2021 ⏎ Updated: March 9, 2021 ⏎ ¶', '2021-03-04 metadata tddb'],
  ['§ ⏎ Updated: March 9, 2021 ⏎ Published: March 4, 2021 ⏎ ¶', '2021-03-04 metadata tddb'],
  ['§ ⏎ Updated March 9, 2021 | Published March 4, 2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Published 9:15 a.m. March 4, 2021 (Updated 10 a.m. March 9, 2021) ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ March 4, 2021 (updated March 9, 2021) ⏎ ¶', '2021-03-04 metadata tdb'],
  ['Friday, March 12, 2021 ⏎ § ⏎ Published: March 4, 2021 ⏎ ¶', '2021-03-04 metadata dtdb'],
  ['§ ⏎ Updated: March 9, 2021 ⏎ ¶ ⏎ ¶ ⏎ Published: March 4, 2021', '2021-03-04 metadata tdbbd'],
  ['§ ⏎ ¶ ⏎ ¶ ⏎ First published on March 4, 2021', '2021-03-04 metadata tbbd'],
  ['§ ⏎ ¶ ⏎ ¶ ⏎ Last updated: March 4, 2021', '2021-03-04 metadata tbbd'],
  ['§ ⏎ ¶ ⏎ ¶ ⏎ March 4, 2021', 'null none tbbb'],
  ['§ ⏎ ¶ ⏎ Published: March 4, 2021 ⏎ ¶ ⏎ ¶ ⏎ ¶ ⏎ ¶', 'null none tbbbbbb'],

  // bylines with their day
  ['§ ⏎ By Jo Day, March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By Jo Day | March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By Jo Day • Mar 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By Jo Day - 4 March 2021 09:15 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By Jo Day and Bo Berg, Reuters, March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By Jo Day Published March 4, 2021 at 9:15 a.m. ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By JO DAY on March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ Posted by Jo Day on March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ Jo Day | March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ Jo Day, Reuters, March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ Reuters | March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ The Oslo Courier, March 4, 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ By March 4, 2021, the dam had broken twice. ⏎ ¶', 'null none tbb'],
  ['§ ⏎ Signed by Jo Day on March 4, 2021 ⏎ ¶', 'null none tbb'],

  // datelines on a line of their own
  ['§ ⏎ Nairobi, Kenya | Sept. 17, 2020 | ⏎ ¶', '2020-09-17 dateline tbb'],
  ['§ ⏎ Nairobi, Kenya | Sept. 17, 2020 | Ministers met on Monday.', '2020-09-17 dateline tb'],
  ['§ ⏎ NAIROBI | Sept. 17, 2020 ⏎ ¶', '2020-09-17 dateline tbb'],
  ['§ ⏎ Oslo, March 4, 2021 ⏎ ¶', '2021-03-04 dateline tbb'],
  ['§ ⏎ Oslo, Norway, 4 March 2021 ⏎ ¶', '2021-03-04 dateline tbb'],

  ['§ ⏎ NICE, France 1996-08-30 ⏎ ¶', '1996-08-30 dateline tbb'],
  ['§ ⏎ AL-HAMA, West Bank 1996-08-30 ⏎ ¶', '1996-08-30 dateline tbb'],
  ['§ ⏎ BBC News, Oslo, 4 March 2021 ⏎ ¶', '2021-03-04 metadata tyb'],
  ['§ ⏎ CAIRO - 17 July 2022: Ministers met on Monday.', '2022-07-17 dateline tb'],

  // further down, alone on its line above the prose
  [
    '§ ⏎ Union rejects the offer ⏎ Third walkout this year ⏎ Jo Day in Hull ⏎ Staff writer ⏎ March 4, 2021 ⏎ ¶',
    '2021-03-04 metadata tbbbbdb',
  ],
  [
    'The Government of Kenya ⏎ MINISTRY OF HEALTH ⏎ PRESS STATEMENT ⏎ 4th March, 2021 ⏎ FOR IMMEDIATE RELEASE ⏎ ¶',
    '2021-03-04 metadata ttldlb',
    'The Government of Kenya',
  ],
  [
    'Remarks by the President ⏎ East Room ⏎ The Old House ⏎ Oslo ⏎ March 4, 2021 ⏎ 3:12 P.M. EST ⏎ THE PRESIDENT: Good afternoon. It is an honor to be here with you all.',
    '2021-03-04 metadata tbbbdlb',
    'Remarks by the President',
  ],
  [
    'Fixtures ⏎ Ajax v PSV ⏎ March 4, 2021 ⏎ Hull v York ⏎ March 5, 2021 ⏎ Leeds v Bath',
    'null none tbbbbb',
    'Fixtures',
  ],
  [
    'Fixtures ⏎ Ajax v PSV ⏎ Hull v York ⏎ March 4, 2021 ⏎ Hull v York ⏎ March 5, 2021 ⏎ ¶',
    'null none tbbbbbb',
    'Fixtures',
  ],
  ['§ ⏎ ¶ ⏎ March 4, 2021 ⏎ ¶ ⏎ ¶ ⏎ ¶', 'null none tbbbbb'],

  // days in digits: 13 to 31 is a day
  ['§ ⏎ 17/09/2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ 09/17/2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ 2020/09/17 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ 2020/9/7 ⏎ ¶', '2020-09-07 metadata tdb'],
  ['§ ⏎ 17.09.2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ 07.09.2020 ⏎ ¶', '2020-09-07 metadata tdb'],
  ['§ ⏎ 17-09-2020 10:30 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ Published: 17/09/2020 | Updated: 18/09/2020 ⏎ ¶', '2020-09-17 metadata tdb'],
  ['§ ⏎ 04/04/2021 ⏎ ¶', '2021-04-04 metadata tdb'],
  ['§ ⏎ 31/02/2021 ⏎ ¶', 'null none tbb'],
  ['§ ⏎ 17/19/2020 ⏎ ¶', 'null none tbb'],
  // otherwise something near it decides
  ['§ ⏎ Thursday 04/03/2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Saturday 04/03/2021 ⏎ ¶', '2021-04-03 metadata tdb'],
  ['§ ⏎ 04/03/2021 9:15 a.m. ET ⏎ ¶', '2021-04-03 metadata tdb'],
  ['§ ⏎ 04/03/2021 09:15 GMT ⏎ ¶', '2021-03-04 metadata tdb'],
  ['§ ⏎ Published: 04/03/2021 | Updated: 17/03/2021 ⏎ ¶', '2021-03-04 metadata tdb'],
  [
    '§ ⏎ 04/03/2021 ⏎ The talks broke down on 3 March, the head of the union said in Hull. ⏎ ¶',
    '2021-03-04 metadata tdbb',
  ],
  [
    '§ ⏎ 04/03/2021 ⏎ The centre said the colour of the harbour had changed on Monday night. ⏎ ¶',
    '2021-03-04 metadata tdbb',
  ],
  [
    '§ ⏎ 04/03/2021 ⏎ The center said the color of the harbor had changed on Monday night. ⏎ ¶',
    '2021-04-03 metadata tdbb',
  ],
  [
    '§ ⏎ 04/03/2021 ⏎ The Lincoln Center said that it had a colour of its own on Monday night. ⏎ ¶',
    '2021-03-04 metadata tdbb',
  ],
  ['§ ⏎ 04/03/2021 ⏎ TROY, N.C. — The mayor resigned on Monday, his office said.', '2021-04-03 metadata tdb'],
  ['§ ⏎ 04/03/2021 ⏎ OSLO, April 3 (AP) — The mayor resigned on Monday, his office said.', '2021-04-03 metadata tdb'],
  // and where nothing does, it stays open
  ['§ ⏎ 04/03/2021 ⏎ ¶', 'null none tdb'],
  ['§ ⏎ Published: 04/03/2021 ⏎ ¶', 'null none tdb'],
  ['§ ⏎ 04/03/2021 ⏎ The center said the colour of the harbour had changed on Monday night. ⏎ ¶', 'null none tdbb'],
  ['§ ⏎ 04/03/2021 ⏎ PARIS (AP) — The mayor resigned on Monday, his office said.', 'null none tdb'],
  ['§ ⏎ 04/03/2021 ⏎ OSLO, April 3, 2021 (AP) — The mayor resigned on Monday.', '2021-04-03 metadata tdb'],

  // a day without its year takes it from elsewhere
  [
    '§ ⏎ Published 9:15 a.m. ET March 4 ⏎ The talks broke down on March 3, 2021, the head of the union said.',
    '2021-03-04 metadata tdb',
  ],
  ['§ ⏎ Published 9:15 a.m. ET March 4 ⏎ ¶', 'XXXX-03-04 metadata tdb'],
  ['§ ⏎ Published March 4 ⏎ OSLO, May 6, 2021 (AP) — The mayor resigned on Monday.', '2021-05-06 dateline tdb'],

  // what an office or a wire puts above the story is no headline
  ['FOR IMMEDIATE RELEASE ⏎ § ⏎ ¶', 'null none ltb'],
  ['FOR IMMEDIATE RELEASE ⏎ March 4, 2021 ⏎ § ⏎ ¶', '2021-03-04 metadata ldtb'],
  ['For Immediate Release: March 4, 2021 ⏎ § ⏎ ¶', '2021-03-04 metadata ltb'],
  [
    '*** FOR IMMEDIATE RELEASE *** ⏎ § ⏎ OSLO, March 4, 2021 /PRNewswire/ -- Acme Steel closed two mills.',
    '2021-03-04 dateline ltb',
  ],
  [
    'FOR IMMEDIATE RELEASE ⏎ Thursday, March 4, 2021 ⏎ Contact: Dana Price, (555) 010-4477, press@acme.example ⏎ § ⏎ OSLO, March 4, 2021 /PRNewswire/ -- Acme Steel closed two mills.',
    '2021-03-04 metadata ldltb',
  ],
  ['EMBARGOED UNTIL 00:01 GMT, THURSDAY 4 MARCH 2021 ⏎ § ⏎ ¶', '2021-03-04 metadata ltb'],
  ['Embargoed until 6 a.m. ET on Thursday ⏎ § ⏎ ¶', 'null none ltb'],
  ['STRICT EMBARGO: 00.01 4 March 2021 ⏎ § ⏎ ¶', '2021-03-04 metadata ltb'],
  ['PRESS RELEASE ⏎ § ⏎ ¶', 'null none ltb'],
  ['Media Advisory ⏎ § ⏎ ¶', 'null none ltb'],
  ['BC-EU--Port Strike, 1st Ld-Writethru ⏎ § ⏎ ¶', 'null none ltb'],
  [
    '^AP-EU--Port Strike, 1st Ld-Writethru,0096< ⏎ Ministers meet in Geneva ⏎ HULL, England (AP) _ Dock workers will strike.',
    'null none ltb',
    'Ministers meet in Geneva',
  ],
  ['BC-UK-PORTS ⏎ § ⏎ ¶', 'null none ltb'],
  ['URGENT ⏎ § ⏎ ¶', 'null none ltb'],
  ['(URGENT) ⏎ BC-Port Strike, 2nd Ld ⏎ § ⏎ ¶', 'null none lltb'],
  ['Eds: UPDATES with comment of the operator. Minor edits. ⏎ § ⏎ By JO DAY ⏎ ¶', 'null none ltyb'],
  ['§ ⏎ (Adds quotes, background) ⏎ By Jo Day ⏎ ¶', 'null none tlyb'],
  ['Port Strike, 1st Ld-Writethru ⏎ § ⏎ ¶', 'null none ltb'],
  ['BC-Alberta pipeline deal reached after talks ⏎ ¶', 'null none tb', 'BC-Alberta pipeline deal reached after talks'],
  ['AP-NORC poll finds voters worried ⏎ ¶', 'null none tb', 'AP-NORC poll finds voters worried'],
  ['Embargo on Cuba divides the Senate ⏎ ¶', 'null none tb', 'Embargo on Cuba divides the Senate'],
  ['Urgent care centers close in Oslo ⏎ ¶', 'null none tb', 'Urgent care centers close in Oslo'],
  [
    'For immediate release of hostages, ministers turn to Qatar ⏎ ¶',
    'null none tb',
    'For immediate release of hostages, ministers turn to Qatar',
  ],
  ['Press release of judge sparks anger ⏎ ¶', 'null none tb', 'Press release of judge sparks anger'],

  // captions
  ['FILE PHOTO: A ship in Hull, March 4, 2019. REUTERS/Jane Roe ⏎ § ⏎ ¶', 'null none ctb'],
  ['A man walks past a ship in Hull, March 4, 2019. REUTERS/Jane Roe ⏎ § ⏎ ¶', 'null none ctb'],
  [
    'A man walks past a ship in Hull, March 4, 2019. REUTERS/Jane Roe ⏎ § ⏎ March 9, 2021 ⏎ ¶',
    '2021-03-09 metadata ctdb',
  ],
  ['A ship in Hull. Photo: Jane Roe, March 4, 2019 ⏎ § ⏎ ¶', 'null none ctb'],
  ['FILE PHOTO ⏎ § ⏎ ¶', 'null none ctb'],

  // what archives and pages print around a story
  ['Page A1 ⏎ § ⏎ ¶', 'null none ltb'],
  ['§ ⏎ Section: News ⏎ Length: 840 words ⏎ ¶', 'null none tllb'],
  [
    'The Oslo Courier ⏎ March 4, 2021 Thursday ⏎ London Edition 1 ⏎ § ⏎ BYLINE: Jo Day ⏎ SECTION: FOREIGN; Pg. 3 ⏎ LENGTH: 840 words ⏎ ¶',
    '2021-03-04 metadata ldltyllb',
  ],
  ['3 of 212 DOCUMENTS ⏎ The Oslo Courier ⏎ March 4, 2021 Thursday ⏎ § ⏎ ¶', '2021-03-04 metadata lldtb'],
  ['§ ⏎ By Jo Day ⏎ 840 words ⏎ 4 March 2021 ⏎ ¶', '2021-03-04 metadata tyldb'],
  ['§ ⏎ 5 min read ⏎ ¶', 'null none tlb'],
  ['§ ⏎ Updated 3 hours ago ⏎ ¶', 'null none tlb'],
  ['§ ⏎ SECTION: NEWS ⏎ ¶ ⏎ ¶ ⏎ LOAD-DATE: March 5, 2021', '2021-03-05 metadata tlbbd'],
  [
    'The Oslo Courier ⏎ March 4, 2021 ⏎ Mayor resigns ⏎ OSLO — The mayor resigned on Monday, his office said.',
    '2021-03-04 metadata ldtb',
    'Mayor resigns',
  ],
  ['Section 230 stays, judges say ⏎ ¶', 'null none tb', 'Section 230 stays, judges say'],
  ['Length of terms divides judges ⏎ ¶', 'null none tb', 'Length of terms divides judges'],
  ['Page turns for old paper ⏎ ¶', 'null none tb', 'Page turns for old paper'],
  ['March 4, 2021 was a black day ⏎ ¶', 'null none tb', 'March 4, 2021 was a black day'],
];

describe('the head of an article', () =>
  test.each(heads.map(([lines, expected, title = TITLE]) => [lines, expected, title] as const))(
    '%s',
    (lines, expected, title) => {
      const article = read(lines);
      expect(summary(article)).toBe(expected);
      expect(article.title).toBe(title);
    },
  ));

const PLACES: readonly (readonly [place: Place, expected: string])[] = [
  [{ path: '2020/09/17/story.txt' }, '2020-09-17 filename'],
  [{ path: '/home/jo/news/2020/9/7/story.txt' }, '2020-09-07 filename'],
  [{ path: 'news/2020-09-17/story.txt' }, '2020-09-17 filename'],
  [{ path: 'news/20200917/world/story.txt' }, '2020-09-17 filename'],
  [{ path: 'news/2020/sep/17/story.txt' }, '2020-09-17 filename'],
  [{ path: 'news/2020/09/17-story.txt' }, '2020-09-17 filename'],
  [{ path: 'C:\\news\\2020\\09\\17\\story.txt' }, '2020-09-17 filename'],
  // the nearest part to the file wins
  [{ path: '2019-01-01/2020-09-17/story.txt' }, '2020-09-17 filename'],
  [{ path: '2020-09-17/2019/01/01/story.txt' }, '2019-01-01 filename'],
  [{ path: '2019/01/01/2020-09-17/story.txt' }, '2020-09-17 filename'],
  [{ path: '2019/01/01/2020-09-17-story.txt' }, '2020-09-17 filename'],
  [{ path: 'got-2019-01-01/a/2020-09-17-story.txt' }, '2020-09-17 filename'],
  // no day of the calendar, and no day
  [{ path: '2020/13/45/story.txt' }, 'null none'],
  [{ path: '2020/02/30/story.txt' }, 'null none'],
  [{ path: '2020/09/story.txt' }, 'null none'],
  [{ path: '12020/09/17/story.txt' }, 'null none'],
  [{ path: '2020/09/170/story.txt' }, 'null none'],
  [{ path: 'v/2020/may/be.txt' }, 'null none'],
  [{ url: 'https://example.org/2020/09/17/talks' }, '2020-09-17 url'],
  [{ url: 'https://example.org/world/2020/sep/17/talks' }, '2020-09-17 url'],
  [{ url: 'https://example.org/2020/9/7/talks-2019-01-01' }, '2020-09-07 url'],
  [{ url: 'https://example.org/talks-2020-09-17' }, '2020-09-17 url'],
  [{ url: 'https://example.org/talks' }, 'null none'],
  [{ url: 'https://example.org/2020/09/17/talks', path: '2019/01/01/a.ndjson' }, '2020-09-17 url'],
];

describe('the day of a path or an address', () =>
  test.each(PLACES)('%j', (place, expected) => {
    const { anchor } = read(PROSE, place);
    expect(`${anchor.date} ${anchor.from}`).toBe(expected);
  }));

describe('a day in digits that can be two', () => {
  const OPEN = '§ ⏎ Published: 04/03/2021 ⏎ ¶';

  test('is a doubt where nothing decides', () => {
    expect(read(OPEN).doubts).toEqual([
      'the date 04/03/2021 may be 2021-03-04 or 2021-04-03, left out; give --anchor with one of them',
    ]);
  });

  test.each([
    [{ path: '2021/03/05/story.txt' }, '2021-03-04 metadata'],
    [{ path: '2021/04/03/story.txt' }, '2021-04-03 metadata'],
    [{ url: 'https://example.org/2021/04/01/talks' }, '2021-04-03 metadata'],
    [{ date: '2021-04-03' }, '2021-04-03 metadata'],
    // far from both
    [{ path: '2019/04/03/story.txt' }, '2019-04-03 filename'],
  ])('is none with %j', (place, expected) => {
    const { anchor, doubts } = read(OPEN, place);
    expect(`${anchor.date} ${anchor.from}`).toBe(expected);
    expect(doubts).toEqual([]);
  });

  test.each([
    ['§ ⏎ Updated 3 hours ago ⏎ ¶', 'Updated 3 hours ago'],
    ['§ ⏎ Published ⏎ 4 hours ago ⏎ ¶', '4 hours ago'],
    ['§ ⏎ By Jo Day ⏎ Yesterday at 9:15 a.m. ⏎ ¶', 'Yesterday at 9:15 a.m.'],
    ['§ ⏎ Posted Thursday ⏎ ¶', 'Posted Thursday'],
    ['§ ⏎ Updated 10:30 GMT ⏎ ¶', 'Updated 10:30 GMT'],
    ['§ ⏎ 5m ago ⏎ ¶', '5m ago'],
  ])('an age has no day: %s', (lines, age) => {
    expect(read(lines).doubts).toEqual([`"${age}" does not say on which day; give --anchor`]);
  });

  test.each([
    ['§ ⏎ March 4, 2021 ⏎ Updated 3 hours ago ⏎ ¶', {}],
    ['§ ⏎ Updated 3 hours ago ⏎ ¶', { path: '2021-03-04.txt' }],
    ['§ ⏎ Updated 3 hours ago ⏎ ¶', { date: '2021-03-04' }],
    ['§ ⏎ Updated 3 hours ago ⏎ HULL, England, March 4 (AP) — The mayor resigned on Monday.', {}],
    ['§ ⏎ ¶ ⏎ The ship sank 3 hours ago, he said. ⏎ 3 hours ago', {}],
    ['§ ⏎ 9:15 a.m. ⏎ ¶', {}],
  ])('no doubt: %s %j', (lines, place) => {
    expect(read(lines, place).doubts).toEqual([]);
  });

  test('is none where --anchor is given', () => {
    const text = OPEN.replaceAll(' ⏎ ', '\n').replace('¶', PROSE);
    const { anchor, doubts } = readArticle(
      { text, source: { path: null, id: null, format: 'text' } },
      { anchor: '2021-03-04' },
    );
    expect(anchor).toEqual({ date: '2021-03-04', from: 'option' });
    expect(doubts).toEqual([]);
  });

  const evidence = {
    stamp: { text: '', of: 'plain', readings: ['2021-03-04', '2021-04-03'], zone: null },
    text: '',
    isAmerican: false,
  } as const;
  const decided: Readonly<
    Record<string, readonly [sees: Partial<OrderEvidence>, order: string, not: Partial<OrderEvidence>]>
  > = {
    'time zone': [{ stamp: { ...evidence.stamp, zone: 'day first' } }, 'day first', {}],
    'American state': [{ isAmerican: true }, 'month first', {}],
    'days in words': [
      { text: 'They met on 3 March.' },
      'day first',
      { text: 'They met on 3 March, and again on March 9.' },
    ],
    spelling: [
      { text: 'The programme was new.' },
      'day first',
      { text: 'The Labor Party of Australia met at Rockefeller Center.' },
    ],
  };
  test.each(orderRules.map(({ name, read: see }) => [name, see] as const))('%s', (name, see) => {
    const [sees, order, not] = decided[name]!;
    expect(see({ ...evidence, ...sees })).toBe(order);
    expect(see({ ...evidence, ...not })).toBeNull();
  });
});

describe('the labels of a head', () => {
  test.each(headLabelRules.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    expect(readHeadLabel(example)?.rule).toBe(name);
  });

  test.each(['Neutral Citation Number: [2021] EWHC 412 (Admin)', 'Case No: CO/1234/2020', 'Our ref: 12/3'])(
    '%s',
    (line) => {
      expect(readHeadLabel(line)?.rule).toBe('field of an archive');
    },
  );

  test.each([
    'For release of hostages, ministers turn to Qatar',
    'For use in war, drones get smaller',
    'Case closed: ministers drop the claim',
    'Embargo on oil splits ministers',
    'Press release of judge sparks anger',
    'News alert system fails in Oslo',
    'AP-NORC poll: Voters are worried',
    'US-China talks resume in Geneva',
    'EU-Mercosur deal nears',
    'PM-designate Roth names ministers',
    'AM-radio stations close',
    'BC-Alberta pipeline deal reached',
    'Minister says write-through rules must change for ports',
    'Urgent care centers close',
    'Alert driver saves child',
    'Breaking the waves of the north',
    'Editors of two papers resign',
    'Adds to the pain: ports strike',
    '(Adds quotes) Mayor resigns after talks (Reuters)',
    'Page turns for old paper',
    'Section 230 stays, judges say',
    'Length of terms divides judges',
    'Contact sports hurt children',
    'Tags: the new plates of Oslo are late. Here is what drivers say about them.'.padEnd(180, '!'),
    '840 words that changed Oslo',
    'Five minutes to midnight',
    '3 of 212 ships sank',
    'Second edition of the fair opens',
    'Updated rules come in 3 days',
    'This article of the law is old',
  ])('none in: %s', (line) => expect(readHeadLabel(line)).toBeNull());
});

describe('a line that is no stamp', () =>
  test.each([
    'March 2021',
    '2021',
    'March 4',
    'Thursday',
    'The March 4, 2021 talks',
    'Talks of March 4, 2021',
    'March 4, 2021: the day the dam broke',
    'Published in March 2021',
    'Updated 10:30 GMT',
    '9:15 a.m.',
    'Published 30 February 2021',
    '31/02/2021',
    '17/19/2020',
    '10/12',
    '10-12-20',
    '1/2/3',
    '00/00/2021',
    '555-010-4477',
    'MARCH 4, 2021 MAYOR RESIGNS',
    `March 4, 2021${' |'.repeat(100)}`,
  ])('%s', (line) => expect(readStamp(line)).toBeNull()));

test('a long line of what stamps are made of is read in time that grows with it', () => {
  for (const unit of ['a', '1', '1 ', 'Updated ', '1/', 'published on ', '12:30 ', 'central ', ' ']) {
    expect(readStamp(unit.repeat(80))).toBeNull();
    expect(stampAtEnd(unit.repeat(80))).toBeNull();
  }
});

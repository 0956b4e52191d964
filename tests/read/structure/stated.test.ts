import { describe, expect, test } from 'vitest';
import { contributionLabels, photoLabels } from '../../../src/lexicon/read/credit-labels.js';
import { readArticle } from '../../../src/read/article.js';
import { covered } from '../../../src/text/span.js';
import type { Article } from '../../../src/types.js';
import { mark, unmark } from '../../helpers/marked.js';

/** Lines of an article, parted by "⏎", with every name that its form states. */
const stated = [
  // a place, in capitals
  '[[BEIRUT|location]] ([[Reuters|organization]]) - Gunmen shot a judge.',
  '[[BEIRUT|location]], March 3 ([[Reuters|organization]]) - Gunmen shot a judge.',
  '[[BEIRUT|location]], March 3, 2021 ([[Reuters|organization]]) - Gunmen shot a judge.',
  '[[BEIRUT|location]], 3 March — Gunmen shot a judge.',
  '[[BEIRUT|location]] — Gunmen shot a judge.',
  '[[BEIRUT|location]] – Gunmen shot a judge.',
  '[[BEIRUT|location]] -- Gunmen shot a judge.',
  '[[BEIRUT|location]] - Gunmen shot a judge.',
  '[[BEIRUT|location]]: Gunmen shot a judge.',
  '[[BEIRUT|location]] _ Gunmen shot a judge.',
  '[[BEIRUT|location]]—Gunmen shot a judge.',
  '[[ZYGOPOLIS|location]] ([[AP|organization]]) — Gunmen shot a judge.',
  // in small letters
  '[[Beirut|location]] ([[AFP|organization]]) - Gunmen shot a judge.',
  '[[Beirut|location]], March 3 ([[Xinhua|organization]]) -- Gunmen shot a judge.',
  '[[Beirut|location]], March 3, [[dpa|organization]] - Gunmen shot a judge.',
  '[[Beirut|location]], [[AFP|organization]] — Gunmen shot a judge.',
  '[[Beirut|location]] — Gunmen shot a judge in the old town on Monday, the police said.',
  '[[Beirut|location]]: Gunmen shot a judge in the old town on Monday, the police said.',
  '— [[Beirut|location]]: Gunmen shot a judge in the old town on Monday, the police said.',
  '[[Beirut|location]], [[Lebanon|location]] - Gunmen shot a judge in the old town on Monday, the police said.',
  // with state, country or district
  '[[TROY|location]], [[N.C.|location]] ([[AP|organization]]) -- Gunmen shot a judge.',
  '[[LA CROSSE|location]], [[Wis.|location]] ([[AP|organization]]) — Gunmen shot a judge.',
  '[[BATON ROUGE|location]], [[La.|location]] ([[AP|organization]]) — Gunmen shot a judge.',
  '[[MOSCOW|location]]. May 4 ([[Interfax|organization]]) — Gunmen shot a judge.',
  '[[WASHINGTON|location]], [[D.C.|location]] — Gunmen shot a judge.',
  '[[BEIRUT|location]], [[Lebanon|location]] ([[AP|organization]]) — Gunmen shot a judge.',
  '[[KYIV|location]], [[Ukraine|location]] — Gunmen shot a judge.',
  '[[HALIFAX|location]], [[N.S.|location]] — Gunmen shot a judge.',
  '[[ATHENS|location]], [[Georgia|location]] ([[CNN|organization]]) -- Gunmen shot a judge.',
  '[[DEIR AL-BALAH|location]], [[Gaza Strip|location]] ([[AP|organization]]) — Gunmen shot a judge.',
  '[[ZYGOPOLIS|location]], [[N.H.|location]] — Gunmen shot a judge.',
  // several
  '[[LONDON|location]]/[[BRUSSELS|location]] ([[Reuters|organization]]) - Ministers met.',
  '[[BEIRUT|location]]/[[THE HAGUE|location]], March 7 ([[Reuters|organization]]) - Ministers met.',
  '[[PARIS|location]] and [[BERLIN|location]] — Ministers met.',
  '[[PARIS|location]], [[BERLIN|location]] and [[ROME|location]] ([[Reuters|organization]]) - Ministers met.',
  '[[BAGHDAD|location]]/[[BASRA|location]]/[[ERBIL|location]] ([[Reuters|organization]]) - Ministers met.',
  '[[Moscow|location]]/[[Kyiv|location]] ([[dpa|organization]]) - Ministers met.',
  // on the way, near, and where a body sits
  'ABOARD [[AIR FORCE ONE|other]] ([[AP|organization]]) — The president spoke.',
  'ABOARD THE [[USS ZYGOS|other]] ([[AP|organization]]) — The sailors waited.',
  'NEAR [[BAKHMUT|location]], [[Ukraine|location]] ([[AP|organization]]) — Soldiers waited.',
  'AT THE POLISH BORDER ([[AP|organization]]) — Migrants waited.',
  '[[UNITED NATIONS|organization]] ([[AP|organization]]) — Ministers met.',
  // in brackets
  '([[NEW YORK|location]]) -- The camps near the border were closed on Monday, officials said.',
  // an agency alone, and between strokes
  '([[Reuters|organization]]) - Gunmen shot a judge.',
  '[[Reuters|organization]] - Gunmen shot a judge.',
  '/[[PRNewswire|organization]]/ -- Acme pays.',
  '[[OSLO|location]], May 4, 2021 /[[PRNewswire|organization]]/ -- Acme pays.',
  '[[MOSCOW|location]], May 4. /[[TASS|organization]]/. The cabinet met.',
  '[[LONDON|location]]--([[BUSINESS WIRE|organization]])--Acme pays.',
  '[[OSLO|location]] ([[Reuters|organization]]/[[AP|organization]]) - Acme pays.',
  '[[OSLO|location]] ([[The Oslo Courier|organization]] via [[AP|organization]]) — Acme pays.',
  '[[OSLO|location]] ([[Legal Wire|organization]]) — Acme pays.',
  // a date after the dash
  '[[CAIRO|location]] - 17 July 2022: The board met.',
  // below the first block
  'Mayor resigns ⏎ [[OSLO|location]] ([[AP|organization]]) — The mayor resigned.',
  'FILE PHOTO: The mayor in Oslo, May 4, 2019. [[REUTERS|organization]]/[[Jane Roe|person]] ⏎ [[OSLO|location]], May 6 ([[Reuters|organization]]) - The mayor resigned.',
  'Mayor resigns ⏎ By [[Ann Lee|person]] ⏎ [[OSLO|location]] ([[Reuters|organization]]) - The mayor resigned.',
  '[[OSLO|location]] ([[AP|organization]]) — The mayor resigned. ⏎ [[PARIS|location]], May 4 ([[AFP|organization]]) — The judge resigned. ⏎ [[ROME|location]] — The bishop resigned, his office said.',
  '[[OSLO|location]] ([[AP|organization]]) — The mayor resigned. ⏎ [[Paris|location]], [[France|location]] — The judge of the high court resigned, his office said.',
  // bylines
  'By [[Ann Lee|person]]',
  'By [[Ann Lee|person]] and [[Bo Berg|person]]',
  'By [[Ann Lee|person]], [[Bo Berg|person]] and [[Cy Dahl|person]], [[CNN|organization]] ⏎ The mayor resigned on Monday.',
  'By [[ANN LEE|person]], [[Associated Press|organization]] ⏎ The mayor resigned on Monday.',
  'By [[ANN LEE|person]] [[Associated Press|organization]]',
  'By [[Ann Lee|person]] / [[The Oslo Courier|organization]]',
  'By [[Ann Lee|person]] in [[Oslo|location]]',
  'By [[Ann Lee|person]], [[AP|organization]] Sports Writer',
  'By [[Ann Lee|person]] for [[Reuters|organization]]',
  'By [[Ann Lee|person]] and agencies',
  'By Dr. [[Ann Lee|person]]',
  'By [[Ann O’Neill-Lee|person]] and [[Jean-Luc de la Tour|person]]',
  'By [[The Associated Press|organization]]',
  'By [[AFP|organization]]',
  'Text by [[Ann Lee|person]]',
  'Mayor resigns ⏎ [[Ann Lee|person]], [[Reuters|organization]] ⏎ The mayor resigned on Monday.',
  'Mayor resigns ⏎ [[Ann Lee|person]] in [[Oslo|location]] ⏎ The mayor resigned on Monday.',
  'Mayor resigns ⏎ By [[Ann Lee|person]] ⏎ [[BBC News|organization]], [[Oslo|location]] ⏎ The mayor resigned on Monday.',
  // credits of those who made the story
  '(Reporting by [[Ann Lee|person]] in [[Oslo|location]] and [[Bo Berg|person]] in [[Kyiv|location]]; Editing by [[Cy Dahl|person]])',
  '(Reporting by [[Ann Lee|person]] in [[Oslo|location]] and [[Paris|location]], and [[Bo Berg|person]]; editing by [[Cy Dahl|person]])',
  'Reporting by [[Ann Lee|person]] and [[Bo Berg|person]] in [[New York|location]]; Editing by [[Cy Dahl|person]]',
  'The mayor resigned. (Additional reporting by [[Ann Lee|person]])',
  'The mayor resigned. Additional reporting by [[Ann Lee|person]]. Editing by [[Bo Berg|person]].',
  'The mayor resigned. (With inputs from [[PTI|organization]])',
  'With files from [[Ann Lee|person]] and [[The Canadian Press|organization]]',
  '— With files from [[Ann Lee|person]]',
  'Reporting by [[Oslo|location]] newsroom; Editing by Dr. [[Bo Berg|person]]',
  'Reporting by [[Hadi|person]]; Editing by [[Bo Berg|person]]',
  'Author: [[Ann Lee|person]] ([[AP|organization]], [[AFP|organization]]) Editor: [[Bo Berg|person]] ⏎ Read our letter every day at noon.',
  // credits of pictures
  'The mayor in Oslo. [[REUTERS|organization]]/[[Jane Roe|person]]',
  'The mayor in Oslo. [[REUTERS|organization]]/[[Jane Roe|person]]/File Photo',
  'The mayor in Oslo. ([[AP|organization]] Photo/[[Jane Roe|person]], File)',
  'The mayor in Oslo. ([[AP|organization]] Photo/[[Jane Roe|person]], Pool)',
  'The mayor in Oslo. [[Jane Roe|person]]/[[AFP|organization]] via [[Getty Images|organization]]',
  'The mayor in Oslo. (Photo by [[Jane Roe|person]] / [[AFP|organization]])',
  'The mayor in Oslo. [[EPA-EFE|organization]]/[[JANE ROE|person]]',
  'The mayor in Oslo. [[AFP|organization]] PHOTO / [[JANE ROE|person]]',
  'The mayor in Oslo. ([[Xinhua|organization]]/[[Jane Roe|person]])',
  'The mayor in Oslo. [[Getty Images|organization]]',
  'The mayor in Oslo. Photograph: [[Jane Roe|person]]/[[The Guardian|organization]]',
  'The mayor in Oslo. [[Jane Roe|person]] | [[AFP|organization]] | [[Getty Images|organization]]',
  'Photo by [[Jane Roe|person]]',
  'Photo: [[Jane Roe|person]]',
  'Photo: Acme Steel',
  'Photo courtesy of [[Oslo Police|organization]]',
  'Credit: [[Jane Roe|person]] for [[The New York Times|organization]]',
  'Credit...[[Jane Roe|person]]/[[Reuters|organization]]',
  'Image: [[NASA|organization]]',
  'Image source, [[Getty Images|organization]]',
  '[[picture alliance|organization]]/[[dpa|organization]]/[[J. Roe|person]]',
  '[[Oslo Police|organization]]/Handout via [[REUTERS|organization]]',
  'Pool via [[AP|organization]]',
  'The dam. [[NASA|organization]]/Handout via [[REUTERS|organization]] ATTENTION EDITORS - THIS IS NOT FOR SALE.',
  '([[Planet Labs PBC|organization]] via [[AP|organization]])',
  'The dam. ([[Oslo Ministry of Water|organization]] via [[AP|organization]])',
  'The dam. (Acme Steel via [[AP|organization]])',
  'The mayor in Oslo. [[REUTERS|organization]]/[[Jane Roe|person]] [[TBILISI|location]] ([[Reuters|organization]]) - Gunmen shot a judge.',
  // rights
  '© 2021 [[The Oslo Courier|organization]]. All rights reserved.',
  'Copyright 2021 [[The Associated Press|organization]]. All rights reserved.',
  '(c) 2021 [[AFP|organization]]',
  '© 2021 [[Ann Lee|person]]',
  '© 2021 Acme Steel',
  '© [[Jane Roe|person]], [[AFP|organization]]',
];

/** The same where the article has brackets of its own. */
const inBrackets: readonly (readonly [string, readonly string[]])[] = [
  ['Mumbai (Maharashtra) [India], May 4 (ANI): Gunmen shot a judge.', ['Mumbai', 'Maharashtra', 'India', 'ANI']],
  ['New Delhi [India], May 4 (ANI): Gunmen shot a judge.', ['New Delhi', 'India', 'ANI']],
  ['[Nairobi, Kenya] The camps near the border were closed on Monday, officials said.', ['Nairobi', 'Kenya']],
  ['[Nairobi] -- The camps near the border were closed on Monday, officials said.', ['Nairobi']],
  ['The mayor in Oslo. [Jane Roe/Reuters]', ['Jane Roe', 'Reuters']],
  ['The mayor in Oslo [File: Jane Roe/AFP]', ['Jane Roe', 'AFP']],
];

const nothing = [
  // what looks like a dateline
  'Moscow - the capital - was calm.',
  'Moscow – the capital – was calm on Monday, the police said.',
  'SUMMIT ON MONDAY - leaders met.',
  'WHO (AP) warned of the flu.',
  'WHO (AP) — The body warned of the flu.',
  'NATO (Reuters) - The alliance will meet.',
  'UNICEF (AP) — The fund will pay.',
  'Paris – Nice was the longest stage of the race, the riders said on Monday.',
  'Washington - Boston trains were late on Monday, the railway said.',
  'US - China talks failed on Monday, officials said.',
  'Barcelona - Real Madrid 2-1',
  'Rome, Italy – the best pizza of the world',
  'London: the city that never sleeps.',
  'London: A City That Never Sleeps',
  'KEY POINTS — The airline lost money.',
  'BREAKING NEWS: The airline lost money.',
  'PRESS DIGEST - The airline lost money.',
  'DOV ROTH — The mayor who built the dam died on Monday.',
  'ACME STEEL - The company lost money.',
  'Q: What happened?',
  'W- well, that is kind of bogus.',
  'CHAIRMAN: The meeting is closed.',
  'MR. LEE: I will not go.',
  // an agency that is explained, and one that is talked of
  'Press Trust of India (PTI) reported that the mayor resigned.',
  'The Ghana News Agency (GNA) reported that the mayor resigned.',
  'Anadolu Agency (AA) reported that the mayor resigned.',
  'The National News Agency (NNA) - the wire of the state - reported it.',
  'Pakistan Tehreek-e-Insaf (PTI) chairman Imran Roth spoke.',
  'Jane Roe (AP) - a photographer - died on Monday.',
  'The dam broke, a Reuters/Ipsos poll showed.',
  'An AP/NORC poll agreed, and a Reuters/Ipsos poll too.',
  'He told AP that the dam broke.',
  'The game was shown via CNN in all the land.',
  // what looks like a byline or a credit
  'By Monday the dam was dry.',
  'By staff writers',
  'By our count the dam broke twice, and in May.',
  'By air and by sea, the aid came.',
  'From Ann he learned that the dam broke.',
  'Ann Lee, Reuters',
  'Editing by hand is slow.',
  'He is good at editing by Ann.',
  'The photo: nobody knows who took it.',
  'The University policy is called "Copyright Information”.',
  '(c) The ministry shall pay.',
  'He met Ann Lee and/or Bo Berg.',
  'Photo: Acme Steel',
  'The dam was built in 2021 © by hand',
  // the desk's credits at the end of an article
  'The dam broke. jm / crh (AFP, dpa)',
  'The dam broke. Author: Ann Lee (AP, AFP) Editor: Bo Berg',
  'The dam broke. (AP)',
];

/** Words that are no name, whatever the tagger makes of them, between bars. */
const furniture = [
  '|FILE PHOTO:| The mayor in Oslo.',
  '|FILE -| The mayor in Oslo.',
  '|File photo:| The mayor in Oslo.',
  '|Image caption,| The mayor in Oslo.',
  '|Read more:| Mayor resigns',
  '|READ MORE:| Mayor resigns',
  '|Also read -| Mayor resigns',
  '|Related:| Mayor resigns',
  '|Slideshow (3 images)|',
  '|Slideshow ( 2 images )|',
  '|ADVERTISEMENT|',
  '|Sign up|',
  '|Reporting by| Ann Lee; |Editing by| Bo Berg',
  'The mayor. AP |Photo|/Jane Roe, |File|',
  'The mayor. |Photo by| Jane Roe/AFP',
  '|©| AFP',
  'The dam broke.| jm / crh (AFP, dpa)|',
  'The dam broke.| jm / crh (AFP, dpa)| Read our letter.',
  'Read more about the dam.',
  'Watch out for the dam.',
  'Share your views with us.',
  'Related species died out.',
];

/** Every label is found after a full stop, in any case, and in no longer word. */
describe('labels', () =>
  test.each([...contributionLabels, ...photoLabels])('%s', (label) => {
    const furnitureOf = (text: string) => read(text).stated.furniture.map((span) => covered(text, span));
    expect(furnitureOf(`The dam broke. ${label} Ann Lee\nIt was old.`)).toContain(label);
    expect(furnitureOf(`The dam broke. ${label.toUpperCase()} Ann Lee\nIt was old.`)).toContain(label.toUpperCase());
    expect(furnitureOf(`The dam broke and ${label} Ann Lee\nIt was old.`)).toEqual([]);
  }));

test('a label is no beginning of a longer word', () =>
  expect(read('Writing bylaws is slow.\nIt was old.').stated.furniture).toEqual([]));

function read(text: string): Article {
  return readArticle({ text, source: { path: null, id: null, format: 'text' } });
}

describe('states', () =>
  test.each(stated)('%s', (row) => {
    const { text, marks } = unmark(row.replaceAll(' ⏎ ', '\n'));
    const { names } = read(text).stated;
    expect(
      mark(
        text,
        names.map((name) => ({ ...name, label: name.type })),
      ),
    ).toBe(mark(text, marks));
  }));

describe('states within brackets', () =>
  test.each(inBrackets)('%s', (text, expected) => {
    expect(read(text).stated.names.map((name) => covered(text, name))).toEqual(expected);
  }));

describe('states nothing in', () =>
  test.each(nothing)('%s', (text) => {
    expect(read(text).stated.names).toEqual([]);
  }));

describe('tells what is no name', () =>
  test.each(furniture)('%s', (row) => {
    const { stated: found, text } = read(row.replaceAll('|', ''));
    let marked = '';
    let from = 0;
    for (const { start, end } of found.furniture) {
      marked += `${text.slice(from, start)}|${text.slice(start, end)}|`;
      from = end;
    }
    expect(marked + text.slice(from)).toBe(row);
  }));

import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** What notices, police reports and forecasts print; each kind with rows that are not of it. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'the early hours of a day',
    '2023-03-15',
    [
      'Two men were hurt in [[the early hours of Sunday|time 2023-03-12TMO 2023-03-12]] in Leeds.',
      'The fire broke out in [[the small hours of March 4, 2023|time 2023-03-04TMO 2023-03-04]].',
      'It is due to land in [[the early hours of Friday|time 2023-03-17TMO 2023-03-17]].',
      'She was found in the early hours of [[Sunday morning|time 2023-03-12TMO 2023-03-12]].',
      'He spoke in the early stages of the war.',
    ],
  ],
  [
    'two parts of one day, two seasons',
    '2023-03-15',
    [
      'Rain is expected on [[Thursday afternoon|time 2023-03-16TAF 2023-03-16]] and [[evening|time 2023-03-16TEV 2023-03-16]].',
      'It rained [[yesterday morning|time 2023-03-14TMO 2023-03-14]] and [[afternoon|time 2023-03-14TAF 2023-03-14]].',
      'It rained [[yesterday morning|time 2023-03-14TMO 2023-03-14]] and evening classes were full.',
      'The birds are seen in [[spring|2023-SP 2023-03-01..2023-05-31]] and [[summer|2023-SU 2023-06-01..2023-08-31]].',
      'The birds are seen by rain and fall to earth.',
    ],
  ],
  [
    'the week that begins on a day',
    '2023-03-15',
    [
      'Work starts in [[the week commencing 27 March|2023-W13 2023-03-27..2023-04-02]].',
      'Work starts in [[the week beginning Monday 27 March|2023-W13 2023-03-27..2023-04-02]].',
      'Work starts in the week after [[27 March|2023-03-27]].',
    ],
  ],
  [
    'clock times as notices write them',
    '2023-03-15',
    [
      'It will shut [[from 16:00BST until 18:30GMT|time 2023-03-15T16:00/2023-03-15T18:30 2023-03-15]].',
      'The cuts begin at [[10h00 on Friday|time 2023-03-17T10:00 2023-03-17]].',
      'At [[1100 PM EDT|time 2023-03-15T23:00 2023-03-15]] the storm was far out.',
      'At [[0915 AM AST|time 2023-03-15T09:15 2023-03-15]] the storm was far out.',
      'Doors open at [[12 noon on Saturday|time 2023-03-18T12:00 2023-03-18]].',
      'It is open [[from Noon to 2pm|time 2023-03-15T12:00/2023-03-15T14:00 2023-03-15]].',
      'It is open [[between 12noon and 2pm|time 2023-03-15T12:00/2023-03-15T14:00 2023-03-15]].',
      'She was seen [[between 3.30 and 4am|time 2023-03-15T03:30/2023-03-15T04:00 2023-03-15]].',
      'The class is held [[from 7.30 – 9pm|time 2023-03-15T19:30/2023-03-15T21:00 2023-03-15]].',
      'The talks begin at [[9:30 Eastern time on Friday|time 2023-03-17T09:30 2023-03-17]].',
      'He sang in Chimes at Midnight in Rome.',
      'The plan costs 3.30 and more.',
      'He ran it in 16:00min.',
    ],
  ],
  [
    'midnight, before or after its day',
    '2023-03-15',
    [
      'The quake hit just after [[midnight|time 2023-03-14T24:00 2023-03-14]].',
      'Voting ends at [[midnight|time 2023-03-15T24:00 2023-03-15]].',
      'It happened [[between midnight and 4am on Saturday|time 2023-03-11T00:00/2023-03-11T04:00 2023-03-11]].',
      'She worked [[from 6am to midnight|time 2023-03-15T06:00/2023-03-15T24:00 2023-03-15]].',
      'It may hit [[Thursday night|time 2023-03-16TNI 2023-03-16]]. As of [[7 a.m.|time 2023-03-15T07:00 2023-03-15]], it was far out.',
    ],
  ],
  [
    'weekdays with their day',
    '2023-03-15',
    [
      'The club meets on [[Friday 24|2023-03-24]].',
      'It runs [[from Friday 24 to Sunday 26|2023-03-24/2023-03-26 2023-03-24..2023-03-26]].',
      'The days in [[March|2023-03 2023-03-01..2023-03-31]] will be [[Friday 17|2023-03-17]] and [[Saturday 18|2023-03-18]].',
      'On [[Friday|2023-03-10]] 24 people met.',
      'They won on [[Friday|2023-03-10]] 24-17 in Leeds.',
      'The sale ends on [[March 24|2023-03-24]] ([[Friday|2023-03-24]]).',
      'He won on [[Sunday|2023-03-12]] ([[Friday|2023-03-10]] was wet).',
    ],
  ],
  [
    'weekdays with their days, in the year in which they fall so',
    '2025-05-01',
    ['We run it [[between Friday 12th and Sunday 21st September|2025-09-12/2025-09-21 2025-09-12..2025-09-21]].'],
  ],
  [
    'feasts with their year',
    '2023-03-15',
    [
      'She survived the [[2004 Boxing Day|2004-12-26]] tsunami.',
      "It was the worst since the [[2018 Valentine's Day|2018-02-14]] raid.",
      'The [[1916|1916 1916-01-01..1916-12-31]] Easter Rising failed.',
      'They will mark [[Christmas this year|2023-12-25]] at home.',
      'They mark Christmas with goose.',
      'They will meet [[this Christmas|2023-12-25]].',
      'A strike is planned [[around Christmas|2023-12-25]].',
      'They walked around Christmas trees.',
      '[[The late May bank holiday|2023-05-29]] is busy.',
      'Crowds will come on [[the early May bank holiday|2023-05-01]].',
      'In [[late May|2022-05 2022-05-01..2022-05-31]] a bank was robbed.',
    ],
  ],
  [
    'years, decades and months',
    '2023-03-15',
    [
      'On [[October 21,1918|1918-10-21]], the school shut.',
      'In [[October|2022-10 2022-10-01..2022-10-31]] 21,191 came.',
      "It was built in [[the early 1960's|196 1960-01-01..1969-12-31]].",
      "He sang in [[the late 60's|196 1960-01-01..1969-12-31]].",
      'She was born around [[1900|1900 1900-01-01..1900-12-31]].',
      'It sold around 1900 of them.',
      'Prices rose in [[July|2022-07 2022-07-01..2022-07-31]] versus [[June|2022-06 2022-06-01..2022-06-30]].',
      'It was Smith versus Jones.',
      'They will be back come [[fall|2023-FA 2023-09-01..2023-11-30]].',
      'The walls come down.',
    ],
  ],
  [
    'what is moved from one day to another',
    '2023-03-15',
    [
      'He postponed the poll set for [[Saturday|2023-03-18]] to [[March 25|2023-03-25]].',
      'He set the poll for [[Saturday to March 25|2023-03-11/2023-03-25 2023-03-11..2023-03-25]].',
    ],
  ],
  [
    'what people say they do',
    '2023-03-15',
    [
      '"I am leaving on [[Friday|2023-03-17]]," she said.',
      '"We\'re leaving on [[Friday|2023-03-17]]," she said.',
      "The rates fell on [[Friday|2023-03-10]] to what we're seeing [[today|2023-03-15]].",
      'The rain is expected through [[early Friday|2023-03-17]].',
      'Trains are not held on [[Friday|2023-03-10]].',
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);

import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Paragraphs and lines that had marks of their own once. */
const found = [
  'The jury came to two findings:\n\n[[The gate was open.|1]]\n\n[[The guard was asleep.|2]]',
  'The report names four failings.\n\n[[The pumps were old.|1]]\n\n[[The gate was open.|2]]\n\n[[The guard slept.|3]]\n\n[[Nobody was in charge.|4]]\n\nThe failings cost the firm a million.',
  'The plan would:\n[[Cut fuel duty by a tenth|1]]\n[[Scrap the tax on seed|2]]\n[[Pay for 300 new buses|3]]\nLee hopes to pass it by May.',
  'The deal includes the following:\n\n[[Cheaper fares for nurses.|1]]\n\n[[A new bridge in the north.|2]]\n\n[[More buses at night.|3]]\n\nThe mayor will reply to them in June.',
  'Three things to know about the vote:\n\n[[WHO: All citizens over 18.|1]]\n\n[[WHERE: At the nearest school.|2]]\n\n[[WHEN: From 7 a.m. on Sunday.|3]]',
  'The jury has two questions to answer.\n\n[[Was the gate locked?|1]]\n\n[[Did the guard know?|2]]\n\nIt meets again on Monday.',
  'There are three risks.\n\n[[War. The border has been closed since May.|1]]\n\n[[Debt. Half of the money goes to banks.|2]]\n\n[[Drought. The wells are dry.|3]]',
  'Three ways to stay warm\n\nIt is cold in the north.\n\n[[Shut the door. A draft takes half of the heat.|1]]\n\n[[Wear a hat. It helps more than a coat.|2]]\n\n[[Drink tea. Milk will do as well.|3]]',
];
test.each(found)('finds %j', (row) => expect(markPoints(row)).toBe(row));

const silent = [
  'The police charged three men.\n\nLee is 34.\n\nHill is a cook and lives in Oslo.\n\nMarr was freed on bail.\n\nThe trial starts in May.',
  'The mayor had two reasons to smile.\n\nThe sun was out.\n\nThe town had won a prize.\n\nTourists filled the square.',
  'He told reporters the following:\n\n"We will not pay."\n\nThe talks broke off on Friday.\n\nNo date was set.',
  'The city has four parks.\n\nThe north is poor.\n\nThe mayor was elected in May.\n\nShops are closing.\n\nRents are up.',
  // results, notes, tags and breaks
  'Line-up: 1. Hill; 2. Lee; 3. Marr; 4. Dahl.',
  'Final: 1. A. Lee (Chad) 9.81; 2. B. Hill (Peru) 9.89; 3. C. Marr (Mali) 9.91.',
  '1. Chile 38 gold, 2. Peru 36, 3. Mali 27.',
  '1. See A/57/40, para. 12.\n2. Ibid., para. 14.\n3. Ibid., para. 20.',
  'Tags:\n- politics\n- Europe\n- Oslo',
  'Filed under:\n• Crime\n• Courts',
  '* * *\nThe king is dead.\n* * *\nLong live the king.',
  'The talks have two aims. They will go on until Friday. They are led by Peru.',
  // fewer than announced: clauses, not things
  'Sixteen teams play in four groups: the winners go through, the rest go home, and the losers pay.',
];

describe('finds nothing in', () => test.each(silent)('%j', (row) => expect(markPoints(row)).toBe(row)));

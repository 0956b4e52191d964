import { expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Lines of a page that may stand between two points. */
const furniture = [
  '(Photo by Ann Lee/Getty Images)',
  'Ann Lee/AFP via Getty Images',
  'FILE PHOTO: A tap in Oslo, May 3, 2021. REUTERS/Ann Lee',
  'A tap in Oslo on Monday. Photo: Ann Lee/AP',
  'Image: AP',
  'Figure 3: Water used per person',
  'Page 4 of 9',
  'READ MORE: Why taps leak',
  '[See chart: the price of water]',
  'Sign up for our daily newsletter',
  'Story continues below',
];

test.each(furniture)('"%s" is no part of the point before it', (line) => {
  const rows = [
    `There are two ways. First, [[fix the tap.|1]]\n\n${line}\n\nSecond, [[wash less.|2]]`,
    `There are two ways.\n\n1. [[Fix the tap.\n\nIt drips.|1]]\n\n${line}\n\n2. [[Wash less.|2]]\n\n${line}`,
    `There are two ways:\n\n• [[Fix the tap.|1]]\n\n${line}\n\n• [[Wash less.|2]]`,
  ];
  expect(rows.map(markPoints)).toEqual(rows);
});

test.each(['Related cases have been tried.', 'Page after page says so.', 'Tables show it.', 'Images prove it.'])(
  '"%s" is part of it',
  (line) => {
    const row = `The law has two faults. First, [[it is vague.\n\n${line}|1]]\n\nSecond, [[it is old.|2]]`;
    expect(markPoints(row)).toBe(row);
  },
);

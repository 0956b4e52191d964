import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Texts whose points stand between brackets, by what is special in them. */
const marked: Readonly<Record<string, readonly string[]>> = {
  'points that name themselves': [
    'The first [[real test of the plan will be whether we can build the dam. It must be firm.|1]] A second [[test of the plan would be whether we can pay for it.|2]] And, finally, [[are we able to move the village?|3]]',
    'One [[of the two plans would close the port.|1]] The other [[would keep it open.|2]]',
    'One of the two men was a doctor. The other was a nurse.',
  ],
  'things that nobody knows yet': [
    'People shop less, and two trends that stand out are [[telehealth|1]] and [[smart eyewear.|2]]',
    'Two trends that stand out are cheap and small.',
  ],
  'names after the verb of what is counted': [
    'As of 2021, the four largest groups in the valley were [[Lee|1]], [[Hill|2]], [[Marr|3]] and [[Berg.|4]] Others are less known.',
    'In 1989, two birds are brought to the White House and the President keeps one.',
  ],
  'a number without a noun': [
    'Of those who ran, three have gone on to the next round: [[Ann Lee|1]], [[Bo Hill|2]] and [[Cy Marr.|3]] They meet in May.',
    'Of those who ran, three have gone on to the next round: a baker, a driver and a cook.',
  ],
  'things after a comma': [
    'The year was marked by two events, [[the fall of the king of the north|1]] and [[the rise of the new council in the south.|2]]',
    'The year was marked by two events, the fall of the king, while the south waited and the new council rose.',
  ],
  'sentences with a name and what is counted': [
    'The loan comes in three tiers. [[The Core tier is for new firms.|1]] [[The Growth tier, which Lee calls best, is for firms with ten workers. It is new.|2]] [[The Scale tier is for the rest.|3]]',
    'The council weighed two plans. The Hill plan would close the port. It is cheap. Nobody voted.',
  ],
  'lines that end with a semicolon': [
    'The court orders that:\n\n[[the firm pay ten crowns|1]];\n\n[[the mayor write a letter|2]]; and\n\n[[the case be closed.|3]]\n\nThe judge left.',
  ],
  'dashes run together': [
    'It saves time. Key features of the pack: - [[Plan Sheet: Shows what is needed. It is quick.|1]] - [[Item View: Shows all there is.|2]]  Why It Works',
    'It saves time: he said so. - Ann Lee',
  ],
  'scanned bullets': [
    'We will work on:\n\ne [[Creating a market for wool|1]],\n\ne [[Selling cloth|2]], and\n\ne [[Paying debts|3]]\n\nWe mean it.',
    'e Creating a market for wool.\n\nWe mean it.',
  ],
  'whom a speaker addresses': [
    '• Your Excellency Ann Lee, President of the Council\n\n• Excellencies, Heads of State\n\n• Ladies and Gentlemen\n\nWe thank you.',
    'The bill covers:\n\n• [[towns|1]]\n\n• [[ladies’ colleges|2]]\n\nIt is new.',
  ],
  'what a line of goods includes': [
    'The current lineup includes:\n\n* [[Wide windows in all rooms of the house|1]]\n* [[Dry paint on all walls|2]]',
    'The starting lineup includes:\n\n* Ann Lee\n* Bo Hill\n* Cy Marr',
  ],
  'what the last point speaks of': [
    'Some areas to watch:\n\n1. [[Bots trade at night. They may fail.|1]]\n\n2. [[Models can be used in place of rules. These models may lend.|2]]',
  ],
};

describe.each(Object.entries(marked))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(markPoints(text)).toBe(text));
});

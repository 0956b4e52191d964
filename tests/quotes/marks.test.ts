import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

const finds = [
  // marks of every kind
  "''[[We agree on this|direct Wang Yi said]],'' Wang Yi said.",
  "''[[We agree|direct Wang Yi said]],'' Wang Yi said. ''[[It is 'good news' for us.|direct Wang Yi said]]''",
  "''[[It is 'old news|direct Wang Yi said]],''' Wang Yi said.",
  "Wang Yi called it ''[[a good day for all|direct Wang Yi called]]'' in Oslo.",
  "``[[We agree|direct Wang Yi said]],'' Wang Yi said.",
  '„[[We agree|direct Wang Yi said]]“, said Wang Yi.',
  '« [[We agree|direct Wang Yi said]] », said Wang Yi.',
  '" [[We agree|direct Wang Yi said]] , " Wang Yi said.',
  '“[[We agree|direct Wang Yi said]]," Wang Yi said.',
  "“[[We agree on this|direct Wang Yi said]],'' Wang Yi said.",
  '”[[We agree|direct Wang Yi said]],” Wang Yi said.',
  // on the wrong side of its space
  '"[[We agree|direct Wang Yi said]], "said Wang Yi. "[[It is good|direct Wang Yi said]]," he said.',
  '"[[We all agree on this|direct Wang Yi said]], "Wang Yi said, and left. "[[It is late|direct Wang Yi said]], "he said.',
  '"[[We all agree on all of this.|direct ? null]] "The rain fell. "[[It is late for all of us here.|direct ? null]] "It grew dark.',
  '"[[It is late for us|direct Wang Yi said]]," Wang Yi said." [[We will all go home.|direct Wang Yi said]] "Then he left.',
  '"[[It is late for us|direct Wang Yi said]]," Wang Yi said. "[[We go home.|direct Wang Yi said]] "Then he left the house of" bad men. "',
  'Wang Yi called them" [[not the best of all friends.|direct Wang Yi called]] "Then he left.',
  '"[[We will all go home|direct ? said]] "he said." [[It is late for all of us.|direct ? said]] "',
  // a heading in single marks
  '"[[It is late for us|direct Wang Yi said]]," Wang Yi said. \'A great failure\' The ministry was closed.',
  // a quotation in a quotation
  '"[[They shouted "no" at us|direct Wang Yi said]]," Wang Yi said.',
  '‘[[They shouted “no” at us|direct Wang Yi said]],’ Wang Yi said.',
  '“[[They shouted ‘no’ at us|direct Wang Yi said]],” Wang Yi said.',
  "'[[The workers' rights are lost|direct Wang Yi said]],' Wang Yi said.",
  // inches and feet
  '"[[It is 6" long|direct Wang Yi said]]," Wang Yi said.',
  'It was 4" wide. "[[It broke in two|direct Wang Yi said]]," Wang Yi said.',
  `It was 6' 2" long. "[[It broke in two|direct Wang Yi said]]," Wang Yi said.`,
  // a mark is missing
  '“[[Where should we go?|direct Wang Yi asked]] asked Wang Yi.\n\n“[[To Oslo|direct Ann Lee said]],” said Ann Lee.',
  '“[[Where should we go?|direct ? asked]] he asked. “[[To Oslo|direct Ann Lee said]],” said Ann Lee.',
  '"[[We agree on this|direct Wang Yi said]], said Wang Yi.\n\n"[[To Oslo|direct Ann Lee said]]," said Ann Lee.',
  '[[We agree on this|direct Wang Yi said]]," Wang Yi said. "[[It is late.|direct Wang Yi said]]"',
  'The rain stopped. [[We agree on this|direct Wang Yi said]]," Wang Yi said.',
  'Wang Yi said: "[[We all agree on this.|direct Wang Yi said]]\n\nThe rain stopped.',
  '“[[We agree. We went to Oslo, and she slept.|direct Wang Yi said]]\n\n“[[It is late|direct Wang Yi said]],” Wang Yi said.',
];

const nothing = [
  "They went to rock 'n' roll shows, as Wang Yi knows, in the '60s.",
  "Give 'em time, and 'til May they will all be there at Acme's door.",
  'The door is 5" wide and 6\' high, and Wang Yi knows it.',
  'A "mark that nothing closes swallows nothing at all of this',
  'He said " and left, as all of them in the room did at once.',
  "The boys' and the girls' rooms are shut.",
];

describe('marks', () => test.each(finds)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('no quotation in', () => test.each(nothing)('%s', (row) => expect(markQuotes(row)).toBe(row)));

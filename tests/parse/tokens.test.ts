import { describe, expect, test } from 'vitest';
import { tokenize as tokenizePlain } from '../../src/parse/tokens.js';
import { withPlainSpaces } from '../../src/text/white-space.js';
import type { Span } from '../../src/types.js';

const tokenize = (text: string, span: Span) => tokenizePlain(withPlainSpaces(text), span);

/** The text, and its tokens with a bar between them. */
const rows: readonly (readonly [string, string])[] = [
  ['Wang said so.', 'Wang|said|so|.'],
  // words beside marks that stand alone, and marks beside words
  ['in Colorado,Washington and Oregon', 'in|Colorado|,|Washington|and|Oregon'],
  ['It fell;He paid 1,000 pounds', 'It|fell|;|He|paid|1,000|pounds'],
  ['he / she said and/or did', 'he|/|she|said|and/or|did'],
  ['from 10 – 12 people, 3 - 5', 'from|10 – 12|people|,|3 - 5'],
  ['so – she left', 'so|–|she|left'],
  ['“U.S.,” he said (F.B.I.).', '“|U.S.|,|”|he|said|(|F.B.I.|)|.'],
  ['up 10%, $5 or 5$ a £3', 'up|10%|,|$5|or|5$|a|£3'],
  [' a.m. so', 'a.m.|so'],
  ["the boys' AT&T, Łódź!", "the|boys|'|AT&T|,|Łódź|!"],
  // what belongs to a name and what does not
  ['Wang’s plan', 'Wang|’s|plan'],
  ["the ministers' plan", "the|ministers|'|plan"],
  ["Xi'an and O'Neill", "Xi'an|and|O'Neill"],
  ["it isn't so", "it|isn't|so"],
  ['WANG’S plan', 'WANG|’S|plan'],
  ["the co-op's plan", "the|co-op|'s|plan"],
  ["Xi'an's O'Brien’s", "Xi'an|'s|O'Brien|’s"],
  ['Ann’d go', 'Ann’d|go'],
  ['the ’80s', 'the|’|80s'],
  ['the iPhone’s maker', 'the|iPhone|’s|maker'],
  ['McDonald’s-led', 'McDonald’s|-|led'],
  ['“Ann’s” [Ann’s]', '“|Ann|’s|”|[|Ann|’s|]'],
  ['(SCO) met', '(|SCO|)|met'],
  ['(2022) and 17)', '(|2022|)|and|17|)'],
  ["the (SCO)'s plan", "the|(|SCO|)|'s|plan"],
  ['the reason(s) of US(A)', 'the|reason(s)|of|US|(|A|)'],
  ['he says.“I was', 'he|says|.|“|I|was'],
  ['in [2022], a (b 17] so', 'in|[|2022|]|,|a|(|b|17|]|so'],
  ['(s)he [sic]', '(|s)he|[|sic|]'],
  ['he“no”said"yes"so', 'he|“|no|”|said|"|yes|"|so'],
  ['an item(s) of Acme[B] (in Sept.) so', 'an|item(s)|of|Acme|[|B|]|(|in|Sept.|)|so'],
  ['“Go,” she said.', '“|Go|,|”|she|said|.'],
  // names joined by a dash or a slash are names of their own
  ['China-Russia ties', 'China|-|Russia|ties'],
  ['US-led talks', 'US|-|led|talks'],
  ['Brussels/London', 'Brussels|/|London'],
  ['talks—Wang said', 'talks|—|Wang|said'],
  ['COVID-19 spread', 'COVID|-|19|spread'],
  ['and/or 9/17/20', 'and/or|9/17/20'],
  ['Jae-yong and C-in-C', 'Jae|-|yong|and|C|-|in|-|C'],
  ['A–b and the S&P', 'A|–|b|and|the|S&P'],
  ['$5-a-day at 50%-60%', '$5-a-day|at|50%-60%'],
  ['the reasons--first', 'the|reasons|--|first'],
  ['Yes…No, yes…no', 'Yes|…|No|,|yes|…|no'],
  ['A——B//C and Acme--', 'A|——|B|//|C|and|Acme|--'],
  // a full stop stays with its abbreviation
  ['on Sept. 17', 'on|Sept.|17'],
  ['Aug. 3-Sept. 5', 'Aug.|3|-|Sept.|5'],
  ['3–Sept. 5 too', '3|–|Sept.|5|too'],
  ['Aug./Sept. 5', 'Aug.|/|Sept.|5'],
  ['J. K. Rowling', 'J.|K.|Rowling'],
  ['at 5 p.m. on, e.g. that', 'at|5|p.m.|on|,|e.g.|that'],
  ['U.S.-led talks', 'U.S.|-|led|talks'],
  ['in Sept.. Then', 'in|Sept|..|Then'],
  ['the U.S.A. won', 'the|U.S.A.|won'],
  ['the U.S.Senate-led talks', 'the|U.S.Senate|-|led|talks'],
  // but not with another word
  ['the WHO. In Rome. He', 'the|WHO|.|In|Rome|.|He'],
  ['at Acme Inc.', 'at|Acme|Inc|.'],
  ['ill. He', 'ill|.|He'],
  ['the U.S. Senate', 'the|U.S.|Senate'],
  ['Microsoft Corp. said', 'Microsoft|Corp.|said'],
  ['He was ill. She sat. Then', 'He|was|ill|.|She|sat|.|Then'],
  ['Rome, Ill. and Sat. 5', 'Rome|,|Ill.|and|Sat.|5'],
  ['He left.', 'He|left|.'],
  // a space that was lost between two sentences
  ['in other fields.Fourth', 'in|other|fields|.|Fourth'],
  ['flight MH37.Thailand said', 'flight|MH37|.|Thailand|said'],
  ['amazon.com rose', 'amazon.com|rose'],
  ['at 3.Fourth', 'at|3|.|Fourth'],
  ['he “left”.Then', 'he|“|left|”|.|Then'],
  ['he "left".Then', 'he|"|left|"|.|Then'],
  ['he “left”.“Then', 'he|“|left|”|.|“|Then'],
  ['he left."Then', 'he|left|.|"|Then'],
  ['the fields.Fourth-best', 'the|fields|.|Fourth|-|best'],
  ['at 10.30 v1.0Beta', 'at|10.30|v1.0Beta'],
  ['US$5.5bn and A$3', 'US|$5.5bn|and|A$3'],
  ['the US$ rose to US$5', 'the|US$|rose|to|US|$5'],
  // white space of every kind parts words, and is in none; nor is what is invisible at a word's edges
  ['1871\u2009–\u200972 and 2 - 5 May', '1871 – 72|and|2 - 5|May'],
  ['Ann\u00a0Lee\u202fsaid\u3000so\u2028and\u0085left', 'Ann|Lee|said|so|and|left'],
  ['Ann\u200bLee and Bo\ufeffHill\ufeff', 'Ann|Lee|and|Bo|Hill'],
  ['\ufeffAnn \u200b \u2060 \u0000 said\u00ad\u200e.', 'Ann|said|.'],
  ['Ann \u200bLee\u2060, and', 'Ann|Lee|,|and'],
  ['می\u200cخواهم \u200cto go', 'می\u200cخواهم|to|go'],
  ['👩\u200d👧 ☕️ Mac\u00adron', '👩|👧|☕️|Mac\u00adron'],
  // marks
  ['Wait... no -- yes', 'Wait|...|no|--|yes'],
  ['$5.5bn, 50%', '$5.5bn|,|50%'],
  ['no --- yes .... no!! ¿yes?!', 'no|---|yes|....|no|!!|¿|yes|?|!'],
];

test.each(rows)('%s', (text, expected) => {
  expect(
    tokenize(text, { start: 0, end: text.length })
      .map((token) => token.text)
      .join('|'),
  ).toBe(expected);
});

test.each([
  ["Wang’s ISN'T İN", ['wang', "'s", "isn't", 'i̇n']],
  ['‘No’ and O’Neill', ['‘', 'no', "'", 'and', "o'neill"]],
])('%s is compared by %j', (text, normals) => {
  expect(tokenize(text, { start: 0, end: text.length }).map(({ normal }) => normal)).toEqual(normals);
});

/** Which tokens follow the one before them without white space. */
test.each([
  ['(Ann)', [false, true, true]],
  [' (Ann)', [false, true, true]],
  ['Ann (Lee', [false, false, true]],
  ['Ann\t(\nLee\v(\f(\r(', [false, false, false, false, false, false]],
  // what is invisible but no white space is looked through
  ['(\u2060Ann\u00ad)', [false, true, true]],
  ['(\u000eAnn\u0008)', [false, true, true]],
  ['\u2060Ann \u2060(', [false, false]],
])('%j: %j', (text, glued) => {
  expect(tokenize(text, { start: 0, end: text.length }).map((token) => token.glued)).toEqual(glued);
});

describe('offsets', () => {
  test('count from the start of the text, not of the stretch', () => {
    const tokens = tokenize('Ann met Bob.', { start: 4, end: 11 });
    expect(tokens.map(({ text, start, end, glued }) => ({ text, start, end, glued }))).toEqual([
      { text: 'met', start: 4, end: 7, glued: false },
      { text: 'Bob', start: 8, end: 11, glued: false },
    ]);
  });

  test('hold over the pieces that a long text is read in', () => {
    const text = 'The China-Russia talks (of Sept. 17) went on. '.repeat(400);
    const tokens = tokenize(text, { start: 0, end: text.length });
    expect(tokens).toHaveLength(400 * 13);
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  });

  test.each([0, 1])('part no character that is two code units long (%i)', (shift) => {
    const text = `${'a'.repeat(shift)}${'😀𝐀'.repeat(3000)}`;
    const tokens = tokenize(text, { start: 0, end: text.length });
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    // A lone half has no UTF-8.
    for (const token of tokens) expect(Buffer.from(token.text).toString()).toBe(token.text);
  });
});

test.each([
  ["it's"],
  ['WANG’S'],
  ['co-op'],
  ['Co-op'],
  ['and/or'],
  ['ends.The'],
  ['ends.”The'],
  ['U.S.-based'],
  ['reasons--first'],
  ['reason(s)'],
  ["co-op's"],
  ['A.b.C'],
])('%s is split as it would be with accents', (word) => {
  const accented = word.replace(/[a-z]/gi, (letter) => (/[a-z]/.test(letter) ? 'ñ' : 'Ñ')).replace(/ñ$|Ñ$/, 's');
  const plain = accented.replaceAll('ñ', 'n').replaceAll('Ñ', 'N');
  const spans = (text: string) => tokenize(text, { start: 0, end: text.length }).map(({ start, end }) => [start, end]);
  expect(spans(accented)).toEqual(spans(plain));
});

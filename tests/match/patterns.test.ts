import { describe, expect, test } from 'vitest';
import { needsGrammar, searchFor } from '../../src/match/index.js';
import { matchesIn } from '../helpers/matches.js';

type Row = readonly [text: string, pattern: string, matches: readonly string[]];

const check = (rows: readonly Row[]) =>
  test.each(rows)('%s / %s', (text, pattern, matches) => {
    expect(matchesIn(text, pattern)).toEqual(matches);
  });

const SPOKE = '[[Wang Yi|person]] said so on [[Sept. 17|date]], and [[Ann Lee|person]] told [[Acme|organization]].';

describe('words', () => {
  check([
    [SPOKE, 'said', ['said']],
    [SPOKE, 'said so', ['said so']],
    [SPOKE, 'so said', []],
    [SPOKE, 'sai', []],
    [SPOKE, 'aid', []],
    ['The mayor, she said, had left.', 'mayor she said had', ['mayor, she said, had']],
    ['One a b a b two.', 'a b', ['a b', 'a b']],
    ['We left. They stayed.', 'left they', []],
    ['Shares of Acme Inc. fell.', 'Acme Inc. fell', ['Acme Inc. fell']],
    ['Shares of Acme Inc. fell.', 'Acme Inc fell', ['Acme Inc. fell']],
    ['It was Acme Inc.', 'acme inc.', ['Acme Inc']],
    ['It came in Sept. or later.', 'Sept or', ['Sept. or']],
    ['The U.S. left.', 'U.S. left', ['U.S. left']],
    ['The U.S. left.', 'us left', []],
    ['A US-led force left.', 'US-led force', ['US-led force']],
    ['A China-Russia pact.', 'China-Russia pact', ['China-Russia pact']],
    ['A China-Russia pact.', 'China Russia', ['China-Russia']],
    ['A China-Russian pact.', 'China-Russia', []],
    ['A co-op opened.', 'co-op', ['co-op']],
    ['He paid $5 for it.', 'paid $5', ['paid $5']],
    ['It rose 5% in May.', 'rose 5%', ['rose 5%']],
    ['Marks & Spencer fell.', 'Marks & Spencer', ['Marks & Spencer']],
    ['Marks & Spencer fell.', 'Marks Spencer', []],
    ['AT&T fell.', 'AT&T', ['AT&T']],
    ["It didn't fall.", "didn't fall", ["didn't fall"]],
    ['It didn’t fall.', "didn't fall", ['didn’t fall']],
    ["China's plan", "China's plan", ["China's plan"]],
    ["China's plan", 'China plan', []],
    ['China’s plan', "China 's plan", ['China’s plan']],
    ['a.m. and p.m.', 'a.m.', ['a.m.']],
  ]);
});

describe('capitals and accents', () => {
  check([
    ['The minister met the Minister.', 'minister', ['minister', 'Minister']],
    ['The minister met the Minister.', 'Minister', ['Minister']],
    ['May may come in MAY.', 'May', ['May']],
    ['May may come in MAY.', 'may', ['May', 'may', 'MAY']],
    ['He met Erdoğan in São Paulo.', 'erdogan in Sao Paulo', ['Erdoğan in São Paulo']],
    ['He met Erdoğan.', 'Erdoğan', ['Erdoğan']],
    ['He met Erdogan.', 'Erdoğan', []],
    ['Wang was in the wang.', '/^wan/', ['Wang', 'wang']],
    ['Wang was in the wang.', '/^Wan/', ['Wang']],
    ['It rose 5 points.', '/^\\D+$/', ['It', 'rose', 'points']],
  ]);

  test.each([
    ['exact', 'minister', ['minister']],
    ['ignored', 'Minister', ['minister', 'Minister']],
    ['exact', '/^m/', ['met', 'minister']],
    ['ignored', '/^M/', ['met', 'minister', 'Minister']],
  ] as const)('%s: %s', (letterCase, pattern, matches) => {
    expect(matchesIn('A met minister, a Minister.', pattern, letterCase)).toEqual(matches);
  });
});

describe('tags stand for a whole name, date or quote', () => {
  check([
    [SPOKE, '#Person said', ['Wang Yi said']],
    [SPOKE, '#person (said|told)', ['Wang Yi said', 'Ann Lee told']],
    [SPOKE, '#Organization said', []],
    [SPOKE, 'on #Date and #Person told #Organization', ['on Sept. 17, and Ann Lee told Acme']],
    [SPOKE, 'Yi said', ['Yi said']],
    [SPOKE, 'Wang #Person', []],
    [SPOKE, '#Name', ['Wang Yi', 'Ann Lee', 'Acme']],
    [SPOKE, '#Country', []],
    ['[[Kenya|country]] told [[Kenyan|demonym]] papers.', '#Country', ['Kenya']],
    ['[[Kenya|country]] told [[Kenyan|demonym]] papers.', '#Demonym papers', ['Kenyan papers']],
    ['[[Kenya|country]] told [[Kenyan|demonym]] papers.', '#Name', ['Kenya']],
    ["[[Kenya|country]]'s president left.", "#Country's president", ["Kenya's president"]],
    ["[[Kenya|country]]'s president left.", "#Country's? president", ["Kenya's president"]],
    ['The [[Kenya|country]] president left.', "#Country's? president", ['Kenya president']],
    ["[[Kenya|country]]'s president left.", '#Country president', []],
    ['A [[Kenya|country]]-led force.', '#Country-led force', ['Kenya-led force']],
    ['A force [[Kenya|country]] led.', '#Country-led', []],
    [
      'He left at [[9 a.m.|time]] for [[two days|duration]] as [[every May|set]].',
      '#Time for #Duration as #Set',
      ['9 a.m. for two days as every May'],
    ],
    ['“[[We won|direct]],” [[Ann Lee|speaker]] said.', '#Quote #Speaker said', ['“We won,” Ann Lee said']],
    ['[[She|speaker]] said [[it was over|indirect]].', '#Speaker said #Report$', ['She said it was over']],
    ['[[She|speaker]] said [[it was over|indirect]].', '#Quote', []],
    ['[[Wang|entity]] met [[Lee|person]].', '#Entity met #Person', ['Wang met Lee']],
    [
      '[[Acme|other]] and [[Rome|place]] and [[Greens|group]].',
      '#Other and #Place and #Group',
      ['Acme and Rome and Greens'],
    ],
  ]);
});

describe('words by their grammar', () => {
  check([
    [SPOKE, '#Person #Verb', ['Wang Yi said', 'Ann Lee told']],
    [SPOKE, '#Person #PresentTense', []],
    [SPOKE, '#organization #verb', []],
    [SPOKE, 'and #Person #verb', ['and Ann Lee told']],
    ['She bought two very old ships.', '#Adverb #Adjective #Noun', ['very old ships']],
    ['She bought two very old ships.', '#Verb #Value !#Noun+', ['bought two very old']],
    ['She bought two very old ships.', '(#Verb && /^b/)', ['bought']],
    ['She bought two very old ships.', '(#Verb && /^s/)', []],
    ['She bought two very old ships.', '(#Noun && !#Pronoun)', ['ships']],
    ['They left. She bought it. It went well.', '^She #Verb', ['She bought']],
    ['We say so; they said it, saying no.', '{say}', ['say', 'said', 'saying']],
    ['We say so; they told it.', '({say}|{tell}) [<what>.]', ['say so {what: so}', 'told it {what: it}']],
    ['Ships sail.', '!{ship}', ['sail']],
    ['The shipping of it', '{boat}', []],
  ]);
});

describe('tests of a word', () => {
  check([
    ['Ann Lee, of the UN, left.', '@isTitleCase', ['Ann', 'Lee']],
    ['Ann Lee, of the UN, left.', '@isTitleCase+ of', ['Ann Lee, of']],
    ['Ann Lee, of the UN, left.', '@isUpperCase', ['UN']],
    ['Ann Lee, of the U.S. left.', '@isAcronym', ['U.S.']],
    ['Ann Lee, of the UN, left.', '@hasComma', ['Lee', 'UN']],
    ['Ann Lee, of the UN, left.', '(@hasComma && @isUpperCase) left', ['UN, left']],
    ['Ann Lee, of the UN, left.', 'of !@hasComma', ['of the']],
    ['[[Ann Lee|person]], of Oslo, left.', '(#Person && @hasComma)', ['Ann Lee']],
    [
      'So it is: he left; is it so? No!',
      '(@hasColon|@hasSemicolon|@hasQuestionMark|@hasExclamation)',
      ['is', 'left', 'so', 'No'],
    ],
    ['He left.', '@hasPeriod', ['left']],
  ]);
});

describe('any words', () => {
  check([
    [SPOKE, '#Person . so', ['Wang Yi said so']],
    [SPOKE, '. said', ['Yi said']],
    [SPOKE, 'said * #Date', ['said so on Sept. 17']],
    [SPOKE, 'so * said', []],
    [SPOKE, 'told *', ['told Acme']],
    [SPOKE, '* said', ['Wang Yi said']],
    ['said so', '* said', ['said']],
    ['a c x c d', 'a * c', ['a c']],
    ['a c x c d', 'a * c d', ['a c x c d']],
    ['a c x c d', 'a .* c', ['a c']],
    ['a x x b', 'a .{0,2} b', ['a x x b']],
    ['a x x x b', 'a .{0,2} b', []],
    ['a b', 'a .{0,2} b', ['a b']],
    ['a b', 'a .{1,2} b', []],
    ['a x b', 'a .? b', ['a x b']],
    ['a x y', 'a .+', ['a x y']],
    ['a x y', 'a .{1}', ['a x']],
  ]);
});

describe('how often', () => {
  check([
    ['the the cat', 'the? the cat', ['the the cat']],
    ['the cat', 'the? the cat', ['the cat']],
    ['the cat', 'the? dog', []],
    ['very very old', 'very+ old', ['very very old']],
    ['old', 'very+ old', []],
    ['old', 'very* old', ['old']],
    ['a b b c', 'a b{2} c', ['a b b c']],
    ['a b b b c', 'a b{2} c', []],
    ['a b b b c', 'a b{2,} c', ['a b b b c']],
    ['a b b b c', 'a b{,2} c', []],
    ['a b b c', 'a b{1,3} c', ['a b b c']],
    ['a b b c', 'a b+ b c', ['a b b c']],
    ['a b c', 'a (b c)?', ['a b c']],
    ['a b d', 'a (b c)?', ['a']],
    ['a b c b c d', '(b c)+ d', ['b c b c d']],
    ['[[Ann|person]] [[Bo|person]] met', '#Person{2} met', ['Ann Bo met']],
    ['a b', 'c?', []],
  ]);
});

describe('choices, denials and both', () => {
  check([
    ['Ann Lee and Bo Hill said', '(Ann Lee|Bo Hill) said', ['Bo Hill said']],
    ['a b c', '(a|a b) c', ['a b c']],
    ['x a b d', '((a|c) b|e) d', ['a b d']],
    ['x e d', '((a|c) b|e) d', ['e d']],
    ['x c d', '((a|c) b|e) d', []],
    ['one two', 'one|three', ['one']],
    ['a x c', 'a !b c', ['a x c']],
    ['a b c', 'a !b c', []],
    ['a c', 'a !b c', []],
    ['a c', 'a !b? c', ['a c']],
    ['a x c', 'a !(b|d) c', ['a x c']],
    ['a d c', 'a !(b|d) c', []],
    ['a x y c b', '!(b|c)+', ['a x y']],
    [SPOKE, '!#Person said', []],
    [SPOKE, '!#Person told', []],
    ['[[Ann|person]] said, they said', '!#Person said', ['they said']],
    [SPOKE, '(#Person && /^Wang/) said', ['Wang Yi said']],
    [SPOKE, '(#Person && /^Bo/)', []],
    [SPOKE, '(#Person && yi)', ['Yi']],
    [SPOKE, '(#Person && so)', []],
    [SPOKE, '(. && #Person)', ['Wang', 'Yi', 'Ann', 'Lee']],
    [SPOKE, '(#Name && !#Person)', ['Acme']],
    ['“[[we won a vote|direct]]” a vote', '(vote && #Quote)', ['vote']],
    ['“[[we won a vote|direct]]” a vote', '(vote && !#Quote)', ['vote']],
    ['“[[we won a vote|direct]]”', '(vote && !#Quote)', []],
    ['a b c', '(a && (a|b))', ['a']],
  ]);
});

describe('the ends of a sentence', () => {
  check([
    ['“We won,” she said. They lost.', '^(we|they)', ['We', 'They']],
    ['We won. They won.', '^won', []],
    ['We won. They won!', 'won$', ['won', 'won']],
    ['We won it.', 'won$', []],
    ['We won.', '^we won$', ['We won']],
    ['We won it.', '^ we won $', []],
    ['We won.', '(^we|won$)', ['We', 'won']],
  ]);
});

describe('marks', () => {
  check([
    ['We left, she said.', 'left , she', ['left, she']],
    ['We left, she said.', 'left, she', ['left, she']],
    ['We left she said.', 'left, she', []],
    ['We left; she said.', 'left, she', []],
    ['He said “no”.', 'said "no', ['said “no”']],
    ['He said no.', 'said "no', []],
    ['The body (WHO) left.', 'body \\( who', ['body (WHO)']],
    ['It rose — twice.', 'rose - twice', ['rose — twice']],
    ['Is it so?', 'so \\?', ['so?']],
    ['It is so.', 'so \\?', []],
    ['We left, she said.', ', she ,', []],
    ['We left, she, said.', ', she ,', [', she,']],
    ['One, a, a, b.', ', a ,', [', a,', 'a,']],
    ['A star * here', 'star \\* here', ['star * here']],
  ]);
});

describe('pairs are not broken', () => {
  check([
    ['"[[We won|direct]]," said [[Ann Lee|person]].', '#Quote said #Person', ['"We won," said Ann Lee']],
    ['[[Ann Lee|person]] said, "[[We won.|direct]]"', '#Person said #Quote', ['Ann Lee said, "We won."']],
    ['The [[UN|organization]] (and others) left.', '#Organization and', ['UN (and']],
    [
      'The [[Health Board|organization]] ([[HB|organization]]) left.',
      '#Organization \\( #Organization',
      ['Health Board (HB)'],
    ],
    [
      'The [[Health Board|organization]] ([[HB|organization]]) left.',
      '#Organization{2} left',
      ['Health Board (HB) left'],
    ],
    ['The board (then new) left.', 'new left', ['new) left']],
    ['(We) won "it".', 'we won', ['(We) won']],
    ['He said “no” and “never”.', '“no” and', ['“no” and']],
    ['He said “no” and “never”.', 'no and', ['“no” and']],
    ['A «word» here', 'word', ['word']],
  ]);
});

describe('groups', () => {
  check([
    [
      SPOKE,
      '[<who>#Person] [<what>(said|told)]',
      ['Wang Yi said {who: Wang Yi, what: said}', 'Ann Lee told {who: Ann Lee, what: told}'],
    ],
    [SPOKE, '(?<who>#Person) said', ['Wang Yi said {who: Wang Yi}']],
    [SPOKE, '[#Person] told [#Organization]', ['Ann Lee told Acme {0: Ann Lee, 1: Acme}']],
    [SPOKE, '[<all>#Person said] so', ['Wang Yi said so {all: Wang Yi said}']],
    [SPOKE, '[<x>not]? #Person said', ['Wang Yi said']],
    [SPOKE, '([<a>#Person] said|[<b>#Person] told)', ['Wang Yi said {a: Wang Yi}', 'Ann Lee told {b: Ann Lee}']],
    ['a b b c', 'a [<last>b]+ c', ['a b b c {last: b}']],
    ['a x c y c d', 'a [<between>*] c d', ['a x c y c d {between: x c y}']],
    ['a x y', 'a [<rest>*]', ['a x y {rest: x y}']],
    ['a c d', '[<x>a (b|c)] d', ['a c d {x: a c}']],
  ]);
});

describe('what is no pattern', () => {
  test.each([
    ['', "the pattern '': there is nothing in it"],
    ['  ', 'the pattern \'  \': there is nothing after the "  "'],
    ['(a|b', 'the pattern \'(a|b\': the "(" is not closed'],
    ['[<who>#Person said', 'the pattern \'[<who>#Person said\': the "[<who>" is not closed'],
    ['a)', 'the pattern \'a)\': the ")" closes nothing'],
    ['(a|)', 'the pattern \'(a|)\': there is nothing before the ")"'],
    ['()', 'the pattern \'()\': there is nothing before the ")"'],
    ['a !', null],
    ['? a', null],
    ['a+?', 'the pattern \'a+?\': the "?" has nothing to repeat'],
    ['^+', 'the pattern \'^+\': the "+" has nothing to repeat'],
    ['a{}', "the pattern 'a{}': a number of times is {2}, {2,}, {,4} or {2,4}"],
    ['a{3,2}', "the pattern 'a{3,2}': {3,2} is never"],
    ['a{0}', "the pattern 'a{0}': {0} is never"],
    ['a{500}', "the pattern 'a{500}': {500} is more than 100 times"],
    ['((a{90}){90})', "the pattern '((a{90}){90})': it has more than 1000 parts"],
    ['#Verb', null],
    ['#Vehicle', /^the pattern '#Vehicle': there is no tag #Vehicle; there are #Person, #Country, /],
    ['/a(/', /^the pattern '\/a\(\/': Invalid regular expression/],
    ['{say', `the pattern '{say': "{say" is nothing that can stand there`],
    ['{}', /is nothing that can stand there/],
    ['~colour~', "the pattern '~colour~': there is no ~likeness~; write an expression: /colou?r/"],
    ['@hasComma', null],
    ['@hasFeathers', /there is no test @hasFeathers; there are @isTitleCase, /],
    ['@toString', /there is no test @toString/],
    ['<noun>', "the pattern '<noun>': there are no <chunks>"],
    ['!(a b)', 'the pattern \'!(a b)\': "!" goes with single words and tags, and choices of these'],
    ['(a b && c)', 'the pattern \'(a b && c)\': "&&" goes with single words and tags, and choices of these'],
    ['!!', /"!" goes with single words/],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, /brackets stand in more than 50 others$/],
  ] as const)('%s', (pattern, message) => {
    const reading = () => searchFor([pattern], 'smart');
    if (message === null) expect(reading).not.toThrow();
    else expect(reading).toThrow(message);
  });
});

describe('what an article needs to be searched', () => {
  test.each([
    ['said', []],
    ['#Person said', ['entities']],
    ['#Date', ['dates']],
    ['#Quote', ['quotes']],
    ['(#Person|#Time) [!#Quote]', ['entities', 'dates', 'quotes']],
    ['(#Person && #Entity)?', ['entities', 'quotes']],
    ['#Person #Verb', ['entities']],
  ])('%s: %s', (pattern, tasks) => {
    expect(searchFor([pattern], 'smart').tasks).toEqual(tasks);
  });

  test.each([
    ['#Person said', false],
    ['#Person #Verb', true],
    ['(a|!#noun)', true],
    ['{say}', true],
    ['a{2} b{1,3}', false],
  ])('%s needs the tagger of parts of speech: %s', (pattern, needs) => {
    expect(needsGrammar([pattern])).toBe(needs);
  });

  test.each([
    ['said', 'He SAID so', true],
    ['said', 'He says so', false],
    ['(acquired|bought) #Organization', 'It sold them', false],
    ['(acquired|bought) #Organization', 'It bought them', true],
    ['(acquired|#Person) x?', 'It sold them', true],
    ['!said', 'It sold them', true],
    ['(said && !#Quote)', 'It sold them', false],
    ['sao', 'In São Paulo', true],
    ['são', 'nowhere', true],
    ['(a b|c d) e', 'c e', true],
    ['said* so', 'so', true],
    ['said{2} so', 'so', false],
  ])('%s / %s: %s', (pattern, text, may) => {
    expect(searchFor([pattern], 'smart').mayMatchIn(text)).toBe(may);
  });
});

import { describe, expect, test } from 'vitest';
import { docx, odt, rtf, wordParagraph } from '../helpers/documents.js';
import { outlineOf } from '../helpers/outline.js';

type Row = readonly [name: string, content: string, outline: readonly string[]];

const BEFORE = 'The council of Hull met on Monday and agreed on much of what the mayor had asked of it in the spring.';
const AFTER =
  'Work on all this will begin before the winter, the mayor of Hull told traders after the meeting in the port.';

/** A page of a paper with something between the two paragraphs of its story. */
function page(list: string): string {
  return `<html><body><article><h1>Hull plans ahead</h1><p>${BEFORE}</p>${list}<p>${AFTER}</p></article></body></html>`;
}

const pages: readonly Row[] = [
  // one list within another
  [
    'bullets within numbers',
    '<ol><li>Mend the roads<ul><li>Light them</li><li>Clean them</li></ul></li><li>Build schools</li></ol>',
    [
      '-/2',
      '  1 Mend the roads ¶ • Light them ¶ • Clean them > 1',
      '  2 Build schools',
      'Mend the roads -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'numbers within bullets',
    '<ul><li>Mend the roads<ol><li>Light them</li><li>Clean them</li></ol></li><li>Build schools</li></ul>',
    [
      '-/2',
      '  1 Mend the roads ¶ 1. Light them ¶ 2. Clean them > 1',
      '  2 Build schools',
      'Mend the roads -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'bullets within the last bullet',
    '<p>The plan has two parts:</p><ul><li>Build schools</li><li>Mend the roads<ul><li>Light them</li><li>Clean them</li></ul></li></ul>',
    [
      'The plan has two parts: 2/2',
      '  1 Build schools',
      '  2 Mend the roads ¶ • Light them ¶ • Clean them > 1',
      'Mend the roads -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'numbers within numbers, whose third goes on with the outer list',
    '<ol><li>Mend the roads</li><li>Build schools<ol><li>Two in the north</li><li>One in the south</li></ol></li><li>Hire nurses</li></ol>',
    [
      '-/3',
      '  1 Mend the roads',
      '  2 Build schools ¶ 1. Two in the north ¶ 2. One in the south > 1',
      '  3 Hire nurses',
      'Build schools -/2',
      '  1 Two in the north',
      '  2 One in the south',
    ],
  ],
  [
    'numbers within each number',
    '<ol><li>Mend the roads<ol><li>Light them</li><li>Clean them</li></ol></li><li>Build schools<ol><li>Two in the north</li><li>One in the south</li></ol></li></ol>',
    [
      '-/2',
      '  1 Mend the roads ¶ 1. Light them ¶ 2. Clean them > 1',
      '  2 Build schools ¶ 1. Two in the north ¶ 2. One in the south > 2',
      'Mend the roads -/2',
      '  1 Light them',
      '  2 Clean them',
      'Build schools -/2',
      '  1 Two in the north',
      '  2 One in the south',
    ],
  ],
  [
    'one item within is no list',
    '<ol><li>Mend the roads<ol><li>Light them</li></ol></li><li>Build schools</li><li>Hire nurses</li></ol>',
    ['-/3', '  1 Mend the roads ¶ 1. Light them', '  2 Build schools', '  3 Hire nurses'],
  ],
  [
    'three deep',
    '<ul><li>Roads<ul><li>North<ul><li>Lights</li><li>Signs</li></ul></li><li>South</li></ul></li><li>Schools</li></ul>',
    [
      '-/2',
      '  1 Roads ¶ • North ¶ • Lights ¶ • Signs ¶ • South > 1',
      '  2 Schools',
      'Roads -/2',
      '  1 North ¶ • Lights ¶ • Signs > 2',
      '  2 South',
      'North -/2',
      '  1 Lights',
      '  2 Signs',
    ],
  ],
  [
    'two lists within an item, each under its own words',
    '<ol><li>Roads<p>Now:</p><ul><li>Light them</li><li>Clean them</li></ul><p>Later:</p><ul><li>Widen them</li><li>Pave them</li></ul></li><li>Schools</li></ol>',
    [
      '-/2',
      '  1 Roads ¶ Now: ¶ • Light them ¶ • Clean them ¶ Later: ¶ • Widen them ¶ • Pave them > 1 2',
      '  2 Schools',
      'Now: -/2',
      '  1 Light them',
      '  2 Clean them',
      'Later: -/2',
      '  1 Widen them',
      '  2 Pave them',
    ],
  ],
  [
    'words of an item after the list within it',
    '<ol><li>Mend the roads:<ul><li>Light them</li><li>Clean them</li></ul>This will take a year.</li><li>Build schools</li></ol>',
    [
      '-/2',
      '  1 Mend the roads: ¶ • Light them ¶ • Clean them ¶ This will take a year. > 1',
      '  2 Build schools',
      'Mend the roads: -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'a list that stands between the items, as some editors leave it',
    '<p>The mayor asked for two things:</p><ul><li>roads that are fit for buses</li><ul><li>with lights</li><li>with signs</li></ul><li>schools that are fit for children</li></ul>',
    [
      'The mayor asked for two things: 2/2',
      '  1 roads that are fit for buses ¶ • with lights ¶ • with signs > 1',
      '  2 schools that are fit for children',
      'roads that are fit for buses -/2',
      '  1 with lights',
      '  2 with signs',
    ],
  ],
  [
    'a list within an item ends with it, whatever number comes later',
    '<ul><li>Roads:<ol><li>north</li><li>south</li></ol></li><li>Schools</li></ul><p>These came last:</p><ol start="3"><li>nurses</li><li>trees</li></ol>',
    ['-/2', '  1 Roads: ¶ 1. north ¶ 2. south > 1', '  2 Schools', 'Roads: -/2', '  1 north', '  2 south'],
  ],
  [
    'words of a bullet after the bullets within it',
    '<p>The mayor listed her tasks:</p><ul><li>Roads<ul><li>light them</li><li>clean them</li></ul>Then pave them.</li><li>Schools</li></ul>',
    [
      'The mayor listed her tasks: -/2',
      '  1 Roads ¶ • light them ¶ • clean them ¶ Then pave them. > 1',
      '  2 Schools',
      'Roads -/2',
      '  1 light them',
      '  2 clean them',
    ],
  ],
  [
    'words between the parts of a list whose items have lists of their own',
    '<p>The plan has three parts:</p><ol><li>Roads<ol type="a"><li>north</li><li>south</li></ol></li><li>Schools</li></ol><p>The mayor added one more.</p><ol start="3"><li>Trees</li></ol>',
    [
      'The plan has three parts: 3/3',
      '  1 Roads ¶ a. north ¶ b. south > 1',
      '  2 Schools',
      '  3 Trees',
      'Roads -/2',
      '  1 north',
      '  2 south',
    ],
  ],
  [
    'words that announce the next part of a list',
    '<p>The council has four aims:</p><ol><li>Mend the roads.</li><li>Build schools.</li></ol><p>The mayor added these:</p><ol start="3"><li>Hire nurses.</li><li>Plant trees.</li></ol>',
    [
      'The council has four aims: 4/4',
      '  1 Mend the roads.',
      '  2 Build schools.',
      '  3 Hire nurses.',
      '  4 Plant trees.',
    ],
  ],
  [
    'bullets after numbers',
    '<p>The mayor asked for:</p><ol><li>roads</li><li>schools</li></ol><ul><li>nurses</li><li>trees</li></ul>',
    ['The mayor asked for: -/2', '  1 roads', '  2 schools', '-/2', '  1 nurses', '  2 trees'],
  ],
  // items of several paragraphs
  [
    'paragraphs in items',
    '<ol><li><p>Mend the roads.</p><p>Most of them are older than the town hall.</p></li><li><p>Build schools.</p><p>Each will have a garden.</p></li></ol>',
    [
      '-/2',
      '  1 Mend the roads. ¶ Most of them are older than the town hall.',
      '  2 Build schools. ¶ Each will have a garden.',
    ],
  ],
  [
    'headings in items',
    '<p>There are three ways to save:</p><ol><li><h3>Turn the heat down</h3><p>One degree saves a tenth of the bill.</p></li><li><h3>Mend the windows</h3><p>Old frames leak.</p></li><li><h3>Wear wool</h3><p>It costs nothing.</p></li></ol>',
    [
      'There are three ways to save: 3/3',
      '  1 Turn the heat down ¶ One degree saves a tenth of the bill.',
      '  2 Mend the windows ¶ Old frames leak.',
      '  3 Wear wool ¶ It costs nothing.',
    ],
  ],
  [
    'bold words at the head of items',
    '<p>The plan rests on three pillars:</p><ul><li><strong>Roads.</strong> All will be mended by May.</li><li><strong>Schools.</strong> Two will be built in the north.</li><li><strong>Nurses.</strong> Forty will be hired.</li></ul>',
    [
      'The plan rests on three pillars: 3/3',
      '  1 Roads. All will be mended by May.',
      '  2 Schools. Two will be built in the north.',
      '  3 Nurses. Forty will be hired.',
    ],
  ],
  // how lists count
  [
    'letters',
    '<p>The council must:</p><ol type="a"><li>mend the roads;</li><li>build schools; and</li><li>hire nurses.</li></ol>',
    ['The council must: -/3', '  1 mend the roads', '  2 build schools', '  3 hire nurses.'],
  ],
  [
    'Roman numerals',
    '<p>The council must:</p><ol type="i"><li>mend the roads;</li><li>build schools; and</li><li>hire nurses.</li></ol>',
    ['The council must: -/3', '  1 mend the roads', '  2 build schools', '  3 hire nurses.'],
  ],
  [
    'letters within numbers',
    '<p>The inquiry makes two recommendations:</p><ol><li>The port should:<ol type="a"><li>check each valve;</li><li>train its crews.</li></ol></li><li>The state should pay.</li></ol>',
    [
      'The inquiry makes two recommendations: 2/2',
      '  1 The port should: ¶ a. check each valve; ¶ b. train its crews. > 1',
      '  2 The state should pay.',
      'The port should: -/2',
      '  1 check each valve',
      '  2 train its crews.',
    ],
  ],
  [
    'a list that goes on below a paragraph',
    '<p>The council has four aims:</p><ol><li>Mend the roads.</li><li>Build schools.</li></ol><p>The mayor added two of her own.</p><ol start="3"><li>Hire nurses.</li><li>Plant trees.</li></ol>',
    [
      'The council has four aims: 4/4',
      '  1 Mend the roads.',
      '  2 Build schools. ¶ The mayor added two of her own.',
      '  3 Hire nurses.',
      '  4 Plant trees.',
    ],
  ],
  [
    'counted down',
    '<p>Three reasons to visit Hull:</p><ol reversed><li>The port is open to all.</li><li>The museum costs nothing.</li><li>The people are kind.</li></ol>',
    [
      'Three reasons to visit Hull: 3/3',
      '  3 The port is open to all.',
      '  2 The museum costs nothing.',
      '  1 The people are kind.',
    ],
  ],
  // leads
  [
    'two lists, a paragraph between',
    '<p>The plan covers:</p><ul><li>roads</li><li>schools</li></ul><p>It also covers the port:</p><ul><li>cranes</li><li>piers</li></ul>',
    ['The plan covers: -/2', '  1 roads', '  2 schools', 'It also covers the port: -/2', '  1 cranes', '  2 piers'],
  ],
  [
    'two lists, a paragraph that ends with a stop between',
    '<p>The mayor wants more money for:</p><ul><li>roads that are fit for buses</li><li>schools that are fit for children</li></ul><p>She wants less of it to go to the following.</p><ul><li>parties for guests from other towns</li><li>flags on each bridge</li></ul>',
    [
      'The mayor wants more money for: -/2',
      '  1 roads that are fit for buses',
      '  2 schools that are fit for children',
      'She wants less of it to go to the following. -/2',
      '  1 parties for guests from other towns',
      '  2 flags on each bridge',
    ],
  ],
  [
    'a summary at the top of the page',
    '<div class="key-points"><h2>Key points</h2><ul><li>Roads will be mended by May, at a cost of 4 million pounds</li><li>Two schools will be built in the north of the town</li><li>Forty nurses will be hired before the winter</li></ul></div><p>The vote was close, and went on until midnight.</p>',
    [
      'Key points -/3',
      '  1 Roads will be mended by May, at a cost of 4 million pounds',
      '  2 Two schools will be built in the north of the town',
      '  3 Forty nurses will be hired before the winter',
    ],
  ],
  [
    'a box whose items are links, and a list that is none',
    '<div class="related"><ul><li><a href="/a">Ferry sinks off Hull</a></li><li><a href="/b">Mayor wins vote</a></li></ul></div><p>The council wants:</p><ul><li>better roads</li><li>more schools</li></ul>',
    ['The council wants: -/2', '  1 better roads', '  2 more schools'],
  ],
  [
    'what a page links to',
    '<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav><ul><li><a href="/c">Ferry sinks off the coast of Hull</a></li><li><a href="/d">Mayor wins vote in a landslide</a></li><li><a href="/e">Schools shut as snow falls</a></li></ul>',
    [],
  ],
  [
    'headings with numbers',
    '<h2>Five steps to a safer port</h2><h3>1. Check the valves</h3><p>Nobody had done so for ten years, the inquiry found.</p><h3>2. Train the crews</h3><p>Half of them had never held a hose.</p><h3>3. Call for help early</h3><p>The first call came after an hour.</p><h3>4. Keep the gates open</h3><p>Engines could not get in.</p><h3>5. Tell the town</h3><p>Sirens were silent.</p>',
    [
      'Five steps to a safer port 5/5',
      '  1 Check the valves ¶ Nobody had done so for ten years, the inquiry found.',
      '  2 Train the crews ¶ Half of them had never held a hose.',
      '  3 Call for help early ¶ The first call came after an hour.',
      '  4 Keep the gates open ¶ Engines could not get in.',
      '  5 Tell the town ¶ Sirens were silent.',
    ],
  ],
  [
    'recommendations under headings',
    '<p>The panel makes three recommendations.</p><h3>Recommendation 1: Check the valves</h3><p>Each valve should be checked once a year.</p><h3>Recommendation 2: Train the crews</h3><p>Each crew should train once a month.</p><h3>Recommendation 3: Tell the town</h3><p>Sirens should sound within a minute.</p>',
    [
      'The panel makes three recommendations. 3/3',
      '  1 Check the valves ¶ Each valve should be checked once a year.',
      '  2 Train the crews ¶ Each crew should train once a month.',
      '  3 Tell the town ¶ Sirens should sound within a minute.',
    ],
  ],
  [
    'terms and what they are',
    '<p>The plan has three parts:</p><dl><dt>Roads</dt><dd>All of them will be mended by May.</dd><dt>Schools</dt><dd>Two will be built in the north.</dd><dt>Nurses</dt><dd>Forty will be hired.</dd></dl>',
    [
      'The plan has three parts: 3/3',
      '  1 Roads ¶ All of them will be mended by May.',
      '  2 Schools ¶ Two will be built in the north.',
      '  3 Nurses ¶ Forty will be hired.',
    ],
  ],
  [
    'lists in the cells of a table',
    '<table><tr><td><p>Now:</p><ul><li>Roads are mended.</li><li>Schools are built.</li></ul></td><td><p>Later:</p><ul><li>Nurses are hired.</li><li>Trees are planted.</li></ul></td></tr></table>',
    [
      'Now: -/2',
      '  1 Roads are mended.',
      '  2 Schools are built.',
      'Later: -/2',
      '  1 Nurses are hired.',
      '  2 Trees are planted.',
    ],
  ],
  [
    'breaks instead of a list',
    '<p>The council has three aims:<br>1. Mend the roads.<br>2. Build schools.<br>3. Hire nurses.</p>',
    ['The council has three aims: 3/3', '  1 Mend the roads.', '  2 Build schools.', '  3 Hire nurses.'],
  ],
  [
    'paragraphs with bullets of their own',
    '<p>The council wants to:</p><p>• mend the roads</p><p>• build schools</p><p>• hire nurses</p>',
    ['The council wants to: -/3', '  1 mend the roads', '  2 build schools', '  3 hire nurses'],
  ],
  [
    'bullets that are written into the items',
    '<p>The council wants to:</p><ul><li>- mend the roads</li><li>- build schools</li></ul>',
    ['The council wants to: -/2', '  1 mend the roads', '  2 build schools'],
  ],
  [
    'numbers that are written into bullets',
    '<p>The council has two aims:</p><ul><li>1. Mend the roads.</li><li>2. Build schools.</li></ul>',
    ['The council has two aims: 2/2', '  1 Mend the roads.', '  2 Build schools.'],
  ],
  [
    'bold lines with numbers, each with its text below a break',
    '<p>The council has three aims.</p><p><strong>1. Mend the roads</strong><br>All of them will be mended by May.</p><p><strong>2. Build schools</strong><br>Two will be built in the north.</p><p><strong>3. Hire nurses</strong><br>Forty will be hired.</p>',
    [
      'The council has three aims. 3/3',
      '  1 Mend the roads ¶ All of them will be mended by May.',
      '  2 Build schools ¶ Two will be built in the north.',
      '  3 Hire nurses ¶ Forty will be hired.',
    ],
  ],
  [
    'recommendations, and whom to call',
    '<h4>Recommendations</h4><ol><li>Check each valve once a year.</li><li>Train each crew once a month.</li></ol><h4>Media contacts</h4><ul><li>Ann Lee, Port of Hull, 01482 555 010</li><li>Bo Hill, Hull Council, 01482 555 011</li></ul>',
    ['Recommendations -/2', '  1 Check each valve once a year.', '  2 Train each crew once a month.'],
  ],
  [
    'what a word processor pastes',
    '<p>Highlights:</p><p class="MsoListParagraph"><span style="font-family:Symbol">·</span><span>&nbsp;&nbsp;&nbsp;&nbsp; </span>Revenue rose by 4 percent.</p><p class="MsoListParagraph"><span>·</span><span>&nbsp;&nbsp;&nbsp;&nbsp; </span>Costs fell:</p><p class="MsoListParagraph"><span>o</span><span>&nbsp;&nbsp; </span>fuel by a tenth</p><p class="MsoListParagraph"><span>o</span><span>&nbsp;&nbsp; </span>rent by a fifth</p><p class="MsoListParagraph"><span>·</span><span>&nbsp;&nbsp;&nbsp;&nbsp; </span>Debt is gone.</p>',
    [
      'Highlights: -/3',
      '  1 Revenue rose by 4 percent.',
      '  2 Costs fell: ¶ o fuel by a tenth ¶ o rent by a fifth > 1',
      '  3 Debt is gone.',
      'Costs fell: -/2',
      '  1 fuel by a tenth',
      '  2 rent by a fifth',
    ],
  ],
  [
    'items in divisions',
    '<p>The council wants:</p><div>- better roads</div><div>- more schools</div><div>- more nurses</div>',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  [
    'footnotes',
    '<p>It was the third such plan.<sup>1</sup> The mayor wrote it.<sup>2</sup></p><section class="footnotes"><ol><li id="fn1">Council of Hull, Plan for the Port, 1998. <a href="#r1">↩</a></li><li id="fn2">The mayor told the Gazette so in May. <a href="#r2">↩</a></li></ol></section>',
    [],
  ],
  [
    'how it came about',
    '<p>How the plan came about:</p><ul><li>March 2019: the port burns down.</li><li>May 2020: the inquiry reports.</li><li>2021: the mayor resigns.</li></ul>',
    [],
  ],
  [
    'ordinals in bullets',
    '<p>The mayor gave two reasons:</p><ul><li>First, the roads are old.</li><li>Second, the schools are full.</li></ul>',
    ['The mayor gave two reasons: 2/2', '  1 the roads are old.', '  2 the schools are full.'],
  ],
  [
    'Roman numerals within letters',
    '<p>The court ordered the port:</p><ol type="a"><li>to check:<ol type="i"><li>each valve; and</li><li>each hose; and</li></ol></li><li>to report to the court by May.</li></ol>',
    [
      'The court ordered the port: -/2',
      '  1 to check: ¶ i. each valve; and ¶ ii. each hose > 1',
      '  2 to report to the court by May.',
      'to check: -/2',
      '  1 each valve',
      '  2 each hose',
    ],
  ],
  [
    'a list within a quotation',
    '<blockquote><p>“We ask for three things:</p><ul><li>roads that are fit for buses,</li><li>schools that are fit for children, and</li><li>a port that is safe.”</li></ul></blockquote>',
    [
      '“We ask for three things: 3/3',
      '  1 roads that are fit for buses',
      '  2 schools that are fit for children',
      '  3 a port that is safe.',
    ],
  ],
  [
    'a link in brackets after each item',
    '<p>This post will discuss the following:</p><ul><li>Why the port burned down. (<a href="#a">More</a>)</li><li>Risks that we see in the plan. (<a href="#b">More</a>)</li><li>Our plans for the years to come. (<a href="#c">More</a>)</li></ul>',
    [
      'This post will discuss the following: -/3',
      '  1 Why the port burned down. (More)',
      '  2 Risks that we see in the plan. (More)',
      '  3 Our plans for the years to come. (More)',
    ],
  ],
  [
    'questions as headings, which nothing counts',
    '<h3>Who pays for the roads?</h3><p>The state pays for half of the work, the council said, and the port for the other half of it, over the next ten years.</p><h3>When does it start?</h3><p>Work will begin before the winter, unless the traders go to court, which some of them have said they would do.</p>',
    [],
  ],
  [
    'a summary in an aside',
    '<aside class="summary"><h2>Key points</h2><ul><li>Roads will be mended by May, at a cost of 4 million pounds.</li><li>Two schools will be built in the north of the town.</li></ul></aside><p>The vote was close, and went on until midnight, as it had two years before.</p>',
    [
      'Key points -/2',
      '  1 Roads will be mended by May, at a cost of 4 million pounds.',
      '  2 Two schools will be built in the north of the town.',
    ],
  ],
  [
    'an aside of links to other stories',
    '<aside class="highlights"><h2>Highlights</h2><ul><li><a href="/a">Ferry sinks off the coast of Hull</a></li><li><a href="/b">Mayor wins vote in a landslide</a></li></ul></aside><p>The vote was close, and went on until midnight, as it had two years before.</p>',
    [],
  ],
  [
    'a box of short items under a short line',
    '<div class="highlights"><p>Highlights</p><ul><li>Roads mended by May</li><li>Two schools in the north</li><li>Forty nurses hired</li></ul></div><p>The vote was close, and went on until midnight, as it had two years before.</p>',
    ['Highlights -/3', '  1 Roads mended by May', '  2 Two schools in the north', '  3 Forty nurses hired'],
  ],
  [
    'numbered headings under a heading',
    '<h2>Recommendations</h2><h3>1. Check the valves</h3><p>Each valve should be checked once a year by somebody who is paid by the state.</p><h3>2. Train the crews</h3><p>Each crew should train once a month with the crews of the other ports nearby.</p><h2>What comes next</h2><p>The port will answer by May, it said in a letter to the council of the town.</p>',
    [
      'Recommendations -/2',
      '  1 Check the valves ¶ Each valve should be checked once a year by somebody who is paid by the state.',
      '  2 Train the crews ¶ Each crew should train once a month with the crews of the other ports nearby.',
    ],
  ],
  [
    'paragraphs in the items of both lists',
    '<p>The mayor set out:</p><ul><li><p>A fund for roads.</p><ul><li><p>Half of it from the state.</p></li><li><p>Half of it from the port.</p></li></ul></li><li><p>A fund for schools.</p></li></ul>',
    [
      'The mayor set out: -/2',
      '  1 A fund for roads. ¶ • Half of it from the state. ¶ • Half of it from the port. > 1',
      '  2 A fund for schools.',
      'A fund for roads. -/2',
      '  1 Half of it from the state.',
      '  2 Half of it from the port.',
    ],
  ],
  [
    'dashes between breaks',
    '<p>The council wants to:<br>- mend the roads<br>- build schools<br>- hire nurses</p>',
    ['The council wants to: -/3', '  1 mend the roads', '  2 build schools', '  3 hire nurses'],
  ],
  [
    'letters between breaks, within numbers',
    '<p>The plan:</p><p>1. Roads<br>a) light them<br>b) clean them</p><p>2. Schools<br>a) build two<br>b) mend the rest</p>',
    [
      'The plan: -/2',
      '  1 Roads ¶ a) light them ¶ b) clean them > 1',
      '  2 Schools ¶ a) build two ¶ b) mend the rest > 2',
      '-/2',
      '  1 light them',
      '  2 clean them',
      '-/2',
      '  1 build two',
      '  2 mend the rest',
    ],
  ],
  [
    'a table of numbers and items',
    '<p>The plan has three parts:</p><table><tr><td>1.</td><td>Mend the roads that the buses use.</td></tr><tr><td>2.</td><td>Build two schools in the north.</td></tr><tr><td>3.</td><td>Hire forty nurses.</td></tr></table>',
    [
      'The plan has three parts: 3/3',
      '  1 Mend the roads that the buses use.',
      '  2 Build two schools in the north.',
      '  3 Hire forty nurses.',
    ],
  ],
  [
    'numbers that go on after a paragraph that is none of theirs',
    `<p>The plan has four parts:</p><ol><li>mend the roads</li><li>build schools</li></ol><p>The mayor had more in mind.</p><ol start="3"><li>hire drivers</li><li>buy buses</li></ol>`,
    [
      'The plan has four parts: 4/4',
      '  1 mend the roads',
      '  2 build schools ¶ The mayor had more in mind.',
      '  3 hire drivers',
      '  4 buy buses',
    ],
  ],
];

describe('a page', () => {
  test.each(pages)('%s', async (_, list, outline) => {
    expect(await outlineOf('a.html', page(list))).toEqual(outline);
  });
});

const markdown: readonly Row[] = [
  [
    'a list within an item',
    'The plan has two parts:\n\n1. Roads\n   - light them\n   - clean them\n2. Schools\n\nThe vote is on Friday.',
    [
      'The plan has two parts: 2/2',
      '  1 Roads ¶ • light them ¶ • clean them > 1',
      '  2 Schools',
      'Roads -/2',
      '  1 light them',
      '  2 clean them',
    ],
  ],
  [
    '"1." again and again',
    'The council agreed on three things:\n\n1. Roads come first.\n1. Schools come second.\n1. Nurses come third.\n\nThe vote is on Friday.',
    [
      'The council agreed on three things: 3/3',
      '  1 Roads come first.',
      '  2 Schools come second.',
      '  3 Nurses come third.',
    ],
  ],
  [
    'asterisks, empty lines between',
    'The council wants:\n\n* better roads\n\n* more schools\n\n* more nurses\n\nThe vote is on Friday.',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  [
    'plus signs, right under the lead',
    'The council wants:\n+ better roads\n+ more schools\n\nThe vote is on Friday.',
    ['The council wants: -/2', '  1 better roads', '  2 more schools'],
  ],
  [
    'hyphens, three deep',
    'The plan:\n\n- roads\n  - in the north\n    - lights\n    - signs\n  - in the south\n- schools\n\nThe vote is on Friday.',
    [
      'The plan: -/2',
      '  1 roads ¶ • in the north ¶ • lights ¶ • signs ¶ • in the south > 1',
      '  2 schools',
      'roads -/2',
      '  1 in the north ¶ • lights ¶ • signs > 2',
      '  2 in the south',
      'in the north -/2',
      '  1 lights',
      '  2 signs',
    ],
  ],
  [
    'four columns, with numbers in both lists',
    'Two steps:\n\n1. Check the valves.\n    1. By hand.\n    2. By night.\n2. Train the crews.\n\nThe vote is on Friday.',
    [
      'Two steps: 2/2',
      '  1 Check the valves. ¶ 1. By hand. ¶ 2. By night. > 1',
      '  2 Train the crews.',
      'Check the valves. -/2',
      '  1 By hand.',
      '  2 By night.',
    ],
  ],
  [
    'paragraphs in an item',
    'The council agreed on two things.\n\n1. Roads come first.\n\n   They are old.\n\n2. Schools come second.\n\n   They are full.\n\nThe vote is on Friday.',
    [
      'The council agreed on two things. 2/2',
      '  1 Roads come first. ¶ They are old.',
      '  2 Schools come second. ¶ They are full.',
    ],
  ],
  [
    'bold words and links in items',
    'The council wants three things:\n\n- **Roads**: see [the map](https://a.example/map)\n- **Schools**: two in the north\n- **Nurses**: forty of them\n\nThe vote is on Friday.',
    [
      'The council wants three things: 3/3',
      '  1 Roads: see the map',
      '  2 Schools: two in the north',
      '  3 Nurses: forty of them',
    ],
  ],
  [
    'what else to read',
    'The council voted on Friday.\n\n## Read more\n\n- [Ferry sinks off Hull](https://a.example/a)\n- [Mayor wins vote](https://a.example/b)\n- [Schools shut](https://a.example/c)\n',
    [],
  ],
  [
    'headings with numbers',
    '# Three ways to save\n\n## 1. Turn the heat down\n\nOne degree saves a tenth of the bill.\n\n## 2. Mend the windows\n\nOld frames leak.\n\n## 3. Wear wool\n\nIt costs nothing.\n',
    [
      'Three ways to save 3/3',
      '  1 Turn the heat down ¶ One degree saves a tenth of the bill.',
      '  2 Mend the windows ¶ Old frames leak.',
      '  3 Wear wool ¶ It costs nothing.',
    ],
  ],
  [
    'tasks',
    'To do before the vote:\n\n- [x] mend the roads\n- [ ] build schools\n\nThe vote is on Friday.',
    ['To do before the vote: -/2', '  1 mend the roads', '  2 build schools'],
  ],
  [
    'bold lines with numbers',
    'The council has two aims.\n\n**1. Mend the roads**\n\nAll of them will be mended by May.\n\n**2. Build schools**\n\nTwo will be built in the north.\n\n',
    [
      'The council has two aims. 2/2',
      '  1 Mend the roads ¶ All of them will be mended by May.',
      '  2 Build schools ¶ Two will be built in the north.',
    ],
  ],
  [
    'bullets that it does not know',
    'The council wants:\n\n• better roads\n• more schools\n• more nurses\n\nThe vote is on Friday.',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  [
    'en dashes',
    'The council wants:\n\n– better roads\n– more schools\n– more nurses\n\nThe vote is on Friday.',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  ['a line that goes on with a dash', 'The council wants roads\n– and schools. It wants them now.', []],
  [
    'letters in brackets',
    'The council must:\n\n(a) mend the roads;\n(b) build schools; and\n(c) hire nurses.\n\nThe vote is on Friday.',
    ['The council must: -/3', '  1 mend the roads', '  2 build schools', '  3 hire nurses.'],
  ],
  [
    'a list within an item, and the text of another',
    'The plan:\n\n* roads\n    1. lights\n    2. signs\n\n* schools\n\n    They are full.\n\n* nurses\n\nThe vote is on Friday.',
    [
      'The plan: -/3',
      '  1 roads ¶ 1. lights ¶ 2. signs > 1',
      '  2 schools ¶ They are full.',
      '  3 nurses',
      'roads -/2',
      '  1 lights',
      '  2 signs',
    ],
  ],
  [
    'a quotation',
    'The mayor wrote:\n\n> We ask for two things:\n>\n> - roads that are fit for buses\n> - a port that is safe\n\nThe vote is on Friday.',
    ['We ask for two things: 2/2', '  1 roads that are fit for buses', '  2 a port that is safe'],
  ],
  ['a menu', '- [Home](/)\n- [News](/news)\n- [Sport](/sport)\n\n# Hull plans ahead\n\nThe council met on Monday.', []],
  [
    'links that a colon announces',
    'The council wants:\n\n- [better roads](/a)\n- [more schools](/b)\n\nThe vote is on Friday.',
    ['The council wants: -/2', '  1 better roads', '  2 more schools'],
  ],
  [
    'numbers of two levels, line by line',
    'The council agreed on two measures:\n\n1. Roads\n1.1 Light them\n1.2 Clean them\n2. Schools\n\nThe vote was close.\n',
    [
      'The council agreed on two measures: 2/2',
      '  1 Roads ¶ 1.1 Light them ¶ 1.2 Clean them > 1',
      '  2 Schools',
      'Roads -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'numbers of two levels, indented',
    'The council agreed on two measures:\n\n1. Roads\n\n   1.1 Light them\n\n   1.2 Clean them\n\n2. Schools\n\nThe vote was close.\n',
    [
      'The council agreed on two measures: 2/2',
      '  1 Roads ¶ 1.1 Light them ¶ 1.2 Clean them > 1',
      '  2 Schools',
      'Roads -/2',
      '  1 Light them',
      '  2 Clean them',
    ],
  ],
  [
    'another bullet, which opens another list',
    'The council will mend these roads:\n\n* the coast road\n* the mill road\n\n+ buy two buses\n+ hire ten drivers\n- go home\n- sleep\n\nThe vote was close.\n',
    [
      'The council will mend these roads: -/2',
      '  1 the coast road',
      '  2 the mill road',
      '-/2',
      '  1 buy two buses',
      '  2 hire ten drivers',
      '-/2',
      '  1 go home',
      '  2 sleep',
    ],
  ],
  [
    'another bullet, within an item',
    'The plan has two parts:\n\n1. Roads\n   * light them\n   * clean them\n   - this year\n   - the next\n2. Schools\n\nThe vote was close.\n',
    [
      'The plan has two parts: 2/2',
      '  1 Roads ¶ • light them ¶ • clean them ¶ • this year ¶ • the next > 1 2',
      '  2 Schools',
      'Roads -/2',
      '  1 light them',
      '  2 clean them',
      '-/2',
      '  1 this year',
      '  2 the next',
    ],
  ],
  [
    'another bullet by a slip',
    'The council will:\n\n* mend the roads\n- buy buses\n* hire drivers\n\nThe vote was close.\n',
    ['The council will: -/3', '  1 mend the roads', '  2 buy buses', '  3 hire drivers'],
  ],
];

describe('Markdown', () => {
  test.each(markdown)('%s', async (_, text, outline) => {
    expect(await outlineOf('a.md', text)).toEqual(outline);
  });
});

const texts: readonly Row[] = [
  [
    'a tab after each bullet',
    'The council wants:\n•\tbetter roads\n•\tmore schools\n•\tmore nurses\n\nThe vote is on Friday.\n',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  [
    'bullets within bullets, as a word processor saves them',
    'The council wants:\n•\tbetter roads\no\tin the north\no\tin the south\n•\tmore schools\n\nThe vote is on Friday.\n',
    [
      'The council wants: -/2',
      '  1 better roads ¶ o\tin the north ¶ o\tin the south > 1',
      '  2 more schools',
      'better roads -/2',
      '  1 in the north',
      '  2 in the south',
    ],
  ],
  [
    'tabs that indent a list within a list',
    'The council wants:\n-\tbetter roads\n\t-\tin the north\n\t-\tin the south\n-\tmore schools\n\nThe vote is on Friday.\n',
    [
      'The council wants: -/2',
      '  1 better roads ¶ -\tin the north ¶ -\tin the south > 1',
      '  2 more schools',
      'better roads -/2',
      '  1 in the north',
      '  2 in the south',
    ],
  ],
  [
    'section signs that are bullets',
    'The council wants:\n§ better roads\n§ more schools\n§ more nurses\n\nThe vote is on Friday.\n',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses'],
  ],
  [
    'bullets of a font of signs',
    'The council wants:\n\uf0b7 better roads\n\uf0b7 more schools\n\nThe vote is on Friday.\n',
    ['The council wants: -/2', '  1 better roads', '  2 more schools'],
  ],
  [
    'en dashes',
    'The council wants:\n– better roads,\n– more schools, and\n– more nurses.\n\nThe vote is on Friday.\n',
    ['The council wants: -/3', '  1 better roads', '  2 more schools', '  3 more nurses.'],
  ],
  [
    'small Roman numerals in brackets',
    'The ministers agreed:\n\n(i) to open the border;\n\n(ii) to exchange prisoners; and\n\n(iii) to meet again in May.\n\nThe talks took two days.\n',
    ['The ministers agreed: -/3', '  1 to open the border', '  2 to exchange prisoners', '  3 to meet again in May.'],
  ],
  [
    'letters within numbers, indented',
    'The inquiry makes two recommendations:\n\n1. The port should:\n   a) check each valve;\n   b) train its crews.\n2. The state should pay.\n\nThe report is out today.\n',
    [
      'The inquiry makes two recommendations: 2/2',
      '  1 The port should: ¶ a) check each valve; ¶ b) train its crews. > 1',
      '  2 The state should pay.',
      'The port should: -/2',
      '  1 check each valve',
      '  2 train its crews.',
    ],
  ],
  [
    'wrapped lines that hang',
    `The council of Hull met on Monday and agreed on much of what the mayor
had asked of it in the spring. It has three aims, which are to be met
before the winter sets in:

1. Mend the roads in the north of the town, most of which are older than
   the town hall and some of which are older than the port.
2. Build schools that are large enough for all of the children who have
   come to live near the new works.
3. Hire nurses.

The vote was close, and the mayor had to wait until midnight before she
knew that she had won it.
`,
    [
      'It has three aims, which are to be met ¶ before the winter sets in: 3/3',
      '  1 Mend the roads in the north of the town, most of which are older than ¶ the town hall and some of which are older than the port.',
      '  2 Build schools that are large enough for all of the children who have ¶ come to live near the new works.',
      '  3 Hire nurses.',
    ],
  ],
  [
    'wrapped lines that hang, all of them indented',
    `The council of Hull met on Monday and agreed on much of what the mayor
had asked of it in the spring. It has two aims, which are to be met
before the winter sets in:

  * Mend the roads in the north of the town, most of which are older
    than the town hall and some of which are older than the port.

  * Build schools that are large enough for all of the children who
    have come to live near the new works.

The vote was close, and the mayor had to wait until midnight before she
knew that she had won it.
`,
    [
      'It has two aims, which are to be met ¶ before the winter sets in: 2/2',
      '  1 Mend the roads in the north of the town, most of which are older ¶ than the town hall and some of which are older than the port.',
      '  2 Build schools that are large enough for all of the children who ¶ have come to live near the new works.',
    ],
  ],
  [
    'wrapped lines, with a list within a list',
    `The council of Hull met on Monday and agreed on much of what the mayor
had asked of it in the spring. It has two aims:

- Mend the roads in the north of the town, most of which are older than
  the town hall and some of which are older than the port:
    - light them at night, so that the people who work late in the port
      can get home;
    - clean them.
- Build schools.

The vote was close, and the mayor had to wait until midnight before she
knew that she had won it.
`,
    [
      'It has two aims: 2/2',
      '  1 Mend the roads in the north of the town, most of which are older than ¶ the town hall and some of which are older than the port: ¶ - light them at night, so that the people who work late in the port ¶ can get home; ¶ - clean them. > 1',
      '  2 Build schools.',
      'Mend the roads in the north of the town, most of which are older than ¶ the town hall and some of which are older than the port: -/2',
      '  1 light them at night, so that the people who work late in the port ¶ can get home',
      '  2 clean them.',
    ],
  ],
  [
    'unwrapped text under its items',
    'The council has two aims:\n\n1. Roads\n\n   They are older than the town hall.\n\n2. Schools\n\n   They are full.\n\nThe vote is on Friday.\n',
    ['The council has two aims: 2/2', '  1 Roads ¶ They are older than the town hall.', '  2 Schools ¶ They are full.'],
  ],
  [
    'a book, whose paragraphs are indented',
    '  The council wanted three things:\n- roads\n- schools\n- nurses\n  The vote was on Friday, and the mayor won it.\n',
    ['The council wanted three things: 3/3', '  1 roads', '  2 schools', '  3 nurses'],
  ],
  [
    'notes to editors, with numbers',
    'Hull will mend its roads, the mayor said on Monday.\n\nNotes to editors:\n\n1. Hull has 260,000 people.\n2. The mayor was elected in May.\n3. The roads are 400 miles long.\n',
    [
      'Notes to editors: -/3',
      '  1 Hull has 260,000 people.',
      '  2 The mayor was elected in May.',
      '  3 The roads are 400 miles long.',
    ],
  ],
  [
    'numbers that end in one column',
    `The plan has ten parts:\n\n${[...'abcdefghij'].map((quarter, i) => `${String(i + 1).padStart(2)}. Mend the roads of quarter ${quarter}.`).join('\n')}\n\nThe vote is on Friday.\n`,
    [
      'The plan has ten parts: 10/10',
      ...[...'abcdefghij'].map((quarter, i) => `  ${i + 1} Mend the roads of quarter ${quarter}.`),
    ],
  ],
  [
    'numbers within capitals',
    'The plan has two parts:\n\nA. Roads\n   1. Light them.\n   2. Clean them.\nB. Schools\n   1. Build two.\n   2. Mend the rest.\n\nThe vote is on Friday.\n',
    [
      'The plan has two parts: 2/2',
      '  1 Roads ¶ 1. Light them. ¶ 2. Clean them. > 1',
      '  2 Schools ¶ 1. Build two. ¶ 2. Mend the rest. > 2',
      'Roads -/2',
      '  1 Light them.',
      '  2 Clean them.',
      'Schools -/2',
      '  1 Build two.',
      '  2 Mend the rest.',
    ],
  ],
  [
    'capitals within Roman numerals, in one column',
    'The plan has two parts:\n\nI. Roads\nA. Light them.\nB. Clean them.\nII. Schools\nA. Build two.\nB. Mend the rest.\n\nThe vote is on Friday.\n',
    [
      'The plan has two parts: 2/2',
      '  1 Roads ¶ A. Light them. ¶ B. Clean them. > 1',
      '  2 Schools ¶ A. Build two. ¶ B. Mend the rest. > 2',
      '-/2',
      '  1 Light them.',
      '  2 Clean them.',
      '-/2',
      '  1 Build two.',
      '  2 Mend the rest.',
    ],
  ],
  [
    'dashes within numbers, in one column',
    'The plan has two parts:\n\n1. Roads\n- light them\n- clean them\n\n2. Schools\n- build two\n- mend the rest\n\nThe vote is on Friday.\n',
    [
      'The plan has two parts: 2/2',
      '  1 Roads ¶ - light them ¶ - clean them > 1',
      '  2 Schools ¶ - build two ¶ - mend the rest > 2',
      'Roads -/2',
      '  1 light them',
      '  2 clean them',
      'Schools -/2',
      '  1 build two',
      '  2 mend the rest',
    ],
  ],
  [
    'wrapped lines, with paragraphs in the items',
    `The council of Hull met on Monday and agreed on much of what the mayor
had asked of it in the spring. It has two aims:

1.  Mend the roads in the north of the town, most of which are older
    than the town hall.

    Most of them were built for carts, the mayor told traders in the
    port, and some were built for ships.

2.  Build schools.

    Two of them will stand in the north, where most of the children
    live, and one in the south.

The vote was close, and the mayor had to wait until midnight before she
knew that she had won it.
`,
    [
      'It has two aims: 2/2',
      '  1 Mend the roads in the north of the town, most of which are older ¶ than the town hall. ¶ Most of them were built for carts, the mayor told traders in the ¶ port, and some were built for ships.',
      '  2 Build schools. ¶ Two of them will stand in the north, where most of the children ¶ live, and one in the south.',
    ],
  ],
  [
    'wrapped lines after the "o" of a typewriter',
    `The council of Hull met on Monday and agreed on much of what the mayor
had asked of it in the spring. It wants:

   o  roads that are fit for the buses of the new line, most of which
      are to run at night;
   o  schools that are fit for all of the children who have come to
      live near the new works; and
   o  a port that is safe.

The vote was close, and the mayor had to wait until midnight before she
knew that she had won it.
`,
    [
      'It wants: -/3',
      '  1 roads that are fit for the buses of the new line, most of which ¶ are to run at night',
      '  2 schools that are fit for all of the children who have come to ¶ live near the new works',
      '  3 a port that is safe.',
    ],
  ],
  [
    'Roman numerals within letters, all in brackets',
    'The court ordered the port:\n\n(a) to check:\n\n(i) each valve; and\n\n(ii) each hose; and\n\n(b) to report to the court by May.\n\nThe port said it would appeal.\n',
    [
      'The court ordered the port: -/2',
      '  1 to check: ¶ (i) each valve; and ¶ (ii) each hose > 1',
      '  2 to report to the court by May.',
      'to check: -/2',
      '  1 each valve',
      '  2 each hose',
    ],
  ],
  [
    'the steps of a how-to',
    'How to save a port\n\nThe port burned down in May, and the town has asked why.\n\n1) Check the valves\n\nNobody had done so for ten years, the inquiry found in its report.\n\n2) Train the crews\n\nHalf of them had never held a hose, the inquiry found in its report.\n',
    [
      '-/2',
      '  1 Check the valves ¶ Nobody had done so for ten years, the inquiry found in its report.',
      '  2 Train the crews ¶ Half of them had never held a hose, the inquiry found in its report.',
    ],
  ],
  [
    'the headings of a paper',
    'A port in danger\n\nThe port burned down in May, and the town has asked why.\n\n1) Introduction\n\nNobody had checked the valves for ten years, the inquiry found in its report.\n\n2) Methods\n\nHalf of the crews had never held a hose, the inquiry found in its report.\n',
    [],
  ],
  ['a section sign of a law', 'The court cited the law:\n\n§ 5 bans it.\n\n§ 6 allows it.\n', []],
  [
    'a resolution',
    'The Security Council,\n\n1. Decides to extend the mission until 31 May;\n\n2. Requests the Secretary-General:\n\n(a) To report to the Council by March;\n\n(b) To consult the parties;\n\n3. Decides to remain seized of the matter.\n',
    [
      '-/3',
      '  1 Decides to extend the mission until 31 May',
      '  2 Requests the Secretary-General: ¶ (a) To report to the Council by March; ¶ (b) To consult the parties > 1',
      '  3 Decides to remain seized of the matter.',
      'Requests the Secretary-General: -/2',
      '  1 To report to the Council by March',
      '  2 To consult the parties',
    ],
  ],
  [
    'tabs before and after each letter',
    'The panel recommends that the Government:\n\n\t(a)\tcheck each valve once a year;\n\n\t(b)\ttrain each crew once a month;\n\n\t(c)\ttell the town within a minute.\n\nThe Government is to reply by May.\n',
    [
      'The panel recommends that the Government: -/3',
      '  1 check each valve once a year',
      '  2 train each crew once a month',
      '  3 tell the town within a minute.',
    ],
  ],
  [
    'asterisks, as a wire has them above its story',
    'HIGHLIGHTS\n\n* Revenue rose 4 percent to $2 billion\n* Costs fell:\n  * fuel by a tenth\n  * rent by a fifth\n* Debt is gone\n\nHULL, May 4 (Reuters) - The port of Hull said on Tuesday that its revenue rose.\n',
    [
      'HIGHLIGHTS -/3',
      '  1 Revenue rose 4 percent to $2 billion',
      '  2 Costs fell: ¶ * fuel by a tenth ¶ * rent by a fifth > 1',
      '  3 Debt is gone',
      'Costs fell: -/2',
      '  1 fuel by a tenth',
      '  2 rent by a fifth',
    ],
  ],
  [
    'plus signs',
    'What changes:\n\n+ more buses at night\n+ fewer cars in the center\n\nThe vote is on Friday.\n',
    ['What changes: -/2', '  1 more buses at night', '  2 fewer cars in the center'],
  ],
  [
    'wrapped lines of which the first is indented',
    `   The council of Hull met on Monday and agreed on much of what the
mayor had asked of it in the spring. It has two aims:
   1. Mend the roads in the north of the town, most of which are older
than the town hall.
   2. Build schools that are large enough for all of the children who
have come to live near the new works.
   The vote was close, and the mayor had to wait until midnight before
she knew that she had won it. She thanked those who had voted for her
and those who had not.
`,
    [
      'It has two aims: 2/2',
      '  1 Mend the roads in the north of the town, most of which are older ¶ than the town hall.',
      '  2 Build schools that are large enough for all of the children who ¶ have come to live near the new works.',
    ],
  ],
  // headings with a number alone
  [
    'headings with a number alone, which a sentence counts',
    `Hull looks back

The council of Hull met on Monday to talk of the flood in the spring, which had cost the town a school. It drew three lessons:

1 Build higher

The wall on the river was two meters high, and the water rose to three. The town will add two more.

2 Ask first

Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.

3 Pay at once

The shops on the market waited four months for their money. Two of them closed in the meantime.
`,
    [
      'It drew three lessons: 3/3',
      '  1 Build higher ¶ The wall on the river was two meters high, and the water rose to three. The town will add two more.',
      '  2 Ask first ¶ Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.',
      '  3 Pay at once ¶ The shops on the market waited four months for their money. Two of them closed in the meantime.',
    ],
  ],
  [
    'headings with a number alone, which the title counts',
    `Three lessons of the flood

The council of Hull met on Monday to talk of the flood in the spring, which had cost the town a school. It was the first time.

1 Build higher

The wall on the river was two meters high, and the water rose to three. The town will add two more.

2 Ask first

Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.

3 Pay at once

The shops on the market waited four months for their money. Two of them closed in the meantime.
`,
    [
      'Three lessons of the flood 3/3',
      '  1 Build higher ¶ The wall on the river was two meters high, and the water rose to three. The town will add two more.',
      '  2 Ask first ¶ Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.',
      '  3 Pay at once ¶ The shops on the market waited four months for their money. Two of them closed in the meantime.',
    ],
  ],
  [
    'headings with a number alone, of which there are others than announced',
    `Hull looks back

The council of Hull met on Monday to talk of the flood in the spring, which had cost the town a school. It drew four lessons:

1 Build higher

The wall on the river was two meters high, and the water rose to three. The town will add two more.

2 Ask first

Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.

3 Pay at once

The shops on the market waited four months for their money. Two of them closed in the meantime.
`,
    [],
  ],
  [
    'headings with a number alone, which nothing announces',
    `Hull looks back

The council of Hull met on Monday to talk of the flood in the spring, which had cost the town a school. It was the first time.

1 Build higher

The wall on the river was two meters high, and the water rose to three. The town will add two more.

2 Ask first

Those who live on the river had warned the town a year before. Nobody had asked them to the meeting.

3 Pay at once

The shops on the market waited four months for their money. Two of them closed in the meantime.
`,
    [],
  ],
  // numbers of several levels
  ...(
    [
      ['numbers of two levels', '1. Roads', '1.1 Light them', '1.2 Clean them', '2. Schools'],
      ['numbers of two levels, with stops', '1. Roads', '1.1. Light them', '1.2. Clean them', '2. Schools'],
      [
        'numbers of two levels without any stops',
        '1 Roads',
        '1.1 Light them',
        '1.2 Clean them',
        '2 Schools\n2.1 Big ones\n2.2 Small ones',
      ],
    ] as const
  ).map(
    ([name, first, one, two, second]): Row => [
      name,
      `The council of Hull agreed on two measures:\n${first}\n${one}\n${two}\n${second}\n\nThe vote was close, and the mayor had to wait until midnight before she knew that she had won.\n`,
      [
        'The council of Hull agreed on two measures: 2/2',
        `  1 Roads ¶ ${one} ¶ ${two} > 1`,
        `  2 ${second.slice(second.indexOf('S')).replaceAll('\n', ' ¶ ')}${second.includes('\n') ? ' > 2' : ''}`,
        'Roads -/2',
        '  1 Light them',
        '  2 Clean them',
        ...(second.includes('\n') ? ['Schools -/2', '  1 Big ones', '  2 Small ones'] : []),
      ],
    ],
  ),
  [
    'numbers of three levels, of which the last item has some',
    `The council of Hull agreed on two measures:

1. Roads

2. Schools

2.1 Small ones

2.1.1 in the north

2.1.2 in the south

2.2 Big ones

The vote was close, and the mayor had to wait until midnight before she knew that she had won.
`,
    [
      'The council of Hull agreed on two measures: 2/2',
      '  1 Roads',
      '  2 Schools ¶ 2.1 Small ones ¶ 2.1.1 in the north ¶ 2.1.2 in the south ¶ 2.2 Big ones > 1',
      'Schools -/2',
      '  1 Small ones ¶ 2.1.1 in the north ¶ 2.1.2 in the south > 2',
      '  2 Big ones',
      'Small ones -/2',
      '  1 in the north',
      '  2 in the south',
    ],
  ],
  [
    'numbers of the second level alone, which a sentence announces',
    `The council of Hull agreed on these measures:

4.1 Light the roads

4.2 Clean the roads

The vote was close, and the mayor had to wait until midnight before she knew that she had won.
`,
    ['The council of Hull agreed on these measures: -/2', '  1 Light the roads', '  2 Clean the roads'],
  ],
];

describe('text', () => {
  test.each(texts)('%s', async (_, text, outline) => {
    expect(await outlineOf('a.txt', text)).toEqual(outline);
  });
});

const NESTED = [
  'The plan has two parts: 2/2',
  '  1 Roads ¶ • light them ¶ • clean them > 1',
  '  2 Schools',
  'Roads -/2',
  '  1 light them',
  '  2 clean them',
];

const wordItem = (text: string, level: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('Word', async () => {
  const numbering =
    '<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  const body = [
    ...[wordParagraph('The plan has two parts:'), wordItem('Roads', 0), wordItem('light them', 1)],
    ...[wordItem('clean them', 1), wordItem('Schools', 0), wordParagraph('The vote is on Friday.')],
  ];
  expect(await outlineOf('a.docx', docx(body.join(''), { parts: { 'word/numbering.xml': numbering } }))).toEqual(
    NESTED,
  );
});

test('Word: numbers that go on after a paragraph, and start again', async () => {
  const numbering =
    '<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
  const again = (text: string) => wordItem(text, 0).replace('w:numId w:val="1"', 'w:numId w:val="2"');
  const body = [
    ...[wordParagraph('The plan has four parts:'), wordItem('mend the roads', 0), wordItem('build schools', 0)],
    ...[wordParagraph('The mayor had more in mind.'), wordItem('hire drivers', 0), wordItem('buy buses', 0)],
    ...[wordParagraph('It needs two things:'), again('money'), again('time')],
  ];
  expect(await outlineOf('a.docx', docx(body.join(''), { parts: { 'word/numbering.xml': numbering } }))).toEqual([
    'The plan has four parts: 4/4',
    '  1 mend the roads',
    '  2 build schools ¶ The mayor had more in mind.',
    '  3 hire drivers',
    '  4 buy buses',
    'It needs two things: 2/2',
    '  1 money',
    '  2 time',
  ]);
});

test('Word: numbers of two levels', async () => {
  const level = (at: number, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const body = [
    ...[wordParagraph('The plan has two parts:'), wordItem('Roads', 0), wordItem('light them', 1)],
    ...[wordItem('clean them', 1), wordItem('Schools', 0), wordParagraph('The vote is on Friday.')],
  ];
  expect(await outlineOf('a.docx', docx(body.join(''), { parts: { 'word/numbering.xml': numbering } }))).toEqual(
    NESTED.map((line) => line.replace('• light', '1.1 light').replace('• clean', '1.2 clean')),
  );
});

test('OpenDocument', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';
  const p = (words: string) => `<text:p>${words}</text:p>`;
  const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
  const inner = `<text:list>${item(p('light them'))}${item(p('clean them'))}</text:list>`;
  const list = `<text:list text:style-name="L">${item(p('Roads') + inner)}${item(p('Schools'))}</text:list>`;
  const body = `${p('The plan has two parts:')}${list}${p('The vote is on Friday.')}`;
  expect(await outlineOf('a.odt', odt(body, { styles }))).toEqual(NESTED);
});

test('RTF', async () => {
  const item = (marker: string, level: number, words: string) =>
    `\\pard\\ilvl${level}{\\listtext ${marker}\\tab}${words}\\par`;
  const list =
    item('1.', 0, 'Roads') + item('o', 1, 'light them') + item('o', 1, 'clean them') + item('2.', 0, 'Schools');
  const body = `The plan has two parts:\\par${list}\\pard The vote is on Friday.\\par`;
  expect(await outlineOf('a.rtf', rtf(body))).toEqual(NESTED);
});

test.each([
  [
    'mail',
    'a.eml',
    'From: press@hull.example\nTo: desk@gazette.example\nSubject: Hull plans ahead\nDate: Mon, 3 May 2021 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\nPAGE\n',
  ],
  [
    'a feed',
    'a.xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Hull plans ahead</title><link>https://a.example/1</link><description><![CDATA[PAGE]]></description></item></channel></rss>',
  ],
  [
    'an agency',
    'a.xml',
    '<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Hull plans ahead</hl1></hedline></body.head><body.content>PAGE</body.content></body></nitf>',
  ],
])('%s', async (_, path, file) => {
  const page =
    '<p>The plan has two parts:</p><ol><li>Roads<ul><li>light them</li><li>clean them</li></ul></li><li>Schools</li></ol><p>The vote is on Friday.</p>';
  expect(await outlineOf(path, file.replace('PAGE', page))).toEqual(NESTED);
});

import { DARK, LIGHT, type MapColors, mapStyle } from '../map/style.js';

/** The colors of a map that the rest of a page has no use for. */
function variablesOf({ sea, land, border, ground }: MapColors): string {
  return `--sea: ${sea}; --land: ${land}; --border: ${border}; --ground: ${ground};`;
}

/** How the page looks: in light and dark, on a narrow screen and on paper. What a mark is shows in its line as well as in its color. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1f; --soft: #55565e; --line: #d5d6dc; --panel: #f5f5f8; --link: #0b57a4; --mark: #fff3bf;
  --person: #0b57a4; --country: #1f6b2d; --organization: #6d2a9c; --place: #00646b; --group: #8a3f00; --other: #55565e;
  --date: #a1320b; --quote: #eef3fb; --point: #7a1f55;
  ${variablesOf(LIGHT)}
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171b; --ink: #e6e6ea; --soft: #a9abb5; --line: #3a3c45; --panel: #1f2026; --link: #8fc1ff; --mark: #4a4000;
    --person: #8fc1ff; --country: #8bd69a; --organization: #d0a3f2; --place: #6fd3da; --group: #f2b27f; --other: #a9abb5;
    --date: #ff9c78; --quote: #222b3a; --point: #f29ccb;
    ${variablesOf(DARK)}
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--mark); scroll-margin-top: 4rem; }
main { max-width: 82rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .25rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.soft, .count { color: var(--soft); font-weight: normal; }
.shown { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: .5rem 1.25rem; border: 0; border-bottom: 1px solid var(--line); background: var(--paper); }
.shown legend { float: left; padding: 0; color: var(--soft); }
.article { display: grid; grid-template-columns: minmax(0, 46rem) minmax(16rem, 1fr); gap: 0 2.5rem; padding: 1.5rem 0; border-top: 1px solid var(--line); }
.article:first-child { border-top: 0; }
.article > header { grid-column: 1 / -1; margin: 0 0 1rem; }
.text { font: 1.1rem/1.75 Georgia, 'Times New Roman', serif; }
.text p { margin: 0 0 1rem; }
.is-title { font-size: 1.4rem; line-height: 1.3; font-weight: 700; }
.is-label { font-weight: 700; }
.is-byline, .is-date, .is-credit, .is-source, .is-caption { color: var(--soft); font-size: .95rem; }
.lists { font-size: .95rem; }
.lists h3:first-child { margin-top: 0; }
.lists ul, .lists ol, .index ul { margin: 0; padding: 0; list-style: none; }
.index ol { columns: 28rem; column-gap: 3rem; }
.index li { break-inside: avoid; }
.lists li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.lists ol.points li { display: flex; gap: .5rem; }
.name { font-weight: 600; }
.jumps { display: inline-flex; flex-wrap: wrap; gap: 0 .6rem; }
.jumps a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
.bar { display: block; width: 100%; height: .4rem; margin: .15rem 0; fill: currentColor; }
.bar .ground { opacity: .15; }
.m { color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; }
.person { text-decoration-color: var(--person); }
.country { text-decoration-color: var(--country); text-decoration-style: double; text-decoration-thickness: 1px; }
.organization { text-decoration-color: var(--organization); text-decoration-style: dashed; }
.place { text-decoration-color: var(--place); text-decoration-style: dotted; text-decoration-thickness: 3px; }
.group { text-decoration-color: var(--group); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.other { text-decoration-color: var(--other); text-decoration-thickness: 1px; }
.date { text-decoration: none; border: 1px solid var(--date); border-radius: .2em; padding: 0 .12em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.quote { background: var(--quote); box-shadow: 0 .1em 0 .15em var(--quote); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.lead { border-bottom: 1px dashed var(--point); }
.point { border-bottom: 1px solid var(--point); }
.point[data-n]::before { content: attr(data-n); display: inline-block; min-width: 1.5em; margin-right: .3em; border-radius: .8em; background: var(--point); color: var(--paper); font: 600 .75em/1.5 system-ui, sans-serif; text-align: center; }
.swatch { padding: 0 .1em; }
.bars-person .bar { color: var(--person); } .bars-country .bar { color: var(--country); } .bars-organization .bar { color: var(--organization); }
.bars-place .bar { color: var(--place); } .bars-group .bar { color: var(--group); } .bars-other .bar { color: var(--other); } .bars-date .bar { color: var(--date); }
body:has(#show-person:not(:checked)) .text .person, body:has(#show-country:not(:checked)) .text .country,
body:has(#show-organization:not(:checked)) .text .organization, body:has(#show-place:not(:checked)) .text .place,
body:has(#show-group:not(:checked)) .text .group, body:has(#show-other:not(:checked)) .text .other { text-decoration: none; }
body:has(#show-date:not(:checked)) .text .date { border-color: transparent; }
body:has(#show-quote:not(:checked)) .text .quote { background: none; box-shadow: none; }
body:has(#show-point:not(:checked)) .text :is(.point, .lead) { border: 0; }
body:has(#show-point:not(:checked)) .text .point::before { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .95rem; overflow-wrap: normal; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.matrix td { text-align: center; min-width: 2.2rem; }
.matrix th[scope=row] { position: sticky; left: 0; background: var(--paper); font-weight: normal; min-width: 8rem; max-width: 16rem; }
.matrix a { display: block; text-decoration: none; border-radius: .2rem; color: var(--ink); background: var(--panel); box-shadow: inset 0 0 0 1px var(--line); }
.matrix .many { font-weight: 700; box-shadow: inset 0 0 0 2px var(--link); }
.events { margin: 0; padding: 0; list-style: none; }
.events li { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.events .bar { grid-column: 1 / -1; }
.ends { display: flex; justify-content: space-between; margin: 0; color: var(--soft); }
blockquote { margin: 0; }
.network { display: block; width: 100%; height: auto; border: 1px solid var(--line); font: 14px system-ui, sans-serif; }
.network text { fill: var(--ink); text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.ties { stroke: var(--line); }
.node-person { fill: var(--person); } .node-country { fill: var(--country); } .node-organization { fill: var(--organization); }
.node-place { fill: var(--place); } .node-group { fill: var(--group); } .node-other { fill: var(--other); }
${mapStyle({
  ...{ sea: 'var(--sea)', land: 'var(--land)', border: 'var(--border)', ground: 'var(--ground)' },
  ...{ ink: 'var(--ink)', paper: 'var(--paper)', point: 'var(--place)', area: 'var(--country)' },
})}.places { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 1rem 2rem; align-items: start; }
.chart { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.chart .map { display: block; width: 100%; min-width: 36rem; height: auto; font: 12.5px system-ui, sans-serif; }
.map a:hover circle, .map a:focus-visible circle { stroke-width: 3; }
.spots, .spots ul { margin: 0; padding: 0; list-style: none; }
.spots > li { border-bottom: 1px solid var(--line); }
.spots summary { position: relative; padding: .3rem 3rem .3rem 0; cursor: pointer; }
.spots summary .number { position: absolute; top: .3rem; right: 0; font-variant-numeric: tabular-nums; }
.spots ul { margin: 0 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--line); font-size: .95rem; }
.spots ul li { padding: .2rem 0; }
mark { background: var(--mark); color: inherit; }
@media (max-width: 60rem) {
  .places { grid-template-columns: minmax(0, 1fr); }
  .chart { position: static; max-height: none; }
  .article { grid-template-columns: minmax(0, 1fr); }
  .lists { margin-top: 1.5rem; }
  .shown { position: static; }
  .events li { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --link: #000; --mark: #fff; --quote: #eee;
    --person: #000; --country: #000; --organization: #000; --place: #000; --group: #000; --other: #000; --date: #000; --point: #000;
  }
  .shown, .jumps { display: none; }
  .article { display: block; break-before: page; }
  .article:first-child { break-before: auto; }
  li, tr { break-inside: avoid; }
  body { font-size: 10pt; }
}
`;

import type { ArticleEntry, MappedPlace, PlaceMap, PlaceSentence } from '../../types.js';
import { densestOf } from '../map/densest.js';
import { drawPicture } from '../map/picture.js';
import { counted, placeFacts } from '../map/places.js';
import { type Html, html, type Part } from '../markup.js';
import { safe, safePart } from '../safe.js';
import { sourceLink } from './across.js';

/** What the list shows: more can be had as CSV or JSON. */
const MAX_PLACES = 500;
const MAX_SENTENCES = 20;
const MAX_UNLOCATED = 200;

/** Where the places of all articles are: a map, and a list of them with the sentences that name them. */
export function mapOf({ articles, places, unlocated }: PlaceMap): Part {
  if (places.length === 0) return [html`<p>no place of known location found</p>`, unlocatedOf(unlocated)];
  const listed = places.slice(0, MAX_PLACES);
  const closer = densestOf(listed);
  const part = listed.length < places.length ? `the ${listed.length} named most, of ${places.length}` : places.length;
  return html`<div class="places">
<div class="chart">${pictureOf(listed, 'Map of the places in the list')}
${
  closer &&
  html`<h2>Where most of them are <span class="count">${closer.length}</span></h2>
${pictureOf(closer, 'The part of the map with the most places')}
`
}</div>
<div>
<h2>Places <span class="count">${part}</span></h2>
<ol class="spots">${listed.map((place) => spotOf(place, articles))}</ol>
${unlocatedOf(unlocated)}</div>
</div>
`;
}

/** A map on which each circle leads to its place in the list. */
function pictureOf(places: readonly MappedPlace[], label: string): Html {
  const { content, width, height } = drawPicture(
    places,
    (place, mark) => html`<a href="${`#${place.id}`}" tabindex="-1">${mark}</a>`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${content}</svg></div>`;
}

function spotOf(place: MappedPlace, articles: readonly ArticleEntry[]): Html {
  const { id, name, count, documents, sentences } = place;
  const rest = sentences.length - MAX_SENTENCES;
  const counts = html`<span class="soft number" title="${`${counted(count, 'mention')} in ${counted(documents, 'article')}`}">${count}</span>`;
  return html`<li id="${id}"><details><summary><span class="name">${safe(name)}</span> <span class="soft">${placeFacts(place)}</span>${counts}</summary>
<ul>${sentences.slice(0, MAX_SENTENCES).map(
    (
      sentence,
    ) => html`<li>${sentenceOf(sentence)} <span class="soft">${sourceLink(articles[sentence.article]!)}</span></li>
`,
  )}${rest > 0 ? html`<li class="soft">${counted(rest, 'more sentence')}</li>` : null}</ul></details></li>
`;
}

/** With the place in it marked. */
function sentenceOf({ text, start, mentions }: PlaceSentence): Part {
  let from = 0;
  const parts = mentions.flatMap((mention): Part[] => {
    const [begin, end] = [mention.start - start, mention.end - start];
    const before = text.slice(from, begin);
    from = end;
    return [safePart(before), html`<mark>${safePart(text.slice(begin, end))}</mark>`];
  });
  return [...parts, safePart(text.slice(from))];
}

/** What is on no map. */
function unlocatedOf(unlocated: PlaceMap['unlocated']): Part {
  if (unlocated.length === 0) return null;
  const names = unlocated.slice(0, MAX_UNLOCATED).map(({ name, count }) => `${safe(name)} (${count})`);
  const rest = unlocated.length - names.length;
  return html`<details class="soft"><summary>${counted(unlocated.length, 'place')} whose location is not known</summary>
<p>${[...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}</p></details>
`;
}

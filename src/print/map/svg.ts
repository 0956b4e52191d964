import type { PlaceMap } from '../../types.js';
import { html } from '../markup.js';
import { drawPicture } from './picture.js';
import { DARK, LIGHT, mapStyle } from './style.js';

/** As a file of its own: light, or dark where the viewer is. */
const STYLE = `${mapStyle(LIGHT)}@media (prefers-color-scheme: dark) {${mapStyle(DARK)}}\n`;

export function writeSvg({ places }: PlaceMap): string {
  const { content, width, height } = drawPicture(places, (_, mark) => mark);
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Map of places" font-family="system-ui, sans-serif" font-size="12.5">
<style>${{ markup: STYLE }}</style>
<rect class="paper" width="${width}" height="${height}"/>
${content}</svg>`.markup
  }\n`;
}

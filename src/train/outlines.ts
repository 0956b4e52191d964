/**
 * Writes `resources/outlines.bin`: the outlines of countries (Natural Earth, through world-atlas) and of the states of the US
 * (Census Bureau, through us-atlas), as `src/resource/outlines.ts` reads them. `npm run outlines`
 */
import { writeFileSync } from 'node:fs';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { OutlinesHead, OutlinesName } from '../resource/outlines.js';
import { installSources, requireSource } from './sources.js';

/** The file of each, and what it calls its parts. */
const SOURCES: Readonly<Record<OutlinesName, readonly [file: string, parts: string]>> = {
  world: ['world-atlas/countries-110m.json', 'countries'],
  countries: ['world-atlas/countries-50m.json', 'countries'],
  states: ['us-atlas/states-10m.json', 'states'],
};

installSources();
const bytes: number[] = [];
const heads: OutlinesHead[] = [];
for (const [name, [file, parts]] of Object.entries(SOURCES)) {
  const { objects, transform, arcs } = requireSource(file) as Topology;
  heads.push({
    name: name as OutlinesName,
    type: 'Topology',
    ...(transform === undefined ? {} : { transform }),
    objects: { parts: bare(objects[parts]!) } as OutlinesHead['objects'],
    lines: arcs.length,
    from: bytes.length,
  });
  for (const arc of arcs) {
    writeUnsigned(arc.length);
    for (const [x, y] of arc) for (const way of [x!, y!]) writeUnsigned(way < 0 ? -2 * way - 1 : 2 * way);
  }
}
const head = Buffer.from(JSON.stringify(heads));
const length = Buffer.alloc(4);
length.writeUInt32LE(head.length);
writeFileSync('resources/outlines.bin', Buffer.concat([length, head, Uint8Array.from(bytes)]));
console.log(`${4 + head.length + bytes.length} bytes`);

/** What is drawn of an object, and its name. */
function bare(object: GeometryObject<object | null>): object {
  if (object.type === 'GeometryCollection') return { type: object.type, geometries: object.geometries.map(bare) };
  const { name } = (object.properties ?? {}) as { readonly name?: string };
  return {
    type: object.type,
    ...('arcs' in object ? { arcs: object.arcs } : {}),
    ...(name === undefined ? {} : { properties: { name } }),
  };
}

function writeUnsigned(value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

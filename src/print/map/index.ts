import type { Output, PlaceMap } from '../../types.js';
import type { Printer, PrintOptions } from '../printer.js';
import { writeGeojson } from './geojson.js';
import { writeKml } from './kml.js';
import { writeSvg } from './svg.js';
import { printDots } from './terminal.js';

/** On a terminal, and the files that programs for maps and pictures open. */
export const mapPrinters = {
  dots: mapPrinter(printDots),
  geojson: mapPrinter(writeGeojson),
  kml: mapPrinter(writeKml),
  svg: mapPrinter(writeSvg),
};

function mapPrinter(write: (map: PlaceMap, options: PrintOptions) => string): Printer {
  return {
    begin: () => '',
    item: (output, options) => write(mapOf(output), options),
    end: () => '',
  };
}

function mapOf(output: Output): PlaceMap {
  if (!('places' in output)) throw new Error('only a map has places');
  return output;
}

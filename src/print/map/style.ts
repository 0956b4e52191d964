/** What the colors of a map are for. */
export interface MapColors {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  /** Names of countries and states. */
  readonly ground: string;
  readonly ink: string;
  /** Around letters. */
  readonly paper: string;
  /** Of places that are points. */
  readonly point: string;
  /** Of places that reach farther than their points: countries, regions. */
  readonly area: string;
}

export const LIGHT: MapColors = {
  ...{ sea: '#dbe6ee', land: '#f7f5ef', border: '#a8a294', ground: '#7d7868' },
  ...{ ink: '#1b1b1f', paper: '#fff', point: '#00646b', area: '#1f6b2d' },
};

export const DARK: MapColors = {
  ...{ sea: '#13202b', land: '#33353c', border: '#73767f', ground: '#9a9ca5' },
  ...{ ink: '#e6e6ea', paper: '#16171b', point: '#6fd3da', area: '#8bd69a' },
};

/** How a map looks. The names have a rim, so that they can be read on whatever is under them. */
export function mapStyle({ sea, land, border, ground, ink, paper, point, area }: MapColors): string {
  return `
.map .paper { fill: ${paper}; }
.map .sea { fill: ${sea}; }
.map .land { fill: ${land}; stroke: ${land}; stroke-width: .8; stroke-linejoin: round; }
.map .border, .map .state { fill: none; stroke: ${border}; stroke-width: .9; stroke-linejoin: round; }
.map .state { stroke-dasharray: 4 2; }
.map text { fill: ${ink}; paint-order: stroke; stroke: ${land}; stroke-width: 3px; stroke-linejoin: round; }
.map .ground { fill: ${ground}; }
.map .legend text { stroke: ${paper}; }
.map .point circle { fill: ${point}; fill-opacity: .5; stroke: ${point}; }
.map .area circle { fill: ${area}; fill-opacity: .16; stroke: ${area}; stroke-width: 1.4; stroke-dasharray: 4 2; }
.map .size circle { fill: none; stroke: ${ink}; }
`;
}

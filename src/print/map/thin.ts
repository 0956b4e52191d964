import { type GeoProjection, type GeoStreamWrapper, geoTransform } from 'd3-geo';

/** Points of a line that are nearer to each other, in pixels, than anybody sees. */
const NEAR = 1;

/** A projection of which lines keep only the points that can be told apart. */
export function thinned(projection: GeoProjection): GeoStreamWrapper {
  return {
    stream(out) {
      let last: readonly [number, number] | null = null;
      let skipped: readonly [number, number] | null = null;
      const thin = geoTransform({
        lineStart() {
          last = null;
          skipped = null;
          this.stream.lineStart();
        },
        point(x, y) {
          if (last !== null && Math.abs(x - last[0]) < NEAR && Math.abs(y - last[1]) < NEAR) {
            skipped = [x, y];
            return;
          }
          last = [x, y];
          skipped = null;
          this.stream.point(x, y);
        },
        lineEnd() {
          // A line ends where it ends.
          if (skipped !== null) this.stream.point(...skipped);
          this.stream.lineEnd();
        },
      });
      return projection.stream(thin.stream(out));
    },
  };
}

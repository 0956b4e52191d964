import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file of `resources/`, seen from `dist/` or, in development, from `src/resource/`. */
export function resourcePath(name: string): string {
  const shipped = fileURLToPath(new URL(`../resources/${name}`, import.meta.url));
  return existsSync(shipped) ? shipped : fileURLToPath(new URL(`../../resources/${name}`, import.meta.url));
}

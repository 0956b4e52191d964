import { pathToFileURL } from 'node:url';

/** What `import.meta.url` is in a bundle, which is CommonJS; in those alone that ask for it. */
export const moduleUrl = pathToFileURL(__filename).href;

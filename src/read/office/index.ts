export { readDocx } from './docx.js';
export { readEpub } from './epub.js';
export { readOdt } from './odt.js';
export { readRtf } from './rtf.js';

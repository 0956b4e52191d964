/**
 * Characters that act on a terminal instead of standing on it: controls (C0, C1), and those that hide text or turn its
 * direction. Those that join letters and emoji (U+200C, U+200D) are needed, and left alone.
 */
const ACTING = '\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb';

const NOT_SAFE = new RegExp(`[\\0-\\x1f${ACTING}]`, 'g');

/**
 * Makes text from outside safe for a line on a terminal: nothing in it can move the cursor, hide a word or pass for a line of
 * its own. White space and line ends become one space; characters that act on a terminal are removed.
 */
export function safe(text: string): string {
  return safePart(text).trim();
}

/** The same for a part of a line: white space at its edges stays, as one space. */
export function safePart(text: string): string {
  return text.replace(/\s+/g, ' ').replace(NOT_SAFE, '');
}

/** JSON.stringify() escapes only the C0 controls. */
const NOT_SAFE_IN_JSON = new RegExp(`[\\u2028\\u2029${ACTING}]`, 'g');

/** JSON with the same content that is safe to show on a terminal. */
export function safeJson(json: string): string {
  return json.replace(NOT_SAFE_IN_JSON, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

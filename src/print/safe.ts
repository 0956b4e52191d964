/**
 * Article text made fit for a terminal line: control characters and those that turn the writing direction are taken
 * out, so that no article can move the cursor or hide a word; white space and line ends become one space.
 */
export function safe(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
}

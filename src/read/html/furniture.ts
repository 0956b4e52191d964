import { furnitureLines, furnitureOpenings, paywallPhrases, promoWords } from '../../lexicon/read/page-words.js';
import type { PageBlock } from './blocks.js';
import { bareLength } from './readable.js';

const OPENINGS = new Set(furnitureOpenings.map((opening) => opening.slice(0, 4)));
const LINES = new Set(furnitureLines);

/** "Protesters in the city (Image: Getty)". */
const CREDITED =
  /\((?:image|images|photo|photos|pic|picture|credit|photo credit|image credit)s?\s?:?\s[^()]{0,150}\)$/i;
/** An address, an e-mail address or a handle alone, and rules like "___". */
const NO_WORDS =
  /^(?:https?:\/\/\S+|[^\s@]{1,80}@[^\s@]{1,80}|@\w+|[^\p{L}\p{N}]+|(?:pic\.)?twitter\.com\/\S+|image \d+ of \d+)$/iu;
const AGO =
  /^(?:last updated )?\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago(?![a-z])/i;
const DATED = /^(?:published|updated|last updated|last modified|posted|first published|modified)\b[^.]{0,20}\d/i;

/** "Do you have a story? Email: desk@gazette.example", "Follow us on Instagram and YouTube" */
const CONTACT =
  /\b(?:e-?mail|contact|get in touch|write to|reach)\b.{0,120}\S@\S|^(?:follow|join|find|like) .{1,60} on (?:x|twitter|facebook|instagram|youtube|tiktok|whatsapp|telegram|linkedin|threads|bluesky|google news)\b/i;

/** Whether a line is of the page and not of the article. */
export function isFurniture({ text, linked }: Pick<PageBlock, 'text' | 'linked'>): boolean {
  if (text.length > 400) return false;
  const share = linked / (bareLength(text) || 1);
  const line = text.toLowerCase();
  if (text.length < 300 && paywallPhrases.some((phrase) => line.includes(phrase))) return true;
  if (text.length < 80 && AGO.test(text)) return true;
  if (text.length < 200 && (CREDITED.test(text) || NO_WORDS.test(text) || DATED.test(text))) return true;
  if (LINES.has(line.replace(/[:.!»›>\s]{1,9}$/, ''))) return true;
  if (OPENINGS.has(line.slice(0, 4)) && furnitureOpenings.some((opening) => line.startsWith(opening))) return true;
  if (text.length < 200 && CONTACT.test(text)) return true;
  if (text.length < 300 && promoWords.some((words) => words.every((word) => line.includes(word)))) return true;
  if (share > 0.9 && text === text.toUpperCase() && /\p{Lu}/u.test(text)) return true;
  return share > 0.6 && !/[.!?]["”’')]*$/.test(text) && text.length < (share > 0.8 ? 200 : 300);
}

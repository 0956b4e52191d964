import { type FoundName, finderOf, type Rule, withRule } from '../rule.js';

/** A name with other ends, and perhaps another type, as a rule gives it. */
export function respan(
  text: string,
  mention: FoundName,
  { start, end }: { readonly start: number; readonly end: number },
  rule: Rule,
  type = mention.type,
): FoundName {
  return { ...mention, start, end, text: text.slice(start, end), type, by: withRule(finderOf(mention), rule) };
}

/** Whether a word goes on at an offset: what ends there is only part of it. */
export function isWithinWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]$/u.test(text.charAt(offset));
}

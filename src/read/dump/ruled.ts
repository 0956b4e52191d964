import { fullDatesIn } from '../structure/calendar-date.js';
import { linesOf, partAt, runsOf } from './lines.js';

const RULE = /^\s*(?:-{8,}|_{8,}|={8,}|\*{8,}|~{8,}|#{8,}|(?:\* ){3,}\*)\s*$/;
/** "- 30 -", "###", "-ENDS-" */
const END_MARK = /^\s*(?:-+ ?(?:30|0|ends?) ?-+|#{3}|\*{3}|ends?|\(ends?\))\s*$/i;

/**
 * The texts of the stories that rules part from each other; null where the rules are something else: each part must have
 * a headline and a day or a place of its own above its text, or the sign that a story ends there.
 */
export function partStories(text: string): string[] | null {
  const parts = partAt(linesOf(text), (line) => RULE.test(line))
    .map((lines) => ({ lines: withoutEndMark(lines), hasEnd: lines.some((line) => END_MARK.test(line)) }))
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  if (parts.length < 2 || !parts.every(({ lines, hasEnd }) => isStory(lines, hasEnd))) return null;
  return parts.map(({ lines }) => lines.join('\n').trim());
}

function withoutEndMark(lines: readonly string[]): string[] {
  return lines.filter((line) => !END_MARK.test(line));
}

/** Whether lines are a headline with text below it, and a date in the first of that or an end mark. */
function isStory(lines: readonly string[], hasEnd: boolean): boolean {
  const runs = runsOf(lines);
  if (runs.length < 2) return false;
  const [headline, ...rest] = runs.map((run) => run.join(' ').trim());
  if (headline!.length > 200 || /[.:;,]$/.test(headline!)) return false;
  return (
    hasEnd || rest.slice(0, 3).some((run) => DATELINE.test(run) || (run.length < 60 && fullDatesIn(run).length > 0))
  );
}

/** "HULL, March 4 (AP) -", "LIMA (Reuters) —" */
const DATELINE = /^\p{Lu}[\p{Lu}.' -]{2,30}(?:,[^()\n]{2,30})?(?: \([A-Za-z ]{2,20}\))? ?(?:--?|[–—_]) /u;

/** What programs write where a title should be: a file's name, the program's own, the name of nothing. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|unknown|document\s?\d*$|new (?:microsoft )?(?:word )?document|powerpoint presentation|slide \d|presentation\d*$|template|press release$|news release$|title$|no title|bookmark|print(?:ing)?\b|layout \d)|\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|pptx?|txt|html?|wpd|pages|tex|dvi|ps|eps)$|^\w+$|^[\d\s._-]+$|_\w+_|^https?:|[/\\]\w+[/\\]/i;

/** Whether the title in a file's properties is that of its text: at least two words, and none that a program made. */
export function isRealTitle(title: string): boolean {
  const bare = title.trim();
  return bare.length <= 300 && /\S\s+\S/.test(bare) && !NO_TITLE.test(bare);
}

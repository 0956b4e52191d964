/** First parts of compounds that keep their hyphen: where one stands at the end of a line, the hyphen is its own. */
export const hyphenFirsts = new Set(
  (
    'self ex non co anti pro vice mid long short well half cross semi all post pre multi quasi high low full part first ' +
    'second third one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety ' +
    'so mother father brother sister son daughter secretary attorney editor commander year month week day north south east west ' +
    'follow run built cease hard left right far open far would large small old new ill then e x o'
  ).split(' '),
);

/** What a text that starts so is, other than an article: signs that stand in the first lines of such files and of no news. */
export const otherKinds: readonly (readonly [sign: RegExp, kind: string])[] = [
  [/^BEGIN:VCALENDAR/i, 'a calendar'],
  [/^BEGIN:VCARD/i, 'an address book'],
  [/^(?:version: \d\n+)?dn: \w+=/, 'an address book'],
  [/^(?:diff --git |diff -\w+ |Index: \S+\n=+\n|--- \S[^\n]*\n\+\+\+ \S)/, 'a patch'],
  [/^commit [\da-f]{40}\n/, 'a log'],
  [/^\\(?:documentclass|input|usepackage)\b/m, 'LaTeX'],
  [/^\\(?:begin|section|chapter|title|newcommand)\*?\{/m, 'LaTeX'],
  [/^@\w{2,20}\s?\{[^\s,{}]{1,80},\s?$/m, 'a list of references'],
  [/^(?:TY {2}- [A-Z]|%0 [A-Z][a-z]+ [A-Z]|PMID- \d)/, 'a list of references'],
  [/^Windows Registry Editor Version/, 'a list of settings'],
  [/^(?:User-agent|Disallow|Sitemap):\s?\S+\n(?:User-agent|Allow|Disallow|Sitemap):/i, 'a list of settings'],
  [/^%YAML /, 'a list of settings'],
  [/^msgid ".*"\n/m, 'a file of translations'],
  [/^%!PS/, 'PostScript'],
  [/^HTTP\/\d(?:\.\d)? \d{3}\b/, 'the answer of a server'],
  [/^(?:GET|POST|PUT|HEAD) \S+ HTTP\/\d/, 'a request to a server'],
  [/^\[\w{2,20} "[^"\n]{0,99}"\]\n\[\w{2,20} "/, 'games of chess'],
  [/^[>;][^\n]{0,99}\n[A-Z*-]{40,}\n/, 'sequences of a gene or a protein'],
  [/^#EXTM3U/, 'a list of files'],
  [/^(?:\.\\"|'\\"|\.TH |\.Dd )/, 'the source of a manual page'],
  [/^begin(?:-base64)? [0-7]{3,4} \S/, 'encoded bytes'],
  [/^-----BEGIN [A-Z][A-Z \d]{2,40}-----/, 'an encoded or encrypted text'],
  [/^[\da-f]{4,10}:? (?: ?[\da-f]{2,4}){4,16}(?: |\n)/i, 'a dump of bytes'],
  [/^#!\s?\/\w/, 'source code'],
  [/^[\w./%-]{1,60}:(?:[ \t][^\n]{0,200})?\n\t[^\n]{0,200}\$[({@<^]/m, 'source code'],
  [/^<\?php\b/, 'source code'],
  [/^(?:["']use strict["'];|@echo off\b)/i, 'source code'],
  [/^FROM [\w./-]+(?::[\w.-]+)?(?: AS \w+)?\n(?:[A-Z]{3,11} \S[^\n]*\n|\n)/, 'source code'],
  [
    /^(?:--[^\n]*\n|\/\*[^\n]*\*\/;?\n|\s)*(?:CREATE (?:OR REPLACE )?(?:TABLE|DATABASE|VIEW|INDEX)|INSERT INTO|DROP TABLE|PRAGMA \w+ ?=|BEGIN TRANSACTION;|SET [\w@.]+ ?= ?)/i,
    'source code',
  ],
  [
    /^SELECT\s[^.;]{1,400}\sFROM\s{1,9}[\w.`"]{1,80}\s{0,9}(?:;|\n\s{0,20}(?:WHERE|GROUP|ORDER|JOIN|LEFT|INNER|LIMIT)\b)/,
    'source code',
  ],
];

/** Lines of such kinds: where most lines of a text are so, it is one. */
export const otherLines: readonly (readonly [line: RegExp, kind: string, share: number])[] = [
  // With its date and its seconds; a live blog gives minutes, and no date in every line.
  [/^[[<(]?\d{4}[-/.]\d\d[-/.]\d\d[T ,_]+\d\d:\d\d:\d\d/, 'a log', 0.5],
  [/^(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? \S{1,80} [^\s:[]{1,40}[:[]/, 'a log', 0.5],
  [/^\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d/, 'a log', 0.5],
  [/^\s*(?:https?|ftp):\/\/\S+\s*$/, 'a list of addresses', 0.8],
  [/^\s*(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128}) [ *]\S/i, 'a list of files', 0.8],
  [/^\s*(?:\.{0,2}\/|[A-Za-z]:\\)?(?:[^\s/\\]+[/\\]){1,30}[^\s/\\]+\.\w{1,5}\s*$/, 'a list of files', 0.8],
  [/^\s*\|(?:[^|\n]{0,200}\|){2,40}\s*$/, 'a table', 0.8],
  [/^(?=[^\d\n]{0,20}\d)[\s\d.,:;%+eE-]+$/, 'numbers', 0.8],
  [/^[A-Za-z\d+/=_-]{56,}\s*$/, 'encoded bytes', 0.6],
];

/** What only source code has at the start of a line. */
export const codeStart =
  /^\s*(?:#\s?(?:include|define|ifn?def|endif|pragma|region)\b|import [\w.{}*"'$]+(?:;|$| as | from |,)|from [\w.]+ import |(?:export |public |private |protected |static |async |abstract |final )+(?:class|interface|function|const|type|enum|void|int|default|def|String)\b|def \w+[(:]|class [A-Z]\w*[:({]|class [A-Z]\w*$|(?:const|let|var) [\w{[]|function \w*\(|fn \w+[(<]|func [\w(]|pub |use [\w:]+::|package [\w.]+;?$|using [\w.]+;|namespace \w|require(?:_once)? ?[('"]|library\(|return\b.*;$|if \(|for \(|while \(|(?:else|try|do) ?\{|elif |except\b.*:$|end$|fi$|done$|esac$|set -[a-z]+$|export [A-Z_]+=|@\w+(?:\(|$)|\/\/|\/\*|\*\/|-->?$|"""|'''|SELECT .* FROM |\$\w+ ?=|[\w.]+\(.*\);?$)/;

/** What only source code has at the end of a line. */
export const codeEnd = /(?:[{}]|[})\]];|\);|\)[:,]?\s?\{|\},|=>|&&|\|\||[\w)\]"'`] ?;|\\|->|=)$/;

/** A setting: "key: value", "key = value", or a name of a part: "[server]". */
export const settingLine =
  /^\s*(?:- )*(?:["']?[a-zA-Z_][\w.-]{0,40}["']?:(?:\s|$)|["']?[a-zA-Z_][\w.-]{0,60}["']? ?=|\[{1,2}[\w .:"-]{1,60}\]{1,2}$|[#;]|- [\w./@:{}$'"-]+$|[\w.-]+ ?[=><~!]=)/;

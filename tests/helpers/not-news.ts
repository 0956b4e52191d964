/** Files that hold no article and look like text to a decoder: what each is, the ending it usually has, and some of it. */
export const textsOfOtherKinds: readonly (readonly [kind: string, ending: string, content: string])[] = [
  [
    'source code',
    '.py',
    `import sys
from pathlib import Path


def total(values):
    """Adds them up."""
    result = 0
    for value in values:
        if value is None:
            continue
        result += value
    return result


if __name__ == "__main__":
    print(total([1, 2, 3]))
`,
  ],
  [
    'source code',
    '.py',
    '"""A module."""\n\nfrom os import path\n\nHERE = path.dirname(__file__)\n\nclass Talk:\n    pass\n',
  ],
  [
    'source code',
    '.js',
    `'use strict';
const fs = require('fs');

// Reads the file and prints its size.
function main(path) {
  const text = fs.readFileSync(path, 'utf8');
  console.log(text.length);
}

main(process.argv[2]);
`,
  ],
  [
    'source code',
    '.js',
    '!function(e,t){"object"==typeof exports?module.exports=t():e.x=t()}(this,function(){return 1});'.repeat(9),
  ],
  [
    'source code',
    '.ts',
    'export interface Talk {\n  readonly place: string;\n  readonly days: number;\n}\n\nexport type Talks = readonly Talk[];\n',
  ],
  ['source code', '.c', '#include <stdio.h>\n\nint main(void) {\n    printf("talks\\n");\n    return 0;\n}\n'],
  ['source code', '.h', '#ifndef TALKS_H\n#define TALKS_H\n\nint talks(int days);\n\n#endif\n'],
  [
    'source code',
    '.java',
    'package org.example;\n\nimport java.util.List;\n\npublic class Talks {\n    private final List<String> places;\n\n    public int size() {\n        return places.size();\n    }\n}\n',
  ],
  ['source code', '.go', 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("talks")\n}\n'],
  [
    'source code',
    '.rs',
    'use std::env;\n\nfn main() {\n    let args: Vec<String> = env::args().collect();\n    println!("{}", args.len());\n}\n',
  ],
  [
    'source code',
    '.rb',
    "require 'json'\n\nclass Talks\n  def initialize(place)\n    @place = place\n  end\nend\n\nputs Talks.new('Oslo').inspect\n",
  ],
  [
    'source code',
    '.php',
    '<?php\n$talks = array("Oslo", "Lima");\nforeach ($talks as $place) {\n    echo $place;\n}\n',
  ],
  ['source code', '.sh', '#!/bin/sh\nset -e\nfor file in *.txt; do\n  wc -w "$file"\ndone\n'],
  ['source code', '.sh', 'set -e\nexport PATH=$PATH:/opt/bin\nif [ -f "$1" ]; then\n  cat "$1" | sort | uniq -c\nfi\n'],
  ['source code', '.bat', '@echo off\r\nset DIR=%~dp0\r\nif not exist "%DIR%" goto end\r\n:end\r\n'],
  [
    'source code',
    '.r',
    'library(dplyr)\ndata <- read.csv("talks.csv")\nresult <- data %>% group_by(place) %>% summarise(n = n())\nprint(result)\n',
  ],
  ['source code', '.css', 'body {\n  margin: 0;\n  font-family: serif;\n}\n\n.talks > li {\n  color: #333;\n}\n'],
  [
    'source code',
    '.css',
    'body{margin:0;font-family:serif}.talks>li{color:#333;padding:0 4px}@media print{.talks{display:none}}'.repeat(9),
  ],
  [
    'source code',
    '.sql',
    "-- talks\nCREATE TABLE talks (\n  id INTEGER PRIMARY KEY,\n  place TEXT NOT NULL\n);\nINSERT INTO talks VALUES (1, 'Oslo');\n",
  ],
  ['source code', '.sql', "INSERT INTO `talks` (`id`, `place`) VALUES (1, 'Oslo'), (2, 'Lima');\n"],
  ['source code', '.sql', "SELECT place, COUNT(*) AS n\nFROM talks\nWHERE day > '2020-09-17'\nGROUP BY place;\n"],
  ['source code', '.mk', 'CC = gcc\n\nall: talks.o\n\t$(CC) -o talks talks.o\n\nclean:\n\trm -f *.o\n'],
  ['source code', '', 'FROM node:20\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCMD ["node", "main.js"]\n'],
  [
    'a patch',
    '.diff',
    'diff --git a/talks.txt b/talks.txt\nindex 83db48f..bf2a1c3 100644\n--- a/talks.txt\n+++ b/talks.txt\n@@ -1,2 +1,2 @@\n-Kenya spoke.\n+Chad spoke.\n',
  ],
  [
    'a patch',
    '.patch',
    '--- talks.txt\t2020-09-17 10:00:00\n+++ new.txt\t2020-09-18 10:00:00\n@@ -1,2 +1,2 @@\n-Kenya spoke.\n+Chad spoke.\n',
  ],
  [
    'a log',
    '.log',
    '2020-09-17 10:15:00,123 INFO  Talks opened\n2020-09-17 10:15:02,456 WARN  Chad is late\n2020-09-17 10:16:00,789 INFO  Talks closed\n',
  ],
  [
    'a log',
    '.log',
    'Sep 17 10:15:00 host1 sshd[912]: Accepted key for ann\nSep 17 10:15:02 host1 sshd[912]: session opened\nSep 17 10:16:00 host1 cron[77]: job done\n',
  ],
  [
    'a log',
    '.log',
    '203.0.113.7 - - [17/Sep/2020:10:15:00 +0000] "GET /talks HTTP/1.1" 200 512\n203.0.113.8 - - [17/Sep/2020:10:15:01 +0000] "GET / HTTP/1.1" 404 12\n203.0.113.9 - ann [17/Sep/2020:10:15:02 +0000] "GET /a HTTP/1.1" 200 99\n',
  ],
  [
    'a log',
    '.log',
    '[2020-09-17T10:15:00Z] INFO talks opened\n[2020-09-17T10:15:02Z] WARN Chad is late\n[2020-09-17T10:16:00Z] INFO talks closed\n',
  ],
  [
    'a calendar',
    '.ics',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Talks in Oslo\r\nDTSTART:20200917T101500Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ],
  ['an address book', '.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Ministry of Trade\nEND:VCARD\n'],
  ['an address book', '.ldif', 'dn: cn=Ann Lee,dc=example,dc=org\nobjectClass: person\ncn: Ann Lee\nsn: Lee\n'],
  [
    'a list of references',
    '.bib',
    '@article{lee2020,\n  author = {Ann Lee},\n  title = {Talks in Oslo},\n  year = {2020}\n}\n',
  ],
  ['a list of references', '.ris', 'TY  - NEWS\nAU  - Lee, Ann\nTI  - Talks in Oslo\nPY  - 2020\nER  - \n'],
  [
    'LaTeX',
    '.tex',
    '\\documentclass{article}\n\\usepackage{graphicx}\n\\begin{document}\nKenya and Chad opened talks.\n\\end{document}\n',
  ],
  [
    'LaTeX',
    '.tex',
    '% The chapter on talks\n\\section{Talks}\n\\label{talks}\nKenya and Chad opened \\emph{talks} in Oslo.\n',
  ],
  [
    'a list of settings',
    '.yaml',
    'name: talks\nversion: 2\nplaces:\n  - oslo\n  - lima\nserver:\n  host: example.org\n  port: 80\n',
  ],
  [
    'a list of settings',
    '.yml',
    '---\n# all of it\nsteps:\n  - name: build\n    run: npm ci\n  - name: test\n    run: npm test\n',
  ],
  ['a list of settings', '.toml', '[package]\nname = "talks"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1.0"\n'],
  ['a list of settings', '.ini', '; the server\n[server]\nhost=example.org\nport=80\n'],
  ['a list of settings', '.env', 'HOST=example.org\nPORT=80\nDEBUG=false\nSECRET_KEY=abc\n'],
  ['a list of settings', '.properties', '# talks\ntalks.place=Oslo\ntalks.days=3\ntalks.host=example.org\n'],
  [
    'a list of settings',
    '.reg',
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Talks]\r\n"Place"="Oslo"\r\n',
  ],
  ['a list of settings', '.txt', 'User-agent: *\nDisallow: /private/\nSitemap: https://example.org/sitemap.xml\n'],
  ['a list of settings', '.txt', 'numpy==1.26.4\npandas>=2.0\nrequests\nscipy==1.11.1\n'],
  ['a file of translations', '.po', 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n\nmsgid "Talks"\nmsgstr "Pourparlers"\n'],
  [
    'encoded bytes',
    '.b64',
    `${'S2VueWEgYW5kIENoYWQgb3BlbmVkIHRhbGtzIG9uIEZyaWRheS4gVGhleSBtZXQgaW4gT3Ns\n'.repeat(6)}bw==\n`,
  ],
  [
    'an encoded or encrypted text',
    '.pem',
    `-----BEGIN CERTIFICATE-----\n${'MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n'.repeat(4)}-----END CERTIFICATE-----\n`,
  ],
  [
    'an encoded or encrypted text',
    '.asc',
    '-----BEGIN PGP MESSAGE-----\n\nhQEMA5f0bZQ1uVvCAQf/ZP3\n=abcd\n-----END PGP MESSAGE-----\n',
  ],
  [
    'encoded bytes',
    '.uu',
    "begin 644 talks.txt\nM2V5N>6$@86YD($-H860@;W!E;F5D('1A;&MS(&]N($9R:61A>2X@5&AE>2!M\n`\nend\n",
  ],
  [
    'a dump of bytes',
    '.hex',
    '00000000: 4b65 6e79 6120 616e 6420 4368 6164 206f  Kenya and Chad o\n00000010: 7065 6e65 6420 7461 6c6b 730a            pened talks.\n',
  ],
  [
    'a dump of bytes',
    '.hex',
    '0000000 654b 796e 2061 6e61 2064 6843 6461 6f20\n0000020 6570 656e 2064 6174 6b6c 0a73\n0000034\n',
  ],
  [
    'a list of addresses',
    '.txt',
    'https://example.org/2020/09/17/talks\nhttps://example.org/2020/09/18/talks-end\nhttps://example.org/a\n',
  ],
  ['a list of files', '.txt', 'articles/2020/a.txt\narticles/2020/b.txt\narticles/2021/c.txt\n'],
  ['a list of files', '.sha256', `${'0123456789abcdef'.repeat(4)}  a.txt\n${'fedcba9876543210'.repeat(4)}  b.txt\n`],
  ['a list of files', '.m3u', '#EXTM3U\n#EXTINF:123,Talks\ntalks.mp3\n'],
  ['numbers', '.dat', '1.5 2.25 3.125 4.0\n5.5 6.25 7.125 8.0\n9.5 1.25 2.125 3.0\n0.5 0.25 0.125 1.0\n'],
  ['numbers', '.txt', '3141592653589793238462643383279502884197169399375105820974944592307816406286\n'.repeat(3)],
  ['XML', '.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n'],
  [
    'XML',
    '.plist',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist version="1.0"><dict><key>a</key><string>b</string></dict></plist>\n',
  ],
  [
    'XML',
    '.kml',
    '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Oslo</name></Placemark></kml>\n',
  ],
  [
    'PostScript',
    '.ps',
    '%!PS-Adobe-3.0\n/Times-Roman findfont 12 scalefont setfont\n72 720 moveto (Talks) show showpage\n',
  ],
  ['the answer of a server', '.http', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Kenya spoke.</p>\r\n'],
  ['games of chess', '.pgn', '[Event "Oslo Open"]\n[Site "Oslo"]\n[Date "2020.09.17"]\n\n1. e4 e5 2. Nf3 Nc6 1-0\n'],
  [
    'sequences of a gene or a protein',
    '.fasta',
    '>seq1 Homo sapiens\nMKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVK\n',
  ],
  ['the source of a manual page', '.1', '.TH TALKS 1\n.SH NAME\ntalks \\- lists talks\n.SH SYNOPSIS\n.B talks\n'],
  ['a table', '', '| a | b |\n|---|---|\n| Kenya | 3 |\n| Chad | 4 |\n'],
  [
    'a list of references',
    '.ris',
    'TY  - NEWS\nTI  - Talks\nAB  - Kenya and Chad opened talks in Oslo on Friday, and both sides said that they would go on for a week, Niger with them.\nER  - \n',
  ],
];

/** Groups of RTF that hold no text of the document. */
export const rtfApart = new Set(
  (
    'colortbl filetbl listtable listoverridetable revtbl rsidtbl generator xmlnstbl latentstyles themedata datastore ' +
    'colorschememapping mmathPr pict object objdata nonshppict shppict shp shpinst sp header headerl headerr headerf ' +
    'footer footerl footerr footerf footnote annotation atnid atnauthor atnref fldinst bkmkstart bkmkend tc tcn xe rxe ' +
    'private template passwordhash pgptbl wgrffmtfilter docvar userprops ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'pntext pnseclvl factoidname fontemb fontfile panose falt'
  ).split(' '),
);

/** Control words of RTF that stand for characters. */
export const rtfCharacters: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: ' ',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  line: '\n',
  lbr: '\n',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** The encodings of the character sets that an RTF font may have, as its table numbers them. */
export const rtfCharsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The encodings of RTF's code pages that are not called "windows-" with their number. */
export const rtfCodePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

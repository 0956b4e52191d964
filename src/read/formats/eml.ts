import { collect } from '../bytes.js';
import type { Reader } from '../reader.js';
import { attachedLine, mailArticle } from './mail-article.js';
import { isMail, isSavedPage } from './mail-signs.js';

export const eml: Reader = {
  format: 'eml',
  name: 'mail',
  help: 'a message of mail: its subject, day and text, without what it quotes',
  endings: ['.eml', '.emlx'],
  sniff: ({ text }, isNamed) => isMail(isNamed ? text.replace(LENGTH, '') : text, isNamed) && !isSavedPage(text, false),
  async *read(bytes, file) {
    const { path, where, losses } = file;
    const { readMessage } = await import('../mail/index.js');
    const { attachments, ...message } = await readMessage(messageOf(await collect(bytes, where)), where, losses);
    if (attachments > 0) losses.note?.(`${where}: ${attachedLine(attachments)}`);
    yield { raw: mailArticle(message, { path, format: 'eml' }), where };
  },
};

/** The line above a message that some programs keep: how many bytes it has. What follows them is their own. */
const LENGTH = /^(\d{1,9})[ \t]{0,9}\r?\n/;

function messageOf(bytes: Uint8Array): Uint8Array {
  const line = LENGTH.exec(Buffer.from(bytes.subarray(0, 24)).toString('latin1'));
  return line ? bytes.subarray(line[0].length, line[0].length + Number(line[1])) : bytes;
}

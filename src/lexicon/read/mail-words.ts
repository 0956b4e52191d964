/** The lines that stand above the message somebody passes on, in lower case, without their dashes. */
export const forwardMarks = new Set([
  'forwarded message',
  'begin forwarded message',
  'forwarded by',
  'weitergeleitete nachricht',
]);

/** The lines that stand above the message somebody answers, in lower case, without their dashes. */
export const replyMarks = new Set([
  'original message',
  'original appointment',
  'reply message',
  'ursprüngliche nachricht',
]);

/** The headers that programs repeat above a message which is answered or passed on, in lower case. */
export const repeatedHeaders = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'date',
  'sent',
  'subject',
  'reply-to',
  'importance',
]);

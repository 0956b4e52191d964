'use strict';
/** A worker that dies of some articles, as of one that takes all its memory. */
exports.handle = async ({ raw }) => {
  if (raw.text === 'die')
    return new Promise(() => {
      setImmediate(() => {
        throw new Error('no memory left');
      });
    });
  return { texts: [raw.text], analysis: null, isFound: true, doubts: [], applied: [], failure: null };
};

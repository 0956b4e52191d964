import type { Frame } from './reporting-verbs.js';

/** Verbs that report where their subject is a document or a measure: "the poll shows". And what may follow each. */
export const documentVerbs = {
  find: ['that', 'clause'],
  prove: ['that', 'clause'],
  read: ['that'],
  show: ['that', 'clause'],
} as const satisfies Readonly<Record<string, readonly Frame[]>>;

/** Their past forms without -ed. */
export const irregularDocumentVerbs = {
  find: ['found', 'found'],
  read: ['read', 'read'],
  show: ['showed', 'shown'],
} as const satisfies Readonly<Record<string, readonly [past: string, participle: string]>>;

import { auxiliaries } from './auxiliaries.js';

/** Between "said" and "Monday": a day after one of these is that of something else ("said of the vote on Monday"). */
export const tellsNoDay = [
  ...['who', 'whom', 'whose', 'which', 'that', 'where', 'when', 'while', 'what', 'how', 'why', 'whether', 'if'],
  ...['after', 'before', 'ahead', 'since', 'until', 'till', 'by', 'from', 'for', 'about', 'following', 'than'],
  ...['of', 'and', 'but', 'or', 'as', 'because', 'between', 'through', 'over', 'despite', 'without', 'except'],
  ...auxiliaries,
  ...['be', 'been'],
  ...['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there', 'this', 'these', 'his', 'her', 'its', 'their', 'not'],
  ...['scheduled', 'planned', 'next', 'only', 'due', 'starting', 'beginning', 'published', 'adding', 'to'],
] as const;

/**
 * What the fields of records are called by those who make them, in lower case and without "_", "-" and spaces; those that
 * mean it most surely first.
 */

/** The full text of an article. */
export const textFields = [
  'text',
  'content',
  'body',
  'bodytext',
  'articlebody',
  'articletext',
  'articlecontent',
  'fulltext',
  'maintext',
  'plaintext',
  'cleantext',
  'textcontent',
  'contenttext',
  'storytext',
  'newstext',
  'rawtext',
  'bodyplain',
  'paragraphs',
  'article',
  'story',
  'contentelements',
  'contentblocks',
  'bodyblocks',
  'bodyhtml',
  'contenthtml',
  'contentencoded',
  'html',
];

/** What stands for the text where there is no more of it. */
export const summaryFields = ['leadparagraph', 'description', 'summary', 'abstract', 'snippet', 'excerpt'];

export const titleFields = [
  'title',
  'headline',
  'heading',
  'articletitle',
  'storytitle',
  'newstitle',
  'webtitle',
  'pagetitle',
  'hed',
  'headlines',
  'name',
];

/** Where the paper is at home: "Alexandria, Louisiana". */
export const homeFields = ['home', 'paperhome', 'homeplace'];

/** The day of publication; not that of a later change, nor that on which a program fetched it. */
export const dateFields = [
  'date',
  'published',
  'publishedat',
  'publishedon',
  'publisheddate',
  'publishdate',
  'publicationdate',
  'datepublished',
  'displaydate',
  'firstpublishdate',
  'datepublish',
  'dateofpublication',
  'pubdate',
  'webpublicationdate',
  'firstpublished',
  'firstpublishedat',
  'firstpublicationdate',
  'articledate',
  'displaydate',
  'releasedate',
  'issued',
  'posted',
  'postedat',
  'postdate',
  'firstcreated',
  'versioncreated',
  'created',
  'createdat',
  'createdon',
  'creationdate',
  'datecreated',
  'datetime',
  'timestamp',
  'pubtime',
  'publishtime',
  'time',
  'day',
];

export const idFields = [
  'id',
  'guid',
  'uri',
  'docid',
  'documentid',
  'articleid',
  'storyid',
  'storiesid',
  'newsid',
  'itemid',
  'recordid',
  'uuid',
];

export const urlFields = [
  'url',
  'link',
  'href',
  'sourceurl',
  'weburl',
  'articleurl',
  'canonicalurl',
  'permalink',
  'pageurl',
  'shorturl',
];

/** Objects within a record that hold its fields; "source" is none, which names a newspaper. */
export const recordParts = [
  '_source',
  'fields',
  'attributes',
  'article',
  'story',
  'document',
  'doc',
  'item',
  'node',
  'properties',
  'content',
  'data',
];

/** Keys of what holds one value in another form: {"rendered": "…"}, {"#text": "…"}, {"$oid": "…"}. */
export const valueParts = [
  'rendered',
  'main',
  'basic',
  'text',
  'value',
  'plain',
  '#text',
  '$t',
  '_',
  '$oid',
  '$date',
  '$numberLong',
  'href',
];

/** Keys under which a file or the answer of a service has its list of records, the usual ones first. */
export const listFields = [
  'articles',
  'hits',
  'items',
  'results',
  'docs',
  'documents',
  'stories',
  'records',
  'entries',
  'news',
  'posts',
  'rows',
  'data',
  'response',
  'content',
];

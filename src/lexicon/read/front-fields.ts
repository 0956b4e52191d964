/** What the writers of an article are called in the fields above it, in lower case and without "_", "-" and spaces. */
export const authorFields = ['author', 'authors', 'byline', 'by', 'writer', 'writers', 'creator', 'reporter'];

/** The newspaper, agency or site that published it. */
export const publisherFields = ['publisher', 'publication', 'newspaper', 'sitename', 'source', 'site'];

/** Where files point for the SKOS context; other addresses are refused, because nothing is fetched. */
export const skosContextAddresses: ReadonlySet<string> = new Set(
  ['http', 'https'].flatMap((scheme) =>
    ['', '#', '.jsonld', '.json'].map((end) => `${scheme}://www.w3.org/2004/02/skos/core${end}`),
  ),
);

const skos = 'http://www.w3.org/2004/02/skos/core#';
const terms: Readonly<Record<string, readonly string[]>> = {
  '@id': [
    'inScheme topConceptOf hasTopConcept broader narrower related exactMatch closeMatch broadMatch narrowMatch relatedMatch',
  ].flatMap((words) => words.split(' ')),
  '': 'Concept ConceptScheme Collection prefLabel altLabel hiddenLabel definition scopeNote notation'.split(
    ' ',
  ),
};

/** The words of SKOS as a JSON-LD context; labels may be plain, `{"@value", "@language"}`, or a list of those. */
export const skosContext = {
  '@context': {
    skos,
    dct: 'http://purl.org/dc/terms/',
    ...Object.fromEntries(
      Object.entries(terms).flatMap(([type, words]) =>
        words.map((word) => [
          word,
          type === '' ? `${skos}${word}` : { '@id': `${skos}${word}`, '@type': type },
        ]),
      ),
    ),
  },
};

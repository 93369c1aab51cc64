import type { Place } from '../records.ts';
import { better, conceptAt, fitOf, type Label, type Taxonomy } from './concepts.ts';
import type { Quad } from './quads.ts';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const deprecated = 'http://www.w3.org/2002/07/owl#deprecated';
const titles: ReadonlySet<string> = new Set([
  'http://purl.org/dc/terms/title',
  'http://purl.org/dc/elements/1.1/title',
  'http://www.w3.org/2000/01/rdf-schema#label',
  `${skos}prefLabel`,
]);

/** What a SKOS file says of a concept's ties, from which end, and what that makes of them. */
const ties: ReadonlyMap<string, { as: 'broader' | 'related' | 'matches'; turned?: true }> = new Map(
  Object.entries({
    broader: { as: 'broader' },
    narrower: { as: 'broader', turned: true },
    broadMatch: { as: 'broader' },
    narrowMatch: { as: 'broader', turned: true },
    related: { as: 'related' },
    relatedMatch: { as: 'related' },
    exactMatch: { as: 'matches' },
    closeMatch: { as: 'matches' },
  } as const).map(([word, tie]) => [`${skos}${word}`, tie]),
);

/**
 * Adds what the statements of a SKOS file say to a taxonomy. Only what is used is kept: names in languages that fit,
 * definitions, ties and schemes. What is neither called a concept nor has a `skos:prefLabel` is no concept.
 */
export async function gatherSkos(
  quads: AsyncIterable<Quad>,
  taxonomy: Taxonomy,
  { language, at }: { language: string; at: Place },
): Promise<void> {
  const others = new Set<string>();
  for await (const { subject, predicate, object } of quads) {
    const uri = subject.value;
    const concept = () => conceptAt(taxonomy, uri, at);
    const tie = ties.get(predicate.value);
    if (tie) {
      const [from, to] = tie.turned ? [object.value, uri] : [uri, object.value];
      conceptAt(taxonomy, from, at)[tie.as].add(to);
    } else if (predicate.value === rdfType) {
      if (object.value === `${skos}Concept`) concept().isTold = true;
      else if (object.value.startsWith(skos) || object.value.endsWith('Label')) others.add(uri);
    } else if (predicate.value === `${skos}inScheme` || predicate.value === `${skos}topConceptOf`) {
      concept().scheme ??= object.value;
    } else if (predicate.value === deprecated && object.value !== 'false') {
      others.add(uri);
    } else if (object.termType === 'Literal') {
      const fit = fitOf(object.language ?? '', language);
      const label = fit === undefined ? undefined : { words: object.value, fit };
      gatherWords(taxonomy, { uri, at, says: predicate.value, label, language: object.language });
    }
  }
  for (const uri of others) taxonomy.concepts.delete(uri);
}

type Words = {
  uri: string;
  at: Place;
  says: string;
  /** The words, where their language fits. */
  label: Label | undefined;
  language: string | undefined;
};

function gatherWords(taxonomy: Taxonomy, { uri, at, says, label, language }: Words): void {
  if (titles.has(says) && label)
    taxonomy.schemes.set(uri, better(taxonomy.schemes.get(uri), label));
  if (says === `${skos}prefLabel`) {
    const concept = conceptAt(taxonomy, uri, at);
    concept.isTold = true;
    if (!label) concept.languages.add(language ?? '');
    else {
      const name = better(concept.name, label);
      // The names that fit less well are still names for it, unless they are of another language altogether.
      const other = name === label ? concept.name : label;
      if (other && other.fit > 0) concept.aliases.push(other);
      concept.name = name;
    }
  } else if (says === `${skos}altLabel` || says === `${skos}hiddenLabel`) {
    if (label) conceptAt(taxonomy, uri, at).aliases.push(label);
  } else if (says === `${skos}definition` || says === `${skos}scopeNote`) {
    if (!label) return;
    const concept = conceptAt(taxonomy, uri, at);
    concept.description = better(concept.description, label);
  }
}

import { basename } from 'node:path';
import {
  type Entry,
  type Format,
  type Problem,
  type ReadOptions,
  UnreadableFile,
} from './records.ts';
import type { Taxonomy } from './taxonomy/concepts.ts';
import { entriesOf } from './taxonomy/entries.ts';
import { gatherEsco } from './taxonomy/esco.ts';
import { taxonomyFiles } from './taxonomy/files.ts';
import { quadsOf } from './taxonomy/quads.ts';
import { gatherSkos } from './taxonomy/skos.ts';

const languageTag = /^[a-z]{2,3}(-[a-z0-9]+)*$/;

async function* readTaxonomy(path: string, options: ReadOptions): AsyncGenerator<Entry> {
  const language = (options.language ?? 'en').toLowerCase();
  if (!languageTag.test(language)) {
    throw new UnreadableFile(`“${options.language}” is no language; one would be en, de or pt-br.`);
  }
  const { files, problems } = await taxonomyFiles(path, language);
  const taxonomy: Taxonomy = { concepts: new Map(), schemes: new Map() };
  for (const { path: file, name, kind } of files) {
    if (kind === 'esco') problems.push(...(await gatherEsco(file, name, taxonomy)));
    else await gatherSkos(quadsOf(file, name), taxonomy, { language, at: { file: name } });
  }
  if (![...taxonomy.concepts.values()].some(({ isTold }) => isTold)) {
    throw new UnreadableFile(
      `${path} holds no concept: none is a skos:Concept or has a skos:prefLabel, and no CSV file has conceptUri and preferredLabel.`,
    );
  }
  yield* problems.map((problem: Problem): Entry => ({ kind: 'problem', problem }));
  const isEsco = files.every(({ kind }) => kind === 'esco');
  yield* entriesOf(taxonomy, { language, source: isEsco ? 'ESCO' : basename(path) });
}

/**
 * A taxonomy: SKOS as Turtle or JSON-LD, or the CSV files of an ESCO download; one file, or a folder of them that belong
 * together. Names are read in `options.language` (`en`), and where there is none, without a language or in English. All of
 * its concepts are held in memory. Nothing is fetched: a JSON-LD context at another address than that of SKOS is refused.
 */
export const taxonomy: Format = {
  id: 'taxonomy',
  title: 'A taxonomy: SKOS as Turtle or JSON-LD, or the CSV files of ESCO',
  attaches: true,
  read: readTaxonomy,
};

import { rowsOf } from '../csv/rows.ts';
import type { Place, Problem } from '../records.ts';
import { conceptAt, type Taxonomy } from './concepts.ts';

type Cells = (column: string) => string;
type Reader = {
  /** The columns that tell a file of this kind. */
  columns: readonly string[];
  read: (taxonomy: Taxonomy, cell: Cells, at: Place) => void;
};

/** What ESCO calls the things somebody can know; its occupations are none. */
const types: ReadonlySet<string> = new Set([
  'knowledgeskillcompetence',
  'skillgroup',
  'concept',
  '',
]);

/** Lists are one a line; in the collections, ` | ` stands between. */
const listOf = (cell: string) =>
  cell
    .split(/\n| \| /)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const readers: readonly Reader[] = [
  {
    columns: ['conceptUri', 'broaderUri'],
    read: (taxonomy, cell, at) => {
      if (isTopic(cell('conceptType')) && isTopic(cell('broaderType')))
        conceptAt(taxonomy, cell('conceptUri'), at).broader.add(cell('broaderUri'));
    },
  },
  {
    columns: ['originalSkillUri', 'relatedSkillUri'],
    read: (taxonomy, cell, at) => {
      conceptAt(taxonomy, cell('originalSkillUri'), at).related.add(cell('relatedSkillUri'));
    },
  },
  {
    columns: ['conceptUri', 'preferredLabel'],
    read: (taxonomy, cell, at) => {
      if (!isTopic(cell('conceptType')) || cell('status') === 'obsolete') return;
      const concept = conceptAt(taxonomy, cell('conceptUri'), at);
      concept.isTold = true;
      concept.at = at;
      const label = (words: string) => ({ words, fit: 3 });
      const words = cell('preferredLabel').trim();
      if (words !== '') concept.name ??= label(words);
      concept.aliases.push(
        ...[...listOf(cell('altLabels')), ...listOf(cell('hiddenLabels'))].map(label),
      );
      const description = cell('description') || cell('definition');
      if (description !== '') concept.description ??= label(description);
      for (const uri of listOf(cell('broaderConceptUri'))) concept.broader.add(uri);
    },
  },
];

const isTopic = (type: string) => types.has(type.toLowerCase());

/**
 * Adds what one CSV file of an ESCO download says to a taxonomy: skills and their groups (`conceptUri`, `preferredLabel`,
 * `altLabels`, …), what is broader (`conceptUri`, `broaderUri`) or related (`originalSkillUri`, `relatedSkillUri`).
 * Any other file is a problem and ignored. Throws `UnreadableFile` where quoting or encoding is broken.
 */
export async function gatherEsco(
  path: string,
  name: string,
  taxonomy: Taxonomy,
): Promise<Problem[]> {
  let columns: string[] | undefined;
  let reader: Reader | undefined;
  const problems: Problem[] = [];
  for await (const { line, cells } of rowsOf(path, name)) {
    if (!columns) {
      columns = cells;
      reader = readers.find((one) => one.columns.every((column) => cells.includes(column)));
      if (!reader) break;
      continue;
    }
    const header = columns;
    const cell: Cells = (column) => cells[header.indexOf(column)] ?? '';
    const empty = reader?.columns.find((name) => name.endsWith('Uri') && cell(name) === '');
    if (empty) problems.push({ file: name, line, message: `${empty} is empty; left out` });
    else reader?.read(taxonomy, cell, { file: name, line });
  }
  if (!reader) {
    const wanted = readers.map((one) => one.columns.join(' and ')).join('; ');
    problems.push({
      file: name,
      message: `not a file of ESCO that is read (its columns would be ${wanted}); ignored`,
    });
  }
  return problems;
}

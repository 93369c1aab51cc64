import { checkRecord } from './check-record.ts';
import { gather } from './openseeds/gather.ts';
import { draftsOf } from './openseeds/records-of.ts';
import { loadSources } from './openseeds/sources.ts';
import type { Entry, Format } from './records.ts';

const defaultProgram = { key: 'open-seeds', name: 'Open Seeds' };

/**
 * Reads the layout of Open Life Science's program "Open Seeds": a folder with `people.yaml`, `openseeds/library.yaml`
 * and, for each cohort, `openseeds/<cohort>/` with `metadata.yaml`, `projects.yaml` and `schedule.yaml`; any may be absent.
 *
 * Problems come first. Projects are challenges: `ANSWERED` when graduated, `OPEN` while no project of the cohort has
 * a status, else `CLOSED`. Throws `UnreadableFile` before the first entry. Holds the program in memory.
 */
async function* readOpenSeeds(
  path: string,
  options: { program?: string } = {},
): AsyncGenerator<Entry> {
  const gathered = gather(await loadSources(path));
  const { program: key } = options;
  for (const problem of gathered.notes.problems) yield { kind: 'problem', problem };
  for (const { kind, fields, at } of draftsOf(
    gathered,
    key ? { key, name: key } : defaultProgram,
  )) {
    yield* checkRecord(kind, fields, at);
  }
}

export const openseeds: Format = {
  id: 'openseeds',
  title: 'Open Life Science’s Open Seeds program, in YAML',
  read: readOpenSeeds,
};

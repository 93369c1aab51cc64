import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableFile } from '../records.ts';
import { loadYaml, type YamlFile } from './yaml-file.ts';

/** The files of one cohort, `openseeds/<key>/`. */
export type CohortFiles = {
  key: string;
  metadata: YamlFile | undefined;
  projects: YamlFile | undefined;
  schedule: YamlFile | undefined;
};

export type Sources = {
  people: YamlFile | undefined;
  library: YamlFile | undefined;
  cohorts: CohortFiles[];
};

const isFolder = async (path: string) =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

async function cohortKeys(path: string): Promise<string[]> {
  const folder = join(path, 'openseeds');
  if (!(await isFolder(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const keys = entries.filter((one) => one.isDirectory()).map(({ name }) => name);
  return keys.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/**
 * Loads `people.yaml`, `openseeds/library.yaml` and each cohort's `metadata.yaml`, `projects.yaml` and `schedule.yaml`,
 * any of which may be absent. Throws `UnreadableFile` when nothing is there, or when one of them is no YAML.
 */
export async function loadSources(path: string): Promise<Sources> {
  if (!(await isFolder(path))) throw new UnreadableFile(`${path} is not a folder.`);
  const cohorts: CohortFiles[] = [];
  for (const key of await cohortKeys(path)) {
    const folder = `openseeds/${key}`;
    cohorts.push({
      key,
      metadata: await loadYaml(path, `${folder}/metadata.yaml`, 'map'),
      projects: await loadYaml(path, `${folder}/projects.yaml`, 'list'),
      schedule: await loadYaml(path, `${folder}/schedule.yaml`, 'map'),
    });
  }
  const people = await loadYaml(path, 'people.yaml', 'map');
  const library = await loadYaml(path, 'openseeds/library.yaml', 'map');
  const found = cohorts.filter(
    ({ metadata, projects, schedule }) => metadata ?? projects ?? schedule,
  );
  if (!people && !library && found.length === 0) {
    throw new UnreadableFile(
      `${path} holds neither people.yaml nor an openseeds folder with cohorts in it.`,
    );
  }
  return { people, library, cohorts };
}

import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Problem, UnreadableFile } from '../records.ts';

export type TaxonomyFile = { path: string; name: string; kind: 'skos' | 'esco' };

const endings = /\.(ttl|nt|jsonld|json|csv)(\.gz)?$/i;
/** ESCO’s files end in their language: `skills_en.csv`. */
const languageOf = (name: string) => /_([a-z]{2})\.csv(\.gz)?$/i.exec(name)?.[1]?.toLowerCase();

/** The files of a taxonomy at a path, a file or a folder; of CSV files in several languages those in the one asked for. */
export async function taxonomyFiles(
  path: string,
  language: string,
): Promise<{ files: TaxonomyFile[]; problems: Problem[] }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnreadableFile(`${path} does not exist.`);
  const folder = found.isDirectory() ? path : dirname(path);
  const names = found.isDirectory() ? (await readdir(path)).sort() : [basename(path)];
  const known = names.filter((name) => endings.test(name));
  const files = known
    .filter((name) => !found.isDirectory() || (languageOf(name) ?? language) === language)
    .map((name): TaxonomyFile => {
      const kind = /\.csv(\.gz)?$/i.test(name) ? 'esco' : 'skos';
      return { path: join(folder, name), name, kind };
    });
  if (files.length === 0) {
    const others = [...new Set(known.map(languageOf))].filter((one) => one !== undefined).sort();
    const why =
      others.length > 0
        ? `${path} has nothing in ${language}, only ${others.join(', ')}: name one with --language.`
        : `${path} holds no taxonomy: SKOS as Turtle (.ttl, .nt) or JSON-LD (.jsonld, .json), or the CSV files of ESCO.`;
    throw new UnreadableFile(why);
  }
  const problems = names
    .filter((name) => !known.includes(name) && !name.startsWith('.'))
    .map((file) => ({ file, message: 'not a file of a taxonomy; ignored' }));
  return { files, problems };
}

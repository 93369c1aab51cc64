import type { z } from 'zod';
import type { Place, Role } from '../records.ts';
import { type Notes, report, shaped, topicsOf } from './notes.ts';
import { type Person, peopleIn } from './people.ts';
import { Texts } from './shapes.ts';
import { pairsOf, type YamlFile } from './yaml-file.ts';

type Roles = z.infer<typeof Role>;

type RoleOf = { person: string; role: Roles; at: Place };
/** Someone is said to know a topic, or something too long to be one. */
export type Claim = { person: string; words: string; source: string; at: Place };
export type Metadata = { roles: RoleOf[]; claims: Claim[]; sentences: Claim[] };

/** The lists of `metadata.yaml`; those who speak share what they know, as experts do. */
const roleOfList: ReadonlyMap<string, Roles> = new Map([
  ['experts', 'expert'],
  ['speakers', 'expert'],
  ['possible-mentors', 'mentor'],
  ['mentors', 'mentor'],
  ['facilitators', 'facilitator'],
  ['organizers', 'organiser'],
  ['organisers', 'organiser'],
]);
const expertiseSuffix = '-with-expertise';

/** Who has which role in a cohort, and who was listed there as knowing what. */
export function readMetadata(
  file: YamlFile | undefined,
  cohort: string,
  people: ReadonlyMap<string, Person>,
  notes: Notes,
): Metadata {
  const found: Metadata = { roles: [], claims: [], sentences: [] };
  const read = new Set<string>();
  for (const list of file ? pairsOf(file) : []) {
    const at = { file: file?.name ?? '', line: list.line };
    const base = list.key.replace(expertiseSuffix, '');
    const role = roleOfList.get(base);
    if (role === undefined) {
      report(
        notes,
        at,
        `a list nobody knows; known are ${[...roleOfList.keys()].join(', ')}`,
        list.key,
      );
    } else if (list.key !== base && file) {
      const source = `${cohort} ${base.replaceAll('-', ' ')}`;
      readClaims(file, list.node, source, people, notes, found);
    } else {
      const keys = shaped(notes, Texts, list, at, list.key) ?? [];
      const say = (message: string) => report(notes, at, `${list.key}: ${message}`, cohort);
      if (read.has(list.key)) say('this list is there twice; both are taken');
      for (const person of peopleIn(keys, people, say)) found.roles.push({ person, role, at });
    }
    read.add(list.key);
  }
  return found;
}

function readClaims(
  file: YamlFile,
  node: unknown,
  source: string,
  people: ReadonlyMap<string, Person>,
  notes: Notes,
  found: Metadata,
): void {
  for (const topic of pairsOf(file, node)) {
    const at = { file: file.name, line: topic.line };
    const keys = shaped(notes, Texts, topic, at, topic.key) ?? [];
    const say = (message: string) => report(notes, at, `${source}: ${message}`, topic.key);
    const persons = peopleIn(keys, people, say);
    const { topics, sentences } = topicsOf(notes, [topic.key], at, source);
    for (const person of persons) {
      found.claims.push(...topics.map((words) => ({ person, words, source, at })));
      found.sentences.push(...sentences.map((words) => ({ person, words, source, at })));
    }
  }
}

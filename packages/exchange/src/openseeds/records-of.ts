import type { z } from 'zod';
import { type Place, type RecordKind, Role } from '../records.ts';
import { connectionsOf } from './connections.ts';
import { type DatedClaim, mergeClaims } from './expertise.ts';
import type { Cohort, Gathered } from './gather.ts';

/** The fields of one record, before they are checked. */
export type Draft = { kind: RecordKind; fields: Record<string, unknown>; at: Place };

const draft = (
  kind: RecordKind,
  { at, ...fields }: { at: Place; [name: string]: unknown },
): Draft => ({
  kind,
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  at,
});

function memberships({ key: cohort, starts, ends, metadata, challenges }: Cohort): Draft[] {
  const members = new Map<string, { roles: Set<z.infer<typeof Role>>; at: Place }>();
  const add = (person: string, role: z.infer<typeof Role>, at: Place) => {
    const member = members.get(person) ?? { roles: new Set(), at };
    members.set(person, { ...member, roles: member.roles.add(role) });
  };
  for (const { person, role, at } of metadata.roles) add(person, role, at);
  for (const { participants, mentors, at } of challenges) {
    for (const person of participants) add(person, 'learner', at);
    for (const person of mentors) add(person, 'mentor', at);
  }
  return [...members].map(([person, { roles, at }]) => {
    const inOrder = Role.options.filter((role) => roles.has(role));
    return draft('membership', { person, cohort, roles: inOrder, since: starts, until: ends, at });
  });
}

function people({ people: everyone, cohorts }: Gathered): Draft[] {
  const said = new Map<string, string[]>();
  for (const { person, words } of cohorts.flatMap(({ metadata }) => metadata.sentences)) {
    said.set(person, [...(said.get(person) ?? []), words]);
  }
  return [...everyone.values()].map(({ topics, ownWords, ...person }) => {
    const words = new Set([...ownWords, ...(said.get(person.key) ?? [])]);
    return draft('person', { ...person, ownWords: [...words] });
  });
}

function expertise({ people: everyone, cohorts }: Gathered): Draft[] {
  const profile = [...everyone.values()].flatMap(({ key, topics, at }) =>
    topics.map((words): DatedClaim => {
      return { person: key, words, source: 'profile', since: undefined, at };
    }),
  );
  const listed = cohorts.flatMap(({ starts, metadata }) =>
    metadata.claims.map((claim): DatedClaim => ({ ...claim, since: starts })),
  );
  return mergeClaims([...profile, ...listed]).map((one) => draft('expertise', one));
}

function challenges({ starts, challenges: all }: Cohort): Draft[] {
  return all.map(({ participants, mentors, graduation, ...challenge }) => {
    const who = { posedBy: participants, helpedBy: mentors };
    return draft('challenge', { ...challenge, ...who, createdAt: starts });
  });
}

/** Everything gathered as drafts of records, in the order in which they are written. */
export function* draftsOf(
  gathered: Gathered,
  program: { key: string; name: string },
): Generator<Draft> {
  const { cohorts, topics, sessions } = gathered;
  yield draft('program', { ...program, at: { file: 'openseeds' } });
  for (const { key, starts, ends, at } of cohorts) {
    yield draft('cohort', { key, program: program.key, name: key.toUpperCase(), starts, ends, at });
  }
  for (const { spellings, ...topic } of topics) yield draft('topic', topic);
  yield* people(gathered);
  yield* expertise(gathered);
  yield* cohorts.flatMap(memberships);
  yield* cohorts.flatMap(challenges);
  yield* sessions.map((session) => draft('session', session));
  const starts = new Map(cohorts.map((cohort) => [cohort.key, cohort.starts]));
  const all = cohorts.flatMap((cohort) => cohort.challenges);
  for (const tie of connectionsOf(all, (cohort) => starts.get(cohort))) {
    yield draft('connection', tie);
  }
}

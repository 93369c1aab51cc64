import type { Db } from '../db.ts';
import { listPeople } from '../people.ts';
import { listInbox, listMyRequests, type RequestView } from '../requests/views.ts';
import { ClaimKind, Field, fieldForms, kindOfTie } from './kinds.ts';
import {
  type FieldRow,
  listDerived,
  listFields,
  listTies,
  type TieRow,
  type Value,
} from './queries.ts';

export type ClaimSource = {
  /** `OWN` is the person’s own word, `DERIVED` what was worked out from the rest. */
  kind: 'IMPORT' | 'OWN' | 'INTRODUCTION' | 'SESSION' | 'DERIVED';
  /** The file that told it last, and on which day, also where the person’s own word counts; null where that was not written down. */
  file: string | null;
  on: string | null;
  /** What the file itself names as its sources. */
  named: string[];
};

/** Something the graph says of somebody, as they may read it. */
export type Claim = {
  /** The kind of tie and what is at its other end, or `FIELD` and the field; null where that is not for them to see. */
  id: string | null;
  kind: ClaimKind;
  title: string;
  /** What it says of that, where the title doesn’t say all. */
  text: string | null;
  /** One word each that says how: a level from 1 to 5, positions, an origin. */
  level: number | null;
  words: string[];
  since: string | null;
  until: string | null;
  source: ClaimSource;
  /** What the source says where the person’s own word counts instead; empty where it says nothing. */
  said: string | null;
  /** How they may put it right. */
  takes: 'TEXT' | 'LIST' | 'LINES' | 'LEVEL' | null;
  canRemove: boolean;
  /** They put it right, or removed it, and can take that back. */
  canRestore: boolean;
  isRemoved: boolean;
  /** The key of the person, challenge or topic, or the id of the introduction. */
  key: string | null;
};

const nobody = 'Somebody who does not show themself to you';
const nothing = 'Something that is not shown to you';

/** Everything the graph says of this person, in the order of the kinds, removed things included. */
export async function listClaims(db: Db, personId: string): Promise<Claim[]> {
  const [fields, ties, derived, mine, inbox] = await Promise.all([
    listFields(db, { personId, fields: [...Field.options] }),
    listTies(db, { personId }),
    listDerived(db, { personId }),
    listMyRequests(db, { actorId: personId, first: 200 }),
    listInbox(db, { actorId: personId, first: 200 }),
  ]);
  const requests = [...mine, ...inbox];
  const ids = requests.flatMap(({ learnerId, expertId }) => [learnerId, expertId]);
  const people = await listPeople(db, { ids: [...new Set(ids)] });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const told = ties.map(ofTie);
  return [
    ...fields.map(ofField),
    ...ClaimKind.options.flatMap((kind) => told.filter((claim) => claim.kind === kind)),
    ...requests.map((request) => ofRequest(request, names)),
    ...derived.flatMap(ofDerived),
  ];
}

const plain: Omit<Claim, 'id' | 'kind' | 'title' | 'source'> = {
  text: null,
  level: null,
  words: [],
  since: null,
  until: null,
  said: null,
  takes: null,
  canRemove: false,
  canRestore: false,
  isRemoved: false,
  key: null,
};

function importedBy(told: string | null, named: string[] = []): ClaimSource {
  const [on = null, ...file] = told?.split(' ') ?? [];
  return { kind: 'IMPORT', on, file: told === null ? null : file.join(' '), named };
}
const sourceOf = (kind: ClaimSource['kind']): ClaimSource => ({
  kind,
  file: null,
  on: null,
  named: [],
});
/** Their own word, beside what a source said. */
const ownWord = (told: string | null, named: string[] = []): ClaimSource => ({
  ...importedBy(told, named),
  kind: 'OWN',
});

function inWords(field: Field, value: Value): string | null {
  if (value === null) return null;
  if (Array.isArray(value)) return value.join(fieldForms[field].takes === 'LINES' ? '\n' : ', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
}

function ofField({ field, value, said, isOwn, told }: FieldRow): Claim {
  const { title, takes } = fieldForms[field];
  const isRemoved = value === null || (Array.isArray(value) && value.length === 0);
  const isChoice = field === 'takesDirect';
  return {
    ...plain,
    id: `FIELD ${field}`,
    kind: 'FIELD',
    title,
    text: inWords(field, value),
    source: isOwn || isChoice ? ownWord(isOwn ? told : null) : importedBy(told),
    said: isOwn ? (inWords(field, said) ?? '') : null,
    takes,
    canRemove: takes !== null && field !== 'name' && !isRemoved,
    canRestore: isOwn && takes !== null && (field !== 'name' || said !== null),
    isRemoved,
  };
}

function ofTie(row: TieRow): Claim {
  const { what, otherId, key, level, saidLevel, since, until, told, sources } = row;
  const kind = kindOfTie[what];
  const isRemoved = row.deniedOn !== null;
  const isOwn = row.isOwnWord || saidLevel !== null;
  const words = [...row.roles, ...(row.origin === null ? [] : [row.origin])];
  return {
    ...plain,
    id: otherId === null ? null : `${what} ${otherId}`,
    kind,
    title: row.title ?? (what === 'CONNECTED' ? nobody : nothing),
    text: [...row.evidence, ...ownWordsIn(row)].join('\n') || null,
    level,
    words,
    since,
    until,
    source: isRemoved || isOwn ? ownWord(told, sources) : sourceOfTie(row),
    said: saidLevel === null ? (isRemoved || isOwn ? '' : null) : `level ${saidLevel}`,
    takes: what === 'KNOWS_ABOUT' && !isRemoved ? 'LEVEL' : null,
    canRemove: !isRemoved && otherId !== null,
    canRestore: isRemoved || saidLevel !== null,
    isRemoved,
    key,
  };
}

/** The words the source has for the topic, where they are others. */
function ownWordsIn({ words, title }: TieRow): string[] {
  const others = words.filter((word) => word.toLowerCase() !== title?.toLowerCase());
  return others.length === 0 ? [] : [`In the words of the source: ${others.join(', ')}`];
}

function sourceOfTie({ what, requestId, told, sources }: TieRow): ClaimSource {
  if (requestId !== null && told === null) return sourceOf('INTRODUCTION');
  const source = importedBy(told, sources);
  return what === 'LED' || what === 'ATTENDED' ? { ...source, kind: 'SESSION' } : source;
}

function ofRequest(request: RequestView, names: Map<string, string>): Claim {
  const { id, parts, learnerId, expertId, createdAt, state } = request;
  const learner = names.get(learnerId) ?? 'Somebody';
  const expert = names.get(expertId) ?? 'somebody';
  const title = parts.includes('LEARNER')
    ? `You asked to be introduced to ${expert}`
    : parts.includes('EXPERT')
      ? `${learner} asked to be introduced to you`
      : `You were asked to introduce ${learner} to ${expert}`;
  return {
    ...plain,
    id: `REQUEST ${id}`,
    kind: 'INTRODUCTION',
    title,
    words: [state],
    since: createdAt.slice(0, 10),
    source: sourceOf('INTRODUCTION'),
    key: id,
  };
}

type Derived = Awaited<ReturnType<typeof listDerived>>[number];

function ofDerived({ profile, community, others }: Derived): Claim[] {
  const source = sourceOf('DERIVED');
  const claims: Claim[] = [];
  if (profile)
    claims.push({
      ...plain,
      id: null,
      kind: 'DERIVED',
      title: 'The words a search finds you by',
      text: profile,
      words: ['PROFILE'],
      source,
    });
  if (community !== null)
    claims.push({
      ...plain,
      id: null,
      kind: 'DERIVED',
      title:
        others === 0
          ? 'You are in no group with others'
          : `You are in a group with ${others} ${others === 1 ? 'other' : 'others'}`,
      words: ['COMMUNITY'],
      source,
    });
  return claims;
}

import type { RecordKind, RecordOf } from '@peergraph/exchange';
import { topicKey } from '@peergraph/exchange';
import type { SaidTie } from './denials.ts';
import type { TopicNames } from './topic-names.ts';

export type Row = Record<string, unknown>;

/** What a record of each kind needs to be there before it, and how it becomes a row of its write statement. */
export type Shape<K extends RecordKind> = {
  topics?: (record: RecordOf<K>) => string[];
  /** People, cohorts and programs the record cannot be written without. */
  needs?: (record: RecordOf<K>) => References;
  /** People and cohorts that are left out where they are unknown. */
  mentions?: (record: RecordOf<K>) => References;
  /** What it says of people that they can say isn’t so. */
  says?: (record: RecordOf<K>, topics: TopicNames) => SaidTie[];
  /** The row to write, or none when nothing is left of the record. */
  row: (
    record: RecordOf<K>,
    topics: TopicNames,
    known: (reference: Reference) => boolean,
  ) => Row | undefined;
};

export type Reference = { kind: 'person' | 'cohort' | 'program'; key: string };
type References = Reference[];

const person = (key: string): Reference => ({ kind: 'person', key });
const cohort = (key: string): Reference => ({ kind: 'cohort', key });
const people = (keys: string[]): References => keys.map(person);
const optional = (key: string | undefined): References => (key === undefined ? [] : [cohort(key)]);
const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** A date of any precision as a whole day: what a source leaves open is its first. */
const day = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : `${date}-01-01`.slice(0, 10);

/** Only what the source says: an absent field leaves what is there, an empty list too. */
function present(values: Row): Row {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A goal, question or need is somebody’s by a tie of its own. */
const needTies = { goal: 'HAS_GOAL', question: 'HAS_QUESTION', need: 'HAS_NEED' } as const;

export const shapes: { [K in RecordKind]: Shape<K> } = {
  program: { row: ({ key, ...rest }) => ({ key, properties: present(rest) }) },
  cohort: {
    needs: ({ program }) => [{ kind: 'program', key: program }],
    row: ({ key, program, name, starts, ends }) => ({
      key,
      program,
      properties: present({ name, starts: day(starts), ends: day(ends) }),
    }),
  },
  topic: {
    row: ({ name, aliases, disciplines, description, curated, source }, topics) => {
      const key = topics.find(name) ?? topicKey(name);
      const free = topics.freeFor(key, aliases);
      const names = [...new Set([name, ...free].map(topicKey))].filter((key) => key !== '');
      return {
        key,
        name,
        aliases: curated ? free : [name, ...free],
        names,
        description,
        curated,
        source,
        disciplines: disciplines.map((words) => ({ key: topicKey(words), name: words })),
      };
    },
  },
  bridge: {
    topics: ({ from, to }) => [from, to],
    row: ({ from, to, relation, ...rest }, topics) =>
      topics.find(from) === topics.find(to)
        ? undefined
        : {
            from: topics.find(from),
            to: topics.find(to),
            relation: relation.toUpperCase(),
            properties: present(rest),
          },
  },
  person: { row: ({ key, ...rest }) => ({ key, properties: present(rest) }) },
  expertise: {
    topics: ({ topic }) => [topic],
    needs: (record) => [person(record.person)],
    says: ({ person, topic }, topics) => [['KNOWS_ABOUT', person, topics.find(topic)]],
    row: ({ person, topic, level, evidence, source, since }, topics) => ({
      person,
      topic: topics.find(topic),
      level,
      words: [topic],
      sources: list(source),
      evidence: list(evidence),
      since: day(since),
    }),
  },
  interest: {
    topics: ({ topic }) => [topic],
    needs: (record) => [person(record.person)],
    says: ({ person, topic }, topics) => [['INTERESTED_IN', person, topics.find(topic)]],
    row: ({ person, topic }, topics) => ({ person, topic: topics.find(topic) }),
  },
  membership: {
    needs: (record) => [person(record.person), cohort(record.cohort)],
    says: ({ person, cohort }) => [['MEMBER_OF', person, cohort]],
    row: ({ since, until, ...rest }) => ({ ...rest, since: day(since), until: day(until) }),
  },
  challenge: {
    topics: ({ topics }) => topics,
    mentions: ({ posedBy, helpedBy, cohort }) => [
      ...people([...posedBy, ...helpedBy]),
      ...optional(cohort),
    ],
    says: ({ key, posedBy, helpedBy }) => [
      ...posedBy.map((one): SaidTie => ['POSES', one, key]),
      ...helpedBy.map((one): SaidTie => ['HELPED_WITH', one, key]),
    ],
    row: ({ key, cohort, posedBy, helpedBy, topics, createdAt, ...rest }, names, known) => ({
      key,
      cohort,
      posedBy: posedBy.filter((one) => known(person(one))),
      helpedBy: helpedBy.filter((one) => known(person(one))),
      topics: names.findAll(topics),
      properties: present({ ...rest, createdAt: day(createdAt) }),
    }),
  },
  need: {
    topics: ({ topics }) => topics,
    needs: (record) => [person(record.person)],
    says: ({ key, person, kind }) => [[needTies[kind], person, key]],
    row: ({ key, person, topics, kind, statement, createdAt }, names) => ({
      key,
      person,
      kind,
      topics: names.findAll(topics),
      properties: present({ statement, createdAt: day(createdAt) }),
    }),
  },
  session: {
    topics: ({ topics }) => topics,
    mentions: ({ ledBy, attendedBy, cohort }) => [
      ...people([...ledBy, ...attendedBy]),
      ...optional(cohort),
    ],
    says: ({ key, ledBy, attendedBy }) => [
      ...ledBy.map((one): SaidTie => ['LED', one, key]),
      ...attendedBy.map((one): SaidTie => ['ATTENDED', one, key]),
    ],
    row: ({ key, cohort, ledBy, attendedBy, topics, date, ...rest }, names, known) => ({
      key,
      cohort,
      ledBy: ledBy.filter((one) => known(person(one))),
      attendedBy: attendedBy.filter((one) => known(person(one))),
      topics: names.findAll(topics),
      properties: present({ ...rest, date: day(date) }),
    }),
  },
  connection: {
    needs: ({ from, to }) => people([from, to]),
    says: ({ from, to }) => [['CONNECTED', from, to]],
    row: ({ from, to, since, ...rest }) =>
      from === to ? undefined : { from, to, properties: present({ ...rest, since: day(since) }) },
  },
};

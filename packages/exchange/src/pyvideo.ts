import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { checkRecord, firstOnly } from './check-record.ts';
import { type Entry, type Format, type Place, UnreadableFile } from './records.ts';
import { slug, uniqueKeys } from './slug.ts';
import { linesOf } from './text-of-file.ts';
import { isTopicName, topicKey } from './topic-name.ts';
import { writtenDate } from './written-date.ts';

const Talk = z.object({
  title: z.string().trim().min(1),
  event: z.string().trim().min(1),
  date: z.string().nullish(),
  speakers: z.array(z.string()).nullish(),
  tags: z.array(z.string()).nullish(),
  description: z.string().nullish(),
});
type Talk = z.infer<typeof Talk> & { key: string; at: Place };

const defaultProgram = { key: 'pyvideo', name: 'PyVideo' };

/** What stands where a name should: nobody in particular. */
const nobody = /^((various|multiple|unknown|several|tbd|tba|panel|speakers?)\b|n\/?a$)/i;
const longestName = 5;

/**
 * Reads talks as PyVideo lists them, one JSON object a line (`.gz` too): `title`, `event`, `date`, `speakers`, `tags`,
 * `description`. A talk is a session, its event the cohort of one program; speakers are people by their names and led it; its
 * topics are its tags, and the tags of others that stand in its title. What speakers know is not said but shown by their
 * talks, so they get no expertise of their own. Who spoke together is connected. Throws `UnreadableFile` before the first entry; holds the talks in memory.
 */
async function* readPyvideo(
  path: string,
  options: { program?: string } = {},
): AsyncGenerator<Entry> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UnreadableFile(`${path} is not a file.`);
  const talks: Talk[] = [];
  for await (const one of readTalks(path)) {
    if ('problem' in one) yield { kind: 'problem', problem: one.problem };
    else talks.push(one);
  }
  const first = firstOnly();
  for (const { kind, fields, at } of draftsOf(talks, options.program))
    for (const entry of checkRecord(kind, fields, at)) yield first(entry);
}

async function* readTalks(path: string) {
  const file = basename(path);
  const unique = uniqueKeys();
  for await (const [text, line] of linesOf(path, file)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      if (line === 1) throw new UnreadableFile(`${file}, line 1: this is not JSON.`);
      yield { problem: { file, line, message: 'this is not JSON; left out' } };
      continue;
    }
    const talk = Talk.safeParse(value);
    if (!talk.success) {
      const message = 'not a talk with a title and an event; left out';
      yield { problem: { file, line, message } };
      continue;
    }
    const speakers = [...new Set((talk.data.speakers ?? []).map((name) => name.trim()))];
    const named = speakers.filter((name) => name !== '' && !nobody.test(name));
    const key = unique(`${talk.data.event}/${slug(talk.data.title)}`);
    for (const name of speakers.filter((one) => nobody.test(one))) {
      yield { problem: { file, line, key, message: `“${name}” is nobody’s name; left out` } };
    }
    yield { ...talk.data, speakers: named, key, at: { file, line } };
  }
}

type Draft = {
  kind: Parameters<typeof checkRecord>[0];
  fields: Record<string, unknown>;
  at: Place;
};

function* draftsOf(talks: readonly Talk[], program: string | undefined): Generator<Draft> {
  const at = talks[0]?.at;
  if (!at) return;
  const home = program ? { key: program, name: program } : defaultProgram;
  yield { kind: 'program', fields: home, at };
  for (const [event, some] of groupsOf(talks, (talk) => [talk.event])) {
    const dates = some.flatMap(({ date }) => writtenDate(date ?? '') ?? []).sort();
    const fields = {
      key: event,
      name: event,
      program: home.key,
      starts: dates[0],
      ends: dates.at(-1),
    };
    yield { kind: 'cohort', fields, at: some[0]?.at ?? at };
  }
  const topicsOf = topicsIn(talks);
  const names = new Map<string, Place>();
  for (const talk of talks)
    for (const name of topicsOf(talk)) names.set(name, names.get(name) ?? talk.at);
  for (const [name, place] of names)
    yield { kind: 'topic', fields: { name, curated: false }, at: place };
  const speakers = groupsOf(talks, (talk) => talk.speakers ?? []);
  for (const [name, some] of speakers)
    yield { kind: 'person', fields: { key: name, name }, at: some[0]?.at ?? at };
  for (const talk of talks) {
    const fields = {
      key: talk.key,
      title: talk.title,
      description: talk.description ?? undefined,
      date: writtenDate(talk.date ?? ''),
      cohort: talk.event,
      ledBy: talk.speakers ?? [],
      topics: topicsOf(talk),
    };
    yield { kind: 'session', fields, at: talk.at };
  }
  yield* togetherness(talks);
}

/** Who gave a talk with whom, once a pair, since the first time. */
function* togetherness(talks: readonly Talk[]): Generator<Draft> {
  const oldestFirst = [...talks].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  const known = new Set<string>();
  for (const { speakers, date, title, at } of oldestFirst) {
    // A list of everybody at the conference is no team.
    const team = (speakers ?? []).length > 8 ? [] : [...(speakers ?? [])].sort();
    for (const [index, from] of team.entries()) {
      for (const to of team.slice(index + 1)) {
        const pair = JSON.stringify([from, to]);
        if (known.has(pair)) continue;
        known.add(pair);
        const since = writtenDate(date ?? '');
        yield {
          kind: 'connection',
          fields: { from, to, origin: 'SESSION', since, evidence: title },
          at,
        };
      }
    }
  }
}

/** The topics of a talk: its tags, and what others have as a tag and stands in its title. */
function topicsIn(talks: readonly Talk[]): (talk: Talk) => string[] {
  const tags = new Map<string, string>();
  for (const { tags: some } of talks)
    for (const tag of some ?? [])
      if (isTopicName(tag)) tags.set(topicKey(tag), tags.get(topicKey(tag)) ?? tag);
  const found = new Map<string, string[]>();
  return (talk) => {
    const before = found.get(talk.key);
    if (before) return before;
    const words = topicKey(talk.title).split('-');
    const keys = new Set((talk.tags ?? []).filter(isTopicName).map(topicKey));
    for (const start of words.keys())
      for (let length = 1; length <= longestName; length += 1)
        keys.add(words.slice(start, start + length).join('-'));
    const topics = [...keys].flatMap((key) => tags.get(key) ?? []);
    found.set(talk.key, topics);
    return topics;
  };
}

function groupsOf<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

export const pyvideo: Format = {
  id: 'pyvideo',
  title: 'Conference talks as PyVideo lists them, as JSON Lines',
  read: readPyvideo,
};

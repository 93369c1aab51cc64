import { plainLine, plainText } from '../plain-text.ts';
import type { Place } from '../records.ts';
import { slug } from '../slug.ts';
import { topicKey } from '../topic-name.ts';
import type { Talk } from './library.ts';
import { type Notes, report } from './notes.ts';
import { type Person, peopleIn } from './people.ts';
import type { DatedCall } from './schedule.ts';
import { countSpelling } from './topic-words.ts';

export type Session = {
  key: string;
  title: string;
  description: string | undefined;
  date: string | undefined;
  cohort: string | undefined;
  ledBy: string[];
  topics: string[];
  at: Place;
};

type Names = { people: ReadonlyMap<string, Person>; notes: Notes; unique: (key: string) => string };

const sameTitle = (one: Talk, other: Talk) =>
  one.cohort === other.cohort && slug(one.title) === slug(other.title);
const share = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/** Topics by their first spelling, each once. */
function eachOnce(topics: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const words of topics) seen.set(topicKey(words), seen.get(topicKey(words)) ?? words);
  return [...seen.values()];
}

/** The talks held in the calls of a cohort; those without a title are called by their topic. */
export function talksOf(cohort: string, calls: readonly DatedCall[], notes: Notes): Talk[] {
  return calls.flatMap(({ call, date, at }) =>
    call.talks.flatMap((talk): Talk[] => {
      const title = plainLine(talk.title ?? talk.tag ?? '');
      if (title === '') report(notes, at, 'a talk with neither title nor tag; left out', cohort);
      else if (!talk.title) report(notes, at, `a talk without a title; called “${title}”`, cohort);
      const topics = talk.tag ? [plainLine(talk.tag)] : [];
      for (const words of topics) countSpelling(notes.spellings, words, at);
      const { speakers } = talk;
      return title ? [{ title, cohort, date, speakers, topics, description: undefined, at }] : [];
    }),
  );
}

/**
 * The talks of library and schedules, each once: a talk in both has the same cohort and title, and the same day
 * or a speaker in common. What the library says of it goes first.
 */
export function mergeTalks(library: readonly Talk[], held: readonly Talk[], notes: Notes): Talk[] {
  const merged = library.map((talk) => ({ ...talk }));
  const free = new Set(merged);
  const take = (matches: (known: Talk, talk: Talk) => boolean) => (talk: Talk) => {
    const known = [...free].find((one) => sameTitle(one, talk) && matches(one, talk));
    if (known === undefined) return true;
    free.delete(known);
    known.date ??= talk.date;
    known.speakers = [...new Set([...known.speakers, ...talk.speakers])];
    known.topics = eachOnce([...known.topics, ...talk.topics]);
    return false;
  };
  const rest = held
    .filter(take((known, talk) => known.date === talk.date && share(known.speakers, talk.speakers)))
    .filter(take((known, talk) => known.date === talk.date))
    .filter(take((known, talk) => share(known.speakers, talk.speakers)));
  for (const talk of rest) {
    if (talk.speakers.length === 0) {
      report(
        notes,
        talk.at,
        'a talk without speakers; counted as part of its call only',
        talk.title,
      );
    }
  }
  return [...merged, ...rest.filter((talk) => talk.speakers.length > 0)];
}

export function talkSessions(talks: readonly Talk[], { people, notes, unique }: Names): Session[] {
  return talks.map(({ title, cohort, date, speakers, topics, description, at }) => {
    const key = unique(`${cohort ?? 'talks'}/${date ?? 'undated'}/${slug(title)}`);
    const say = (message: string) => report(notes, at, `speakers: ${message}`, key);
    const ledBy = peopleIn(speakers, people, say);
    return { key, title, description, date, cohort, ledBy, topics, at };
  });
}

/** The calls of a cohort as sessions, led by their hosts, facilitators and speakers. */
export function callSessions(
  cohort: string,
  calls: readonly DatedCall[],
  { people, notes, unique }: Names,
): Session[] {
  return calls.map(({ call, week, date, at }) => {
    const title = plainLine(call.title ?? `Week ${week}`);
    const key = unique(`${cohort}/${week}/${slug(title)}`);
    const aims = call.learning_objectives.map((aim) => `- ${aim}`).join('\n');
    const text = plainText([call.agenda, call.content ?? aims].filter(Boolean).join('\n\n'));
    const leading = [...call.hosts, ...call.facilitators, ...call.talks.flatMap((t) => t.speakers)];
    const say = (message: string) => report(notes, at, message, key);
    const ledBy = peopleIn([...new Set(leading)], people, say);
    const topics = eachOnce(call.talks.flatMap(({ tag }) => (tag ? [plainLine(tag)] : [])));
    return { key, title, description: text || undefined, date, cohort, ledBy, topics, at };
  });
}

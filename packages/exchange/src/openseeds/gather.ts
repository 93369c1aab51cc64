import type { Place } from '../records.ts';
import { uniqueKeys } from '../slug.ts';
import { topicKey } from '../topic-name.ts';
import { cohortSpans, type Span } from './cohort-dates.ts';
import { readLibrary } from './library.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type Notes, report } from './notes.ts';
import { type Person, readPeople } from './people.ts';
import { type Challenge, readProjects } from './projects.ts';
import { type DatedCall, readSchedule, type Schedule } from './schedule.ts';
import { callSessions, mergeTalks, type Session, talkSessions, talksOf } from './sessions.ts';
import type { CohortFiles, Sources } from './sources.ts';
import { type Topic, topicsSeen } from './topic-words.ts';

export type Cohort = Span & {
  key: string;
  challenges: Challenge[];
  metadata: Metadata;
  calls: readonly DatedCall[];
  at: Place;
};

export type Gathered = {
  notes: Notes;
  people: Map<string, Person>;
  cohorts: Cohort[];
  sessions: Session[];
  topics: Topic[];
};

function reportGaps({ key, challenges, metadata, at }: Cohort, notes: Notes): void {
  const involved = challenges.some((one) => one.participants.length + one.mentors.length > 0);
  if (!involved && metadata.roles.length === 0)
    report(notes, at, 'an empty cohort: nobody in it', key);
  if (challenges.length === 0) report(notes, at, 'a cohort without projects', key);
  else if (challenges.every((one) => one.topics.length + one.ownWords.length === 0)) {
    const message = `a cohort without keywords: its ${challenges.length} challenges are about no topic yet`;
    report(notes, at, message, key);
  }
}

function reportSpellings(topics: readonly Topic[], notes: Notes): void {
  for (const { name, spellings, at } of topics) {
    if (spellings.length < 3) continue;
    const written = spellings.map((words) => `“${words}”`).join(', ');
    report(notes, at, `${written} are one topic; joined as “${name}”`, topicKey(name));
  }
}

const placeOf = ({ key, projects, metadata, schedule }: CohortFiles): Place => ({
  file: (projects ?? metadata ?? schedule)?.name ?? `openseeds/${key}`,
});

/** Reads every file into one picture of the program, noting what is wrong on the way. */
export function gather({ people: peopleFile, library: libraryFile, cohorts }: Sources): Gathered {
  const notes: Notes = { problems: [], spellings: new Map() };
  const unique = uniqueKeys();
  const people = readPeople(peopleFile, notes);
  const read = cohorts.map((files) => {
    const { key } = files;
    const metadata = readMetadata(files.metadata, key, people, notes);
    const challenges = readProjects(files.projects, key, people, notes, unique);
    const schedule: Schedule | undefined = readSchedule(files.schedule, key, notes);
    return {
      key,
      metadata,
      challenges,
      schedule,
      calls: schedule?.calls ?? [],
      at: placeOf(files),
    };
  });
  const library = readLibrary(libraryFile, notes);
  const spans = cohortSpans(
    read.map(({ key, schedule, challenges }) => ({
      key,
      schedule,
      talks: library.talks.flatMap((talk) => (talk.cohort === key && talk.date ? [talk.date] : [])),
      graduations: challenges.flatMap(({ graduation }) => (graduation ? [graduation] : [])),
    })),
  );
  const dated = read.map((cohort): Cohort => {
    const span = spans.get(cohort.key) ?? { starts: undefined, ends: undefined };
    if (span.note) report(notes, cohort.at, span.note, cohort.key);
    return { ...cohort, ...span };
  });
  for (const cohort of dated) reportGaps(cohort, notes);
  const names = { people, notes, unique };
  const held = dated.flatMap(({ key, calls }) => talksOf(key, calls, notes));
  const talks = talkSessions(mergeTalks(library.talks, held, notes), names);
  const calls = dated.flatMap((cohort) => callSessions(cohort.key, cohort.calls, names));
  const topics = topicsSeen(notes.spellings, library.about);
  reportSpellings(topics, notes);
  return { notes, people, cohorts: dated, sessions: [...talks, ...calls], topics };
}

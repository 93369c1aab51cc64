import type { z } from 'zod';
import { plainLine, plainText } from '../plain-text.ts';
import type { ChallengeStatus, Place } from '../records.ts';
import { slug } from '../slug.ts';
import { type Notes, report, shaped, topicsOf } from './notes.ts';
import { type Person, peopleIn } from './people.ts';
import { type Project, ProjectShape } from './shapes.ts';
import { itemsOf, type YamlFile } from './yaml-file.ts';

type Status = z.infer<typeof ChallengeStatus>;

export type Challenge = {
  key: string;
  cohort: string;
  title: string;
  statement: string | undefined;
  outcome: string | undefined;
  /** When or where it was presented, as written. */
  graduation: string | undefined;
  status: Status;
  participants: string[];
  mentors: string[];
  topics: string[];
  ownWords: string[];
  at: Place;
};

/**
 * Who graduated brought their challenge to an answer; one that is over without is closed.
 * While a cohort runs none of its projects has a status: those are open.
 */
function statusOf(project: Project, decided: boolean): Status {
  if (project.status?.toLowerCase() === 'graduated') return 'ANSWERED';
  return decided ? 'CLOSED' : 'OPEN';
}

/** The projects of a cohort as challenges, in the file's order. */
export function readProjects(
  file: YamlFile | undefined,
  cohort: string,
  people: ReadonlyMap<string, Person>,
  notes: Notes,
  unique: (key: string) => string,
): Challenge[] {
  const items = (file ? itemsOf(file) : []).flatMap((item) => {
    const at = { file: file?.name ?? '', line: item.line };
    const project = shaped(notes, ProjectShape, item, at);
    if (project && !project.name) report(notes, at, 'a project without a name; left out');
    return project?.name ? [{ project, title: plainLine(project.name), at }] : [];
  });
  const decided = items.some(({ project }) => project.status !== undefined);
  const described = items.some(({ project }) => project.keywords.length > 0);
  return items.map(({ project, title, at }) => {
    const key = unique(`${cohort}/${slug(title)}`);
    const say = (message: string) => report(notes, at, message, key);
    if (decided && !project.status) say('has no status; taken as closed');
    if (described && project.keywords.length === 0) say('has no keywords');
    if (project.participants.length === 0) say('has no participants');
    const { topics, sentences } = topicsOf(notes, project.keywords, at, key);
    const status = statusOf(project, decided);
    return {
      key,
      cohort,
      title,
      statement: project.description ? plainText(project.description) : undefined,
      outcome: project.graduation ? `Presented at graduation: ${project.graduation}` : undefined,
      graduation: project.graduation,
      status,
      participants: peopleIn(project.participants, people, (m) => say(`participants: ${m}`)),
      mentors: peopleIn(project.mentors, people, (m) => say(`mentors: ${m}`)),
      topics,
      ownWords: sentences,
      at,
    };
  });
}

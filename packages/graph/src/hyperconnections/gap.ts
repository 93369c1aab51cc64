import type { Db } from '../db.ts';
import type { HyperConnection } from './explain.ts';
import { findGap, type Outside, type UnderstoodTopic } from './queries.ts';

export type Gap = {
  kind: 'NOT_UNDERSTOOD' | 'NOBODY_KNOWS' | 'ALREADY_KNOWN' | 'NOBODY_FREE' | 'NO_PATH';
  message: string;
  frontierIds: string[];
  unknownTopicIds: string[];
};

type Search = {
  personId?: string | null | undefined;
  challengeId?: string | null | undefined;
  needId?: string | null | undefined;
  outside: Outside;
  topics: UnderstoodTopic[];
  /** Topics that somebody said are not meant. */
  withoutIds: string[];
  items: HyperConnection[];
};

const messages: Record<Gap['kind'], string> = {
  NOT_UNDERSTOOD:
    'None of these words is a topic here yet. Say it in other words, or name a topic that people here know.',
  NOBODY_KNOWS:
    'Nobody you can see here has said that they know this; the people shown come close at best. Ask those nearest to it whom they would ask, or invite somebody who knows.',
  ALREADY_KNOWN:
    'Everybody you can see who knows this is in your own network already: ask them directly.',
  NOBODY_FREE:
    'Those who know this take no introductions at the moment. Come back later, or ask those nearest to it.',
  NO_PATH:
    'Some people here know this, but you see no way to any of them. One new tie would open the way: a facilitator can make it.',
};

const nothingLeft =
  'Nothing is left of what this was understood as. Put a topic back, or add another.';

/** Whoever knows a topic that came in like this knows what is asked, in whatever words. */
const direct = ['NAMED', 'IN_TEXT', 'MEANS_SIMILAR', 'NARROWER'];

/** What is missing when nobody, or nobody who really knows, was found; null when the answer is good. */
export async function gapOf(db: Db, { items, ...search }: Search): Promise<Gap | null> {
  const knows = items.filter((item) => item.topicPaths.some((path) => direct.includes(path.how)));
  const noPath =
    Boolean(search.personId) && items.length > 0 && items.every((item) => item.distance === null);
  if (knows.some((item) => item.availability > 0) && !noPath) return null;
  const { topics, withoutIds, ...asked } = search;
  if (topics.length === 0 && withoutIds.length > 0)
    return { ...gap('NOT_UNDERSTOOD'), message: nothingLeft };
  if (topics.length === 0) return isWeak(items) ? gap('NOT_UNDERSTOOD') : null;
  const meant = topics.filter((topic) => direct.includes(topic.how));
  const [found] = await findGap(db, { ...asked, meantIds: meant.map((topic) => topic.topicId) });
  if (!found) return null;
  const { isKnown, isKnownOutside, isFree, unknownTopicIds, frontierIds } = found;
  const near = { unknownTopicIds, frontierIds };
  if (!isKnown) return gap('NOBODY_KNOWS', near);
  if (noPath) return gap('NO_PATH', near);
  if (knows.length > 0) return gap('NOBODY_FREE', near);
  if (!isKnownOutside) return gap('ALREADY_KNOWN', near);
  if (!isFree) return gap('NOBODY_FREE', near);
  return items.length > 0 ? null : gap('NOBODY_FREE', near);
}

/** The best of them shares a word or two with the ask, no more. */
const isWeak = (items: readonly HyperConnection[]) =>
  items.every(({ relevance }) => relevance < 0.2);

function gap(
  kind: Gap['kind'],
  near: Pick<Gap, 'frontierIds' | 'unknownTopicIds'> = { frontierIds: [], unknownTopicIds: [] },
): Gap {
  return { kind, message: messages[kind], ...near };
}

import type { Introduction, Work } from './queries.ts';

/** Something that speaks for somebody beside the topics they know; `date` is a day as `YYYY-MM-DD`. */
export type Evidence = {
  kind: 'CHALLENGE' | 'SESSION' | 'PROFILE' | 'INTRODUCTION';
  title: string;
  key: string | null;
  challengeId: string | null;
  date: string | null;
  /** What they did with the challenge or session. */
  part: Work['part'] | null;
  /** How many did it together. */
  people: number | null;
  outcome: string | null;
  /** Which part of the relevance it is, 0 to 1. */
  share: number;
};

type Found = {
  relevance: number;
  /** How much of the relevance is the words of the profile: the ask’s own, or those that go with its topics. */
  profile: number;
  works: Work[];
  words: string[];
  introductions: Introduction[];
};

const nothing = {
  key: null,
  challengeId: null,
  date: null,
  part: null,
  people: null,
  outcome: null,
};

/** The work, the profile and the introductions that speak for somebody, what counts most first. */
export function evidenceOf(found: Found): Evidence[] {
  const { relevance, profile, works, words, introductions } = found;
  const counted = works.map(({ id, gain, people, ...work }) => ({
    ...work,
    challengeId: work.kind === 'CHALLENGE' ? id : null,
    people: work.part === 'POSED' ? null : people,
    share: gain / relevance,
  }));
  const told: Evidence[] =
    profile === 0
      ? []
      : [{ ...nothing, kind: 'PROFILE', title: words.join(', '), share: profile / relevance }];
  const met = introductions.map(({ key, name, since, outcome }) => ({
    ...nothing,
    kind: 'INTRODUCTION' as const,
    title: name,
    key,
    date: since,
    outcome,
    share: 0,
  }));
  return [...[...counted, ...told].sort((a, b) => b.share - a.share), ...met];
}

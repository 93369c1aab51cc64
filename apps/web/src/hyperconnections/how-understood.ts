import type { HowUnderstood } from '../generated/graphql.ts';
import { capital } from '../ui/words/capital.ts';

type Understood = {
  how: HowUnderstood;
  topic: { name: string; disciplines: readonly { name: string }[] };
  through?: { name: string } | null;
};

/** It stands in the ask itself, rather than having been led to. */
export function isNamed(how: HowUnderstood): boolean {
  return how === 'NAMED' || how === 'IN_TEXT';
}

/** Whoever knows it knows what is asked. */
export function isAsked(how: HowUnderstood): boolean {
  return isNamed(how) || how === 'MEANS_SIMILAR' || how === 'NARROWER';
}

/** How many were named, are other fields’ words, were guessed from the words, or came in through others. */
export function howManyOfEach(topics: readonly { how: HowUnderstood }[]): string {
  const counted = [
    ['named', topics.filter(({ how }) => isNamed(how))],
    ['like the words', topics.filter(({ how }) => how === 'FULL_TEXT')],
    ['in other fields’ words', topics.filter(({ how }) => how === 'MEANS_SIMILAR')],
    ['related', topics.filter(({ how }) => ledTo.includes(how))],
  ] as const;
  return counted
    .filter(([, some]) => some.length > 0)
    .map(([words, some]) => `${some.length} ${words}`)
    .join(', ');
}

const ledTo: readonly HowUnderstood[] = ['BROADER', 'NARROWER', 'RELATED', 'CO_OCCURS'];

/** The few words beside a topic's name that say how it came in; null where nothing needs saying. */
export function tagOf({ how, topic, through }: Understood): string | null {
  const [discipline] = topic.disciplines;
  const from = through ? ` ${through.name}` : '';
  const tags: Record<HowUnderstood, string | null> = {
    NAMED: 'named',
    IN_TEXT: 'in the text',
    FULL_TEXT: 'like the words',
    MEANS_SIMILAR: discipline ? `≈ in ${discipline.name}` : `≈${from}`,
    BROADER: 'wider',
    NARROWER: 'part of it',
    RELATED: 'related',
    CO_OCCURS: 'often together',
  };
  return tags[how];
}

/** The same as a sentence. */
export function howItCameIn({ how, topic, through }: Understood): string {
  const from = through ? `“${through.name}”` : 'what is needed';
  const fields = topic.disciplines.map((discipline) => discipline.name).join(' and ');
  const sentences: Record<HowUnderstood, string> = {
    NAMED: 'It was named as what this is about.',
    IN_TEXT: 'Its name, or another name for it, stands in the text.',
    FULL_TEXT: 'Its name shares words with the text.',
    MEANS_SIMILAR: fields ? `What ${fields} calls ${from}.` : `Another field’s word for ${from}.`,
    BROADER: `${capital(from)} is a part of it.`,
    NARROWER: `It is a part of ${from}.`,
    RELATED: `It is related to ${from}.`,
    CO_OCCURS: `People who know or need ${from} often know or need this too.`,
  };
  return sentences[how];
}

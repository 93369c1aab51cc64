import type { Scene } from '../acts.ts';
import { nameOf } from '../words.ts';
import { actCommands, filterCommands } from './act-choices.tsx';
import { hasWords } from './has-words.ts';
import { hitGroups } from './hit-choices.tsx';
import { sentencesLike, written } from './read-sentence.ts';
import type { Command } from './sentence-choices.tsx';
import { type Sentence, sentences } from './sentences.ts';
import type { Hits } from './use-hits.ts';

export type CommandGroup = { title: string; choices: readonly Command[] };

type Open = (sentence: Sentence) => Command;

/** What there is to choose before anything is typed: what can be asked, and what can be done now. */
export function firstGroups(scene: Scene, open: Open): CommandGroup[] {
  const { node } = scene;
  return some([
    { title: 'Ask', choices: sentences.map(open) },
    { title: node ? `About ${nameOf(node)}` : '', choices: actCommands(scene, 'node') },
    { title: 'Do', choices: actCommands(scene, 'view') },
  ]);
}

/**
 * What there is to choose for a text that is no sentence yet: names, questions, acts and filters with its words, those
 * that begin like it first; `find` looks for people who can help, whatever was typed. `isSure` says that names which
 * are still on their way will not come before the first choice.
 */
export function groupsFor(
  text: string,
  { hits, isWaiting, hasFailed }: Hits,
  scene: Scene,
  open: Open,
  find: Command,
): { groups: CommandGroup[]; isSure: boolean } {
  const asked = sentencesLike(text);
  const acts = [...actCommands(scene, 'node', text), ...actCommands(scene, 'view', text)];
  const ask = { title: 'Ask', choices: asked.map(open) };
  const act = { title: 'Do', choices: acts };
  const begins = (title: string) =>
    title.toLocaleLowerCase('en-GB').startsWith(text.toLocaleLowerCase('en-GB'));
  const asksFirst = asked.some((sentence) => begins(written(sentence, [])));
  const actsFirst = acts.some(({ said }) => begins(said ?? ''));
  const rest = [...(asksFirst ? [] : [ask]), ...(actsFirst ? [] : [act])];
  const names = hitGroups(hits, scene);
  // A search also finds what is only spelt alike: that comes after what has the words themselves.
  const areNamed = hits.some(({ title }) => hasWords(title, text));
  const found = some([
    ...(asksFirst ? [ask] : []),
    ...(actsFirst ? [act] : []),
    ...(areNamed ? [...names, ...rest] : [...rest, ...names]),
    { title: 'Filter people', choices: filterCommands(scene, text) },
  ]);
  if (found.length > 0 || isWaiting)
    return {
      groups: [...found, { title: 'People who can help', choices: [find] }],
      isSure: asksFirst || actsFirst,
    };
  const why = hasFailed
    ? 'Names can’t be searched now: the server did not answer'
    : 'Nothing here is called that';
  return {
    groups: [
      { title: why, choices: [find] },
      { title: 'What you can ask', choices: sentences.map(open) },
    ],
    isSure: true,
  };
}

function some(groups: readonly CommandGroup[]): CommandGroup[] {
  return groups.filter(({ choices }) => choices.length > 0);
}

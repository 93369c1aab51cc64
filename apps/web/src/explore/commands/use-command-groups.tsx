import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { NodeKind } from '../../generated/graphql.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import type { Scene } from '../acts.ts';
import { kinds } from '../kinds.ts';
import { type CommandGroup, firstGroups, groupsFor } from './command-groups.ts';
import { fillingsFor, knownFilling, meOf } from './fillings.ts';
import { type Known, readSentence, written } from './read-sentence.ts';
import { type Command, filledSentences, openSentence } from './sentence-choices.tsx';
import type { Filling, Gap, Sentence } from './sentences.ts';
import { useHits } from './use-hits.ts';

const everyKind = kinds.map(({ kind }) => kind);

export type Offered = {
  groups: readonly CommandGroup[];
  isWaiting: boolean;
  /** Why there is nothing to choose, and what to try. */
  hint: string;
};

/** What the box offers for a text; `onText` writes another one. */
export function useCommandGroups(
  scene: Scene,
  text: string,
  onText: (text: string) => void,
): Offered {
  const { shown, step, explorer } = scene;
  const { view } = step;
  const navigate = useNavigate();
  const chosen = useRef<Filling[]>([]);
  const known: Known = (gap, title) => knownFilling(shown, chosen.current, gap, title);
  const reading = readSentence(text, known);

  const [firstGap, lastGap] = reading?.sentence.gaps ?? [];
  const [firstText = '', lastText = ''] = reading?.texts ?? [];
  const names = useHits(reading ? '' : text, everyKind);
  const firstHits = useHits(firstText, searched(firstGap, known, firstText));
  const lastHits = useHits(lastText, searched(lastGap, known, lastText));

  const doing = {
    onWrite: (sentence: Sentence, fillings: readonly Filling[]) => {
      chosen.current = [...chosen.current, ...fillings].slice(-20);
      onText(
        written(
          sentence,
          fillings.map(({ title }) => title),
        ),
      );
    },
    onAnswer: (sentence: Sentence, fillings: readonly Filling[]) =>
      explorer.change((before) => sentence.answer(before, fillings)),
  };
  const open = (sentence: Sentence) => openSentence(sentence, doing);
  const isWaiting = names.isWaiting || firstHits.isWaiting || lastHits.isWaiting;
  const typed = text.trim();
  if (typed === '') return { groups: firstGroups(scene, open), isWaiting: false, hint: '' };
  if (!reading || !firstGap) {
    const me = meOf(shown)?.key;
    const find: Command = {
      id: 'find',
      title: `Find people for “${typed}”`,
      marker: <KindShape kind="expert" size={20} />,
      run: () => void navigate({ to: '/find', search: { text: typed, person: me } }),
    };
    const { groups, isSure } = groupsFor(typed, names, scene, open, find);
    return { groups, isWaiting: isWaiting && !isSure, hint: '' };
  }

  const offer = (gap: Gap, words: string, { hits }: typeof firstHits) =>
    fillingsFor(gap, words, { shown, view, hits });
  const isInFirst = reading.texts.length < 2;
  const before = isInFirst
    ? []
    : [known(firstGap, firstText) ?? offer(firstGap, firstText, firstHits)[0]];
  const missing = before.includes(undefined) ? firstText : isInFirst ? firstText : lastText;
  const gap = isInFirst || !lastGap ? firstGap : lastGap;
  const offered = before.includes(undefined)
    ? []
    : offer(gap, isInFirst ? firstText : lastText, isInFirst ? firstHits : lastHits);
  const fillings = before.flatMap((filling) => filling ?? []);
  const hasFailed = firstHits.hasFailed || lastHits.hasFailed;
  return {
    groups:
      offered.length === 0
        ? []
        : [
            {
              title: `Choose ${gap.word}`,
              choices: filledSentences(reading.sentence, fillings, offered, doing),
            },
          ],
    isWaiting,
    hint: isWaiting
      ? 'Looking …'
      : hasFailed
        ? 'Names can’t be searched now: the server did not answer. Try again in a moment.'
        : missing.trim() === ''
          ? `Now write ${gap.word}.`
          : `There is no ${gap.word.replace(/^(a|an) /, '')} called “${missing}” here. Its first letters are enough.`,
  };
}

/** The kinds to search for a gap's text; none where it is known already. */
function searched(gap: Gap | undefined, known: Known, text: string): NodeKind[] {
  if (!gap || known(gap, text)) return [];
  return gap.takes.flatMap((kind) => (kind === 'LANGUAGE' ? [] : [kind]));
}

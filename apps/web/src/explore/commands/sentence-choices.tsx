import type { Choice } from '../../ui/combobox/ComboboxList.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { shapeOf } from '../kinds.ts';
import classes from './CommandBox.module.css';
import type { Filling, Sentence } from './sentences.ts';

/** A choice with what it does. */
export type Command = Choice & {
  run: () => void;
  /** Its title in plain text, where it is told by how it begins. */
  said?: string;
};

type Doing = {
  /** Writes the sentence so far into the box. */
  onWrite: (sentence: Sentence, fillings: readonly Filling[]) => void;
  onAnswer: (sentence: Sentence, fillings: readonly Filling[]) => void;
};

/** A sentence whose gaps are still open. */
export function openSentence(sentence: Sentence, { onWrite }: Doing): Command {
  return {
    id: `sentence ${sentence.id}`,
    title: <Words sentence={sentence} fillings={[]} />,
    goesOn: true,
    run: () => onWrite(sentence, []),
  };
}

/** One choice for each way to fill the gap that is being typed; the last gap's choices answer. */
export function filledSentences(
  sentence: Sentence,
  before: readonly Filling[],
  offered: readonly Filling[],
  { onWrite, onAnswer }: Doing,
): Command[] {
  const isLast = before.length + 1 === sentence.gaps.length;
  return offered.map((filling) => {
    const fillings = [...before, filling];
    return {
      id: `${sentence.id} ${fillings.map(({ kind, key }) => `${kind} ${key}`).join(' ')}`,
      title: <Words sentence={sentence} fillings={fillings} />,
      ...(filling.kind === 'LANGUAGE'
        ? {}
        : { marker: <KindShape kind={shapeOf(filling.kind)} size={18} /> }),
      goesOn: !isLast,
      run: () => (isLast ? onAnswer(sentence, fillings) : onWrite(sentence, fillings)),
    };
  });
}

/** `experts in` **sensor drift** `near` somebody. */
function Words({ sentence, fillings }: { sentence: Sentence; fillings: readonly Filling[] }) {
  return (
    <span className={classes.sentence}>
      {sentence.words.map((word, place) => {
        const filling = fillings[place];
        return (
          <span key={word}>
            {word}{' '}
            {filling ? (
              <strong>{filling.title}</strong>
            ) : (
              <em>{sentence.gaps[place]?.word}</em>
            )}{' '}
          </span>
        );
      })}
    </span>
  );
}

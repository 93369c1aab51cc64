import { type RefObject, useState } from 'react';
import { Combobox } from './combobox/Combobox.tsx';
import { KindShape } from './KindShape.tsx';
import classes from './PersonPicker.module.css';
import { useNamed } from './use-named.ts';

type Props = {
  label: string;
  onPick: (topic: { key: string; title: string }) => void;
  /** What was typed, where it may be the name of a topic that is not here yet. */
  onNew?: (name: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** A box in which a topic is chosen by name. */
export function TopicBox({ label, onPick, onNew, inputRef }: Props) {
  const [text, setText] = useState('');
  const { typed, hits, isWaiting, isNothing } = useNamed('TOPIC', text);
  const isThere = hits.some(({ title }) => title.toLowerCase() === typed.toLowerCase());
  const choices = hits.map(({ key, title, subtitle }) => ({
    id: key,
    title,
    subtitle: subtitle ?? null,
    marker: <KindShape kind="topic" />,
  }));
  const fresh = {
    id: '',
    title: `Add “${typed}”`,
    subtitle: 'a topic nobody named yet',
    marker: <KindShape kind="topic" />,
  };
  const isNew = onNew !== undefined && typed !== '' && !isWaiting && !isThere;
  const topics = choices.length === 0 ? [] : [{ title: 'Topics', choices }];
  const others = isNew ? [{ title: 'Something else', choices: [fresh] }] : [];
  // Where nothing holds what was typed, Enter takes it as it is.
  const isLike = hits.some(({ title }) => title.toLowerCase().includes(typed.toLowerCase()));
  return (
    <Combobox
      label={label}
      placeholder="A topic"
      {...(inputRef ? { inputRef } : {})}
      text={text}
      onText={setText}
      groups={isLike ? [...topics, ...others] : [...others, ...topics]}
      onChoose={(key) => {
        const hit = hits.find((one) => one.key === key);
        if (hit) onPick(hit);
        else onNew?.(typed);
        setText('');
      }}
      waiting={isWaiting}
      hint={
        <p className={classes.hint}>
          {isNothing ? `No topic here is called “${typed}”.` : 'Type a topic.'}
        </p>
      }
      status={isNothing ? 'No topic found' : hits.length > 0 ? `${hits.length} found` : ''}
    />
  );
}

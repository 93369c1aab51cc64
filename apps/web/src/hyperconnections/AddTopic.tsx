import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Combobox } from '../ui/combobox/Combobox.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import classes from './UnderstoodAs.module.css';

const findTopic = graphql(`
  query FindTopic($text: String!) {
    search(text: $text, kinds: [TOPIC], first: 8) {
      id
      key
      title
      subtitle
    }
  }
`);

/** A button that becomes a box: a topic the ask means too, chosen by name. */
export function AddTopic({ onAdd }: { onAdd: (key: string) => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!open)
    return (
      <button ref={button} type="button" className={classes.more} onClick={() => setOpen(true)}>
        + Add a topic
      </button>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the box by any way puts the button back.
    <div
      className={classes.box}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <TopicBox
        onPick={(key) => {
          setOpen(false);
          onAdd(key);
        }}
      />
    </div>
  );
}

function TopicBox({ onPick }: { onPick: (key: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 160);
  const [result] = useQuery({ query: findTopic, variables: { text: asked }, pause: asked === '' });
  useEffect(() => box.current?.focus(), []);
  const hits = typed === '' ? [] : (result.data?.search ?? []);
  const waiting = asked !== typed || (asked !== '' && result.fetching);
  const nothing = typed !== '' && !waiting && hits.length === 0;
  const choices = hits.map(({ key, title, subtitle }) => ({
    id: key,
    title,
    subtitle: subtitle ?? null,
    marker: <KindShape kind="topic" />,
  }));
  return (
    <Combobox
      label="Which topic is meant too?"
      placeholder="A topic"
      inputRef={box}
      text={text}
      onText={setText}
      groups={choices.length === 0 ? [] : [{ title: 'Topics', choices }]}
      onChoose={onPick}
      waiting={waiting}
      hint={
        <p className={classes.hint}>
          {nothing ? `No topic here is called “${typed}”.` : 'Type a topic.'}
        </p>
      }
      status={nothing ? 'No topic found' : hits.length > 0 ? `${hits.length} found` : ''}
    />
  );
}

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Avatar } from './Avatar.tsx';
import { Combobox } from './combobox/Combobox.tsx';
import classes from './PersonPicker.module.css';
import { useNamed } from './use-named.ts';

type Suggestion = { key: string; name: string; note?: string };

type Props = {
  /** Who it is now; null for nobody in particular. */
  current: { key: string; name: string } | null;
  /** Before the name; `as` when left out. */
  word?: string;
  /** What the box asks for; `Whom is it for?` when left out. */
  label?: string;
  /** Offered before anything is typed. */
  suggestions: readonly Suggestion[];
  /** The box is open at once, with the keyboard in it. */
  startsOpen?: boolean;
  onPick: (key: string) => void;
};

/** Says whom something is for, and lets one choose somebody else by name. */
export function PersonPicker(props: Props) {
  const { word = 'as', label, current, suggestions, startsOpen = false, onPick } = props;
  const [open, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (open) box.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!open)
    return (
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-testid="person-picker"
        onClick={() => setOpen(true)}
      >
        {current ? (
          <>
            <Avatar personKey={current.key} name={current.name} size={24} />
            <span>
              <span className="soft">{word}</span> {current.name}
            </span>
          </>
        ) : (
          <span>{word === 'as' ? 'for nobody in particular' : `${word} nobody yet`}</span>
        )}
        <span className="soft">· change</span>
      </button>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the box by any way puts the name back.
    <div
      className={classes.box}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What stands around the box stays.
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <PersonBox
        inputRef={box}
        {...(label ? { label } : {})}
        suggestions={suggestions}
        onPick={(key) => {
          setOpen(false);
          onPick(key);
        }}
      />
    </div>
  );
}

/** The box itself: a name, and the people who have it. */
export function PersonBox({
  inputRef,
  label = 'Whom is it for?',
  suggestions,
  onPick,
}: Pick<Props, 'label' | 'suggestions' | 'onPick'> & {
  inputRef?: RefObject<HTMLInputElement | null>;
}) {
  const [text, setText] = useState('');
  const { typed, hits, isWaiting, isNothing } = useNamed('PERSON', text);
  const people =
    typed === ''
      ? suggestions.map(({ key, name, note }) => ({ key, title: name, subtitle: note ?? null }))
      : hits.map(({ key, title, subtitle }) => ({ key, title, subtitle: subtitle ?? null }));
  return (
    <Combobox
      label={label}
      placeholder="A name"
      {...(inputRef ? { inputRef } : {})}
      text={text}
      onText={setText}
      groups={
        people.length === 0
          ? []
          : [
              {
                title: typed === '' ? 'Suggested' : 'People',
                choices: people.map(({ key, title, subtitle }) => ({
                  id: key,
                  title,
                  subtitle,
                  marker: <Avatar personKey={key} name={title} size={28} />,
                })),
              },
            ]
      }
      onChoose={onPick}
      waiting={isWaiting}
      hint={
        <p className={classes.hint}>
          {isNothing ? `Nobody here is called “${typed}”.` : 'Type a name.'}
        </p>
      }
      status={isNothing ? 'Nobody found' : hits.length > 0 ? `${hits.length} found` : ''}
    />
  );
}

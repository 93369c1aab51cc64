import { useEffect, useRef, useState } from 'react';
import { TopicBox } from '../ui/TopicBox.tsx';
import classes from './UnderstoodAs.module.css';

/** A button that becomes a box: a topic the ask means too, chosen by name. */
export function AddTopic({ onAdd }: { onAdd: (key: string) => void }) {
  const [open, setOpen] = useState(false);
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
        label="Which topic is meant too?"
        inputRef={box}
        onPick={({ key }) => {
          setOpen(false);
          onAdd(key);
        }}
      />
    </div>
  );
}

import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import classes from './Combobox.module.css';
import { type ChoiceGroup, ComboboxList } from './ComboboxList.tsx';
import { keyAction } from './key-action.ts';

type Props = {
  /** What the box is for, said to those who do not see its surroundings. */
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly ChoiceGroup[];
  onChoose: (id: string) => void;
  /** Enter with nothing to choose. */
  onEnter?: () => void;
  /** The choices are still those of an earlier text: Enter, unless one was pointed out, waits for the new ones. */
  waiting?: boolean;
  /** Said when there is nothing to choose: what to try. */
  hint?: ReactNode;
  /** For screen readers: how many were found. */
  status: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  shortcut?: ReactNode;
  size?: 'large' | 'small';
  autoFocus?: boolean;
};

/** A text box with a list of choices beneath it, by arrow keys and Enter or by pointer (ARIA combobox). */
export function Combobox(props: Props) {
  const { text, groups, onChoose, onText } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isPointedOut, setPointedOut] = useState(false);
  const [isHurried, setHurried] = useState(false);
  const choices = groups.flatMap((group) => group.choices);
  const listed = open && choices.length > 0;
  const current = Math.min(active, choices.length - 1);

  const choose = (choiceId: string) => {
    setOpen(choices.find((choice) => choice.id === choiceId)?.goesOn ?? false);
    setActive(0);
    setPointedOut(false);
    setHurried(false);
    onChoose(choiceId);
  };
  const point = (index: number) => {
    setActive(index);
    setPointedOut(true);
  };

  // Enter came before the choices did.
  const first = choices[0];
  const firstId = first?.id;
  const goesOn = first?.goesOn ?? false;
  useEffect(() => {
    if (!isHurried || props.waiting || firstId === undefined) return;
    setHurried(false);
    setOpen(goesOn);
    onChoose(firstId);
  }, [isHurried, props.waiting, firstId, goesOn, onChoose]);

  return (
    <div className={classes.root} data-size={props.size ?? 'small'}>
      <svg className={classes.lens} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4 4" />
      </svg>
      <input
        ref={props.inputRef}
        className={classes.input}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={listed}
        aria-controls={listed ? `${id}-list` : undefined}
        aria-activedescendant={listed ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only where the box is what the page is for.
        autoFocus={props.autoFocus}
        placeholder={props.placeholder}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setActive(0);
          setPointedOut(false);
          setHurried(false);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          const action = keyAction(event.key, { open: listed, active: current, choices });
          if (action.kind === 'none') return;
          if (action.kind === 'enter' && text.trim() === '') return;
          event.preventDefault();
          if (action.kind === 'move') {
            setOpen(true);
            point(action.to);
          } else if (action.kind === 'choose') {
            if (props.waiting && !isPointedOut) setHurried(true);
            else choose(action.id);
          } else if (action.kind === 'enter') props.onEnter?.();
          else if (open) setOpen(false);
          else onText('');
        }}
      />
      {props.shortcut && text === '' ? (
        <span className={classes.shortcut} aria-hidden="true">
          {props.shortcut}
        </span>
      ) : null}
      {listed ? (
        <ComboboxList
          id={id}
          label={props.label}
          groups={groups}
          active={current}
          onActive={point}
          onChoose={choose}
        />
      ) : null}
      {open && !listed && props.hint ? <div className={classes.popup}>{props.hint}</div> : null}
      <span className="visually-hidden" role="status">
        {open ? props.status : ''}
      </span>
    </div>
  );
}

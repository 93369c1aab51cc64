import { type ReactNode, useEffect } from 'react';
import classes from './Combobox.module.css';

export type Choice = {
  id: string;
  title: ReactNode;
  subtitle?: string | null;
  /** A shape that says what kind of thing it is; decoration, the group says it in words. */
  marker?: ReactNode;
  /** Choosing it is not the end: the box stays open for what comes next. */
  goesOn?: boolean;
};

export type ChoiceGroup = { title: string; choices: readonly Choice[] };

type Props = {
  id: string;
  label: string;
  groups: readonly ChoiceGroup[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (id: string) => void;
};

/** The list beneath a combobox; the focus stays in the box, `active` is where the arrow keys are. */
export function ComboboxList({ id, label, groups, active, onActive, onChoose }: Props) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  let index = -1;
  return (
    <div className={classes.popup} id={`${id}-list`} role="listbox" aria-label={label}>
      {groups.map((group, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for controls.
        <div key={group.title} role="group" aria-labelledby={`${id}-group-${place}`}>
          <div className={classes.group} id={`${id}-group-${place}`} role="presentation">
            {group.title}
          </div>
          {group.choices.map((choice) => {
            index += 1;
            const own = index;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as ARIA’s combobox asks.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's.
              <div
                key={choice.id}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                className={classes.choice}
                onMouseMove={() => own !== active && onActive(own)}
                // The box must not lose the focus before the click lands.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice.id)}
              >
                {choice.marker}
                <span className={classes.title}>{choice.title}</span>
                {choice.subtitle ? (
                  <span className={classes.subtitle}>{choice.subtitle}</span>
                ) : null}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

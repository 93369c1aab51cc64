import { useState } from 'react';
import { useMutation } from 'urql';
import type { VisibilityPartsFragment } from '../generated/graphql.ts';
import { Problem } from '../ui/Problem.tsx';
import { problemIn } from '../ui/use-act.ts';
import { type Part, parts, visibleToInWords } from '../ui/words/visible.ts';
import classes from './About.module.css';
import { showMutation } from './operations.ts';

type Props = { part: Part; settings: VisibilityPartsFragment; about: string };

/** For whom a group of claims is: the same choice as in the account. */
export function WhoSees({ part, settings, about }: Props) {
  const [now, setNow] = useState(settings[part]);
  const [problem, setProblem] = useState<string | null>(null);
  const [, show] = useMutation(showMutation);
  const choices = parts.find((one) => one.part === part)?.choices ?? [];
  return (
    <>
      <label className={classes.shown}>
        <span className={classes.soft}>
          Shown to<span className="visually-hidden">: {about}</span>
        </span>
        <select
          value={now}
          onChange={async ({ target }) => {
            const to = choices.find((choice) => choice === target.value);
            if (!to) return;
            const { data, error } = await show({ input: { [part]: to } });
            setProblem(error ? problemIn(error) : null);
            if (data) setNow(data.changeVisibility[part]);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {visibleToInWords[choice]}
            </option>
          ))}
        </select>
      </label>
      <Problem text={problem} />
    </>
  );
}

import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import fields from '../ui/form/Field.module.css';
import { Tick } from '../ui/form/Tick.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './Introductions.module.css';

const changeMyLoad = graphql(`
  mutation ChangeMyLoad($input: ChangeLoadInput!) {
    changeLoad(input: $input) {
      capacity
      paused
      takesDirect
    }
  }
`);

type Load = { capacity: number; paused: boolean; takesDirect: boolean };

/** How many introductions somebody takes: they set it, and everybody is held to it. */
export function LoadForm({ load }: { load: Load }) {
  const [, change] = useMutation(changeMyLoad);
  const [now, setNow] = useState(load);
  const [isSaved, setSaved] = useState(false);
  const { problem, act } = useAct(() => setSaved(true));
  const set = (input: Partial<Load>) => {
    const wanted = { ...now, ...input };
    setNow(wanted);
    setSaved(false);
    act(async () => {
      const result = await change({ input });
      if (result.error) setNow(now);
      return result;
    });
  };
  return (
    <section className={classes.load}>
      <h2>What you take</h2>
      <label className={classes.tick}>
        <select
          className={fields.control}
          value={now.capacity}
          onChange={(event) => set({ capacity: Number(event.currentTarget.value) })}
        >
          {Array.from({ length: 32 }, (_, count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
        introductions a month
      </label>
      <Tick checked={now.paused} onChange={(event) => set({ paused: event.currentTarget.checked })}>
        none for now
      </Tick>
      <Tick
        checked={now.takesDirect}
        onChange={(event) => set({ takesDirect: event.currentTarget.checked })}
      >
        anybody may ask me directly
      </Tick>
      <p role="status" className="soft">
        {problem ?? (isSaved ? 'Saved.' : '')}
      </p>
    </section>
  );
}

import { Button } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { Problem } from '../ui/Problem.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import { problemIn } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { kinds } from './delivery-words.ts';
import { addWebhook } from './operations.ts';
import classes from './Webhooks.module.css';

type Props = {
  /** Null tells of the whole instance. */
  programId: string | null;
  /** How many there are, by which an address that is added a second time is another one. */
  count: number;
  onAdded: () => void;
};

/** Adds an address; the secret by which it knows who tells it is shown once. */
export function AddWebhook({ programId, count, onAdded }: Props) {
  const [{ fetching }, add] = useMutation(addWebhook);
  const once = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const wanted = kinds.filter(({ kind }) => filled.has(kind)).map(({ kind }) => kind);
    const input = { programId, url: String(filled.get('url')), kinds: wanted };
    const { data, error } = await add(once(input, count));
    setProblem(error ? problemIn(error) : null);
    setSecret(data?.addWebhook.secret ?? null);
    if (error) return;
    form.current?.reset();
    onAdded();
  };
  return (
    <section className={classes.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Add an address</h2>
      <ShownOnce text={secret} testId="secret">
        Copy its secret now: it is not shown again. With it your tool checks the signature.
      </ShownOnce>
      <form ref={form} className={classes.form} onSubmit={submit}>
        <div className={classes.field}>
          <label htmlFor={id}>Address</label>
          <input
            id={id}
            name="url"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            required
            maxLength={1000}
            placeholder="https://tools.example.org/peergraph"
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} className={classes.soft}>
            On the public internet, with https, on port 443 or 8443.
          </p>
        </div>
        <fieldset className={classes.ticks}>
          <legend>Tell it when</legend>
          {kinds.map(({ kind, words }) => (
            <label key={kind}>
              <input type="checkbox" name={kind} defaultChecked /> {words}
            </label>
          ))}
        </fieldset>
        <Problem text={problem} />
        <div>
          <Button type="submit" size="md" loading={fetching}>
            Add it
          </Button>
        </div>
      </form>
    </section>
  );
}

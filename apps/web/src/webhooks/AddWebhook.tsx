import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { Tick } from '../ui/form/Tick.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
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
  const [, add] = useMutation(addWebhook);
  const [secret, setSecret] = useState<string | null>(null);
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>Add an address</h2>
      <ShownOnce text={secret} testId="secret">
        Copy its secret now: it is not shown again. With it your tool checks the signature.
      </ShownOnce>
      <Form
        act="Add it"
        send={async ({ value, once }) => {
          const wanted = kinds.filter(({ kind }) => value(kind) !== '').map(({ kind }) => kind);
          const added = await add(once({ programId, url: value('url'), kinds: wanted }, count));
          setSecret(added.data?.addWebhook.secret ?? null);
          return added;
        }}
        onDone={(form) => {
          form.reset();
          onAdded();
        }}
      >
        <Line
          label="Address"
          hint="On the public internet, with https, on port 443 or 8443."
          name="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          placeholder="https://tools.example.org/peergraph"
        />
        <fieldset>
          <legend>Tell it when</legend>
          {kinds.map(({ kind, words }) => (
            <Tick key={kind} name={kind} defaultChecked>
              {words}
            </Tick>
          ))}
        </fieldset>
      </Form>
    </section>
  );
}

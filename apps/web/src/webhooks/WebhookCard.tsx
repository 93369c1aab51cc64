import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { DeliveryLineFragment, ShownWebhookFragment } from '../generated/graphql.ts';
import page from '../ui/Page.module.css';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { either } from '../ui/words/list.ts';
import { toTheMinute } from '../ui/words/moments.ts';
import { Deliveries } from './Deliveries.tsx';
import { kinds, outcomeOf } from './delivery-words.ts';
import { removeWebhook, switchWebhook, testWebhook } from './operations.ts';
import classes from './Webhooks.module.css';

type Props = { webhook: ShownWebhookFragment; onChange: () => void };

/** An address: what it is told, how that went, and what can be done with it. */
export function WebhookCard({ webhook, onChange }: Props) {
  const { id, url, isActive } = webhook;
  const [host = url] = /^\w+:\/\/[^/?#]+/.exec(url) ?? [];
  const [, sendTest] = useMutation(testWebhook);
  const [, turn] = useMutation(switchWebhook);
  const [, remove] = useMutation(removeWebhook);
  const [tested, setTested] = useState<DeliveryLineFragment | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { problem, isActing, act } = useAct(onChange);
  const test = async () => {
    setTested(null);
    const result = await sendTest({ id });
    setTested(result.data?.testWebhook ?? null);
    return result;
  };
  return (
    <li className={classes.card} data-off={isActive ? undefined : true}>
      <div>
        <h2 className={classes.url}>
          {host}
          <span className={classes.rest}>{url.slice(host.length)}</span>
        </h2>
        <p className="soft">{toldIn(webhook)}</p>
        {isActive ? null : <p className={classes.off}>{offIn(webhook)}</p>}
      </div>
      <div className={page.acts}>
        <Button variant="default" size="md" loading={isActing} onClick={() => act(test)}>
          Send a test
        </Button>
        <Button
          variant="default"
          size="md"
          disabled={isActing}
          onClick={() => act(() => turn({ id, isActive: !isActive }))}
        >
          {isActive ? 'Turn off' : 'Turn on'}
        </Button>
        {isLeaving ? (
          <>
            <Button
              variant="default"
              size="md"
              disabled={isActing}
              autoFocus
              onClick={() => act(() => remove({ id }))}
            >
              Remove it and what it was told
            </Button>
            <Button variant="default" size="md" onClick={() => setLeaving(false)}>
              Keep it
            </Button>
          </>
        ) : (
          <Button variant="default" size="md" onClick={() => setLeaving(true)}>
            Remove
          </Button>
        )}
      </div>
      <p role="status" className={classes.tested}>
        {tested?.state === 'DELIVERED' ? `The test arrived: it answered ${tested.status}.` : ''}
      </p>
      <Problem
        text={
          problem ??
          (tested?.state === 'FAILED' ? `The test did not arrive. ${outcomeOf(tested)}` : null)
        }
      />
      <Deliveries deliveries={webhook.deliveries} />
    </li>
  );
}

function toldIn({ kinds: told }: ShownWebhookFragment): string {
  const when = kinds.filter(({ kind }) => told.includes(kind)).map(({ words }) => words);
  return `Told when ${either(when)}.`;
}

const offIn = ({ gaveUpAt }: ShownWebhookFragment): string =>
  gaveUpAt
    ? `Turned off on ${toTheMinute(gaveUpAt)}: nothing had arrived for three days.`
    : 'Turned off: it is told nothing.';

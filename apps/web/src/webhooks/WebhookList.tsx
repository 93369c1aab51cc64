import type { ShownWebhookFragment } from '../generated/graphql.ts';
import { AddWebhook } from './AddWebhook.tsx';
import { WebhookCard } from './WebhookCard.tsx';
import classes from './Webhooks.module.css';

type Props = {
  /** Null where they are told of the whole instance. */
  programId: string | null;
  webhooks: readonly ShownWebhookFragment[];
  onChange: () => void;
};

/** The addresses that are told, each with what it was told, and a way to add one. */
export function WebhookList({ programId, webhooks, onChange }: Props) {
  return (
    <>
      {webhooks.length === 0 ? (
        <p className="soft">Nothing outside is told yet.</p>
      ) : (
        <ul className={classes.cards}>
          {webhooks.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} onChange={onChange} />
          ))}
        </ul>
      )}
      <AddWebhook programId={programId} count={webhooks.length} onAdded={onChange} />
    </>
  );
}

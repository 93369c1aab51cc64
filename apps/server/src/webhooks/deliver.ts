import {
  type Db,
  type DueDelivery,
  finishDelivery,
  type GivenUp,
  GraphError,
  signingSecret,
  type Tried,
} from '@peergraph/graph';
import { Webhook as Signing } from 'standardwebhooks';
import { NotPosted, type PostOptions, post } from './post.ts';
import { webhookUrl } from './webhook-url.ts';

export type Sending = PostOptions & {
  /** What only the server knows, of which signatures are made. */
  secret: string;
};

/**
 * Tells one thing to one address and keeps what came of it, whatever it was. Returns who hears of it where the address was
 * given up now.
 */
export async function deliver(
  db: Db,
  delivery: DueDelivery,
  sending: Sending,
  now = new Date(),
): Promise<GivenUp | null> {
  return finishDelivery(db, delivery, await tryOnce(delivery, sending, now), now);
}

async function tryOnce(delivery: DueDelivery, sending: Sending, now: Date): Promise<Tried> {
  try {
    const url = webhookUrl(delivery.url, sending);
    const status = await post(url, signed(delivery, sending.secret, now), sending);
    return { status, problem: problemWith(status) };
  } catch (error) {
    if (!(error instanceof NotPosted || error instanceof GraphError)) throw error;
    return { status: null, problem: error.message };
  }
}

function problemWith(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  const isElsewhere = status >= 300 && status < 400;
  return `It answered ${status}${isElsewhere ? ', and where that leads is not followed' : ''}.`;
}

/** The message and its headers, as standardwebhooks has them. It holds ids and no words of anybody. */
function signed(delivery: DueDelivery, master: string, now: Date) {
  const { id, kind, at, requestId, programId, webhookId } = delivery;
  const isTest = kind === 'TEST';
  const body = JSON.stringify({
    type: isTest ? 'test' : `introduction.${kind.toLowerCase()}`,
    timestamp: at,
    data: isTest ? { programId } : { requestId, programId },
  });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Peergraph',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Signing(signingSecret(master, webhookId)).sign(id, now, body),
    },
  };
}

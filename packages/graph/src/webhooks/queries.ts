import { z } from 'zod';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const nothing = z.object({});
const ofWebhook = z.object({ webhookId: z.string() });

/** What an address can be told of: somebody asked for an introduction, an expert said yes, the two met. */
export const WebhookKind = z.enum(['REQUESTED', 'ACCEPTED', 'MET']);
export type WebhookKind = z.infer<typeof WebhookKind>;
const DeliveryKind = z.enum([...WebhookKind.options, 'TEST']);

/** An address that is told; `programId` is null where it is told of the whole instance. */
export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  kinds: z.array(WebhookKind),
  createdAt: z.string(),
  isActive: z.boolean(),
  /** Since when nothing has arrived. */
  failingSince: text,
  /** When it was turned off because nothing had arrived for days. */
  gaveUpAt: text,
  programId: text,
});
export type Webhook = z.infer<typeof Webhook>;

export const addWebhookRow = defineQuery(
  'webhooks/add',
  z.object({
    id: z.string(),
    programId: text,
    url: z.string(),
    kinds: z.array(WebhookKind),
    accountId: z.string(),
    now: z.string(),
    most: z.int(),
  }),
  z.object({ isThere: z.boolean(), isFull: z.boolean() }),
);
export const listWebhookRows = defineQuery(
  'webhooks/list-webhooks',
  z.object({ programId: text }),
  Webhook,
);
export const findWebhookRow = defineQuery(
  'webhooks/find-webhook',
  z.object({ id: z.string() }),
  Webhook,
);
export const switchWebhookRow = defineQuery(
  'webhooks/switch',
  z.object({ id: z.string(), isActive: z.boolean(), now: z.string() }),
  nothing,
);
export const removeWebhookRow = defineQuery(
  'webhooks/remove',
  z.object({ id: z.string() }),
  nothing,
);

/** Something that is to be told to an address, and is being tried. */
export const DueDelivery = z.object({
  /** The same at every try: by it who is told knows what they were told before. */
  id: z.string(),
  kind: DeliveryKind,
  /** When it happened. */
  at: z.string(),
  attempts: z.int(),
  requestId: text,
  programId: text,
  webhookId: z.string(),
  url: z.string(),
});
export type DueDelivery = z.infer<typeof DueDelivery>;

export const writeDeliveryRows = defineQuery(
  'webhooks/write-deliveries',
  z.object({ first: z.int(), now: z.string() }),
  z.object({ read: z.int() }),
);
export const writeTest = defineQuery(
  'webhooks/write-test',
  ofWebhook.extend({ id: z.string(), now: z.string() }),
  DueDelivery,
);
export const claimDeliveryRows = defineQuery(
  'webhooks/claim-due',
  z.object({
    now: z.string(),
    first: z.int(),
    ofEach: z.int(),
    tries: z.array(z.string()),
  }),
  DueDelivery,
);
/** Taken there, given up, or no more wished for. */
const DeliveryOutcome = z.enum(['DELIVERED', 'FAILED', 'DROPPED']);
export const finishTry = defineQuery(
  'webhooks/finish-try',
  z.object({
    id: z.string(),
    outcome: DeliveryOutcome.nullable(),
    status: z.int().nullable(),
    problem: text,
    now: z.string(),
    longAgo: z.string(),
  }),
  z.object({ url: z.string(), programKey: text, email: text }),
);

const Delivery = z.object({
  id: z.string(),
  kind: DeliveryKind,
  at: z.string(),
  attempts: z.int(),
  outcome: DeliveryOutcome.nullable(),
  /** What was answered the last time, such as 200; null where nothing was. */
  status: z.int().nullable(),
  /** Why it did not arrive the last time. */
  problem: text,
  triedAt: text,
  dueAt: text,
});
export type Delivery = z.infer<typeof Delivery>;
/** What was told to an address, the last first. */
export const listDeliveries = defineQuery(
  'webhooks/list-deliveries',
  ofWebhook.extend({ first: z.int().min(1).max(200) }),
  Delivery,
);
export const findDeliveryRow = defineQuery(
  'webhooks/find-delivery',
  z.object({ id: z.string() }),
  Delivery,
);
export const forgetDeliveryRows = defineQuery(
  'webhooks/forget-old',
  z.object({ before: z.string() }),
  nothing,
);

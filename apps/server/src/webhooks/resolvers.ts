import {
  addWebhook,
  badInput,
  type Delivery,
  isLead,
  listDeliveries,
  listWebhooks,
  patience,
  removeWebhook,
  requireDelivery,
  signingSecret,
  switchWebhook,
  takeTest,
} from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { signedIn } from '../who-asks.ts';
import { deliver } from './deliver.ts';
import { webhookUrl } from './webhook-url.ts';

/** Tests are sent while somebody waits, and to where they like. */
const mayTest = patience(10, 1);

export const webhooksResolvers: Resolvers = {
  Query: {
    webhooks: (_, __, { db }) => listWebhooks(db, null),
  },
  Program: {
    webhooks: ({ id }, _, { db, viewer }) => (isLead(viewer, id) ? listWebhooks(db, id) : null),
  },
  Mutation: {
    addWebhook: async (_, { input }, context) => {
      const { db, settings } = context;
      const { href: url } = webhookUrl(input.url, { arePrivate: settings.privateWebhooks });
      const wanted = { ...input, url, programId: input.programId ?? null };
      const webhook = await addWebhook(db, signedIn(context), settings.secret, wanted);
      return { webhook, secret: signingSecret(settings.secret, webhook.id) };
    },
    testWebhook: async (_, { id }, context) => {
      const { db, settings } = context;
      const viewer = signedIn(context);
      if (!mayTest(viewer.accountId)) badInput('Ten tests a minute are enough. Wait a little.');
      const test = await takeTest(db, viewer, id);
      await deliver(db, test, { secret: settings.secret, arePrivate: settings.privateWebhooks });
      return requireDelivery(db, test.id);
    },
    switchWebhook: (_, change, context) => switchWebhook(context.db, signedIn(context), change),
    removeWebhook: async (_, { id }, context) => {
      await removeWebhook(context.db, signedIn(context), id);
      return true;
    },
  },
  Webhook: {
    deliveries: ({ id }, { first }, { db }) =>
      listDeliveries(db, { webhookId: id, first: checkFirst(first, 200) }),
  },
  WebhookDelivery: {
    state: ({ outcome }: Delivery) => outcome ?? 'WAITING',
    nextTryAt: ({ dueAt }: Delivery) => dueAt,
  },
};

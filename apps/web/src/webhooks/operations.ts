import { graphql } from '../generated/index.ts';

export const webhooksOf = graphql(`
  query Webhooks($key: String!) {
    viewer {
      accountId
    }
    program(key: $key) {
      id
      name
      webhooks {
        ...ShownWebhook
      }
    }
  }
`);

export const instanceWebhooks = graphql(`
  query InstanceWebhooks {
    webhooks {
      ...ShownWebhook
    }
  }
`);

graphql(`
  fragment ShownWebhook on Webhook {
    id
    url
    kinds
    isActive
    gaveUpAt
    deliveries(first: 10) {
      ...DeliveryLine
    }
  }
`);

graphql(`
  fragment DeliveryLine on WebhookDelivery {
    id
    kind
    at
    state
    attempts
    status
    problem
    nextTryAt
  }
`);

export const addWebhook = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) {
      secret
      webhook {
        id
      }
    }
  }
`);

export const testWebhook = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id) {
      ...DeliveryLine
    }
  }
`);

export const switchWebhook = graphql(`
  mutation SwitchWebhook($id: ID!, $isActive: Boolean!) {
    switchWebhook(id: $id, isActive: $isActive) {
      id
      isActive
    }
  }
`);

export const removeWebhook = graphql(`
  mutation RemoveWebhook($id: ID!) {
    removeWebhook(id: $id)
  }
`);

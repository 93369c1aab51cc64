/** What Better Auth's models are called in the graph: what signs in is an Account, and how it does is a Credential. */
export const names = {
  user: { modelName: 'Account' },
  session: { modelName: 'AuthSession', fields: { userId: 'ownerId' } },
  account: { modelName: 'Credential', fields: { userId: 'ownerId', accountId: 'subject' } },
  verification: { modelName: 'Verification' },
} as const;

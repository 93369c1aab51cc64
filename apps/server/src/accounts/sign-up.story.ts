import { createClient } from './client.story.ts';

export const password = 'a well kept secret';
export const invite =
  'mutation ($input: CreateInvitationInput!) { createInvitation(input: $input) { id secret } }';
export const accept =
  'mutation ($secret: String!) { acceptInvitation(secret: $secret) { accountId permissions } }';

export type Browser = ReturnType<typeof createClient>;

/** Makes an account with this invitation, in a browser of its own, and accepts the invitation. */
export async function signUp(address: string, name: string, invitation: string) {
  const browser = createClient(address);
  const email = `${name.toLowerCase()}@example.org`;
  const { status } = await browser.auth('/sign-up/email', { name, email, password, invitation });
  if (status !== 200) throw new Error(`${name} could not make an account: ${status}`);
  const { acceptInvitation, message } = await browser.ask(accept, { secret: invitation });
  if (!acceptInvitation) throw new Error(`${name} did not come in: ${message}`);
  const accountId: string = acceptInvitation.accountId;
  return { ...browser, email, accountId };
}

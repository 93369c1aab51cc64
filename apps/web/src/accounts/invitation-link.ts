/** The link that an invitation is sent as. */
export const invitationLink = (secret: string): string =>
  `${window.location.origin}/invitation/${secret}`;

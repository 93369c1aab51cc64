/**
 * What the file of somebody’s own data leaves out of what the graph keeps around them, and why: labels and types of ties, or
 * one of their properties. It stands in the file too.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'Account.lock': 'a mark of writing',
  'Person.lock': 'a mark of writing',
  'AuthSession.token': 'a secret that would let whoever has the file in',
  'AccessToken.hash': 'made of a secret that would let whoever has the file in',
  'Credential.password': 'made of a secret that would let whoever has the file in',
  'Credential.accessToken': 'a secret of the identity provider',
  'Credential.refreshToken': 'a secret of the identity provider',
  'Credential.idToken': 'a secret of the identity provider',
  'CONNECTED.pair': 'the ids of the two, which hold nothing else',
  'CONNECTED.path': 'ids of others',
  'CONNECTED.brokerId': 'the id of somebody else',
  'CONNECTED.pitchId': 'an id; a pitch of one’s own is among the pitches',
  'DENIES.pair': 'the ids of the two, which hold nothing else',
  'IS.accountId': 'the id of the account, which stands there',
  'IS.personId': 'the id of the person, which stands there',
  'HAS_ROLE.key': 'the account, program and role in one text',
  'Letter.lock': 'a mark of writing',
  'Letter.key': 'the ids of the account and the event in one text',
  TELLS_OF: 'which event a letter told of; what one said and did oneself is there',
  TELLS: 'that one was told of an event; what one said and did oneself is there',
  FROM: 'the introduction itself is there',
  TO: 'the introduction itself is there',
  VIA: 'the introduction itself is there',
  SHOWS: 'to whom one was shown is there, without marks of the graph',
  ACCEPTED: 'the invitation itself is there',
  INVITES_TO: 'of an invitation there are its words and what it gives',
  CORRECTS: 'what the sources say is there',
};

import type { Viewer } from '@peergraph/graph';
import type { Asking } from './rules.ts';

const nobody: Viewer = {
  accountId: '',
  name: '',
  email: '',
  personId: null,
  isAdmin: false,
  isDemo: false,
  roles: [],
  circles: [],
  scopes: null,
  sessionId: null,
};
const signedIn = (as: Partial<Viewer> = {}): Asking => ({
  viewer: { ...nobody, ...as },
  isKeepers: false,
});

/** Everybody who asks differently, for the page and for the test that goes through it. */
export const askers = {
  'signed out': { viewer: null, isKeepers: false },
  keeper: { viewer: null, isKeepers: true },
  'signed in': signedIn(),
  administrator: signedIn({ isAdmin: true }),
  'token READ': signedIn({ scopes: ['READ'] }),
  'token WRITE': signedIn({ scopes: ['READ', 'WRITE'] }),
  'token ADMIN': signedIn({ scopes: ['READ', 'ADMIN'], isAdmin: true }),
} satisfies Record<string, Asking>;
export type Asker = keyof typeof askers;
const isAsker = (name: string): name is Asker => name in askers;
export const askerNames = Object.keys(askers).filter(isAsker);

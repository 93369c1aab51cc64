import type { Viewer } from '@peergraph/graph';
import type { Context } from '../context.ts';

/** Who asks, as far as a rule looks at it. */
export type Asking = Pick<Context, 'viewer' | 'isKeepers'>;

type Rule = {
  /** Who gets an answer, for the page. */
  plain: string;
  /** What is said to whoever gets none; undefined for whoever may ask. */
  refusal: (asking: Asking) => string | undefined;
  /** Which people of those get it, where that hangs on what it tells of: where that is looked at. */
  where?: string;
};

/** In a browser everything; with an access token only what it is good for. */
const isGoodFor = ({ scopes }: Viewer, scope: 'READ' | 'WRITE' | 'ADMIN') =>
  scopes === null || scopes.includes(scope);

const reads = ({ viewer, isKeepers }: Asking) => {
  if (!viewer) return isKeepers ? undefined : 'Sign in first.';
  return isGoodFor(viewer, 'READ')
    ? undefined
    : 'This access token is not for reading. Make one with the scope READ.';
};
const readsOwn = (asking: Asking) => (asking.viewer ? reads(asking) : 'Sign in first.');
const signedIn = (scope: 'WRITE' | 'ADMIN', refusal: string) => {
  return ({ viewer }: Asking) => {
    if (!viewer) return 'Sign in first.';
    return isGoodFor(viewer, scope) ? undefined : refusal;
  };
};
const writes = signedIn(
  'WRITE',
  'This access token is for reading only. Make one with the scope WRITE.',
);
const leads = signedIn(
  'ADMIN',
  'This access token can’t do this. Make one with the scope ADMIN, or sign in with a browser.',
);

/** Who may ask for what. Each field of the API has one of these, in `fields.ts`. */
export const rules = {
  ANYBODY: { plain: 'anybody, signed in or not', refusal: () => undefined },
  HOLDER: {
    plain: 'whoever has a link from a letter, as far as that link is for',
    refusal: () => undefined,
    where: '`readToken`: the server signed it, for one act of one letter',
  },
  READER: {
    plain: 'whoever is signed in, or has an access token with the scope READ',
    refusal: reads,
  },
  PROFILE: {
    plain: 'readers, for whom the person is',
    refusal: reads,
    where: '`audience` of the person, in every statement',
  },
  EXPERTISE: {
    plain: 'readers, for whom what the person knows is',
    refusal: reads,
    where: '`expertiseAudience` of the person',
  },
  CONNECTIONS: {
    plain: 'readers, for whom the connections of both people are',
    refusal: reads,
    where: '`connectionsAudience` of both people',
  },
  NEEDS: {
    plain: 'readers, for whom the goals, questions and needs of the person are',
    refusal: reads,
    where: '`audience` of the goal, question or need',
  },
  WORK: {
    plain: 'readers, for whom one of those is who pose the challenge; sessions all readers',
    refusal: reads,
    where: '`audience` of the challenge or session',
  },
  TOPIC: {
    plain: 'readers, for whom something is that names the topic',
    refusal: reads,
    where: '`audience` of the topic',
  },
  PREVIEW: {
    plain:
      'readers, of how many are two steps from themself who asked to be counted before they are named',
    refusal: reads,
    where: '`findPreview`: null for everybody else, and for analysts under five',
  },
  ADDRESS: {
    plain: 'readers, of themself and of whom they accepted an introduction to, or who did to them',
    refusal: reads,
    where: '`people/list-addresses`',
  },
  OWN: { plain: 'whoever is signed in, of themself', refusal: readsOwn },
  PART: {
    plain: 'whoever has a part in the request, as far as that part is told',
    refusal: readsOwn,
    where: '`findRequestFor`, `listTimeline`, `listPitchesFor`',
  },
  TEAM: {
    plain: 'whoever has a role in the program',
    refusal: reads,
    where: 'null for everybody else',
  },
  LEADS: {
    plain: 'readers who organise the program or are administrators',
    refusal: reads,
    where: 'null for everybody else',
  },
  WRITER: {
    plain: 'whoever is signed in, or has an access token with the scope WRITE',
    refusal: writes,
  },
  LEAD: {
    plain: 'whoever is signed in, or has an access token with the scope ADMIN',
    refusal: leads,
    where: 'organisers of the program and administrators: `requireLead`; their own roles everybody',
  },
  BROWSER: {
    plain: 'whoever is signed in, in a browser',
    refusal: ({ viewer }: Asking) => {
      if (!viewer) return 'Sign in first.';
      return viewer.scopes ? 'An access token can’t do this. Sign in with a browser.' : undefined;
    },
  },
  ADMINISTRATOR: {
    plain: 'administrators, in a browser or with the scope ADMIN',
    refusal: (asking: Asking) =>
      asking.viewer?.isAdmin
        ? leads(asking)
        : asking.viewer
          ? 'Only an administrator can read this.'
          : 'Sign in first: only an administrator can read this.',
  },
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
const isRuleName = (name: string): name is RuleName => name in rules;
export const ruleNames = Object.keys(rules).filter(isRuleName);
/** The same, as a rule of any name. */
export const ruleOf = (name: RuleName): Rule => rules[name];

import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { readResetSearch } from '../accounts/reset-search.ts';
import { readSignInSearch } from '../accounts/sign-in-search.ts';
import { readNewChallengeSearch } from '../challenges/challenge-search.ts';
import { readExploreSearch } from '../explore/address.ts';
import { readFindSearch } from '../hyperconnections/find-search.ts';
import { readHyperSearch } from '../hyperconnections/hyper-search.ts';
import { readPersonSearch } from '../people/person-search.ts';
import { readAskSearch } from '../requests/ask-search.ts';
import { HomePage } from './HomePage.tsx';
import { NotFoundPage, PageFailed } from './OtherPages.tsx';
import { Shell } from './Shell.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFailed,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: HomePage,
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$key',
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('../people/PersonPage.tsx'), 'PersonPage'),
});

const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$key/ask',
  validateSearch: readAskSearch,
  component: lazyRouteComponent(() => import('../requests/AskPage.tsx'), 'AskPage'),
});

const newChallengeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/challenges/new',
  validateSearch: readNewChallengeSearch,
  component: lazyRouteComponent(
    () => import('../challenges/NewChallengePage.tsx'),
    'NewChallengePage',
  ),
});

const challengeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/challenges/$key',
  validateSearch: readHyperSearch,
  component: lazyRouteComponent(() => import('./ChallengeRoute.tsx'), 'ChallengeRoute'),
});

const findRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/find',
  validateSearch: readFindSearch,
  component: lazyRouteComponent(() => import('./FindRoute.tsx'), 'FindRoute'),
});

const programRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$key',
  component: lazyRouteComponent(() => import('../programs/ProgramPage.tsx'), 'ProgramPage'),
});

const newProgramRoute = createRoute({
  getParentRoute: () => rootRoute,
  // Not below /programs, where a key may be any word.
  path: '/new-program',
  component: lazyRouteComponent(() => import('../programs/NewProgramPage.tsx'), 'NewProgramPage'),
});

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$key/desk',
  component: lazyRouteComponent(() => import('../requests/desk/DeskPage.tsx'), 'DeskPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$key/people',
  component: lazyRouteComponent(() => import('../accounts/team/TeamPage.tsx'), 'TeamPage'),
});

const webhooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$key/webhooks',
  component: lazyRouteComponent(() => import('../webhooks/WebhooksPage.tsx'), 'WebhooksPage'),
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  validateSearch: readExploreSearch,
  component: lazyRouteComponent(() => import('../explore/ExplorePage.tsx'), 'ExplorePage'),
});

const introductionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/introductions',
  component: lazyRouteComponent(
    () => import('../requests/IntroductionsPage.tsx'),
    'IntroductionsPage',
  ),
});

const introductionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/introductions/$id',
  component: lazyRouteComponent(
    () => import('../requests/IntroductionsPage.tsx'),
    'IntroductionsPage',
  ),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../accounts/SignInPage.tsx'), 'SignInPage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('../accounts/PasswordPages.tsx'), 'ForgottenPage'),
});

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: readResetSearch,
  component: lazyRouteComponent(() => import('../accounts/PasswordPages.tsx'), 'ResetPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$secret',
  component: lazyRouteComponent(() => import('../accounts/InvitationPage.tsx'), 'InvitationPage'),
});

const letterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letter/$token',
  component: lazyRouteComponent(() => import('../letters/LetterPage.tsx'), 'LetterPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../accounts/AccountPage.tsx'), 'AccountPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/about',
  component: lazyRouteComponent(() => import('../about/AboutPage.tsx'), 'AboutPage'),
});

const leaveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/leave',
  component: lazyRouteComponent(() => import('../leaving/LeavePage.tsx'), 'LeavePage'),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  component: lazyRouteComponent(() => import('../accounts/AuditPage.tsx'), 'AuditPage'),
});

const instanceWebhooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/webhooks',
  component: lazyRouteComponent(
    () => import('../webhooks/InstanceWebhooksPage.tsx'),
    'InstanceWebhooksPage',
  ),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    personRoute,
    askRoute,
    newChallengeRoute,
    challengeRoute,
    findRoute,
    programRoute,
    newProgramRoute,
    deskRoute,
    teamRoute,
    webhooksRoute,
    exploreRoute,
    introductionsRoute,
    introductionRoute,
    signInRoute,
    forgottenRoute,
    resetRoute,
    invitationRoute,
    accountRoute,
    aboutRoute,
    leaveRoute,
    auditRoute,
    instanceWebhooksRoute,
    letterRoute,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

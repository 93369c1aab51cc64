import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import type { ViewerSessionsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { forgetDrafts } from '../ui/drafts.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { dateInWords } from '../ui/words/moments.ts';
import classes from './Accounts.module.css';
import { browserInWords } from './browser-words.ts';

graphql(`
  fragment ViewerSessions on Viewer {
    sessions {
      id
      lastUsedAt
      userAgent
      isCurrent
    }
  }
`);

const endSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
const endAll = graphql(`
  mutation EndAllSessions {
    endAllSessions
  }
`);

type Props = {
  viewer: ViewerSessionsFragment;
  personId: string | undefined;
  onChange: () => void;
};

/** Where one is signed in, and the way out of each, or of all. */
export function Sessions({ viewer, personId, onChange }: Props) {
  const [, end] = useMutation(endSession);
  const [, endEach] = useMutation(endAll);
  const { problem, act } = useAct(onChange);
  const everywhere = useAct(() => {
    if (personId) forgetDrafts(personId);
    window.location.assign('/sign-in');
  });
  return (
    <section className={classes.section}>
      <h2>Where you are signed in</h2>
      <ul className={classes.rows}>
        {viewer.sessions.map(({ id, userAgent, lastUsedAt, isCurrent }) => (
          <li key={id}>
            <span>
              {browserInWords(userAgent)}{' '}
              <span className="soft">
                {isCurrent ? 'this browser' : `last used ${dateInWords(lastUsedAt)}`}
              </span>
            </span>
            {isCurrent ? null : (
              <Button variant="default" onClick={() => act(() => end({ id }))}>
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem ?? everywhere.problem} />
      <div>
        <Button variant="default" size="md" onClick={() => everywhere.act(() => endEach({}))}>
          Sign out everywhere
        </Button>
      </div>
    </section>
  );
}

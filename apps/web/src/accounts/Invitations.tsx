import { Button } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { useAct } from '../ui/use-act.ts';
import { dateInWords } from '../ui/words/moments.ts';
import classes from './Accounts.module.css';
import { InviteForm } from './InviteForm.tsx';
import { roleInWords } from './role-words.ts';

const invitationsQuery = graphql(`
  query ProgramInvitations($id: ID!) {
    viewer {
      accountId
      isDemo
    }
    program(id: $id) {
      id
      name
      cohorts {
        id
        name
      }
      invitations {
        id
        forWhom
        personName
        roles
        left
        expiresAt
        cohort {
          id
          name
        }
      }
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeInvitation($id: ID!, $programId: ID!) {
    revokeInvitation(id: $id, programId: $programId)
  }
`);

/** The invitations to a program that are open, each with the way to take it back, and a form for another. */
export function Invitations({ programId }: { programId: string }) {
  const [{ data, error }, refetch] = useQuery({
    query: invitationsQuery,
    variables: { id: programId },
    requestPolicy: 'cache-and-network',
  });
  const again = () => refetch({ requestPolicy: 'network-only' });
  const [, revoke] = useMutation(revokeMutation);
  const { problem, isActing, act } = useAct(again);
  if (error) return <ErrorPanel error={error} onRetry={again} />;
  if (!data) return <Skeletons label="Invitations are on their way" blocks={[44, 44, 44]} />;
  const { program } = data;
  if (!program) return null;
  const open = program.invitations ?? [];
  return (
    <div className={classes.within}>
      <h3>Open invitations</h3>
      {open.length === 0 ? <p className="soft">None is open.</p> : null}
      <ul className={classes.rows}>
        {open.map(({ id, forWhom, personName, roles, left, expiresAt, cohort }) => (
          <li key={id}>
            <span>
              {forWhom ?? personName ?? 'Whoever has the link'}{' '}
              <span className="soft">
                as {roles.map(roleInWords).join(', ')}
                {cohort ? `, into ${cohort.name}` : ''}, {left === 1 ? 'once' : `${left} times`}{' '}
                until {dateInWords(expiresAt)}
              </span>
            </span>
            <Button
              variant="default"
              disabled={isActing}
              aria-label={`Take back the invitation for ${forWhom ?? personName ?? 'whoever has the link'}`}
              onClick={() => act(() => revoke({ id, programId }))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <h3>Invite somebody</h3>
      {data.viewer?.isDemo ? (
        <p className="soft">
          The demo’s people invite nobody: whoever visits may be them. In a program of your own, a
          form here makes a link for whom you want to bring in.
        </p>
      ) : (
        <InviteForm program={program} onMade={again} />
      )}
    </div>
  );
}

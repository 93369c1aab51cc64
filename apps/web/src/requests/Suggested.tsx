import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { useNews } from '../ui/news.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { changeProposed, suggested } from './desk/operations.ts';
import classes from './Introductions.module.css';

/** What facilitators suggest: one looks at the card and asks, or puts it aside. Nothing where there is nothing. */
export function Suggested() {
  const [{ data }, again] = useQuery({ query: suggested, requestPolicy: 'cache-and-network' });
  useNews(() => again({ requestPolicy: 'network-only' }));
  const [, change] = useMutation(changeProposed);
  const { problem, isActing, act } = useAct(() => again({ requestPolicy: 'network-only' }));
  const proposals = data?.myProposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className={classes.group} data-testid="suggested">
      <h2>
        Suggested to you <span className="soft">{proposals.length}</span>
      </h2>
      <ul className={classes.rows}>
        {proposals.map(({ id, expert, challenge, by, why, note }) => (
          <li key={id} className={classes.suggested}>
            <p>
              <strong>{expert?.name}</strong>
              <span className="soft"> · {by?.name} thinks of you</span>
            </p>
            {note ? <p className={classes.quote}>{note}</p> : null}
            <p>{why}</p>
            <div className={classes.buttons}>
              {challenge && expert ? (
                <Button
                  size="sm"
                  renderRoot={(props) => (
                    <Link
                      to="/challenges/$key"
                      params={{ key: challenge.key }}
                      search={{ card: expert.key, ask: true }}
                      {...props}
                    />
                  )}
                >
                  Look, and ask
                </Button>
              ) : null}
              <Button
                variant="default"
                size="sm"
                disabled={isActing}
                onClick={() =>
                  act((once) => change(once({ proposalId: id, state: 'ASIDE' as const })))
                }
              >
                Not for me
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  );
}

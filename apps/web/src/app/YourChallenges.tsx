import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ChallengeCard } from '../ui/ChallengeCard.tsx';
import classes from './HomePage.module.css';

const yourChallenges = graphql(`
  query YourChallenges {
    viewer {
      accountId
      person {
        id
        challenges(first: 20) {
          ...ChallengeCard
        }
      }
    }
  }
`);

/** The open challenges of whoever is signed in, the newest first; nothing for everybody else. */
export function YourChallenges() {
  const [{ data }] = useQuery({
    query: yourChallenges,
    requestPolicy: 'cache-and-network',
  });
  const all = data?.viewer?.person?.challenges ?? [];
  const open = all.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{open.length === 1 ? 'Your challenge' : 'Your challenges'}</h2>
      <ul className={classes.grid} data-testid="yours">
        {open.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} />
        ))}
      </ul>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import classes from './Accounts.module.css';

const whoIsIt = graphql(`
  query WhoIsIt {
    viewer {
      accountId
      name
      person {
        id
        key
      }
    }
  }
`);

/** At the right of the header: the way in, or whoever is signed in and the way to their account. */
export function AccountMenu() {
  const [{ data }] = useQuery({ query: whoIsIt });
  if (!data) return <span className={classes.menu} />;
  if (!data.viewer)
    return (
      <Link to="/sign-in" className={classes.menu}>
        Sign in
      </Link>
    );
  const { name, person, accountId } = data.viewer;
  return (
    <Link to="/account" className={classes.menu}>
      <span className="visually-hidden">Your account, {name}</span>
      <Avatar personKey={person?.key ?? accountId} name={name} size={34} />
    </Link>
  );
}

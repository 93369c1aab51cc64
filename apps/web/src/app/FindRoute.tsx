import { getRouteApi } from '@tanstack/react-router';
import { FindPage } from '../hyperconnections/FindPage.tsx';
import { Composer } from '../requests/Composer.tsx';

const route = getRouteApi('/find');

/** The search for anything, and what asks for one of those found, for a challenge one chooses. */
export function FindRoute() {
  const { text } = route.useSearch();
  return (
    <FindPage
      composer={({ item, ...asked }) => (
        <Composer
          key={item.person.id}
          expert={item.person}
          paths={item.paths}
          challengeId={null}
          text={text}
          {...asked}
        />
      )}
    />
  );
}

import type { VisibilityPartsFragment } from '../generated/graphql.ts';
import { Problem } from '../ui/Problem.tsx';
import { useVisibility } from '../ui/visibility/use-visibility.ts';
import type { Shown } from '../ui/visibility/visible-words.ts';
import { WhoSees } from '../ui/visibility/WhoSees.tsx';

type Props = { shown: Shown; settings: VisibilityPartsFragment; about: string };

/** For whom a group of claims is: the same choice as in the account. */
export function ShownTo({ shown, settings, about }: Props) {
  const { now, problem, change } = useVisibility(settings);
  return (
    <>
      <WhoSees
        shown={shown}
        isBeside
        label={
          <span className="soft">
            Shown to<span className="visually-hidden">: {about}</span>
          </span>
        }
        value={now[shown]}
        onChoose={(to) => change({ [shown]: to })}
      />
      <Problem text={problem} />
    </>
  );
}

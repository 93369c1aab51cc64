import { useState } from 'react';
import { useMutation } from 'urql';
import type { ChangeVisibilityInput, VisibilityPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useAct } from '../use-act.ts';

graphql(`
  fragment VisibilityParts on VisibilitySettings {
    profile
    expertise
    needs
    needsToKeeper
    connections
    counted
    seenAs {
      who
      profile
      expertise
      needs
      connections
      counted
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeVisibility($input: ChangeVisibilityInput!) {
    changeVisibility(input: $input) {
      ...VisibilityParts
    }
  }
`);

/** What somebody shows to whom, and how they change it. */
export function useVisibility(settings: VisibilityPartsFragment) {
  const [now, setNow] = useState(settings);
  const [, send] = useMutation(changeMutation);
  const { problem, act } = useAct();
  const change = (input: ChangeVisibilityInput) =>
    act(async () => {
      const changed = await send({ input });
      if (changed.data) setNow(changed.data.changeVisibility);
      return changed;
    });
  return { now, problem, change };
}

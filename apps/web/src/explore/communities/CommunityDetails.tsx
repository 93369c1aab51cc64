import { Button } from '@mantine/core';
import { listed } from '../../ui/words/list.ts';
import { actOf, type Scene } from '../acts.ts';
import classes from '../NodeDetails.module.css';
import type { Community } from './community.ts';

/** Who is in a community and what sets them apart, and how to open it. */
export function CommunityDetails({ community, scene }: { community: Community; scene: Scene }) {
  const open = actOf('open-community');
  return (
    <div className={classes.details} data-testid="node-details">
      {community.about.length > 0 ? (
        <p className={classes.soft}>
          More of them know about {listed(community.about)} than others here.
        </p>
      ) : null}
      <p>{listed(community.people.map(({ title }) => title).slice(0, 12), 12)}</p>
      <Button size="xs" variant="default" onClick={() => open.run(scene)}>
        {open.title(scene)}
      </Button>
    </div>
  );
}

import { Button } from '@mantine/core';
import { PathChips } from '../ui/PathChips.tsx';
import { listed } from '../ui/words/list.ts';
import { actOf, type Scene } from './acts.ts';
import { expand } from './changes.ts';
import { CommunityDetails } from './communities/CommunityDetails.tsx';
import { counted } from './kinds.ts';
import classes from './NodeDetails.module.css';
import type { ShownNode } from './shown.ts';
import { expansionStep } from './view.ts';
import { wayAsPath } from './way-as-path.ts';
import { nameOf } from './words.ts';

const offered = [
  'beyond',
  'ask',
  'ways',
  'start',
  'page',
  'collapse',
  'close-community',
  'out',
] as const;

/** What one can see and do about the selected node: counts before anything is fetched, then the acts. */
export function NodeDetails({ node, scene }: { node: ShownNode; scene: Scene }) {
  if (node.community)
    return <CommunityDetails community={node.community} scene={{ ...scene, node }} />;
  const topics = node.facets?.topics.map(({ name }) => name) ?? [];
  const own = { ...scene, node };
  // The way that stands out may lead to somebody else.
  const way = scene.shown.way.at(-1) === node.ref ? wayAsPath(scene.shown) : null;
  const focusName = scene.shown.byRef.get(scene.shown.way[0] ?? '')?.title ?? '';
  return (
    <div className={classes.details} data-testid="node-details">
      {node.helper ? <p>{node.helper.why}</p> : null}
      {way ? <PathChips path={way} start={focusName} /> : null}
      {topics.length > 0 ? <p className={classes.soft}>Knows about {listed(topics, 5)}.</p> : null}
      {node.more.length > 0 ? (
        <fieldset className={classes.more}>
          <legend>Around {nameOf(node)}, not shown yet</legend>
          {node.more.map(({ kind, count }) => (
            <Button
              key={kind}
              variant="default"
              size="xs"
              onClick={() => scene.explorer.change((view) => expand(view, node.ref, [kind]))}
              title={
                count > expansionStep ? `The first ${expansionStep} are shown at once` : undefined
              }
            >
              +{counted(count, kind)}
            </Button>
          ))}
        </fieldset>
      ) : scene.step.view.path?.only ? null : (
        <p className={classes.soft}>There is nothing more to bring in around {nameOf(node)}.</p>
      )}
      <div className={classes.acts}>
        {offered
          .map(actOf)
          .filter((act) => act.can(own))
          .map((act) => (
            <button key={act.id} type="button" onClick={() => act.run(own)}>
              {act.title(own)}
            </button>
          ))}
      </div>
    </div>
  );
}

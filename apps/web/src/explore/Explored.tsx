import { useRef, useState } from 'react';
import { Preview } from '../ui/Preview.tsx';
import { actOf, type Dialog, type Scene } from './acts.ts';
import { Chips } from './Chips.tsx';
import { leavePath, select, setTwin } from './changes.ts';
import { CommandBox } from './commands/CommandBox.tsx';
import classes from './ExploreView.module.css';
import type { Explorer, ExplorerState } from './explorer.ts';
import { focusView } from './focus-view.ts';
import { Legend } from './Legend.tsx';
import { LineLegend } from './LineLegend.tsx';
import type { MapController } from './map/controller.ts';
import { ExploreMap } from './map/ExploreMap.tsx';
import { useDrawing } from './map/use-drawing.ts';
import { leavesOutPeople } from './matches.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { Notices } from './Notices.tsx';
import type { Ref } from './ref.ts';
import { copyLink } from './share/copy-link.ts';
import { DownloadDialog } from './share/DownloadDialog.tsx';
import { SavedViewsDialog } from './share/SavedViewsDialog.tsx';
import { ShareBar } from './share/ShareBar.tsx';
import type { Shown } from './shown.ts';
import type { Point, Step } from './steps.ts';
import { Toolbar } from './Toolbar.tsx';
import { TwinOfMap, TwinOrMap } from './twin/TwinOfMap.tsx';
import type { Twin } from './twin/twins.ts';
import { useAskFor, useOpenPage } from './use-open-page.ts';
import { useWalking } from './use-walking.ts';
import { type Ends, WaysPanel } from './WaysPanel.tsx';
import { headline, waysInWords } from './words.ts';

const noEnds: Ends = { from: null, to: null };

type Props = {
  explorer: Explorer;
  state: ExplorerState;
  step: Step;
  shown: Shown;
  problems: readonly string[];
  tab: 'map' | undefined;
  onTab: (tab: 'map' | undefined) => void;
};

/** A view that has come: the list and the map of the same nodes side by side, and what can be done with them. */
export function Explored(props: Props) {
  const { explorer, state, step, shown, problems, tab, onTab } = props;
  const { view } = step;
  const map = useRef<MapController | null>(null);
  const selected = view.selected === null ? undefined : shown.byRef.get(view.selected);
  const [menu, setMenu] = useState<{ ref: Ref; at: Point } | null>(null);
  const [ends, setEnds] = useState<Ends | null>(null);
  const [pointedWay, setPointedWay] = useState<number | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const openPage = useOpenPage();
  const askFor = useAskFor();
  const scene: Scene = {
    explorer,
    state,
    step,
    shown,
    node: selected,
    map: map.current,
    openPage,
    askFor,
    openDialog: setDialog,
    askForWays: (asked) => {
      setEnds(asked);
      // On a phone they are asked for where the list is.
      if (tab === 'map') onTab(undefined);
    },
    copyLink: () => void copyLink(explorer),
  };
  const closeWays = () => {
    focusView();
    setEnds(null);
    setPointedWay(null);
    if (view.path) explorer.change(leavePath);
  };
  const { pointed, onPoint, onListKey, onMapKey } = useWalking(
    scene,
    map,
    view.path || ends ? closeWays : null,
  );
  const onTwin = (twin: Twin) => explorer.change((before) => setTwin(before, twin));
  const onSelect = (ref: string | null) =>
    explorer.change((before) => select(before, ref), { amends: true });

  const way = pointedWay === null ? undefined : shown.ways[pointedWay];
  const drawing = useDrawing(step, shown, way ?? null);
  const { beyond } = step.gathered;
  const focusId = step.gathered.nodes.get(view.focus)?.id;
  const title = step.gathered.paths
    ? waysInWords(step.gathered.paths)
    : headline(shown, leavesOutPeople(view, step.gathered));

  return (
    <div className={classes.page} data-tab={tab ?? 'list'} aria-busy={state.waiting !== null}>
      <div className={classes.head}>
        <h1>{title}</h1>
        <ShareBar scene={scene} on="wide" />
      </div>
      <CommandBox scene={scene} />
      <Toolbar scene={scene} />
      <Chips scene={scene} />
      <Notices scene={scene} problems={problems} />
      {beyond && focusId ? <Preview personId={focusId} topics={beyond.topics} /> : null}
      <TwinOrMap
        twin={view.twin}
        isMap={tab === 'map'}
        onTwin={onTwin}
        onMap={(isMap) => onTab(isMap ? 'map' : undefined)}
      />
      <div className={classes.body} data-tab={tab ?? 'list'} data-twin={view.twin}>
        <div className={classes.side}>
          {view.path || ends ? (
            <WaysPanel
              scene={scene}
              ends={ends ?? view.path ?? noEnds}
              onEnds={setEnds}
              onPoint={setPointedWay}
              onClose={closeWays}
            />
          ) : null}
          <TwinOfMap
            twin={view.twin}
            onTwin={onTwin}
            shown={shown}
            selected={view.selected}
            pointed={pointed}
            onSelect={onSelect}
            onPoint={onPoint}
            onKeyDown={onListKey}
          >
            {selected ? <NodeDetails node={selected} scene={scene} /> : null}
          </TwinOfMap>
        </div>
        <ExploreMap
          map={map}
          drawing={drawing}
          pointed={pointed}
          label={`Map of ${shown.nodes.length} around ${shown.focus?.title ?? ''}; the list says the same in words. Arrow keys walk along ties, Enter brings in more, Backspace goes back, Escape leaves.`}
          onLayOut={() => actOf('lay-out').run({ ...scene, map: map.current })}
          onKeyDown={onMapKey}
          onSelect={onSelect}
          onPoint={onPoint}
          onOpen={(ref) => {
            const node = shown.byRef.get(ref);
            const act = actOf(node?.community ? 'open-community' : 'expand');
            if (node && act.can({ ...scene, node })) act.run({ ...scene, node });
          }}
          onMenu={(ref, at) => setMenu({ ref, at })}
          onMove={explorer.move}
        >
          {menu ? (
            <NodeMenu
              key={menu.ref}
              scene={{ ...scene, node: shown.byRef.get(menu.ref) }}
              at={menu.at}
              onClose={() => setMenu(null)}
            />
          ) : null}
          <figcaption className={classes.caption}>
            <Legend scene={scene} />
            <LineLegend shown={shown} />
            <p className={classes.said} aria-hidden="true">
              {state.said}
            </p>
            {selected ? (
              <div className={classes.sheet}>
                <h2>{selected.title}</h2>
                <NodeDetails node={selected} scene={scene} />
              </div>
            ) : null}
          </figcaption>
        </ExploreMap>
      </div>
      {dialog === 'saved-views' ? (
        <SavedViewsDialog scene={scene} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'download' ? (
        <DownloadDialog
          scene={scene}
          title={title}
          drawing={drawing}
          onClose={() => setDialog(null)}
        />
      ) : null}
      <p className="visually-hidden" role="status" data-testid="explore-status">
        {state.waiting ? 'Fetching …' : state.said}
      </p>
    </div>
  );
}

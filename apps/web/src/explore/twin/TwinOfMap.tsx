import { Segments } from '../../ui/Segments.tsx';
import { NodeList, type TwinProps } from './NodeList.tsx';
import { NodeTable } from './NodeTable.tsx';
import { NodeTree } from './NodeTree.tsx';
import classes from './TwinOfMap.module.css';
import { type Twin, twins } from './twins.ts';

type Props = TwinProps & { twin: Twin; onTwin: (twin: Twin) => void };

const shownBy = { list: NodeList, tree: NodeTree, table: NodeTable };

const words = { list: 'List', tree: 'Tree', table: 'Table', map: 'Map' } as const;
const choices = twins.map((twin) => ({ value: twin, label: words[twin] }));
const withMap = [...choices, { value: 'map' as const, label: words.map }];

/** What the map shows in words: as a list by rings, a tree of who leads to whom, or a table to sort. */
export function TwinOfMap({ twin, onTwin, ...props }: Props) {
  const TwinShown = shownBy[twin];
  return (
    <div className={classes.twin}>
      <div className={classes.wide}>
        <Segments label="List, tree or table" value={twin} choices={choices} onChange={onTwin} />
      </div>
      <TwinShown {...props} />
    </div>
  );
}

type SwitchProps = {
  twin: Twin;
  isMap: boolean;
  onTwin: (twin: Twin) => void;
  onMap: (isMap: boolean) => void;
};

/** The same choice with the map among it, where there is no room for both side by side. */
export function TwinOrMap({ twin, isMap, onTwin, onMap }: SwitchProps) {
  return (
    <Segments
      narrowOnly
      label="List, tree, table or map"
      value={isMap ? 'map' : twin}
      choices={withMap}
      onChange={(value) => {
        onMap(value === 'map');
        if (value !== 'map') onTwin(value);
      }}
    />
  );
}

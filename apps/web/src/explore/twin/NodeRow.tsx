import { Avatar } from '../../ui/Avatar.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { CommunityShape } from '../communities/CommunityShape.tsx';
import { shapeOf } from '../kinds.ts';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import { howReached } from '../words.ts';
import classes from './NodeList.module.css';

type Props = {
  node: ShownNode;
  shown: Shown;
  isSelected: boolean;
  /** Tab stops here. */
  isStop: boolean;
  onSelect: (ref: Ref | null) => void;
};

/** One line of the list: who, what they do, how they are tied, and how many more there are around them. */
export function NodeRow({ node, shown, isSelected, isStop, onSelect }: Props) {
  const more = node.more.reduce((sum, { count }) => sum + count, 0);
  const how = node.onTheWay ? 'on the way to others' : howReached(node, shown);
  return (
    <div className={classes.row}>
      {node.community ? (
        <CommunityShape />
      ) : node.kind === 'PERSON' ? (
        <Avatar personKey={node.key} name={node.title} size={32} />
      ) : (
        <span className={classes.shape}>
          <KindShape kind={shapeOf(node.kind)} size={20} />
        </span>
      )}
      <div className={classes.who}>
        <button
          type="button"
          data-row={node.ref}
          aria-expanded={isSelected}
          tabIndex={isStop ? 0 : -1}
          onClick={() => onSelect(isSelected ? null : node.ref)}
        >
          {node.title}
        </button>
        {node.subtitle ? <p className={classes.soft}>{node.subtitle}</p> : null}
        {how ? <p className={classes.soft}>{how}</p> : null}
      </div>
      {more > 0 ? (
        <span className={classes.more} title={`${more} more around, not shown`}>
          +{more.toLocaleString('en-GB')}
          <span className="visually-hidden"> more around, not shown</span>
        </span>
      ) : null}
    </div>
  );
}

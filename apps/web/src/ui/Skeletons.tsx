import classes from './Skeletons.module.css';

type Props = {
  /** What is on its way, for screen readers; empty where another one says it. */
  label: string;
  /** The blocks, top to bottom: the height in pixels, and the share of the width, 1 where it is left out. */
  blocks: readonly (number | readonly [height: number, width: number])[];
  gap?: number;
};

/** The shape of what is on its way, so that nothing moves when it comes. */
export function Skeletons({ label, blocks, gap = 12 }: Props) {
  return (
    <div role="status" style={{ display: 'grid', gap }}>
      <span className="visually-hidden">{label}</span>
      {blocks.map((block, place) => {
        const [height, width] = typeof block === 'number' ? [block, 1] : block;
        return (
          <div
            key={place}
            className={classes.block}
            style={{ height, width: `${width * 100}%`, borderRadius: height > 40 ? 14 : 8 }}
          />
        );
      })}
    </div>
  );
}

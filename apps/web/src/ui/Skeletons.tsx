import { Skeleton } from '@mantine/core';

type Props = {
  /** What is on its way, for screen readers. */
  label: string;
  /** Heights of the blocks, top to bottom, in pixels. */
  heights: readonly number[];
  gap?: number;
};

/** The shape of what is on its way, so that nothing moves when it comes. */
export function Skeletons({ label, heights, gap = 12 }: Props) {
  return (
    <div role="status" style={{ display: 'grid', gap }}>
      <span className="visually-hidden">{label}</span>
      {heights.map((height, place) => (
        <Skeleton key={place} height={height} radius={height > 40 ? 14 : 8} />
      ))}
    </div>
  );
}

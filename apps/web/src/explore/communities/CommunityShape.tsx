/** The shape that stands for a community everywhere: a circle with a double edge. */
export function CommunityShape({ size = 26 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ flex: 'none', justifySelf: 'center' }}
    >
      <circle cx="8" cy="8" r="7" fill="var(--person-tint)" stroke="var(--person)" />
      <circle cx="8" cy="8" r="4.8" fill="none" stroke="var(--person)" />
    </svg>
  );
}

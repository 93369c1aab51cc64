type Props = { kind: 'person' | 'expert' | 'challenge' | 'topic' | 'program'; size?: number };

/** The shape and colour of a kind of thing, the same here as on the map; the word goes beside it. */
export function KindShape({ kind, size = 16 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'person' ? <circle cx="8" cy="8" r="6" fill="var(--person)" /> : null}
      {kind === 'expert' ? (
        <circle cx="8" cy="8" r="5.2" fill="var(--card)" stroke="var(--new)" strokeWidth="2.4" />
      ) : null}
      {kind === 'challenge' ? (
        <rect x="2.5" y="2.5" width="11" height="11" rx="3" fill="var(--challenge)" />
      ) : null}
      {kind === 'topic' ? (
        <path
          d="M8 1.5 13.8 4.8v6.4L8 14.5 2.2 11.2V4.8z"
          fill="var(--topic-tint)"
          stroke="var(--topic)"
          strokeWidth="1.4"
        />
      ) : null}
      {kind === 'program' ? (
        <path
          d="M2.5 4h11v8.5h-11zM5 1.7h6"
          fill="none"
          stroke="var(--soft)"
          strokeWidth="1.4"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ) : null}
    </svg>
  );
}

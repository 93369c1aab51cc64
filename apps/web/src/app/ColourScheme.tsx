import { ActionIcon, Tooltip, useMantineColorScheme } from '@mantine/core';

const schemes = [
  { value: 'light', now: 'light', next: 'dark' },
  { value: 'dark', now: 'dark', next: 'what the system says' },
  { value: 'auto', now: 'what the system says', next: 'light' },
] as const;

/** Light, dark, or as the system says; each press goes on to the next, and the choice is remembered. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const place = Math.max(
    0,
    schemes.findIndex((scheme) => scheme.value === colorScheme),
  );
  const current = schemes[place] ?? schemes[0];
  const following = schemes[(place + 1) % schemes.length] ?? schemes[0];
  const label = `Colours: ${current.now}. Change to ${current.next}`;

  return (
    <Tooltip label={label} events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        aria-label={label}
        data-testid="colour-scheme"
        onClick={() => setColorScheme(following.value)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none">
          <g stroke="var(--ink)" strokeWidth="1.6" strokeLinecap="round">
            {current.value === 'light' ? (
              <>
                <circle cx="10" cy="10" r="3.4" />
                <path d="M10 2.4v1.4M10 16.2v1.4M2.4 10h1.4M16.2 10h1.4M4.6 4.6l1 1M14.4 14.4l1 1M4.6 15.4l1-1M14.4 5.6l1-1" />
              </>
            ) : null}
            {current.value === 'dark' ? (
              <path
                d="M16 12.2A6.6 6.6 0 0 1 7.8 4a6.6 6.6 0 1 0 8.2 8.2Z"
                strokeLinejoin="round"
              />
            ) : null}
            {current.value === 'auto' ? (
              <>
                <circle cx="10" cy="10" r="6.6" />
                <path d="M10 3.4a6.6 6.6 0 0 1 0 13.2Z" fill="var(--ink)" />
              </>
            ) : null}
          </g>
        </svg>
      </ActionIcon>
    </Tooltip>
  );
}

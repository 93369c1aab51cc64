import { useDocumentTitle } from '@mantine/hooks';
import { StatePanel } from './StatePanel.tsx';

type Props = { what: 'person' | 'challenge' | 'program'; name: string };

/** The key in the address belongs to nothing that can be seen. */
export function NotHere({ what, name }: Props) {
  useDocumentTitle('Not found · Peergraph');
  return (
    <StatePanel level={1} title={`There is no ${what} called “${name}”`}>
      <p>
        It may have been removed, or its key may be written differently. The search box above finds
        people, challenges, topics and programs by name.
      </p>
    </StatePanel>
  );
}

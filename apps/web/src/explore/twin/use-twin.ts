import { useLocalStorage } from '@mantine/hooks';
import { type Twin, twins } from './twins.ts';

/** The twin somebody likes best is theirs on every page. */
export function useTwin() {
  const [stored, setTwin] = useLocalStorage<Twin>({
    key: 'peergraph:twin',
    defaultValue: 'list',
    // At once, so that the list does not flash up before the table.
    getInitialValueInEffect: false,
  });
  return [twins.includes(stored) ? stored : 'list', setTwin] as const;
}

import type { ReactNode } from 'react';
import type { Visibility } from '../../generated/graphql.ts';
import { Select } from '../form/Select.tsx';
import { choicesFor, type Shown } from './visible-words.ts';

type Props = {
  shown: Shown;
  label: ReactNode;
  value: Visibility;
  isBeside?: boolean;
  onChoose: (to: Visibility) => void;
};

/** The choice for whom one thing is that somebody shows. */
export function WhoSees({ shown, ...choice }: Props) {
  return <Select choices={choicesFor[shown]} {...choice} />;
}

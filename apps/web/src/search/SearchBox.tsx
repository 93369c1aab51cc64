import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Combobox } from '../ui/combobox/Combobox.tsx';
import { useSearchShortcut } from '../ui/use-shortcut.ts';
import { groupHits, isQuestion } from './group-hits.tsx';
import { SearchHint } from './SearchHint.tsx';

const search = graphql(`
  query Search($text: String!) {
    search(text: $text, kinds: [PERSON, CHALLENGE, TOPIC, PROGRAM], first: 16) {
      kind
      id
      key
      title
      subtitle
    }
  }
`);

type Props = {
  /** Whom a search for people is for, where the page says so. */
  personKey?: string | undefined;
  size?: 'large' | 'small';
  autoFocus?: boolean;
};

/** One box over people, challenges, topics and programs; and the way to look for people who can help. */
export function SearchBox({ personKey, size = 'small', autoFocus = false }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 160);
  const [result] = useQuery({
    query: search,
    variables: { text: asked },
    pause: asked === '',
  });
  useSearchShortcut(box);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  const typed = text.trim();
  const settled = asked === typed && !result.fetching;
  const hits = typed === '' ? [] : (result.data?.search ?? []);
  const find = () =>
    navigate({ to: '/find', search: { text: typed, person: personKey } }).then(leave);
  const leave = () => {
    setText('');
    box.current?.blur();
  };

  const choose = async (id: string) => {
    const hit = hits.find((one) => one.id === id);
    if (!hit) return find();
    const params = { key: hit.key };
    if (hit.kind === 'PERSON') await navigate({ to: '/people/$key', params });
    else if (hit.kind === 'CHALLENGE') await navigate({ to: '/challenges/$key', params });
    else if (hit.kind === 'PROGRAM') await navigate({ to: '/programs/$key', params });
    else await navigate({ to: '/find', search: { topics: hit.id, person: personKey } });
    leave();
  };

  return (
    <search style={{ flex: 1, minWidth: 0 }}>
      <Combobox
        label="Search people, challenges, topics and programs"
        placeholder={
          size === 'large'
            ? 'A name, a topic, or what you need help with'
            : narrow
              ? 'Search'
              : 'Search people, topics, challenges'
        }
        inputRef={box}
        size={size}
        autoFocus={autoFocus}
        shortcut="Ctrl K"
        text={text}
        onText={setText}
        groups={groupHits(hits, typed, result.error ? 'failed' : settled ? 'settled' : 'waiting')}
        onChoose={choose}
        waiting={!settled && !isQuestion(typed)}
        onEnter={find}
        hint={size === 'large' ? undefined : <SearchHint />}
        status={typed !== '' && settled ? found(hits.length) : ''}
      />
    </search>
  );
}

function found(count: number): string {
  if (count === 0) return 'Nothing has that name. You can look for people who know about it.';
  return count === 1 ? '1 result' : `${count} results`;
}

import { expect, test } from 'vitest';
import { readFindSearch } from '../hyperconnections/find-search.ts';
import { readHyperSearch } from '../hyperconnections/hyper-search.ts';
import { readPersonSearch } from '../people/person-search.ts';
import { parseSearch, stringifySearch } from './search-params.ts';

/** An address as it is after one has been there. */
function again(read: (search: Record<string, unknown>) => object, address: string): string {
  return stringifySearch({ ...read(parseSearch(address)) });
}

test('everything chosen on a challenge’s page is in its address and comes back from it', () => {
  const address =
    '?bold=0.7&person=lena&outside=COHORT&card=mira&way=1&open=ways&first=20&view=map';
  expect(again(readHyperSearch, address)).toBe(address);
});

test('usual values and nonsense are left out', () => {
  expect(
    again(readHyperSearch, '?bold=7&outside=EVERYBODY&way=-1&first=x&view=tree&person=+&card='),
  ).toBe('');
  expect(again(readHyperSearch, '?outside=CONNECTIONS&bold=0.44')).toBe('?bold=0.4');
  expect(again(readPersonSearch, '?hops=2&view=list')).toBe('');
});

test('a key that looks like a number stays what it is', () => {
  expect(again(readHyperSearch, '?person=007&card=1e3')).toBe('?person=007&card=1e3');
});

test('what is looked for comes before how', () => {
  expect(again(readFindSearch, '?bold=1&text=wells+drift+%26+rust&person=lena')).toBe(
    '?text=wells+drift+%26+rust&bold=1&person=lena',
  );
  expect(again(readPersonSearch, '?hops=3&card=ada&view=map')).toBe('?hops=3&card=ada&view=map');
});

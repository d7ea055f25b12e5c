import { useAddressState } from '../parts/useAddressState.ts';

/** How many people stand side by side at most. */
export const mostPeople = 4;

/** Who is compared, by slugs, as the address of the page holds it. */
interface Who {
  who: string[];
}

const read = (search: URLSearchParams): Who => ({
  who: [...new Set(search.getAll('who').filter(Boolean))].slice(0, mostPeople),
});

function write({ who }: Who, search: URLSearchParams): URLSearchParams {
  const others = [...search].filter(([name]) => name !== 'who');
  return new URLSearchParams([...who.map((slug) => ['who', slug]), ...others]);
}

/** Who stands in the address of the page, and how to change it. */
export const useWho = () => useAddressState(read, write);

import { useAddressState } from '../parts/useAddressState.ts';
import { type Requirement, readRequirements, writeRequirements } from './requirements.ts';

interface State {
  requirements: Requirement[];
}

const read = (search: URLSearchParams): State => ({ requirements: readRequirements(search) });
const write = ({ requirements }: State, search: URLSearchParams) =>
  writeRequirements(requirements, search);

/** The requirements in the address of the page, and ways to change one, to take it out, to add some. */
export function useRequirements() {
  const [{ requirements }, change] = useAddressState(read, write);
  return {
    requirements,
    replace: (place: number, part: Partial<Requirement>, control?: string) =>
      change(
        (present) => ({
          requirements: present.requirements.map((one, at) =>
            at === place ? { ...one, ...part } : one,
          ),
        }),
        control && `${control} ${place}`,
      ),
    remove: (place: number) =>
      change((present) => ({ requirements: present.requirements.filter((_, at) => at !== place) })),
    add: (some: readonly Requirement[]) =>
      change((present) => ({ requirements: [...present.requirements, ...some] })),
  };
}

import { useTitle } from '../shell/useTitle.ts';

/** A technology: its names, what it implies and is implied by, who has used it. */
export default function TechnologyPage({ slug }: { slug: string }) {
  useTitle(slug);
  return <h1>{slug}</h1>;
}

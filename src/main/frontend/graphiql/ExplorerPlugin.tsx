import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';

const Explorer = lazy(() => import('./Explorer'));

function ExplorerIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M5 4v14h5M5 9h5" strokeLinejoin="round" />
      <path d="M13 9h7M13 18h7" />
    </svg>
  );
}

/** The pane beside the editor that builds a query by clicking; its code comes when it is opened. */
export const EXPLORER: GraphiQLPlugin = {
  title: 'Explorer',
  icon: ExplorerIcon,
  content: () => (
    <Suspense>
      <Explorer />
    </Suspense>
  ),
};

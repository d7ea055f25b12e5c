import { Suspense, useEffect } from 'react';
import { type Client, Provider } from 'urql';
import { Route, Switch, useLocation } from 'wouter';

import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { Loading } from './parts/Loading.tsx';
import { Boundary } from './shell/Boundary.tsx';
import { Broken, NotFound } from './shell/DeadEnd.tsx';
import { page } from './shell/page.ts';
import { Shell } from './shell/Shell.tsx';
import { showUnlessHeld } from './shell/takeover.ts';

const ComparePage = page(() => import('./compare/ComparePage.tsx'));
/** The service sends it with what it shows. */
export const PersonPage = page(() => import('./person/PersonPage.tsx'));
const PeoplePage = page(() => import('./people/PeoplePage.tsx'));
const ChecklistPage = page(() => import('./checklist/ChecklistPage.tsx'));
const AddPage = page(() => import('./add/AddPage.tsx'));
const TechnologiesPage = page(() => import('./technology/TechnologiesPage.tsx'));
const TechnologyPage = page(() => import('./technology/TechnologyPage.tsx'));

/** The front end: its language, its routes; the code of a page comes when it is opened. */
export function App({ client }: { client: Client }) {
  const [path] = useLocation();
  useEffect(showUnlessHeld, []);
  return (
    <Provider value={client}>
      <LanguageProvider>
        <Shell>
          <Boundary key={path} fallback={(error) => <Broken error={error} />}>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/">
                  <PeoplePage welcome />
                </Route>
                <Route path="/people">
                  <PeoplePage />
                </Route>
                <Route path="/people/:slug">
                  {({ slug }) => <PersonPage key={slug} slug={slug} />}
                </Route>
                <Route path="/people/:slug/checklist">
                  {({ slug }) => <ChecklistPage key={slug} slug={slug} />}
                </Route>
                <Route path="/compare">
                  <ComparePage />
                </Route>
                <Route path="/technologies">
                  <TechnologiesPage />
                </Route>
                <Route path="/technologies/:slug">
                  {({ slug }) => <TechnologyPage key={slug} slug={slug} />}
                </Route>
                <Route path="/add">
                  <AddPage />
                </Route>
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </Boundary>
        </Shell>
      </LanguageProvider>
    </Provider>
  );
}

import { Suspense, useState } from 'react';
import { Provider } from 'urql';
import { Redirect, Route, Switch, useLocation } from 'wouter';

import { createClient } from './api/client.ts';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { Loading } from './parts/Loading.tsx';
import { Boundary } from './shell/Boundary.tsx';
import { Broken, NotFound } from './shell/DeadEnd.tsx';
import { pageOf } from './shell/pageOf.ts';
import { Shell } from './shell/Shell.tsx';

const PersonPage = pageOf(() => import('./person/PersonPage.tsx'));
const PeoplePage = pageOf(() => import('./people/PeoplePage.tsx'));
const TechnologiesPage = pageOf(() => import('./technology/TechnologiesPage.tsx'));
const TechnologyPage = pageOf(() => import('./technology/TechnologyPage.tsx'));

/** The front end: its client, its language, its routes; the code of a page comes when it is opened. */
export function App() {
  const [client] = useState(createClient);
  const [path] = useLocation();
  return (
    <Provider value={client}>
      <LanguageProvider>
        <Shell>
          <Boundary key={path} fallback={(fault) => <Broken fault={fault} />}>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/">
                  <Redirect to="/people" replace />
                </Route>
                <Route path="/people">
                  <PeoplePage />
                </Route>
                <Route path="/people/:slug">
                  {({ slug }) => <PersonPage key={slug} slug={slug} />}
                </Route>
                <Route path="/technologies">
                  <TechnologiesPage />
                </Route>
                <Route path="/technologies/:slug">
                  {({ slug }) => <TechnologyPage key={slug} slug={slug} />}
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

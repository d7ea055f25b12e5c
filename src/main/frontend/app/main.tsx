import './style/index.css';

import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from 'urql';
import { App, PersonPage } from './App.tsx';
import { createClient } from './api/client.ts';
import { preferredLanguage } from './i18n/language.ts';
import { learn } from './i18n/translate.ts';
import { placeBeside } from './shell/takeover.ts';
import { applyTheme, rememberedTheme } from './theme/theme.ts';

applyTheme(rememberedTheme());

/** How long a résumé that came with the page waits for what the script asks about it, in ms. */
const patience = 5000;

const root = document.getElementById('app');
if (root) {
  const client = createClient();
  const sent = root.querySelector('main.sent');
  const [, slug] = /^\/people\/([^/]+)$/.exec(location.pathname) ?? [];
  await Promise.all([
    learn(preferredLanguage(location.search)),
    sent && slug && comeWith(client, decodeURIComponent(slug)),
  ]);
  // In steps between which the page answers.
  startTransition(() =>
    createRoot(sent ? placeBeside(root) : root).render(
      <StrictMode>
        <App client={client} />
      </StrictMode>,
    ),
  );
}

/** Waits until the page of a person can be shown at once, or cannot be shown at all. */
async function comeWith(client: Client, slug: string) {
  const asked = PersonPage.come()
    .then(({ ask }) => ask(client, slug, new URLSearchParams(location.search)))
    .catch(() => undefined);
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
}

import './style/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './App.tsx';
import { preferredLanguage } from './i18n/language.ts';
import { learn } from './i18n/translate.ts';
import { applyTheme, rememberedTheme } from './theme/theme.ts';

applyTheme(rememberedTheme());

const root = document.getElementById('app');
if (root) {
  await learn(preferredLanguage(location.search));
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

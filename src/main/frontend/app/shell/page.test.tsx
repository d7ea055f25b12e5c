import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';

import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { Boundary } from './Boundary.tsx';
import { Broken } from './DeadEnd.tsx';
import { page } from './page.ts';

test('a page whose code does not come says that the service is out of reach', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Page = page<object>(() => Promise.reject(new TypeError('Failed to fetch')));
  render(
    <LanguageProvider>
      <Boundary fallback={(error) => <Broken error={error} />}>
        <Suspense>
          <Page />
        </Suspense>
      </Boundary>
    </LanguageProvider>,
  );
  expect(await screen.findByRole('heading')).toHaveProperty(
    'textContent',
    'The service cannot be reached. Check the network and try again.',
  );
});

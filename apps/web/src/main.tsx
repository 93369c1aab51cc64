import './app/styles.ts';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './app/client.ts';
import { router } from './app/routes.tsx';
import { theme, tokensForMantine } from './app/theme.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root".');

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tokensForMantine}
      colorSchemeManager={localStorageColorSchemeManager()}
      defaultColorScheme="auto"
    >
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </MantineProvider>
  </StrictMode>,
);

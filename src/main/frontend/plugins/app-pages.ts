import type { Plugin } from 'vite';

const page = /^\/(people(\/[^/]+(\/checklist)?)?|compare|technologies(\/[^/]+)?|add)?$/;

/** Lets the development server answer the front end's page on its routes, as the service does. */
export function appPages(): Plugin {
  return {
    name: 'app-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (page.test(new URL(request.url ?? '/', 'http://localhost').pathname)) {
          request.url = '/app/index.html';
        }
        next();
      });
    },
  };
}

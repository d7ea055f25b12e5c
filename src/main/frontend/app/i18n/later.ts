import en from './messages/en.json?later';
import { add } from './translate.ts';

// Whoever imports this can say what only pages on demand say.
await add(
  import.meta.glob(['./messages/*.json', '!./messages/en.json'], {
    query: '?later',
    import: 'default',
  }),
  en,
);

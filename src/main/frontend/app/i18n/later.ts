import en from './messages/en.json?later';
import zh from './messages/zh.json?later';
import { add } from './translate.ts';

// Whoever imports this can say what only pages on demand say.
add({ en, zh });

/** Loads the messages of each language but English, which every page has, by the name of its file. */
export const files = import.meta.glob(['./messages/*.json', '!./messages/en.json'], {
  import: 'default',
});

/** The class attribute of an element that has several classes, some of them only at times. */
export const classes = (...names: (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ');

import { basename } from 'node:path';

/**
 * The name that a class of a CSS module has on the page: `.bar` of `shell.module.css` is `shell_bar`.
 * It tells where the class stands, and is the same in each build, so that HTML can use it, too.
 * @param {string} local
 * @param {string} file
 */
export function scopedName(local, file) {
  return `${basename(file).replace(/\.module\.css.*$/, '')}_${local}`;
}

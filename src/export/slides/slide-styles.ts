/**
 * The text of `slide-styles.css` with what it imports in place of each line, for who has no bundler. `read` gives the text of a file of
 * this folder by its name.
 */
export function slideStyles(read: (file: string) => string): string {
  return read('slide-styles.css').replaceAll(/^@import "\.\/([\w-]+\.css)";$/gmu, (_line, file: string) => read(file));
}

import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** How Preact carries out `dangerouslySetInnerHTML`, which the sidebar never uses. */
const SINK = /\((\w+)\.innerHTML=\w+\.__html\)/;

/**
 * Takes Preact's one way from text to markup out of the bundle: page text can then never become markup, whatever is
 * written in the sidebar. Fails the build where a new version of Preact does it otherwise.
 */
export const withoutMarkup: Plugin = {
  name: 'without-markup',
  setup({ onLoad }) {
    onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!SINK.test(source)) throw new Error(`${path}: no innerHTML where it was expected`);
      return { contents: source.replace(SINK, '(void 0)') };
    });
  },
};

import type { Plugin } from 'esbuild';

/**
 * Gives a script the browser's own API in place of the polyfill. For the detector alone, which runs on every page and only
 * sends messages: both browsers answer those with promises by themselves, and the polyfill would double its cost.
 */
export const withoutPolyfill: Plugin = {
  name: 'without-polyfill',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'native-api', namespace: 'native-api' }));
    onLoad({ filter: /.*/, namespace: 'native-api' }, () => ({
      contents: 'export default globalThis.browser ?? chrome;',
    }));
  },
};

/** The WebExtension API with promises, the same in every browser. Nothing else imports the polyfill. */
export { default as browser, type Runtime } from 'webextension-polyfill';

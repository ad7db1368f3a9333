import panel from './panel.css';
import statement from './statement.css';
import tokens from './tokens.css';

const css = [tokens, panel, statement].join('\n');

/**
 * Gives the root its styles. A constructed sheet passes every page policy; a `<style>` element stands in where a
 * content script cannot adopt one (Firefox before 153).
 */
export function adoptStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

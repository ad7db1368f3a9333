import source from '../manifest.json' with { type: 'json' };

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/**
 * The manifest of one browser's package. manifest.json holds the keys that both share, and under "chrome" and
 * "firefox" what is laid over them there.
 */
export function manifestFor(target: Target, version: string): Record<string, unknown> {
  const { chrome, firefox, ...common } = source;
  return { ...common, version, ...(target === 'chrome' ? chrome : firefox) };
}

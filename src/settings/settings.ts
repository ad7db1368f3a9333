/** What the reader chose. It stays in this browser's own storage. */
export interface Settings {
  /** The sidebar starts folded to its tab. */
  readonly collapsed: boolean;
  /** Cues are marked in the text. */
  readonly marks: boolean;
  /** Host names on which the sidebar does not open by itself. Sorted, each once. */
  readonly offSites: readonly string[];
}

export const DEFAULTS: Settings = { collapsed: false, marks: true, offSites: [] };

/** The part of `browser.storage.local` that is used. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** The settings in an area; whatever is missing or not of its type there is the default. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  const { collapsed, marks, offSites } = await area.get(Object.keys(DEFAULTS));
  return {
    collapsed: isBoolean(collapsed) ? collapsed : DEFAULTS.collapsed,
    marks: isBoolean(marks) ? marks : DEFAULTS.marks,
    offSites: Array.isArray(offSites) ? offSites.filter((site) => typeof site === 'string') : DEFAULTS.offSites,
  };
}

/** Writes some settings and leaves the others as they are. */
export const writeSettings = (area: StorageArea, change: Partial<Settings>): Promise<void> => area.set({ ...change });

/** The site of an address, as `offSites` has it: its host name; empty where the address has none. */
export const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The settings' sites with one turned off or on again. */
export function sitesWith(offSites: readonly string[], site: string, on: boolean): string[] {
  const others = offSites.filter((each) => each !== site);
  return (on ? others : [...others, site]).sort();
}

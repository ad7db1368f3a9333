import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { ENGINE_VERSION } from '../src/engine/version.ts';

test('reports carry the version of the package', () => {
  expect(ENGINE_VERSION).toBe(packageJson.version);
});

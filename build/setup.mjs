// Makes a fresh machine ready: npm packages, and browsers from the distribution where none is found.
// Plain JavaScript without dependencies, since it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** True where node_modules holds just what the lock file asks for. */
function packagesInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || have[path]?.version === version,
  );
}

if (!packagesInstalled()) run('npm', 'ci', '--no-audit', '--no-fund');

const { findBrowser } = await import('./find-browser.mjs');
const missing = ['chromium', 'firefox'].filter((name) => findBrowser(name) === undefined);
if (missing.length > 0) {
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  const isDebian = spawnSync('apt-get', ['--version']).status === 0;
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' and ')} from the distribution …`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation');
  } else {
    console.error(
      `No ${missing.join(' and no ')} was found. Install it${isDebian ? ` (as root: apt-get install ${packages.join(' ')})` : ''}, ` +
        'or name the program in CHROMIUM_PATH or FIREFOX_PATH.',
    );
    process.exit(1);
  }
}

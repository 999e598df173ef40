import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, browserVariable, downloadFolder, findBrowser } from './find-browser.ts';

/** The path of a browser that starts; installs one where none is found. Throws with what to do when that fails too. */
export const ensureBrowser = (name: BrowserName, say: (line: string) => void): string => {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  const variable = browserVariable(name);
  if (process.env[variable]) throw new Error(`${variable} names ${process.env[variable]}, which can't be run.`);
  for (const way of WAYS[name]) {
    if (!way.possible()) continue;
    say(`No ${LABELS[name]} found; trying ${way.label} …`);
    for (const [command, ...args] of way.commands) if (!succeeds(command, args)) break;
    const installed = findBrowser(name);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No ${LABELS[name]} on this machine, and none could be installed. Install one yourself, or set ${variable} to the path of one.`,
  );
};

interface Way {
  readonly label: string;
  readonly possible: () => boolean;
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
}

const LABELS = { chromium: 'Chromium or Chrome', firefox: 'Firefox' } as const;

const byApt = (packageName: string): Way => ({
  label: `apt-get install ${packageName}`,
  possible: () => process.getuid?.() === 0 && isDebianLike(),
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', packageName],
  ],
});

const byNpx = (label: string, ...args: string[]): Way => ({
  label,
  possible: () => true,
  commands: [['npx', '--yes', ...args]],
});

const WAYS: Readonly<Record<BrowserName, readonly Way[]>> = {
  chromium: [byApt('chromium'), byNpx('Playwright’s download', 'playwright@1.65', 'install', 'chromium')],
  firefox: [
    byApt('firefox-esr'),
    byNpx('Mozilla’s download', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', downloadFolder()),
  ],
};

const isDebianLike = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  }).status === 0;

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two browsers that the project is tried in. */
export type BrowserName = 'chromium' | 'firefox';

const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The path of a browser on this machine: the one the reader named, the system's, or one that a download left behind. */
export const findBrowser = (name: BrowserName): string | undefined => {
  const named = process.env[VARIABLES[name]];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...onPath(COMMANDS[name]), ...PLACES[name], ...downloaded(name)].find(starts);
};

/** The environment variable by which a reader names a browser. */
export const browserVariable = (name: BrowserName): string => VARIABLES[name];

/** Where `npx @puppeteer/browsers install` is told to put a browser. */
export const downloadFolder = (): string => join(homedir(), '.cache', 'puppeteer');

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// Ubuntu's packages leave a command behind that only says to install a snap; on Windows --version opens a window.
const starts = (path: string): boolean =>
  isExecutable(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0);

const onPath = (commands: readonly string[]): string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
};

const downloaded = (name: BrowserName): string[] =>
  name === 'chromium'
    ? playwrightFolders().flatMap((folder) => [
        join(folder, 'chrome-linux64', 'chrome'),
        join(folder, 'chrome-linux', 'chrome'),
        join(folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
        join(folder, 'chrome-win', 'chrome.exe'),
        join(folder, 'chrome-win64', 'chrome.exe'),
      ])
    : subfolders(join(downloadFolder(), 'firefox')).flatMap((folder) => [
        join(folder, 'firefox', 'firefox'),
        join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
        join(folder, 'core', 'firefox.exe'),
      ]);

const playwrightFolders = (): string[] =>
  [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ]
    .filter((folder) => folder !== '')
    .flatMap(subfolders)
    .filter((folder) => /chromium-\d+$/.test(folder));

/** Newest first, as far as names tell. */
const subfolders = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

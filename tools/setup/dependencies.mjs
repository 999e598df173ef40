/**
 * Plain JavaScript with Node's own modules only: it has to run before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const OLDEST_NODE = [20, 19];

/** Ends the run with a plain line where this Node is too old. */
export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`This is Node ${process.versions.node}; Hearsay needs Node ${OLDEST_NODE.join('.')} or newer.`);
  process.exit(1);
};

/** Runs `npm ci` where node_modules is missing or does not hold what package-lock.json asks for. */
export const ensureDependencies = () => {
  if (installed()) return;
  console.log('Installing the packages that package-lock.json lists (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error(
    'npm ci failed; its own words are above. Is the network there? Does package-lock.json match package.json?',
  );
  process.exit(1);
};

/** Runs a TypeScript tool of this project with tsx, hands its output through, and ends with its exit code. */
export const runTool = (tool, args) => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const result = spawnSync(process.execPath, [tsx, join(root, tool), ...args], { stdio: 'inherit' });
  if (result.error) console.error(`${tool} could not be started: ${result.error.message}`);
  process.exit(result.status ?? 1);
};

const installed = () => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

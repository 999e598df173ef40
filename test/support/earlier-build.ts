import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup/root.ts';

/** Whether this clone knows a commit: a shallow one may not. */
export const knowsCommit = (commit: string): boolean =>
  spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' }).status === 0;

/** Builds the extension of an earlier commit inside a folder, with the packages installed now; gives the folder of Chromium's. */
export const buildEarlier = (commit: string, folder: string): string => {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'source.tar');
  execFileSync('git', ['archive', '--format=tar', '-o', archive, commit], { cwd: root });
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const built = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`${commit} can't be built: ${built.stderr}`);
  return join(folder, 'dist');
};

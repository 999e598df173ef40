/**
 * npm run release -- --dry-run
 *
 * Makes everything ready for a version: the checks, the packages with their checksums, and the notes from CHANGELOG.md.
 * Without --dry-run it runs all tests, asks for a clean work tree and a dated entry in CHANGELOG.md, and sets the tag; pushing that is left to you.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { auditProduction } from './release/audit.ts';
import { notesOf } from './release/changelog.ts';
import { forbiddenLicences } from './release/licences.ts';
import { lintFirefox } from './release/lint-firefox.ts';
import { makePackages, PACKAGES } from './release/make-packages.ts';
import { root } from './setup/root.ts';
import { runCommand } from './setup/run-command.ts';

const isDry = process.argv.includes('--dry-run');
const tag = `v${project.version}`;

const stop = (why: string): never => {
  console.error(`✗ ${why}`);
  process.exit(1);
};

const must = async (what: string, command: string, ...args: string[]): Promise<void> => {
  if ((await runCommand(command, args)) !== 0) stop(what);
  console.log(`✓ ${what}`);
};

const git = (...args: string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const notes = notesOf(changelog, project.version) ?? stop(`CHANGELOG.md says nothing of ${project.version}`);

const obstacles = [
  ...(git('status', '--porcelain') === '' ? [] : ['the work tree has changes that are not committed']),
  ...(git('tag', '--list', tag) === '' ? [] : [`${tag} is there already`]),
  ...(/^## .*unreleased/m.test(changelog) ? [`CHANGELOG.md calls ${project.version} unreleased`] : []),
];
for (const obstacle of obstacles) console.log(`! ${obstacle}`);
if (!isDry && obstacles.length > 0) stop('Not released.');

const forbidden = forbiddenLicences();
if (forbidden.length > 0) stop(`licences that are not on the list: ${forbidden.join(', ')}`);
console.log('✓ licences of all dependencies');

const audit = await auditProduction();
if (audit.known > 0) stop(`npm audit knows ${audit.known} vulnerabilities in what is shipped`);
console.log(
  audit.answered ? '✓ npm audit of what is shipped' : '– npm audit left out: the registry does not answer it',
);

const checks = isDry ? ['--', 'types', 'lint', 'boundaries', 'unused', 'spelling', 'unit'] : [];
await must(isDry ? 'checks and unit tests' : 'all tests', 'npm', 'test', ...checks);

const packages = await makePackages();
const [firefox = stop('no package for Firefox')] = packages.filter(({ name }) => name.endsWith('.xpi'));
const minded = await lintFirefox(firefox.path);
if (minded.length > 0) stop(`Mozilla’s linter: ${minded.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
console.log('✓ Mozilla’s linter');
await must('sizes', 'npm', 'run', '--silent', 'check:sizes');

for (const { name, bytes, sha256 } of packages) console.log(`  ${sha256}  ${name} (${bytes} bytes)`);
writeFileSync(join(root, PACKAGES, 'NOTES.md'), `${notes}\n`);
console.log(`\n${tag}\n\n${notes}\n\nPackages, SHA256SUMS and NOTES.md are in ${PACKAGES}.`);
if (!isDry) await must(`tagged ${tag}; push it with: git push origin ${tag}`, 'git', 'tag', '-a', tag, '-m', tag);

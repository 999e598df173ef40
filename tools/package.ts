/**
 * npm run package
 *
 * Builds the extension and packs it into out/packages: a zip for Chromium, an unsigned xpi for Firefox, the source that
 * reviewers ask for, and SHA256SUMS. The same source gives the same bytes, wherever and whenever.
 */
import { largest, makePackages, PACKAGES } from './release/make-packages.ts';

const made = await makePackages();
for (const { name, bytes, sha256 } of made)
  console.log(`${name.padEnd(30)} ${String(bytes).padStart(9)} bytes  ${sha256}`);
console.log(`They are in ${PACKAGES}, with SHA256SUMS.`);
const tooLarge = made.filter(({ name, bytes }) => bytes > largest(name));
for (const { name } of tooLarge) console.error(`${name} weighs more than ${largest(name)} bytes.`);
process.exit(tooLarge.length > 0 ? 1 : 0);

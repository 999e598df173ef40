/**
 * npm run train [-- tagger | attribution] [-- --student-only]
 *
 * Makes every weight file in models/ again, from fixed seeds, and prints its dev figures. The tagger takes a minute; the
 * attribution model an hour or two on two cores: two teachers, their beliefs about every text, the student, its scorer.
 * With --student-only the teachers and beliefs kept from an earlier run are used.
 */
import { trainAttribution } from './attribution.ts';
import { checkRequirements } from './requirements.ts';
import { trainTagger } from './tagger.ts';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((name) => name !== 'tagger' && name !== 'attribution');
if (unknown.length > 0) {
  console.error(`no such model: ${unknown.join(', ')}; there are tagger and attribution`);
  process.exit(2);
}
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const requirements = checkRequirements(wants('attribution'));
if (!requirements.ok) {
  for (const line of requirements.missing) console.error(line);
  process.exit(2);
}
if (wants('tagger')) console.log(`models/tagger.bin ${JSON.stringify(trainTagger(), undefined, 2)}`);
if (wants('attribution')) trainAttribution(requirements, args.includes('--student-only'));

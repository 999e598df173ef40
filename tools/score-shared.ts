import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a scorer of the shared tools says of predictions, one JSON object a line, against annotated ones. */
export const scoreShared = (
  shared: string,
  scorer: string,
  gold: string,
  predicted: string,
  flags: readonly string[] = [],
): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-evaluate-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, predicted);
    const answer = execFileSync('node', [join(shared, 'tools', scorer), gold, file, '--json', ...flags], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return JSON.parse(answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

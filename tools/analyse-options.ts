import { parseArgs } from 'node:util';
import type { Result } from '../src/article/result.ts';

/** What the command line asks for. */
export interface AnalyseOptions {
  readonly files: readonly string[];
  /** Documents analysed at the same time. */
  readonly jobs: number;
  /** The file to go on with instead of printing. */
  readonly resume: string | undefined;
}

const MOST_JOBS = 256;

/** The options of `npm run analyse`, or in plain words what is wrong with them. */
export const readOptions = (args: readonly string[]): Result<AnalyseOptions, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jobs: { type: 'string', default: '1' }, resume: { type: 'string' } },
    });
    const jobs = Number(values.jobs);
    if (!/^\d+$/.test(values.jobs) || jobs < 1 || jobs > MOST_JOBS)
      return { ok: false, error: `--jobs takes a whole number from 1 to ${MOST_JOBS}, not “${values.jobs}”` };
    if (values.resume === '') return { ok: false, error: '--resume takes the name of a file' };
    return { ok: true, value: { files: positionals, jobs, resume: values.resume } };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return { ok: false, error: `${sentence}` };
  }
};

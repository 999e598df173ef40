import { describe, expect, test } from 'vitest';
import { readOptions } from '../../tools/analyse-options.ts';

describe('the options of npm run analyse', () => {
  test.for([
    [[], { files: [], jobs: 1, resume: undefined }],
    [['-'], { files: ['-'], jobs: 1, resume: undefined }],
    [['a.txt', '--jobs', '4', 'b.html'], { files: ['a.txt', 'b.html'], jobs: 4, resume: undefined }],
    [['--jobs=2', '--resume=out.jsonl'], { files: [], jobs: 2, resume: 'out.jsonl' }],
    [['--', '--odd.txt'], { files: ['--odd.txt'], jobs: 1, resume: undefined }],
  ] as const)('%j', ([args, value]) => {
    expect(readOptions(args)).toEqual({ ok: true, value });
  });

  test.for([
    [['--jbos', '2'], "Unknown option '--jbos'"],
    [['-j', '2'], "Unknown option '-j'"],
    [['--jobs', '0'], '--jobs takes a whole number from 1 to 256, not “0”'],
    [['--jobs', '1.5'], 'not “1.5”'],
    [['--jobs', 'all'], 'not “all”'],
    [['--jobs', '1000'], 'not “1000”'],
    [['--jobs'], "Option '--jobs <value>' argument missing"],
    [['--resume', ''], '--resume takes the name of a file'],
  ] as const)('%j is refused', ([args, why]) => {
    expect(readOptions(args)).toMatchObject({ ok: false, error: expect.stringContaining(why) });
  });
});

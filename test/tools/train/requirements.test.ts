import { expect, test } from 'vitest';
import { checkRequirements } from '../../../tools/train/requirements.ts';

test('training says which corpora are missing', () => {
  const checked = checkRequirements(false, '/nowhere');
  expect(checked.ok).toBe(false);
  if (checked.ok) return;
  expect(checked.missing.length).toBeGreaterThan(3);
  for (const line of checked.missing) expect(line).toMatch(/^missing: \.\.\/shared\/\S+\.(?:jsonl|conllu)/);
});

test('training says how to come by a Python with PyTorch', () => {
  const checked = checkRequirements(true, '/nowhere', ['no-such-python']);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.missing.at(-1)).toContain('python3-torch');
});

test('a Python is asked for only where it is needed', () => {
  const checked = checkRequirements(false, '/nowhere', ['no-such-python']);
  if (!checked.ok) expect(checked.missing.join()).not.toContain('PyTorch');
});

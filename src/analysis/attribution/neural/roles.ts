import type { TokenSpan } from '../../../article/span.ts';

/** The roles that words can have in an attribution. */
export type Role = 'source' | 'cue' | 'content';

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** Tags of the chain: 0 outside; then for source, cue, content in turn its first token and its others. */
export const TAG_COUNT = 7;

/** A stretch of tokens that has one role. */
export interface RoleSpan {
  readonly role: Role;
  readonly span: TokenSpan;
}

/** Whether `tag` goes on with the span that `before` is in. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** The spans that a sequence of tags marks, in order, by index into the sequence. */
export const spansOfTags = (tags: ArrayLike<number>): RoleSpan[] => {
  const spans: RoleSpan[] = [];
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i] ?? 0;
    let end = i + 1;
    const role = ROLES[(tag - 1) >> 1];
    if (role !== undefined) {
      while (end < tags.length && tags[end] === tag + 1) end++;
      spans.push({ role, span: { start: i, end } });
    }
    i = end;
  }
  return spans;
};

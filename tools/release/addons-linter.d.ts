/** The part of Mozilla's linter that we call; it brings no types. */
declare module 'addons-linter' {
  import type { LintMessage } from './lint-firefox.ts';

  export const createInstance: (options: { readonly config: object; readonly runAsBinary: boolean }) => {
    readonly run: () => Promise<{ readonly errors: readonly LintMessage[]; readonly warnings: readonly LintMessage[] }>;
  };
}

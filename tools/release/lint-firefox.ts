import { createInstance } from 'addons-linter';

/** One thing that Mozilla's linter says of a package. */
export interface LintMessage {
  readonly type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

/**
 * Preact can set innerHTML where a component asks for it; none of ours does (a house test looks). The words are in each bundle that
 * carries Preact, so the linter has to be told.
 */
const isPreact = ({ code, message }: LintMessage): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');

/** What Mozilla's linter (that of web-ext lint) says against a package, notices left out. */
export const lintFirefox = async (path: string): Promise<readonly LintMessage[]> => {
  const linter = createInstance({
    config: { _: [path], output: 'none', logLevel: 'fatal', selfHosted: false, stack: false, boring: true },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  return [...errors, ...warnings].filter((message) => !isPreact(message));
};

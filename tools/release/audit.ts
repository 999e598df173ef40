import { spawn } from 'node:child_process';
import { root } from '../setup/root.ts';

/** What `npm audit` says of production dependencies. */
export interface Audit {
  /** Whether the registry answered: not each one does. */
  readonly answered: boolean;
  /** How many vulnerabilities it knows of. */
  readonly known: number;
}

/** Asks the registry for vulnerabilities of what is shipped; gives up after half a minute. */
export const auditProduction = async (): Promise<Audit> => {
  const child = spawn('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  await new Promise((done) => child.on('close', done).on('error', done));
  return auditIn(output);
};

/** Reads what `npm audit --json` prints. */
export const auditIn = (output: string): Audit => {
  try {
    const { metadata } = JSON.parse(output) as { metadata?: { vulnerabilities?: { total?: number } } };
    const known = metadata?.vulnerabilities?.total;
    return known === undefined ? { answered: false, known: 0 } : { answered: true, known };
  } catch {
    return { answered: false, known: 0 };
  }
};

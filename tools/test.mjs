/** npm test: sets up what is missing, then runs tools/test.ts. */
import { checkNode, ensureDependencies, runTool } from './setup/dependencies.mjs';

checkNode();
ensureDependencies();
runTool('tools/test.ts', process.argv.slice(2));

/** npm start: sets up what is missing, then runs tools/start.ts. */
import { checkNode, ensureDependencies, runTool } from './setup/dependencies.mjs';

checkNode();
ensureDependencies();
runTool('tools/start.ts', process.argv.slice(2));

/**
 * npm run build:kernel
 *
 * Compiles kernel/recurrence.ts (AssemblyScript) to WebAssembly and writes it, as text, where the analysis can import it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const source = fileURLToPath(new URL('../kernel/recurrence.ts', import.meta.url));
const target = fileURLToPath(new URL('../src/analysis/attribution/neural/kernel-bytes.ts', import.meta.url));

/** The compiled kernel; throws with the compiler's words where it does not compile. */
export const compileKernel = async (): Promise<Uint8Array> => {
  let binary: Uint8Array | undefined;
  const flags = [
    '-O3',
    '--noAssert',
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--importMemory',
    '--initialMemory',
    '1',
  ];
  const { error, stderr } = await asc.main([source, '--outFile', 'kernel.wasm', ...flags], {
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm') && typeof contents !== 'string') binary = contents;
    },
  });
  if (error !== null || binary === undefined) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  return binary;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = Buffer.from(await compileKernel()).toString('base64');
  const lines = text.match(/.{1,100}/g) ?? [];
  const code = lines.map((line) => `  '${line}',`).join('\n');
  writeFileSync(
    target,
    `/** kernel/recurrence.ts compiled to WebAssembly, in base 64; made by tools/build-kernel.ts. */\nexport const KERNEL_BASE64 = [\n${code}\n].join('');\n`,
  );
  console.log(`${text.length} characters`);
}

import type { Matrix } from '../model.ts';
import type { TensorEntry, WeightFile } from './weight-file.ts';

const isEntry = (value: unknown): value is TensorEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, rows, columns, kind, offset } = value as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    [rows, columns, offset].every((n) => Number.isSafeInteger(n) && (n as number) >= 0) &&
    (kind === 'float32' || kind === 'int8' || kind === 'nibble')
  );
};

/** How many bytes a tensor takes: float32 as they are; int8 with a scale a row; nibbles with a code book and a scale a column. */
const bytesOf = ({ rows, columns, kind }: TensorEntry): number => {
  if (kind === 'float32') return 4 * rows * columns;
  if (kind === 'int8') return 4 * rows + rows * columns;
  return 4 * 16 + 4 * columns + Math.ceil((rows * columns) / 2);
};

const readTensor = (entry: TensorEntry, body: Uint8Array): Matrix => {
  const { rows, columns, kind, offset } = entry;
  const view = new DataView(body.buffer, body.byteOffset + offset, bytesOf(entry));
  const values = new Float32Array(rows * columns);
  if (kind === 'float32') {
    for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(4 * i, true);
  } else if (kind === 'int8') {
    for (let r = 0; r < rows; r++) {
      const scale = view.getFloat32(4 * r, true);
      const at = 4 * rows + r * columns;
      for (let c = 0; c < columns; c++) values[r * columns + c] = scale * view.getInt8(at + c);
    }
  } else {
    const code = Float32Array.from({ length: 16 }, (_, i) => view.getFloat32(4 * i, true));
    const scales = Float32Array.from({ length: columns }, (_, i) => view.getFloat32(64 + 4 * i, true));
    const at = 64 + 4 * columns;
    for (let i = 0; i < values.length; i++) {
      const nibble = (view.getUint8(at + (i >> 1)) >> (4 * (i & 1))) & 15;
      values[i] = (code[nibble] ?? 0) * (scales[i % columns] ?? 0);
    }
  }
  return { rows, columns, values };
};

/** The tensors of a weight file by name; undefined where the header does not describe what the file holds. */
export const readTensors = ({ header, body }: WeightFile): ReadonlyMap<string, Matrix> | undefined => {
  const list = header.tensors;
  if (!Array.isArray(list)) return undefined;
  const tensors = new Map<string, Matrix>();
  for (const entry of list as readonly unknown[]) {
    if (!isEntry(entry) || entry.offset + bytesOf(entry) > body.length) return undefined;
    tensors.set(entry.name, readTensor(entry, body));
  }
  return tensors;
};

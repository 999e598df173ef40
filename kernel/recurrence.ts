/**
 * The encoder's two inner loops in AssemblyScript, eight products at a time. Built by tools/build-kernel.ts into
 * src/analysis/attribution/neural/kernel-bytes.ts; the TypeScript in plain-encoder.ts does the same without it.
 *
 * Weights and what they are multiplied with are whole numbers of 16 bits, two of one depth side by side, their sums of 32 bits are
 * exact; `scale` and `step` make real numbers of them.
 */

/** sums + two products for each of four outputs */
// @ts-ignore: decorator
@inline
function add(sums: v128, pair: v128, weights: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(pair, weights));
}

/** The real numbers that the whole sums stand for. */
// @ts-ignore: decorator
@inline
function real(sums: v128, scale: v128, more: v128): v128 {
  return f32x4.add(more, f32x4.mul(f32x4.convert_i32x4_s(sums), scale));
}

/** out[rows][columns] = x[rows][2 · pairs] · w[2 · pairs][columns] · scale · step + bias; columns a multiple of 8. */
export function project(x: usize, rows: i32, pairs: i32, w: usize, columns: i32, scale: usize, step: f32, bias: usize, out: usize): void {
  const stride = <usize>pairs << 2;
  const line = <usize>columns << 2;
  const zero = i32x4.splat(0);
  const steps = f32x4.splat(step);
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    const x0 = x + <usize>r * stride;
    const o0 = out + <usize>r * line;
    for (let c: usize = 0; c < line; c += 32) {
      let a00 = zero;
      let a01 = zero;
      let a10 = zero;
      let a11 = zero;
      let a20 = zero;
      let a21 = zero;
      let a30 = zero;
      let a31 = zero;
      let p = x0;
      let q = w + c;
      const end = x0 + stride;
      while (p < end) {
        const w0 = v128.load(q);
        const w1 = v128.load(q, 16);
        let v = v128.load32_splat(p);
        a00 = add(a00, v, w0);
        a01 = add(a01, v, w1);
        v = v128.load32_splat(p + stride);
        a10 = add(a10, v, w0);
        a11 = add(a11, v, w1);
        v = v128.load32_splat(p + 2 * stride);
        a20 = add(a20, v, w0);
        a21 = add(a21, v, w1);
        v = v128.load32_splat(p + 3 * stride);
        a30 = add(a30, v, w0);
        a31 = add(a31, v, w1);
        p += 4;
        q += line;
      }
      const s0 = f32x4.mul(v128.load(scale + c), steps);
      const s1 = f32x4.mul(v128.load(scale + c, 16), steps);
      const b0 = v128.load(bias + c);
      const b1 = v128.load(bias + c, 16);
      const o = o0 + c;
      v128.store(o, real(a00, s0, b0));
      v128.store(o, real(a01, s1, b1), 16);
      v128.store(o + line, real(a10, s0, b0));
      v128.store(o + line, real(a11, s1, b1), 16);
      v128.store(o + 2 * line, real(a20, s0, b0));
      v128.store(o + 2 * line, real(a21, s1, b1), 16);
      v128.store(o + 3 * line, real(a30, s0, b0));
      v128.store(o + 3 * line, real(a31, s1, b1), 16);
    }
  }
  for (; r < rows; r++) {
    const x0 = x + <usize>r * stride;
    const o0 = out + <usize>r * line;
    for (let c: usize = 0; c < line; c += 32) {
      let a0 = zero;
      let a1 = zero;
      let q = w + c;
      for (let p = x0; p < x0 + stride; p += 4) {
        const v = v128.load32_splat(p);
        a0 = add(a0, v, v128.load(q));
        a1 = add(a1, v, v128.load(q, 16));
        q += line;
      }
      v128.store(o0 + c, real(a0, f32x4.mul(v128.load(scale + c), steps), v128.load(bias + c)));
      v128.store(o0 + c, real(a1, f32x4.mul(v128.load(scale + c, 16), steps), v128.load(bias + c, 16)), 16);
    }
  }
}

/** A rational function within 4e-7 of the hyperbolic tangent (the coefficients are Eigen's). */
// @ts-ignore: decorator
@inline
function tanh4(x: v128): v128 {
  x = f32x4.max(f32x4.splat(-7.9053111), f32x4.min(f32x4.splat(7.9053111), x));
  const s = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.splat(1.19825839466702e-6);
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.26843463243900e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half);
}

/** A state lies between -1 and 1; so many steps make one. */
const STEPS: f32 = 32767;

/**
 * One direction of a layer over `rows` tokens. gates[rows][4·hidden] holds the input's projections (input, forget, cell, output);
 * r[hidden][4·hidden], two rows side by side; states go to out, rows `line` bytes apart, and as whole numbers to whole, rows half as far apart;
 * zeros: hidden numbers of 0; cell: hidden floats of scratch; sums: 4·hidden.
 */
export function recur(gates: usize, rows: i32, hidden: i32, r: usize, scale: usize, out: usize, whole: usize, line: usize, backwards: i32, zeros: usize, cell: usize, sums: usize): void {
  const bytes = <usize>hidden << 2;
  const wide = bytes << 2;
  const zero = i32x4.splat(0);
  const step = f32x4.splat(1 / STEPS);
  memory.fill(cell, 0, bytes);
  let previous = zeros;
  for (let at = 0; at < rows; at++) {
    const t = <usize>(backwards ? rows - 1 - at : at);
    const g = gates + t * wide;
    const end = previous + (bytes >> 1);
    for (let c: usize = 0; c < wide; c += 64) {
      let a0 = zero;
      let a1 = zero;
      let a2 = zero;
      let a3 = zero;
      let q = r + c;
      for (let p = previous; p < end; p += 4) {
        const v = v128.load32_splat(p);
        a0 = add(a0, v, v128.load(q));
        a1 = add(a1, v, v128.load(q, 16));
        a2 = add(a2, v, v128.load(q, 32));
        a3 = add(a3, v, v128.load(q, 48));
        q += wide;
      }
      v128.store(sums + c, real(a0, f32x4.mul(v128.load(scale + c), step), v128.load(g + c)));
      v128.store(sums + c, real(a1, f32x4.mul(v128.load(scale + c, 16), step), v128.load(g + c, 16)), 16);
      v128.store(sums + c, real(a2, f32x4.mul(v128.load(scale + c, 32), step), v128.load(g + c, 32)), 32);
      v128.store(sums + c, real(a3, f32x4.mul(v128.load(scale + c, 48), step), v128.load(g + c, 48)), 48);
    }
    const h = out + t * line;
    previous = whole + t * (line >> 1);
    for (let j: usize = 0; j < bytes; j += 16) {
      const i = sigmoid4(v128.load(sums + j));
      const f = sigmoid4(v128.load(sums + bytes + j));
      const n = tanh4(v128.load(sums + 2 * bytes + j));
      const o = sigmoid4(v128.load(sums + 3 * bytes + j));
      const k = f32x4.add(f32x4.mul(f, v128.load(cell + j)), f32x4.mul(i, n));
      v128.store(cell + j, k);
      const state = f32x4.mul(o, tanh4(k));
      v128.store(h + j, state);
      const number = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(state, f32x4.splat(STEPS))));
      v128.store64_lane(previous + (j >> 1), i16x8.narrow_i32x4_s(number, number), 0);
    }
  }
}

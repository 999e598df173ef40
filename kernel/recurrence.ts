/**
 * The encoder's two inner loops in AssemblyScript, four numbers at a time. Built by tools/build-kernel.ts into
 * src/analysis/attribution/neural/kernel-bytes.ts; the TypeScript in encode.ts does the same without it.
 */

/** out[rows][columns] = x[rows][depth] · w[depth][columns] + bias; columns a multiple of 8. */
export function project(x: usize, rows: i32, depth: i32, w: usize, columns: i32, bias: usize, out: usize): void {
  const stride = <usize>depth << 2;
  const line = <usize>columns << 2;
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    const x0 = x + <usize>r * stride;
    const o0 = out + <usize>r * line;
    for (let c: usize = 0; c < line; c += 32) {
      const b0 = v128.load(bias + c);
      const b1 = v128.load(bias + c, 16);
      let a00 = b0;
      let a01 = b1;
      let a10 = b0;
      let a11 = b1;
      let a20 = b0;
      let a21 = b1;
      let a30 = b0;
      let a31 = b1;
      let p = x0;
      let q = w + c;
      const end = x0 + stride;
      while (p < end) {
        const w0 = v128.load(q);
        const w1 = v128.load(q, 16);
        let v = v128.load32_splat(p);
        a00 = f32x4.add(a00, f32x4.mul(v, w0));
        a01 = f32x4.add(a01, f32x4.mul(v, w1));
        v = v128.load32_splat(p + stride);
        a10 = f32x4.add(a10, f32x4.mul(v, w0));
        a11 = f32x4.add(a11, f32x4.mul(v, w1));
        v = v128.load32_splat(p + 2 * stride);
        a20 = f32x4.add(a20, f32x4.mul(v, w0));
        a21 = f32x4.add(a21, f32x4.mul(v, w1));
        v = v128.load32_splat(p + 3 * stride);
        a30 = f32x4.add(a30, f32x4.mul(v, w0));
        a31 = f32x4.add(a31, f32x4.mul(v, w1));
        p += 4;
        q += line;
      }
      const o = o0 + c;
      v128.store(o, a00);
      v128.store(o, a01, 16);
      v128.store(o + line, a10);
      v128.store(o + line, a11, 16);
      v128.store(o + 2 * line, a20);
      v128.store(o + 2 * line, a21, 16);
      v128.store(o + 3 * line, a30);
      v128.store(o + 3 * line, a31, 16);
    }
  }
  for (; r < rows; r++) {
    const x0 = x + <usize>r * stride;
    const o0 = out + <usize>r * line;
    for (let c: usize = 0; c < line; c += 32) {
      let a0 = v128.load(bias + c);
      let a1 = v128.load(bias + c, 16);
      let q = w + c;
      for (let p = x0; p < x0 + stride; p += 4) {
        const v = v128.load32_splat(p);
        a0 = f32x4.add(a0, f32x4.mul(v, v128.load(q)));
        a1 = f32x4.add(a1, f32x4.mul(v, v128.load(q, 16)));
        q += line;
      }
      v128.store(o0 + c, a0);
      v128.store(o0 + c, a1, 16);
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

/**
 * One direction of a layer over `rows` tokens. gates[rows][4·hidden] holds the input's projections (input, forget, cell, output);
 * r[hidden][4·hidden]; states go to out, rows `line` bytes apart; zeros: hidden floats of 0; cell: hidden floats of scratch; sums: 4·hidden.
 */
export function recur(gates: usize, rows: i32, hidden: i32, r: usize, out: usize, line: usize, backwards: i32, zeros: usize, cell: usize, sums: usize): void {
  const bytes = <usize>hidden << 2;
  const wide = bytes << 2;
  memory.fill(cell, 0, bytes);
  let previous = zeros;
  for (let step = 0; step < rows; step++) {
    const t = <usize>(backwards ? rows - 1 - step : step);
    const g = gates + t * wide;
    for (let c: usize = 0; c < wide; c += 64) {
      let a0 = v128.load(g + c);
      let a1 = v128.load(g + c, 16);
      let a2 = v128.load(g + c, 32);
      let a3 = v128.load(g + c, 48);
      let q = r + c;
      for (let p = previous; p < previous + bytes; p += 4) {
        const v = v128.load32_splat(p);
        a0 = f32x4.add(a0, f32x4.mul(v, v128.load(q)));
        a1 = f32x4.add(a1, f32x4.mul(v, v128.load(q, 16)));
        a2 = f32x4.add(a2, f32x4.mul(v, v128.load(q, 32)));
        a3 = f32x4.add(a3, f32x4.mul(v, v128.load(q, 48)));
        q += wide;
      }
      v128.store(sums + c, a0);
      v128.store(sums + c, a1, 16);
      v128.store(sums + c, a2, 32);
      v128.store(sums + c, a3, 48);
    }
    const h = out + t * line;
    for (let j: usize = 0; j < bytes; j += 16) {
      const i = sigmoid4(v128.load(sums + j));
      const f = sigmoid4(v128.load(sums + bytes + j));
      const n = tanh4(v128.load(sums + 2 * bytes + j));
      const o = sigmoid4(v128.load(sums + 3 * bytes + j));
      const k = f32x4.add(f32x4.mul(f, v128.load(cell + j)), f32x4.mul(i, n));
      v128.store(cell + j, k);
      v128.store(h + j, f32x4.mul(o, tanh4(k)));
    }
    previous = h;
  }
}

/** A colour in linear light: red, green and blue, each 0 to 1. */
export type Linear = readonly [number, number, number];

type Matrix = readonly [Linear, Linear, Linear];

/** A colour written as "#rrggbb". */
export const linearOf = (hex: string): Linear => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

const times = (matrix: Matrix, [x, y, z]: Linear): Linear => {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of WCAG 2 between two colours written as "#rrggbb", 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(linearOf(one)), luminance(linearOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const clamped = ([red, green, blue]: Linear): Linear => {
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [within(red), within(green), within(blue)];
};

const simulated =
  (matrix: Matrix) =>
  (colour: Linear): Linear =>
    clamped(times(matrix, colour));

/** How a colour looks with each kind of colour vision (Machado, Oliveira and Fernandes 2009, severity 1). */
export const VISIONS = {
  usual: (colour: Linear): Linear => colour,
  protanopic: simulated([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopic: simulated([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopic: simulated([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
} as const;

const oklab = (colour: Linear): Linear => {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
};

/** How far apart two colours look (OKLab, Ottosson 2020); black and white are 1 apart, what is just noticed about 0.02. */
export const oklabDistance = (one: Linear, other: Linear): number => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

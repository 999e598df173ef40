/* One LSTM layer's recurrence over a padded batch, forward and backward: several times faster on a CPU than PyTorch's own. Built by lstm.py. */
#include <math.h>
#include <string.h>

typedef float v16 __attribute__((vector_size(64), aligned(4)));

/* C[M][N] += A[M][K] * B[K][N], rows of A lda apart; N a multiple of 16. */
#define TILE(ROWS, VECS)                                                                          \
  static inline __attribute__((always_inline)) void tile_##ROWS##_##VECS(int K, int N, const float *A, const float *B, float *C) { \
    v16 acc[ROWS][VECS];                                                                          \
    for (int r = 0; r < ROWS; r++)                                                                \
      for (int v = 0; v < VECS; v++) acc[r][v] = *(const v16 *)(C + r * N + 16 * v);              \
    for (int k = 0; k < K; k++) {                                                                 \
      v16 b[VECS];                                                                                \
      for (int v = 0; v < VECS; v++) b[v] = *(const v16 *)(B + (long)k * N + 16 * v);             \
      for (int r = 0; r < ROWS; r++) {                                                            \
        float a = A[r * K + k];                                                                   \
        for (int v = 0; v < VECS; v++) acc[r][v] += a * b[v];                                     \
      }                                                                                           \
    }                                                                                             \
    for (int r = 0; r < ROWS; r++)                                                                \
      for (int v = 0; v < VECS; v++) *(v16 *)(C + r * N + 16 * v) = acc[r][v];                    \
  }
TILE(6, 4)
TILE(1, 4)
TILE(6, 1)
TILE(1, 1)

static void gemm(int M, int N, int K, const float *A, const float *B, float *C) {
  int j = 0;
  for (; j + 64 <= N; j += 64) {
    int i = 0;
    for (; i + 6 <= M; i += 6) tile_6_4(K, N, A + (long)i * K, B + j, C + (long)i * N + j);
    for (; i < M; i++) tile_1_4(K, N, A + (long)i * K, B + j, C + (long)i * N + j);
  }
  for (; j < N; j += 16) {
    int i = 0;
    for (; i + 6 <= M; i += 6) tile_6_1(K, N, A + (long)i * K, B + j, C + (long)i * N + j);
    for (; i < M; i++) tile_1_1(K, N, A + (long)i * K, B + j, C + (long)i * N + j);
  }
}

/* -ffast-math knows no infinity: keep the exponent where it stays finite. */
static inline float within(float x, float m) { return x > m ? m : x < -m ? -m : x; }
static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-within(x, 30.0f))); }
static inline float tanh_(float x) { return 2.0f / (1.0f + expf(-2.0f * within(x, 15.0f))) - 1.0f; }

/* G: projections of the input on entry, activated gates (i f g o) on return. */
void lstm_forward(int T, int B, int H, float *G, const float *R, const int *len, int reverse, float *Hs, float *Cs) {
  for (int s = 0; s < T; s++) {
    int t = reverse ? T - 1 - s : s, p = reverse ? t + 1 : t - 1;
    float *g = G + (long)t * B * 4 * H, *h = Hs + (long)t * B * H, *c = Cs + (long)t * B * H;
    if (s) gemm(B, 4 * H, H, Hs + (long)p * B * H, R, g);
    for (int b = 0; b < B; b++) {
      float *gi = g + (long)b * 4 * H, *gf = gi + H, *gg = gf + H, *go = gg + H;
      float *hb = h + (long)b * H, *cb = c + (long)b * H;
      if (t >= len[b]) {
        memset(gi, 0, sizeof(float) * 4 * H);
        memset(hb, 0, sizeof(float) * H);
        memset(cb, 0, sizeof(float) * H);
        continue;
      }
      const float *cp = s ? Cs + (long)p * B * H + (long)b * H : 0;
      for (int j = 0; j < 2 * H; j++) gi[j] = sigmoid(gi[j]);
      for (int j = 0; j < H; j++) gg[j] = tanh_(gg[j]);
      for (int j = 0; j < H; j++) go[j] = sigmoid(go[j]);
      if (cp)
        for (int j = 0; j < H; j++) cb[j] = gf[j] * cp[j] + gi[j] * gg[j];
      else
        for (int j = 0; j < H; j++) cb[j] = gi[j] * gg[j];
      for (int j = 0; j < H; j++) hb[j] = go[j] * tanh_(cb[j]);
    }
  }
}

/* dH: gradient of the outputs, used as scratch; RT: R transposed; dG: gradient of the projections. */
void lstm_backward(int T, int B, int H, const float *G, const float *RT, const int *len, int reverse, const float *Cs, float *dH, float *dG, float *dc) {
  memset(dc, 0, sizeof(float) * B * H);
  for (int s = T - 1; s >= 0; s--) {
    int t = reverse ? T - 1 - s : s, p = reverse ? t + 1 : t - 1;
    const float *g = G + (long)t * B * 4 * H, *c = Cs + (long)t * B * H;
    float *d = dG + (long)t * B * 4 * H, *dh = dH + (long)t * B * H;
    for (int b = 0; b < B; b++) {
      const float *gi = g + (long)b * 4 * H, *gf = gi + H, *gg = gf + H, *go = gg + H, *cb = c + (long)b * H;
      float *di = d + (long)b * 4 * H, *df = di + H, *dg = df + H, *dO = dg + H, *dhb = dh + (long)b * H, *dcb = dc + (long)b * H;
      if (t >= len[b]) {
        memset(di, 0, sizeof(float) * 4 * H);
        memset(dcb, 0, sizeof(float) * H);
        continue;
      }
      const float *cp = s ? Cs + (long)p * B * H + (long)b * H : 0;
      for (int j = 0; j < H; j++) {
        float tc = tanh_(cb[j]);
        float e = dcb[j] + dhb[j] * go[j] * (1 - tc * tc);
        dO[j] = dhb[j] * tc * go[j] * (1 - go[j]);
        di[j] = e * gg[j] * gi[j] * (1 - gi[j]);
        dg[j] = e * gi[j] * (1 - gg[j] * gg[j]);
        df[j] = cp ? e * cp[j] * gf[j] * (1 - gf[j]) : 0;
        dcb[j] = e * gf[j];
      }
    }
    if (s) gemm(B, H, 4 * H, d, RT, dH + (long)p * B * H);
  }
}
